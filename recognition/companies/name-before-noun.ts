import { named } from './bare-names';
import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  startsSentence,
} from './context';
import { quotedBefore } from './described-by-noun';
import type { Firm } from './firm';
import { LONGEST_NAME } from './name-start';
import { isNamingNoun } from './naming-noun';
import { PLACES } from './places';

/** Words between "Acme, a" and "startup". */
export const LONGEST_APPOSITION = 6;
/** Words that say what a firm makes: "εταιρεία παροχής ενέργειας". */
export const LONGEST_COMPLEMENT = 3;

/** Back over the noun's attributes to its article: "CGC, una [nota] società". */
export function nameBefore(context: Context, firmNoun: number): Firm | null {
  const { words, grammar } = context;
  if (!isNamingNoun(context, firmNoun)) return null;
  const quoted = quotedBefore(context, firmNoun);
  if (quoted !== null) return quoted;
  const noun = keyOf(words[firmNoun]) === 'up' ? firmNoun - 1 : firmNoun;
  // "X-संस्था"
  if (isCaseless(words[noun]) && noun > 0 && gapBetween(context, noun - 1) === '-')
    return named(context, noun - 1);
  if (grammar.hasBareAppositions && APPOSITION_MARK.test(gapBetween(context, noun - 1))) {
    return named(context, noun - 1);
  }
  for (let article = noun - 1; article >= Math.max(1, noun - LONGEST_APPOSITION); article--) {
    if (!isSameSentence(context, article, noun)) return null;
    if (/[,;:)]/.test(gapBetween(context, article))) return null;
    const key = keyOf(words[article]);
    // "गणेश इति बालकः": he is no firm, whatever noun comes later.
    if (grammar.nameMarks.size > 0 && grammar.otherKinds.has(key)) return null;
    // "X इति संस्था", "X इति नामिका संस्था"
    if (grammar.nameMarks.has(key) && !grammar.nameMarks.has(keyOf(words[article - 1])))
      return named(context, article - 1);
    if (!grammar.indefinite.has(key)) {
      // "Halbleiter, die vor allem Zulieferer abnehmen": a clause, no attribute.
      const isClause = grammar.capitalisesNouns && grammar.functionWords.has(key);
      if (grammar.fillers.has(key) || isClause) return null;
      continue;
    }
    // "Si chiama Velaria la società".
    const isCalled =
      gapBetween(context, article - 1) === ' ' && SELF_CALLING.has(keyOf(words[article - 2]));
    if (isCalled) return named(context, article - 1);
    if (!APPOSITION_MARK.test(gapBetween(context, article - 1)) || !isHead(context, firmNoun))
      return null;
    // "Further, the research firm": before "the" it is as often an adverb.
    if (isDefinite(context, key) && isLoneOpening(context, article - 1)) return null;
    // "Bologna, la società rossoblù": a town's club.
    if (isDefinite(context, key) && PLACES.has(words[article - 1]?.text ?? '')) return null;
    return named(context, article - 1, { isOblique: OBLIQUE.has(key) });
  }
  return null;
}

/** "Si chiama", "s'appelle", "heißt". */
const SELF_CALLING: ReadonlySet<string> = new Set(
  'chiama appelle heißt heisst chama llama'.split(' '),
);

/** ", ", " (", " – ". */
const APPOSITION_MARK = /^,? ?\($|^, ?$|^ [–—-] $/;

/** "bei Lumenhain, einer Firma": in the case the preposition asks for, the noun is the name's and no subject. */
const OBLIQUE: ReadonlySet<string> = new Set(['einer', 'einem', 'einen']);

export const DEFINITE: ReadonlySet<string> = new Set(
  'the il lo la l le el die der das a o'.split(' '),
);

/** "a" is an article like "the" in Portuguese only. */
const isDefinite = ({ grammar }: Context, key: string): boolean =>
  DEFINITE.has(key) && (key !== 'a' || grammar.firmArticles.has(key));

function isLoneOpening(context: Context, index: number): boolean {
  if (!startsSentence(context, index) || context.words[index]?.isGlued === true) return false;
  // "Brunalis, la firma alicantina": in other languages than English adverbs have an ending of their own.
  return context.grammar.compoundsNouns || ADVERB.test(keyOf(context.words[index]));
}

const ADVERB = /(?:ment|mente)$/;

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

/** "Une start-up, Plumenette, recycle": between commas behind the noun and its article. */
export function nameBetween(context: Context, noun: number): Firm | null {
  const { words, grammar } = context;
  if (!isNamingNoun(context, noun) || !hasIndefinite(context, noun)) return null;
  if (gapBetween(context, noun) !== ', ' || !isCapitalised(words[noun + 1])) return null;
  let last = noun + 1;
  while (
    last - noun < LONGEST_NAME &&
    gapBetween(context, last) === ' ' &&
    isCapitalised(words[last + 1])
  )
    last++;
  const isOther = PLACES.has(words[noun + 1]?.text ?? '') || grammar.capitalisesNouns;
  return gapBetween(context, last) !== ', ' || isOther ? null : named(context, last);
}

/** "une start-up", "un'azienda di pulizie" isn't looked at. */
function hasIndefinite(context: Context, noun: number): boolean {
  const { words, grammar } = context;
  for (let at = noun - 1; at >= noun - LONGEST_COMPLEMENT; at--) {
    if (!isSameSentence(context, at, noun)) return false;
    const key = keyOf(words[at]);
    if (grammar.indefinite.has(key)) return !isDefinite(context, key) || key === 'a';
    if (grammar.fillers.has(key)) return false;
  }
  return false;
}
