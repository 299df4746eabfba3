import { groupBy } from '../recognition/group-by';
import type { CompanyForm, Lexicon } from '../recognition/lexicon';
import type { Company } from './fact';

/** From the trust that asks least of a text to the one that asks most. */
const CAUTION: readonly CompanyForm['trust'][] = ['plain', 'ambiguous', 'garbled'];

/**
 * All forms of all companies, each once. A form two companies claim is ambiguous, and says no longer
 * whose it is; one that is a firm's in several languages is taken at its most cautious.
 */
export function buildLexicon(companies: readonly Company[]): Lexicon {
  const claimed = groupBy(companies.flatMap(formsOf), ({ form }) => form);
  return {
    companies: [...claimed.values()].flatMap((same) => {
      const owners = new Set(same.map(({ company }) => company));
      const most = same.reduce((a, b) => (cautionOf(b) > cautionOf(a) ? b : a));
      return owners.size === 1
        ? [most]
        : [{ name: most.form, form: most.form, trust: 'ambiguous' as const }];
    }),
  };
}

const cautionOf = ({ trust }: CompanyForm): number => CAUTION.indexOf(trust);

function formsOf({ id, name, ambiguous, aliases }: Company): readonly CompanyForm[] {
  const own: CompanyForm = {
    company: id,
    name,
    form: name,
    trust: ambiguous === true ? 'ambiguous' : 'plain',
  };
  return [
    own,
    ...aliases.map(
      ({ form, trust }): CompanyForm => ({ company: id, name, form, trust: trust ?? 'plain' }),
    ),
  ];
}
