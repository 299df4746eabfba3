import type { CompanyProperty } from '../company-properties';
import type { Company, PartialDate } from '../fact';
import { isAfter } from './dates';

/** What a firm may be another day: who owns it, where it sits, where it is listed, what it is worth. */
const CHANGING: ReadonlySet<CompanyProperty> = new Set([
  'seat',
  'parent',
  'ownership',
  'listing',
  'valuation',
  'site',
]);

const YEARS = 2;

/** Facts nobody has looked at for two years though they may have changed: no fault, but where to look again. */
export function staleFacts(companies: readonly Company[], today: PartialDate): readonly string[] {
  const year = Number(today.slice(0, 'yyyy'.length)) - YEARS;
  const limit = `${year}${today.slice('yyyy'.length)}`;
  return companies.flatMap(({ id, facts }) =>
    facts
      .filter(({ property, asOf }) => CHANGING.has(property) && isAfter(limit, asOf))
      .map(({ property, value, asOf }) => `${id}: ${property} “${value}” is of ${asOf}`),
  );
}
