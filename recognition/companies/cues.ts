import {
  type Context,
  endsPhrase,
  gapBetween,
  isCapitalised,
  isSentenceBreak,
  startsPhrase,
  startsSentence,
  type WordSpan,
} from './context';
import { LEGAL_FORMS } from './legal-forms';

/** How far a firm noun may stand from the name it explains. */
const NOUN_DISTANCE = 3;

/** Names between two firms of one list. */
const LONGEST_LIST_GAP = 14;

/** Whether the words around a name make it part of an institution, a place or a person. */
export function isOtherName(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  const next = words[last + 1];
  if (
    next !== undefined &&
    gapBetween(context, last, last + 1) === ' ' &&
    grammar.institutionsAfter.has(next.text)
  ) {
    return true;
  }
  if (first === 0 || isSentenceBreak(context, first - 1)) return false;
  return (
    endsPhrase(context, grammar.institutionsBefore, first - 1, 1) &&
    !/[,;:(]/.test(gapBetween(context, first - 1, first))
  );
}

/** Whether an ambiguous name stands for its other sense. */
export function isOtherSense(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  const next = words[last + 1];
  if (
    next !== undefined &&
    !isSentenceBreak(context, last) &&
    grammar.otherSenseAfter.has(next.key)
  )
    return true;
  const before = words[first - 1];
  if (before === undefined || isSentenceBreak(context, first - 1)) return false;
  // "the Amazon, where he grew up", but "the Amazon warehouse".
  if (grammar.wordArticles.has(before.key) && !isFirmNounBehind(context, last)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (grammar.otherSenseBefore.has(words[at]?.key ?? '')) return true;
    if (!grammar.fillers.has(words[at]?.key ?? '')) break;
  }
  // "Harrison Ford": a capitalised word right before, inside the sentence, makes it somebody's surname.
  const isTouching = gapBetween(context, first - 1, first) === ' ';
  return (
    isTouching &&
    isCapitalised(before) &&
    !grammar.functionWords.has(before.key) &&
    !grammar.firmNouns.has(before.key) &&
    !(startsSentence(context, first - 1) && context.plainWords.has(before.key))
  );
}

function isFirmNounBehind(context: Context, last: number): boolean {
  const { words, grammar } = context;
  const next = words[last + 1];
  if (next === undefined || isSentenceBreak(context, last)) return false;
  return grammar.firmNouns.has(next.key) || startsPhrase(context, grammar.after, last + 1);
}

/** The cue beside an ambiguous name that makes it a firm; `null` where there is none. */
export function cueBeside(context: Context, { first, last }: WordSpan): string | null {
  const { words, grammar, text } = context;
  const next = words[last + 1];
  if (next !== undefined && !isSentenceBreak(context, last)) {
    if (LEGAL_FORMS.has(next.text)) return 'legal-form';
    if (
      startsPhrase(context, grammar.after, last + 1) &&
      /^(?:['’]s)? $/.test(gapBetween(context, last, last + 1))
    ) {
      return 'verb';
    }
    // "Meta, la società di Facebook": the noun may stand behind the name.
    for (let at = last + 1; at <= last + NOUN_DISTANCE && !isSentenceBreak(context, at - 1); at++) {
      if (
        grammar.firmNouns.has(words[at]?.key ?? '') &&
        /^(?:, |['’]s | \()/.test(gapBetween(context, last, last + 1))
      )
        return 'noun';
    }
  }
  if (
    /^ ?\((?:NASDAQ|NYSE|LSE|HKEX|TSE|Nasdaq|MTA|Euronext|Xetra)\b/.test(
      text.slice(words[last]?.end, (words[last]?.end ?? 0) + 16),
    )
  ) {
    return 'ticker';
  }
  if (first > 0 && !isSentenceBreak(context, first - 1)) {
    if (endsPhrase(context, grammar.before, first - 1)) return 'phrase';
    for (let at = first - 1; at >= Math.max(0, first - NOUN_DISTANCE); at--) {
      if (grammar.firmNouns.has(words[at]?.key ?? '')) return 'noun';
      if (isSentenceBreak(context, at - 1)) break;
    }
  }
  return null;
}

/** Whether a name stands in one list with a firm that is sure: "Meta, Adobe e Google". */
export function isListedWith(context: Context, span: WordSpan, sure: readonly WordSpan[]): boolean {
  return sure.some((other) => {
    const [left, right] = other.first < span.first ? [other, span] : [span, other];
    if (right.first - left.last > LONGEST_LIST_GAP || right.first <= left.last) return false;
    let hasLink = false;
    for (let at = left.last; at < right.first; at++) {
      const gap = gapBetween(context, at, at + 1);
      if (!/^(?:, ?| |['’] ?| [–—-] | & |\/)$/.test(gap)) return false;
      hasLink ||= /[,&/]/.test(gap);
      const word = context.words[at + 1];
      if (at + 1 === right.first || word === undefined) continue;
      const isListWord = context.grammar.listWords.has(word.key);
      hasLink ||= isListWord;
      if (!isListWord && !isCapitalised(word)) return false;
    }
    return hasLink;
  });
}
