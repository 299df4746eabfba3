import { groupBy } from '../recognition/group-by';
import type { CompanyForm, Lexicon } from '../recognition/lexicon';
import type { Company } from './fact';

/** All forms of all companies. A form two companies claim is ambiguous, and says no longer whose it is. */
export function buildLexicon(companies: readonly Company[]): Lexicon {
  const forms = companies.flatMap(formsOf);
  const claimed = groupBy(forms, ({ form }) => form);
  return {
    companies: [...claimed.values()].flatMap((same) => {
      const [first] = same;
      const owners = new Set(same.map(({ company }) => company));
      if (first === undefined) return [];
      return owners.size === 1
        ? [first]
        : [{ name: first.form, form: first.form, trust: 'ambiguous' as const }];
    }),
  };
}

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
