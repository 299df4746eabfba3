import type { PartialDate } from '../facts/fact';

/** "2023" → "2023", "2023-12" → "December 2023", "2023-12-31" → "31 December 2023", in the locale's way. */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions =
    day === undefined
      ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
      : { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))),
  );
}

/** A time in milliseconds since the epoch as a day: "28 Nov 2026". */
export const formatDay = (time: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
