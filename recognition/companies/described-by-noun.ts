import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  keyOf,
} from './context';
import { endingOf } from './endings';
import { type Firm, mentionOf } from './firm';
import { GIVEN_NAMES } from './given-names';
import { isForeignScript } from './scripts';

/** Words of a quoted name. */
const LONGEST_QUOTED = 5;
/** Adjectives between the mark behind a name and its noun: "«Xyz», крупнейшая российская сеть". */
const LONGEST_ATTRIBUTES = 2;

/** "«Три самовара», сеть чайных": a noun right behind a quoted name explains it, where nouns have no articles. */
export function quotedBefore(context: Context, noun: number): Firm | null {
  const { words, grammar, text } = context;
  if (!grammar.quotesNames || grammar.indefinite.size > 0) return null;
  let at = noun;
  while (noun - at <= LONGEST_ATTRIBUTES && gapBetween(context, at - 1) === ' ') {
    if (endingOf(keyOf(words[at - 1]), grammar.attributeEndings) === null) return null;
    at--;
  }
  const last = at - 1;
  if (last < 0 || isCapitalised(words[at]) || !isSameSentence(context, last, at)) return null;
  if (!/^[»”"](?:, | [–—] | \()$/.test(gapBetween(context, last))) return null;
  for (let first = last; first > last - LONGEST_QUOTED && first > 0; first--) {
    if (!isQuoted(context, { first, last })) continue;
    const before = keyOf(words[first - 1]);
    const isOther =
      grammar.namesBefore.has(before) ||
      !isCapitalised(words[first]) ||
      !isSameSentence(context, first - 1, first);
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    return isOther
      ? null
      : { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
  }
  return null;
}

/** "την εταιρεία του, Minotron, σε", "свою компанию, Minotron,", "seine Firma, Lumox,": whose firm, and its name. */
export function ownedName(context: Context, noun: number): Firm | null {
  const { words, text, grammar } = context;
  const isBehind = BEHIND.has(keyOf(words[noun + 1])) && gapBetween(context, noun) === ' ';
  if (!isBehind && !BEFORE.has(keyOf(words[noun - 1]))) return null;
  const last = isBehind ? noun + 1 : noun;
  const own = words[last + 1];
  if (own === undefined || gapBetween(context, last) !== ', ' || !isCapitalised(own)) return null;
  if (GIVEN_NAMES.has(own.text) || !/^,/.test(gapBetween(context, last + 1))) return null;
  if (grammar.functionWords.has(own.key) || !isSameSentence(context, last, last + 1)) return null;
  const { start, end } = own;
  return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
}

/** Possessives behind their noun, and before it. */
const BEHIND: ReadonlySet<string> = new Set('του της τους μας μου'.split(' '));
const BEFORE: ReadonlySet<string> = new Set(
  (
    'seine seiner seinem ihre ihrer ihrem unsere unserer meine meiner его её ее их своя свою своей своего ' +
    'his her their our my'
  ).split(' '),
);

/** How many small words may say what a firm makes. */
const LONGEST_COMPLEMENT = 2;

/**
 * "производитель умных ульев BeeLogix", "βιοτεχνία ενδυμάτων Νημάτινο": genitives in the plural between the noun
 * and a name. Where nothing but quotation marks tells names of firms from persons', only one of another script.
 */
export function complementBefore(context: Context, noun: number): number {
  const { words, grammar } = context;
  for (let at = noun + 1; at <= noun + LONGEST_COMPLEMENT; at++) {
    const word = words[at];
    const isComplement =
      gapBetween(context, at - 1) === ' ' &&
      word !== undefined &&
      word.text === word.key &&
      !grammar.functionWords.has(word.key) &&
      !grammar.verbs.has(word.key) &&
      endingOf(word.key, grammar.complementEndings) !== null;
    if (!isComplement) return noun;
    const next = words[at + 1];
    if (gapBetween(context, at) !== ' ' || !isCapitalised(next)) continue;
    const isName = grammar.indefinite.size > 0 || isForeignScript(next?.text ?? '', grammar.script);
    return isName ? at : noun;
  }
  return noun;
}
