import { groupBy } from '../../recognition/group-by';
import type { Company } from '../fact';

type Claimed = { readonly id: string; readonly form: string; readonly isPlain: boolean };

/** Two firms may share a form only where neither takes it for sure: "Merck" is ambiguous for both. */
export function nameProblems(
  companies: readonly Company[],
  report: (id: string, problem: string) => void,
): void {
  const claimed = groupBy(companies.flatMap(formsOf), ({ form }) => keyOf(form));
  for (const same of claimed.values()) {
    const others = (id: string) => same.filter((other) => other.id !== id);
    for (const { id, form, isPlain } of same) {
      const [rival] = others(id);
      if (isPlain && rival !== undefined) {
        report(id, `“${form}” is claimed by “${rival.id}” too: mark it ambiguous for both`);
      }
    }
  }
}

/** Recognition reads names in capitals and without inner ones too. */
const keyOf = (form: string): string => form.toLowerCase();

function formsOf({ id, name, ambiguous, aliases }: Company): readonly Claimed[] {
  return [
    { id, form: name, isPlain: ambiguous === undefined },
    ...aliases.map(({ form, trust }) => ({ id, form, isPlain: (trust ?? 'plain') === 'plain' })),
  ];
}
