import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  occursSmall,
  startsSentence,
} from './context';
import { type Firm, mentionOf } from './firm';
import { NO_NAMES } from './firm-endings';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { nameStart } from './name-start';
import { endsPhrase } from './phrases';
import { isSurnameOnly } from './unquoted-names';
import type { Word } from './words';

/** Behind a preposition, whose case the noun beside it has too; or between commas, behind what may be a place. */
type Position = { readonly isOblique?: boolean; readonly isApposed?: boolean };

/** The name that ends at a word, if it can be a firm's: no person, no place after a preposition, no end of a list. */
export function named(
  context: Context,
  last: number,
  { isOblique = false, isApposed = false }: Position = {},
): Firm | null {
  const { words, text, grammar } = context;
  const first = withoutNouns(context, nameStart(context, last), last);
  if (first === null || isTitleCased(context, last)) return null;
  const name = words.slice(first, last + 1);
  // "Lusor Magnus": only what begins with a given name is a person's.
  if (GIVEN_NAMES.has(name[0]?.text ?? '') || name.some((part) => NO_NAMES.has(part.text)))
    return null;
  if (first === last && isSurnameOnly(context, last)) return null;
  if (name.every((part) => grammar.noNames.has(keyOf(part)))) return null;
  if (isCaseless(name[0]) && name.some((part) => grammar.namesBefore.has(keyOf(part)))) return null;
  if (legalFormAt(context, last) !== null) return null;
  if (name.length === 1 && startsSentence(context, first) && occursSmall(context, name[0]))
    return null;
  if (name.some((part) => grammar.otherNamesAfter.has(part.text))) return null;
  const before = words[first - 1];
  if (before !== undefined && isSameSentence(context, first - 1, first)) {
    const gap = gapBetween(context, first - 1);
    if (gap === ', ' && isCapitalised(before) && !isApposed) return null;
    const isWork = endsPhrase(context, grammar.strongBefore, first - 1, 0);
    // "Foi a Xyz, uma empresa": where it is an article too.
    const isPlace =
      PLACE_PREPOSITIONS.has(keyOf(before)) &&
      !grammar.firmArticles.has(keyOf(before)) &&
      // "a Helvoride, societate Basiliensi": in Latin it says who did it.
      !(grammar.verbsStandLast && keyOf(before) === 'a');
    if (isPlace && !isWork && !isOblique) return null;
    if (endsPhrase(context, grammar.namesBefore, first - 1, 1)) return null;
  }
  const [start, end] = [name[0]?.start ?? 0, words[last]?.end ?? 0];
  return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
}

/** "die Lernsoftware Zifferblick, eine": a noun behind its article is no part of the name, where nouns have capitals. */
function withoutNouns(context: Context, start: number | null, last: number): number | null {
  const { words, grammar } = context;
  if (start === null || start === last || !grammar.capitalisesNouns) return start;
  const isNoun =
    grammar.determiners.has(keyOf(words[start - 1])) &&
    isSameSentence(context, start - 1, start) &&
    words[start] !== undefined &&
    isNounOfLanguage(context, words[start]);
  return isNoun ? start + 1 : start;
}

/** "in Nairobi, a company": what stands behind these is a place. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near outside around a ad nel nella en à em aus nach bei στη στην στο στον στις στα'.split(
    ' ',
  ),
);

/** Behind a noun that takes an object a noun with its capital may follow: "dass der Händler Waren liefert". */
export function isNounOfLanguage({ grammar }: Context, { text, key }: Word): boolean {
  const isNamed = /^\p{Lu}\p{L}*(?:\p{Ll}\p{Lu}|\d)/u.test(text) || /^\p{Lu}{2,}$/u.test(text);
  return !isNamed && (grammar.commonWords.has(key) || GERMAN_NOUN.test(text));
}

/** Endings of German nouns, and of nearly all their plurals. */
const GERMAN_NOUN =
  /(?:en|e|ung|heit|keit|schaft|tion|ität|[^aeiouäöü]nis|ismus|ment|tum|ling|[aeiou]ren|eln|ern|hrer|cher|iter|eiter|utzer|nehmer)$/;
