import { isCaseless } from './caseless-names';
import {
  type Context,
  isCapitalised,
  isTitleCased,
  type NameSpan,
  startsSentence,
  type WordSpan,
} from './context';
import { ENOUGH, type Evidence, HINT, NONE } from './evidence';
import { mayBeginName, mayEndName } from './han-borders';
import { isForeignScript } from './scripts';
import type { Word } from './words';

/** "Unity of Knowledge", "HMS Vanguard" in a Russian text: more words of that script make a phrase of them. */
export function isInForeignPhrase(
  { words, text, grammar }: Context,
  { first, last }: WordSpan,
): boolean {
  if (!isForeignScript(words[first]?.text ?? '', grammar.script)) return false;
  const before = words[first - 1];
  const next = words[last + 1];
  const isForeign = (word: Word | undefined): boolean =>
    /^\p{Script=Latin}/u.test(word?.text ?? '');
  return (
    (isForeign(before) && text.slice(before?.end, words[first]?.start) === ' ') ||
    (isForeign(next) && !isCapitalised(next) && text.slice(words[last]?.end, next?.start) === ' ')
  );
}

/** What the capital itself says: nothing at a sentence's start or for a namesake, much where the language has no such word. */
export function capital(context: Context, span: NameSpan): Evidence {
  const { first, last, key } = span;
  const { grammar, words } = context;
  const text = words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join('');
  const isSettled = grammar.settledNames.has(key);
  if (!/^\p{Lu}/u.test(text)) {
    // Scripts without small letters: what hardly means anything else needs no capital.
    const isCaselessName = words[first]?.script !== undefined || isCaseless(words[first]);
    return isSettled && isCaselessName && !isTorn(context, span)
      ? { weight: ENOUGH, cue: 'settled' }
      : NONE;
  }
  if (isForeignScript(text, grammar.script) && !grammar.commonWords.has(key)) {
    const isSure =
      grammar.run !== null ||
      (!isShortAcronym(text) && !isInForeignPhrase(context, { first, last }));
    return { weight: isSure ? ENOUGH : HINT, cue: 'script' };
  }
  // Where every noun has a capital, only a word the language doesn't have is told by it.
  if (grammar.capitalisesNouns && grammar.commonWords.size === 0) return NONE;
  if (isSettled) return { weight: settledWeight(context, span), cue: 'settled' };
  if (span.isNamesake && !grammar.namesakes.has(key)) return NONE;
  const isCommon =
    span.isWordHere ||
    grammar.commonWords.has(key) ||
    grammar.commonWords.has(text.toLowerCase()) ||
    context.vocabulary.has(key);
  if (isCommon && grammar.capitalisesNouns) return NONE;
  const isWeak =
    startsSentence(context, first) || isTitleCased(context, first) || isShortAcronym(text);
  if (isCommon) {
    const isName = grammar.namesakes.size === 0 || grammar.namesakes.has(key);
    const isNothing = isWeak && (startsSentence(context, first) || !isAcronymHere(context, span));
    return { weight: isNothing ? 0 : isName ? HINT : ENOUGH, cue: 'capital' };
  }
  return { weight: isWeak ? HINT : ENOUGH, cue: 'capital' };
}

/** "Turun Prismasta": what is listed as a word too is settled only where a capital isn't due anyway. */
const settledWeight = (context: Context, { first, key }: NameSpan): number =>
  context.grammar.commonWords.has(key) &&
  (startsSentence(context, first) || isTitleCased(context, first))
    ? 0
    : ENOUGH;

/** "da NOS": capitals that the sentence's other words don't have. */
function isAcronymHere({ words }: Context, { first, last }: WordSpan): boolean {
  const isCapitals = (at: number): boolean => /^\p{Lu}{2,}$/u.test(words[at]?.text ?? '');
  return first === last && isCapitals(first) && !isCapitals(first - 1) && !isCapitals(first + 1);
}

/** "日月|光華", "家樂|福音": the dictionary sees other words across the name's ends. */
function isTorn({ text, words, hanBorders }: Context, { first, last }: WordSpan): boolean {
  if (words[last]?.script !== 'han') return false;
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return !mayBeginName(text, start, hanBorders) || !mayEndName(text, end, hanBorders);
}

const isShortAcronym = (text: string): boolean => /^\p{Lu}{1,3}$/u.test(text);
