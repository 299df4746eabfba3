import type { Amount } from './amount';
import type { Reading } from './reading';
import type { Token } from './tokens';

const HYPHEN = /^[-‐‑–—−]$/;

const LONGEST_ENDING = 4;

/** From here on a count is told, where smaller ones may stand in an idiom. */
const LEAST_COUNTED = 100;

/** Marks that glue a number to an address, a handle, a path or a code. */
const CODE_MARK = /^[#@_/\\&=~^*]$/;

/** "GPT-4", "H100", "#1", "24/7", "12:30", "+39 02". */
export function isGluedLeft(
  { text, tokens, joints }: Reading,
  { first, number, isGrouped, measure }: Amount,
): boolean {
  const token = tokens[number];
  const before = tokens[first - 1];
  if (token === undefined || before === undefined) return false;
  const start = tokens[first]?.start ?? token.start;
  // Groups of digits side by side are a telephone number or a code.
  if (before.end !== start) {
    return (
      before.type === 'number' &&
      text.slice(before.end, start) === ' ' &&
      (!isGrouped || token.text.includes(' ')) &&
      (measure === null || measure === 'count')
    );
  }
  if (joints.has(start) || before.type === 'unspaced') return false;
  if (before.type !== 'mark') return true;
  // 1ドル=155円
  // "the Class of '92"
  if (before.key === "'" && measure !== 'percent' && isFree(tokens, first - 1)) return true;
  if (CODE_MARK.test(before.text)) return before.text !== '=' || measure !== 'money';
  const beforeMark = tokens[first - 2];
  const isGluedTwice = beforeMark !== undefined && beforeMark.end === before.start;
  if (before.text === ':') return beforeMark?.type === 'number';
  // "+0,8 %" and "+28 °C" are figures, "+39 02" is a telephone.
  const isGluedPlus = isGluedTwice && beforeMark.type !== 'mark';
  if (before.text === '+') return isGluedPlus || measure === null || measure === 'count';
  if (HYPHEN.test(before.text) || before.text === '×') return isGluedTwice;
  if (before.text === '.' || before.text === ',')
    return isGluedTwice && beforeMark.type === 'number';
  return false;
}

/** Whether nothing touches a mark from before. */
const isFree = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end !== tokens[index]?.start;

/** "30th", "5G", "3D", "12:30", "10/11", "1.1.1" and what else goes on behind the amount. */
export function isGluedRight(
  { tokens, grammar, joints }: Reading,
  { last, measure, scale, unit, isGrouped, base }: Amount,
): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next === undefined || next.start !== token.end) return false;
  if (joints.has(token.end)) return false;
  if (next.type === 'unspaced') return false;
  if (grammar.numberEndings.has(next)) return false;
  // 115世帯175人 are two counts, 2泊3日 one stay.
  const isCounted = unit !== undefined && token.type === 'unspaced' && base >= LEAST_COUNTED;
  if (next.type === 'number') return measure !== 'percent' && !isCounted;
  // 66架F-16戰機: characters part themselves from letters.
  if (next.type === 'word') {
    return measure !== 'percent' && (measure === null || token.type !== 'unspaced');
  }
  if (grammar.ordinals.has(next)) return true;
  const afterMark = tokens[last + 2];
  const goesOn = afterMark !== undefined && afterMark.start === next.end;
  const isMeasured = measure !== null && (measure !== 'count' || scale > 1 || unit !== undefined);
  // "38 %:n", "5 000:een": Finnish hangs its endings on a colon.
  const isEnding =
    next.text === ':' &&
    goesOn &&
    afterMark.type === 'word' &&
    afterMark.text.length <= LONGEST_ENDING &&
    (isMeasured || isGrouped);
  if (isEnding) return false;
  if (/^[:/_\\@]$/.test(next.text)) {
    return goesOn && (afterMark.type === 'number' || (afterMark.type === 'word' && !isMeasured));
  }
  if (next.text === '.') return goesOn && afterMark.type === 'number';
  if (HYPHEN.test(next.text)) {
    return goesOn && !isMeasured && (afterMark.type === 'word' || afterMark.type === 'number');
  }
  return false;
}

/** "91 123 45 67": groups of digits that are no thousands. */
export function isFollowedByDigits({ text, tokens }: Reading, { last, measure }: Amount): boolean {
  const next = tokens[last + 1];
  if (measure !== null || next?.type !== 'number') return false;
  return text.slice(tokens[last]?.end, next.start) === ' ';
}
