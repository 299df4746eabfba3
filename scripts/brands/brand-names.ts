import type { Company } from '../../facts/fact';
import type { OtherMeanings } from '../word-lists';
import type { BrandRecord } from './brand-record';

/** One name as the lexicon takes it. */
export type BrandName = Omit<BrandRecord, 'forms'> & {
  readonly isAmbiguous: boolean;
  readonly forms: readonly { readonly form: string; readonly isAmbiguous: boolean }[];
};

const SHORTEST = 3;
const SHORTEST_RUN = 2;
const MOST_WORDS = 4;
/** Shorter words in capitals and small letters are too often somebody's name in a language we have no list of. */
const SHORTEST_PLAIN = 5;
/** Two or three Han characters are a person's name as well, and so are as many syllables of Hangul. */
const SHORTEST_HAN = 4;
const SHORTEST_HANGUL = 4;
const SHORTEST_KANA = 5;
/** So long a katakana name is hardly the spelling of a foreign word only because its Latin name is one. */
const LONG_KANA = 7;

const KANA = /^[\p{Script=Katakana}ー・]+$/u;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words that make a name an institution, a generic description or a public body. */
const NO_FIRM =
  /\b(?:University|Universität|College|School|Church|Police|Hospital|Clinic|Ministry|City|County|State|Municipal|Library|Museum|Post|Correos|Poste?n?|Ayuntamiento|Academy|Institute|Foundation|Association|Union|Credit Union|Department|Authority|Agency|Service|Services|Gemeinde|Sparkasse|Raiffeisenbank|Volksbank|Shimbun|Lottery|Takarakuji)\b|^(?:Bank of Japan|Hello Work|The Nikkei|Big Apple|Olympic)$/i;

/**
 * The brands worth looking for, sorted: of names that mean something else as well only those foreign news may have; those the dataset has already, those of too few letters and those that
 * name no firm are left out; those that mean something else as well are marked as needing a cue.
 */
export function brandNames(
  records: readonly BrandRecord[],
  companies: readonly Company[],
  meanings: OtherMeanings,
): readonly BrandName[] {
  const taken = new Set(
    companies.flatMap(({ name, aliases }) => [name, ...aliases.map(({ form }) => form)]).map(keyOf),
  );
  const sites = new Set(
    companies.flatMap(({ facts }) =>
      facts.flatMap(({ property, value }) => (property === 'site' ? [value] : [])),
    ),
  );
  const names: BrandName[] = [];
  for (const record of records) {
    const forms = record.forms.filter((form) => isReadable(form) && !taken.has(keyOf(form)));
    const isKnown = taken.has(keyOf(record.name)) || sites.has(record.site ?? '');
    if (isKnown || !isReadable(record.name)) continue;
    for (const form of [record.name, ...forms]) taken.add(keyOf(form));
    const isAmbiguous = hasOtherMeaning(record.name, meanings);
    if (isAmbiguous && !record.isWidespread) continue;
    names.push({
      ...record,
      isAmbiguous,
      forms: forms.map((form) => ({
        form,
        isAmbiguous:
          hasOtherMeaning(form, meanings) ||
          (isAmbiguous && KANA.test(form) && form.length < LONG_KANA),
      })),
    });
  }
  return names.sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[’‘]/g, "'");

/** Written in a script of our languages, neither too short nor a sentence. */
function isReadable(name: string): boolean {
  if (
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{M}\p{N}ー&'’‘.,!+\-/ ・]+$/u.test(
      name,
    )
  ) {
    return false;
  }
  const letters = name.replace(/\P{L}/gu, '');
  const shortest = RUN.test(name) ? SHORTEST_RUN : SHORTEST;
  if (letters.length < shortest || /^\p{N}/u.test(name)) return false;
  return name.split(' ').length <= MOST_WORDS && !NO_FIRM.test(name);
}

function hasOtherMeaning(name: string, meanings: OtherMeanings): boolean {
  if (RUN.test(name)) return isWordInRun(name);
  const parts = name.split(/[\s\-/.&’'+,!]+/u).filter((part) => part !== '');
  const [only] = parts;
  if (meanings.isPlace(name) || meanings.isPerson(name)) return true;
  const isPossessive = parts.length === 2 && parts[1]?.toLowerCase() === 's';
  if (only !== undefined && (parts.length === 1 || isPossessive)) {
    return only.length < SHORTEST_PLAIN || hasMeaning(only, meanings);
  }
  return !parts.some((part) => part.length > 2 && !hasMeaning(part, meanings));
}

function hasMeaning(word: string, { isWord, isPerson, isPlace }: OtherMeanings): boolean {
  const singular = word.replace(/(?<=\p{L}{3})(?:s|es)$/u, '');
  return (
    isWord(word) || isPerson(word) || isPlace(word) || (singular !== word && isPerson(singular))
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** In scripts without spaces: a name the platform's dictionary takes for one word is one. */
function isWordInRun(name: string): boolean {
  const characters = [...name.replace(/\P{L}/gu, '')];
  const shortest = /\p{Script=Han}/u.test(name)
    ? SHORTEST_HAN
    : /\p{Script=Hangul}/u.test(name)
      ? SHORTEST_HANGUL
      : SHORTEST_KANA;
  if (characters.length < shortest) return true;
  // A run of katakana or Hangul is always one word there.
  return /\p{Script=Han}/u.test(name) && [...segmenter.segment(name)].length === 1;
}
