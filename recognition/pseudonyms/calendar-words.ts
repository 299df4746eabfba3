/** Intl has no words for Latin, and answers in the browser's own language. */
const hasWords = (language: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

function monthNames(language: string): ReadonlySet<string> {
  if (!hasWords(language)) return new Set();
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const names = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, format)
        .formatToParts(new Date(2024, month, 1))
        .flatMap(({ type, value }) => (type === 'month' && /\p{L}{3}/u.test(value) ? [value] : [])),
    ).flat(),
  );
  return new Set(names);
}

/** Shorter ones have no stem to tell them by: май. */
const SHORTEST_MONTH = 3;
/** With a capital it would be other names: Juni, Juno. */
const LONGEST_SHORT = 6;

/** A month right behind a place, with a small word before it: months as a date writes them, and by themselves. */
export function monthPattern(language: string, isInflected: boolean): RegExp {
  const names = [...monthNames(language)].map((name) =>
    isInflected && name.length > (/^\p{Ll}/u.test(name) ? SHORTEST_MONTH : LONGEST_SHORT)
      ? `${name.slice(0, -1)}\\p{L}{0,3}`
      : name,
  );
  return names.length === 0
    ? /(?!)/
    : new RegExp(`^ (?:(?:\\p{L}{1,5}|\\d{1,2}\\.?) ){0,2}(?:${names.join('|')})(?!\\p{L})`, 'iu');
}

/** Months of a language that writes them like names, in small letters: "may", but not "abril". */
export const capitalMonths = (language: string): readonly string[] =>
  [...monthNames(language)]
    .filter((name) => /^\p{Lu}/u.test(name))
    .map((name) => name.toLowerCase());

/** Right before a month's name: "bulan Mei". */
export function monthWord(language: string): string | undefined {
  if (!hasWords(language)) return undefined;
  return new Intl.DisplayNames(language, { type: 'dateTimeField' }).of('month')?.toLowerCase();
}

/** What Intl writes behind numbers of years in all plurals; nothing where it has no words. */
export function yearWords(language: string): readonly string[] {
  if (!hasWords(language)) return [];
  const years = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'year',
    unitDisplay: 'long',
  });
  return [1, 2, 5, 29].flatMap((number) =>
    years
      .formatToParts(number)
      .flatMap(({ type, value }) => (type === 'unit' ? [value.trim()] : [])),
  );
}
