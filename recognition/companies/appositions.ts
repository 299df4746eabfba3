import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  startsSentence,
} from './context';
import { NO_NAMES } from './firm-endings';
import { type Firm, LONGEST_NAME, mentionOf, nameStart } from './firm-forms';
import { GIVEN_NAMES } from './given-names';
import { isFirmNoun, startsPhrase } from './phrases';

/** Words between "Acme, a" and "startup". */
const LONGEST_APPOSITION = 6;

/** A firm told by the words beside it: "CGC, una società di analisi", "la startup Xyz", "Acme, headquartered in". */
export function appositionAt(context: Context, index: number): Firm | null {
  return isFirmNoun(context, index)
    ? (nameBehind(context, index) ?? nameBefore(context, index))
    : describedName(context, index);
}

/** Back over the noun's attributes to its article: "CGC, una [nota] società". */
function nameBefore(context: Context, noun: number): Firm | null {
  const { words, grammar } = context;
  if (!isNamingNoun(context, noun)) return null;
  for (let article = noun - 1; article >= Math.max(1, noun - LONGEST_APPOSITION); article--) {
    if (!isSameSentence(context, article, noun)) return null;
    if (/[,;:)]/.test(gapBetween(context, article))) return null;
    const key = keyOf(words[article]);
    if (!grammar.indefinite.has(key)) {
      if (grammar.fillers.has(key)) return null;
      continue;
    }
    if (!/^,? ?\($|^, ?$|^ [–—-] $/.test(gapBetween(context, article - 1))) return null;
    if (!isHead(context, noun)) return null;
    // "Further, the research firm": before "the" it is as often an adverb.
    if (DEFINITE.has(key) && isLoneOpening(context, article - 1)) return null;
    return named(context, article - 1);
  }
  return null;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'il', 'lo', 'la', 'l']);

function isLoneOpening(context: Context, index: number): boolean {
  return startsSentence(context, index) && context.words[index]?.isGlued !== true;
}

/** Not "a company director", "the group's chairman": there the noun only tells whose. */
function isHead(context: Context, noun: number): boolean {
  const { words, grammar } = context;
  const next = words[noun + 1];
  if (!grammar.compoundsNouns || next === undefined) return true;
  const gap = gapBetween(context, noun);
  if (/^['’]/.test(gap)) return false;
  if (gap !== ' ') return true;
  const key = keyOf(next);
  return (
    grammar.functionWords.has(key) ||
    grammar.fillers.has(key) ||
    grammar.verbs.has(key) ||
    grammar.auxiliaries.has(key) ||
    grammar.nounAttributes.has(key)
  );
}

function describedName(context: Context, index: number): Firm | null {
  const { grammar } = context;
  if (index === 0 || !grammar.aboutFirm.has(keyOf(context.words[index]))) return null;
  if (gapBetween(context, index - 1) !== ', ' || !startsPhrase(context, grammar.aboutFirm, index))
    return null;
  return named(context, index - 1);
}

/** The name that ends at a word, if it can be a firm's: no person, no place after a preposition, no end of a list. */
function named(context: Context, last: number): Firm | null {
  const { words, text, grammar } = context;
  const first = nameStart(context, last);
  if (first === null || isTitleCased(context, last)) return null;
  const name = words.slice(first, last + 1);
  if (name.some((part) => GIVEN_NAMES.has(part.text) || NO_NAMES.has(part.text))) return null;
  if (name.length === 1 && startsSentence(context, first) && context.vocabulary.has(keyOf(name[0])))
    return null;
  if (name.some((part) => grammar.otherNamesAfter.has(part.text))) return null;
  const before = words[first - 1];
  if (before !== undefined && isSameSentence(context, first - 1, first)) {
    const gap = gapBetween(context, first - 1);
    if (gap === ', ' && isCapitalised(before)) return null;
    if (PLACE_PREPOSITIONS.has(keyOf(before)) || grammar.namesBefore.has(keyOf(before)))
      return null;
  }
  const [start, end] = [name[0]?.start ?? 0, words[last]?.end ?? 0];
  return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
}

/** "in Nairobi, a company": what stands behind these is a place. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in near outside around a ad nel nella di'.split(' '),
);

/** "la startup Xyz", "the chipmaker Xyz": a name right behind the noun. */
function nameBehind(context: Context, noun: number): Firm | null {
  const { words, grammar, text } = context;
  if (!isNamingNoun(context, noun)) return null;
  const own = words[noun + 1];
  if (own === undefined || !isCapitalised(own) || own.isGlued) return null;
  if (!isSameSentence(context, noun, noun + 1) || isTitleCased(context, noun)) return null;
  if (!/^ ["“«]?$/.test(gapBetween(context, noun)) || isCapitalised(words[noun])) return null;
  const key = keyOf(own);
  if (NO_NAMES.has(own.text) || GIVEN_NAMES.has(own.text)) return null;
  if (grammar.functionWords.has(key) || grammar.noNames.has(key)) return null;
  let last = noun + 1;
  while (
    last - noun < LONGEST_NAME &&
    isCapitalised(words[last + 1]) &&
    /^(?: | & |-|)$/.test(gapBetween(context, last)) &&
    isSameSentence(context, last, last + 1) &&
    !NO_NAMES.has(words[last + 1]?.text ?? '') &&
    !GIVEN_NAMES.has(words[last + 1]?.text ?? '')
  ) {
    last++;
  }
  if (grammar.otherNamesAfter.has(words[last]?.text ?? '')) return null;
  const [start, end] = [own.start, words[last]?.end ?? own.end];
  return { mention: mentionOf(text, start, end, 'apposition'), base: text.slice(start, end) };
}

function isNamingNoun({ words, grammar }: Context, index: number): boolean {
  const key = keyOf(words[index]);
  return grammar.namingNouns.has(key) || key === 'up';
}
