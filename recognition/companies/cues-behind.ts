import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  type WordSpan,
} from './context';
import { type Evidence, HINT, isBare, isNamesake, isPlainWord, NONE, STRONG } from './evidence';
import { PRODUCT_WORDS } from './namesakes';
import { isFirmNoun, startsPhrase } from './phrases';

/** Auxiliaries and adverbs between a name and its verb. */
const LONGEST_VERB_GROUP = 3;
const APPOSITION_DISTANCE = 5;

/** What the words behind an ambiguous name say: "Meta ha annunciato", "Apple shares", "Luma, una startup". */
export function behind(context: Context, span: WordSpan, isPersonHere: boolean): Evidence {
  const { words, grammar, text } = context;
  const { last } = span;
  let at = last + 1;
  if (words[at] === undefined || !isSameSentence(context, last, at)) return NONE;
  const gap = gapBetween(context, last);
  const isPossessive = /^['’]$/.test(gap) && words[at]?.text === 's';
  if (isPossessive) at++;
  if (/^(?:,| \(| [–—-]) /.test(`${gap} `) && isApposed(context, last))
    return { weight: STRONG, cue: 'apposition' };
  if (/[,;:()"”»]/.test(gap)) return NONE;
  // "Target Customers": a capitalised noun makes one more name of the two, if not a product's.
  const isName = isCapitalised(words[at]) && !PRODUCT_WORDS.has(words[at]?.text ?? '');
  if (!isName && (startsPhrase(context, grammar.strongAfter, at) || isFirmNoun(context, at))) {
    return { weight: STRONG, cue: 'noun-behind' };
  }
  if (isPossessive) {
    // "Meta's latest headset": the noun may stand a word on.
    const isNear =
      startsPhrase(context, grammar.strongAfter, at + 1) || isFirmNoun(context, at + 1);
    return isNear ? { weight: STRONG, cue: 'noun-behind' } : { weight: HINT, cue: 'possessive' };
  }
  let sawAuxiliary = false;
  if (PRODUCT_WORDS.has(words[at]?.text ?? '')) at++;
  for (let skipped = 0; skipped <= LONGEST_VERB_GROUP; skipped++, at++) {
    const key = keyOf(words[at]);
    if (key === '' || /[^ '’]/.test(text.slice(words[at - 1]?.end, words[at]?.start))) break;
    if (grammar.verbs.has(key)) return { weight: STRONG, cue: 'verb' };
    if (grammar.speechVerbs.has(key)) {
      if (isPersonHere) return NONE;
      // "Discord said": words don't speak. "Lilly said its pill": people don't say "its".
      const isNoPerson = isPlainWord(context, span) || keyOf(words[at + 1]) === 'its';
      return { weight: isNoPerson ? STRONG : HINT, cue: 'speech' };
    }
    const isWeak = grammar.weakVerbs.has(key);
    if (!isWeak && !grammar.auxiliaries.has(key)) break;
    sawAuxiliary = true;
  }
  if (!sawAuxiliary || isPersonHere) return NONE;
  if (isBare(context, span)) return { weight: STRONG, cue: 'auxiliary' };
  return isNamesake(context, span) ? NONE : { weight: HINT, cue: 'auxiliary' };
}

/** "Meta, the company behind Facebook", "Luma (una startup di …)". */
function isApposed(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (startsPhrase(context, grammar.aboutFirm, last + 1)) return true;
  if (!grammar.indefinite.has(keyOf(words[last + 1]))) return false;
  for (let at = last + 2; at <= last + APPOSITION_DISTANCE; at++) {
    if (!isSameSentence(context, last, at) || /[,;:]/.test(gapBetween(context, at - 1)))
      return false;
    if (isFirmNoun(context, at)) return true;
  }
  return false;
}
