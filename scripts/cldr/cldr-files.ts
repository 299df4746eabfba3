import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CURRENCY_CODES } from '../../recognition/statistics/currency-signs';

/** Languages whose currency names CLDR tells; Latin and Sanskrit have none there, or too few. */
const LANGUAGES = [
  'de',
  'el',
  'en',
  'es',
  'fi',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'pt',
  'ru',
  'zh',
] as const;

/** Names of a second script or country, beside the language's own. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = { zh: ['zh-Hant'], pt: ['pt-PT'] };

/** Languages whose countries part in their marks; English marks on the continent are nobody's habit. */
const REGIONAL: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'pt']);

const OUTPUT = join('recognition', 'statistics', 'cldr');
const CLDR = dirname(createRequire(import.meta.url).resolve('cldr-numbers-full/package.json'));

export const CLDR_FILES = ['currency-names', 'number-marks'] as const;

/** A file's path in the project and what CLDR makes of it. */
export function cldrFile(name: (typeof CLDR_FILES)[number]): {
  readonly path: string;
  readonly text: string;
} {
  const content = name === 'currency-names' ? currencyNames() : numberMarks();
  return { path: join(OUTPUT, `${name}.json`), text: `${JSON.stringify(content, null, 2)}\n` };
}

type Names = Readonly<Record<string, string>>;

/** ISO 4217 → "dollaro statunitense|dollari statunitensi", all numbers of it, in lower case. */
function currencyNames(): Readonly<Record<string, Names>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const locales = [language, ...(VARIANTS[language] ?? [])].map(currenciesOf);
      const names = [...CURRENCY_CODES].sort().flatMap((code) => {
        const forms = new Set(locales.flatMap((currencies) => formsOf(currencies[code])));
        return forms.size === 0 ? [] : [[code, shortened([...forms]).join('|')] as const];
      });
      return [language, Object.fromEntries(names)];
    }),
  );
}

/** Shorter ones would stand for too many words, even beside another. */
const SHORTEST_STEM = 3;

/**
 * "dollaro australiano", "dollari australiani" → "dollar* australian*", which takes the cases CLDR doesn't
 * list too. Names of one word stay as they are: "euro*" would be a European.
 */
function shortened(forms: readonly string[]): readonly string[] {
  const [first = '', ...others] = forms.map((form) => form.split(' '));
  const isAlike = others.every((words) => words.length === first.length);
  if (first.length < 2 || !isAlike) return forms;
  const words = Array.from(first, (word, i) =>
    stemOf([word, ...others.map((other) => other[i] ?? '')]),
  );
  return words.includes(null) ? forms : [words.join(' ')];
}

/** What words begin with alike, and whether there is more: `null` where that is too little. */
function stemOf(words: readonly string[]): string | null {
  const [first = ''] = words;
  if (words.every((word) => word === first)) return first;
  let length = 0;
  while (words.every((word) => length < word.length && word[length] === first[length])) length++;
  return length < SHORTEST_STEM ? null : `${first.slice(0, length)}*`;
}

/** Names with a year or a bracket in them are historic; codes and single letters are no names. */
const formsOf = (currency: Names | undefined): readonly string[] =>
  Object.entries(currency ?? {})
    .filter(([key, form]) => key.startsWith('displayName') && !/[\d()]/.test(form))
    .map(([, form]) => form.toLowerCase())
    .filter((form) => form.length > 1);

function currenciesOf(locale: string): Readonly<Record<string, Names>> {
  return numbersOf(locale, 'currencies').currencies;
}

/** A locale's decimal mark and group mark; regions only where they differ from their language. */
function numberMarks(): Names {
  const all = readdirSync(join(CLDR, 'main')).sort();
  const entries = LANGUAGES.flatMap((language) => {
    const own = marksOf(language);
    const regions = (REGIONAL.has(language) ? all : [])
      .filter((locale) => new RegExp(`^${language}-[A-Z]{2}$`).test(locale))
      .map((locale) => [locale, marksOf(locale)] as const)
      .filter(([, marks]) => marks !== own);
    return [[language, own] as const, ...regions];
  });
  return Object.fromEntries(entries);
}

function marksOf(locale: string): string {
  const { decimal = '', group = '' } = numbersOf(locale, 'numbers')['symbols-numberSystem-latn'];
  return `${decimal}${/\s/.test(group) ? ' ' : group}`;
}

type Numbers = {
  readonly currencies: Readonly<Record<string, Names>>;
  readonly 'symbols-numberSystem-latn': Names;
};

function numbersOf(locale: string, file: string): Numbers {
  const path = join(CLDR, 'main', locale, `${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')).main[locale].numbers;
}
