import { primarySubtag } from '../language';

/** ISO 3166 codes are two letters; ICU answers only for those it knows. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const known = new Map<string, ReadonlySet<string>>();

/** Names of the world's countries in a language, in small letters; empty where ICU doesn't know the language. */
export function countryNames(language: string): ReadonlySet<string> {
  const subtag = primarySubtag(language);
  let names = known.get(subtag);
  if (names === undefined) {
    names = new Set(namesIn(subtag));
    known.set(subtag, names);
  }
  return names;
}

function namesIn(subtag: string): readonly string[] {
  if (Intl.DisplayNames.supportedLocalesOf([subtag]).length === 0) return [];
  const regions = new Intl.DisplayNames([subtag], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => regions.of(first + second)))
    .filter((name) => name !== undefined)
    .map((name) => name.toLowerCase());
}
