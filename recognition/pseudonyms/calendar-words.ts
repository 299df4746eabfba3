/** Intl has no words for Latin, and answers in the browser's own language. */
const hasWords = (language: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

/** A month right behind a place, with a small word before it: months as a date writes them, and by themselves. */
export function monthPattern(language: string): RegExp {
  if (!hasWords(language)) return /(?!)/;
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const names = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, format)
        .formatToParts(new Date(2024, month, 1))
        .flatMap(({ type, value }) => (type === 'month' && /\p{L}{3}/u.test(value) ? [value] : [])),
    ).flat(),
  );
  return names.length === 0
    ? /(?!)/
    : new RegExp(`^ (?:\\p{L}{1,5} ){0,2}(?:${[...new Set(names)].join('|')})(?!\\p{L})`, 'iu');
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
