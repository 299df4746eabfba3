import type { PartialDate } from '../fact';
import type { Report } from './problem';

/** The oldest bank still at work is of 1472; what is older is a slip. */
const OLDEST_FIRM = '1400';
/** The oldest thing anyone would cite here. */
const OLDEST_SOURCE = '1990';

/** Whether `date` lies wholly after `other`; `2023` and `2023-05` overlap. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

export function reportSourceDate(
  what: string,
  date: PartialDate,
  today: PartialDate,
  report: Report,
) {
  if (isAfter(date, today)) report(`${what} ${date} lies in the future`);
  if (isAfter(OLDEST_SOURCE, date)) report(`${what} ${date} is too old to be true`);
}

export function reportFounded(founded: string, asOf: PartialDate, report: Report): void {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(founded)) report(`founded “${founded}” is no date`);
  else if (isAfter(OLDEST_FIRM, founded)) report(`founded ${founded} is too old to be true`);
  else if (isAfter(founded, asOf))
    report(`founded ${founded} is later than what it is known as of`);
}
