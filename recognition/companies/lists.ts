import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  type WordSpan,
} from './context';

/** Words between two neighbouring firms of one list: names nobody knows may stand among them. */
const LONGEST_LIST_GAP = 10;

/** Numbers the names so that those of one list ("Meta, Adobe e Google") share a number. */
export function groupLists(context: Context, spans: readonly WordSpan[]): readonly number[] {
  const groups: number[] = [];
  for (let i = 0; i < spans.length; i++) {
    const left = spans[i - 1];
    const right = spans[i];
    const isLinked = left !== undefined && right !== undefined && isOneList(context, left, right);
    groups.push(isLinked ? (groups[i - 1] ?? i) : i);
  }
  return groups;
}

function isOneList(context: Context, left: WordSpan, right: WordSpan): boolean {
  const { words, grammar } = context;
  if (right.first - left.last > LONGEST_LIST_GAP || right.first <= left.last) return false;
  if (!isSameSentence(context, left.last, right.first)) return false;
  let hasLink = false;
  for (let at = left.last; at < right.first; at++) {
    const gap = gapBetween(context, at).replace(/[«»„“”"]/g, '');
    // In scripts without spaces a name's characters and a list's words touch.
    const isRun = gap === '' && words[at + 1]?.script !== undefined;
    const touches = gap === '' && words[at]?.script !== undefined;
    const isLost = gap === '' && words[at]?.script === undefined;
    if (
      !isRun &&
      !touches &&
      !isLost &&
      !/^(?:, ?| |['’] ?| & |\/|、|，|；|; |・|·|-|\. )$/.test(gap)
    )
      return false;
    hasLink ||= /[,;&/、，；・·]/.test(gap);
    if (at + 1 === right.first) break;
    const word = words[at + 1];
    const key = keyOf(word);
    const isListWord = grammar.listWords.has(key);
    hasLink ||= isListWord;
    const isNamePart = isCapitalised(word) || word?.script === 'katakana';
    if (!isListWord && !isNamePart && !grammar.fillers.has(key)) return false;
  }
  return hasLink;
}
