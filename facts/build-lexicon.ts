import { groupBy } from '../recognition/group-by';
import type { CompanyForm } from '../recognition/lexicon';
import type { Company, Sense } from './fact';

/** From the trust that asks least of a text to the one that asks most. */
const CAUTION: readonly CompanyForm['trust'][] = ['plain', 'ambiguous', 'garbled'];

/**
 * All forms of all companies, each once. A form two companies claim is ambiguous, and says no longer
 * whose it is; one that is a firm's in several languages is taken at its most cautious.
 */
export function companyForms(companies: readonly Company[]): readonly CompanyForm[] {
  const claimed = groupBy(companies.flatMap(formsOf), ({ form }) => form);
  return [...claimed.values()].flatMap((same) => {
    const owners = new Set(same.map(({ company }) => company));
    const most = same.reduce((a, b) => (cautionOf(b) > cautionOf(a) ? b : a));
    return owners.size === 1
      ? [most]
      : [{ name: most.form, form: most.form, trust: 'ambiguous' as const }];
  });
}

/** A form that is ambiguous everywhere asks for more than one that is so in some languages. */
const cautionOf = ({ trust, wordIn }: CompanyForm): number =>
  CAUTION.indexOf(trust) - (wordIn === undefined ? 0 : 0.5);

function formsOf({ id, name, ambiguous, aliases }: Company): readonly CompanyForm[] {
  return [
    { company: id, name, form: name, ...standingOf(ambiguous ?? []) },
    ...aliases.map(
      ({ form, trust }): CompanyForm => ({ company: id, name, form, trust: trust ?? 'plain' }),
    ),
  ];
}

/** A proper name is one in every language; a word only where it is a word. */
function standingOf(
  senses: readonly Sense[],
): Pick<CompanyForm, 'trust' | 'wordIn' | 'isNamesake'> {
  if (senses.length === 0) return { trust: 'plain' };
  const words = [...new Set(senses.flatMap(({ languages }) => languages ?? []))].sort();
  return {
    trust: 'ambiguous',
    ...(words.length === 0 ? {} : { wordIn: words }),
    ...(senses.some(({ languages }) => languages === undefined) ? { isNamesake: true } : {}),
  };
}
