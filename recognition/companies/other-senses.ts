import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  type NameSpan,
  startsSentence,
} from './context';
import { isOtherSenseInRun } from './cues-in-runs';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';
import { areOfTwoScripts, isForeignScript } from './scripts';

/** Whether an ambiguous name visibly has its other sense: "Amazon rainforest", "pianeta Mars", "meta-analysis". */
export function isOtherSense(context: Context, span: NameSpan): boolean {
  const { first, last } = span;
  const { words, grammar } = context;
  if (grammar.run !== null) return isOtherSenseInRun(context, span, grammar.run);
  const next = words[last + 1];
  const gap = gapBetween(context, last);
  if (startsPhrase(context, grammar.senses, first) || isPlace(context, span)) return true;
  // "X इति शब्दः"
  const named = grammar.nameMarks.has(keyOf(next)) ? keyOf(words[last + 2]) : '';
  if (grammar.otherSenseAfter.has(named)) return true;
  if (next !== undefined && isSameSentence(context, last, last + 1)) {
    if (/^ ?$|^-$/.test(gap) && grammar.otherSenseAfter.has(keyOf(next))) return true;
    const isCompound = /^[-–‑]$/.test(gap) && /^\p{Ll}/u.test(next.text);
    if (isCompound && !keepsCapital(context, first) && !isFirmCompound(context, last + 1))
      return true;
    // "S&P 500", "Mars 2020", "Apollo 11": an index, a mission.
    if (gap === ' ' && /^\d{2,4}$/.test(next.text) && span.isNamesake) return true;
  }
  if (
    first > 0 &&
    /^[-‑]$/.test(gapBetween(context, first - 1)) &&
    isCapitalised(words[first - 1])
  ) {
    if (areOfTwoScripts(words[first - 1]?.text ?? '', words[first]?.text ?? '')) return false;
    return !/^(?:ex|anti|pro|non|экс|анти)$/i.test(words[first - 1]?.text ?? '');
  }
  if (startsSentence(context, first) && isApposedOther(context, last)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!isSameSentence(context, at, first)) return false;
    if (/[,;:(]/.test(gapBetween(context, at))) return false;
    const key = keyOf(words[at]);
    if (grammar.otherSenseBefore.has(key) && !(key === 'an' && isFirmPhraseAfter(context, last)))
      return true;
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

/** Words of an apposition before its noun: "el célebre inventor". */
const LONGEST_APPOSITION = 2;

/** "Tesla, el inventor serbio", "Mars, deus belli": what stands before such names also explains them. */
function isApposedOther(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (gapBetween(context, last) !== ', ') return false;
  const hasArticle = grammar.indefinite.has(keyOf(words[last + 1]));
  if (grammar.indefinite.size > 0 && !hasArticle) return false;
  const noun = last + (hasArticle ? 2 : 1);
  for (let at = noun; at < noun + (hasArticle ? LONGEST_APPOSITION : 1); at++) {
    if (!isSameSentence(context, last, at) || isFirmNoun(context, at)) return false;
    if (at > noun && gapBetween(context, at - 1) !== ' ') return false;
    if (isCapitalised(words[at]) && !grammar.capitalisesNouns) return false;
    if (endsPhrase(context, grammar.namesBefore, at, 0)) return true;
  }
  return false;
}
/** "À Orange, le théâtre antique": one begins a sentence so with a place, hardly with a firm. */
const isPlace = (context: Context, { first, last }: NameSpan): boolean =>
  /^[àa]$/.test(keyOf(context.words[first - 1])) &&
  startsSentence(context, first - 1) &&
  gapBetween(context, last) === ', ';

/** "an Apple spokesman", "an Orange store". */
const isFirmPhraseAfter = (context: Context, last: number): boolean =>
  startsPhrase(context, context.grammar.strongAfter, last + 1) || isFirmNoun(context, last + 1);

/** "Apple-puhelin", "Apple-фанаты": the language writes only names with a capital in a compound. */
function keepsCapital({ words, grammar }: Context, first: number): boolean {
  const word = words[first];
  return (
    isCapitalised(word) &&
    (grammar.hyphenatesNames || isForeignScript(word?.text ?? '', grammar.script))
  );
}

/** "Apple-backed", "Grab-nya": the firm, not a word made with the name. */
export const isFirmCompound = (context: Context, index: number): boolean =>
  /^(?:owned|backed|made|led|designed|funded|branded|run|built|controlled|type|like|style|only)$/.test(
    keyOf(context.words[index]),
  ) ||
  context.grammar.auxiliaries.has(keyOf(context.words[index])) ||
  startsPhrase(context, context.grammar.strongAfter, index) ||
  isFirmNoun(context, index);
