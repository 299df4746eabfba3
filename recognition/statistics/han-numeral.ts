import { isInsideWord } from './phrase-table';
import type { Token } from './tokens';

const DIGITS: Map<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
)
  .set('〇', 0)
  .set('两', 2)
  .set('兩', 2);

[...'일이삼사오육칠팔구'].forEach((digit, i) => {
  DIGITS.set(digit, i + 1);
});

/** Powers of ten below ten thousand. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);

/** Characters a spelled-out Han number may begin with. */
export const HAN_NUMERALS: readonly string[] = [...DIGITS.keys(), ...POWERS.keys()];

/** 五 in 六成五, 5 in 6成5; `null` where more of a number follows. */
export function hanDigitAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const isWritten =
    token?.type === 'number' && /^[1-9]$/.test(token.key) && tokens[index - 1]?.end === token.start;
  const digit = isWritten ? Number(token.key) : DIGITS.get(token?.key ?? '');
  const next = tokens[index + 1]?.key ?? '';
  return digit === undefined || DIGITS.has(next) || POWERS.has(next) ? null : digit;
}

/** Below ten thousand each power is written once. */
const LONGEST = 8;

export type HanNumeral = {
  readonly value: number;
  /** Where two neighbouring digits tell a range: 20 in 二三十. */
  readonly low?: number;
  readonly last: number;
  readonly hasDigit: boolean;
};

/** 三百二十 → 320; `null` where the characters are no number, or only digits in a row (a year, a code). */
export function hanNumeralAt(tokens: readonly Token[], index: number): HanNumeral | null {
  const before = tokens[index - 1];
  const isInside =
    before !== undefined && before.end === tokens[index]?.start && DIGITS.has(before.key);
  if (isInside || isInsideWord(tokens, index)) return null;
  let total = 0;
  let digit: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  /** What the two ends of a range lie apart. */
  let gap = 0;
  let isRange = false;
  let at = index;
  for (; at < index + LONGEST; at++) {
    const key = tokens[at]?.key ?? '';
    const power = POWERS.get(key);
    const value = DIGITS.get(key);
    if (power !== undefined && power < lowest) {
      total += (digit ?? 1) * power;
      gap *= power;
      digit = null;
      lowest = power;
    } else if (value === 0 && at === index) {
      return null;
    } else if (value !== undefined && digit === null && !isRange) {
      digit = value === 0 ? null : value;
    } else if (digit !== null && !isRange && isNeighbour(tokens, at, digit)) {
      if (value === undefined) at++;
      digit++;
      gap = 1;
      isRange = true;
    } else if (value !== undefined) {
      return null;
    } else break;
  }
  total += digit ?? 0;
  if (at === index || total === 0) return null;
  const hasDigit = DIGITS.has(tokens[index]?.key ?? '');
  if (isRange) return { value: total, low: total - gap, last: at - 1, hasDigit };
  const decimals = decimalsAt(tokens, at);
  const value = decimals === '' ? total : Number(`${total}.${decimals}`);
  return { value, last: at - 1 + (decimals === '' ? 0 : decimals.length + 1), hasDigit };
}

/** Digits of Han script: Hangul's are syllables of many words. */
const LAST_HAN = '\u9FFF';

/** 三 in 两三倍, the comma in 八、九成: the second end of a range. */
function isNeighbour(tokens: readonly Token[], at: number, digit: number): boolean {
  const isListed = tokens[at]?.key === '、';
  const key = tokens[isListed ? at + 1 : at]?.key ?? '';
  const following = tokens[isListed ? at + 2 : at + 1]?.key ?? '';
  const goesOn = DIGITS.has(following) || (isListed && following === '、');
  return DIGITS.get(key) === digit + 1 && key <= LAST_HAN && !goesOn;
}

/** 五 behind the point of 六点五. */
function decimalsAt(tokens: readonly Token[], point: number): string {
  if (!/^[点點]$/.test(tokens[point]?.key ?? '')) return '';
  let decimals = '';
  let at = point + 1;
  for (; ; at++) {
    const key = tokens[at]?.key ?? '';
    const digit = /^[两兩]$/.test(key) ? undefined : DIGITS.get(key);
    if (digit === undefined) break;
    decimals += digit;
  }
  // 十点二十分 is a time.
  return POWERS.has(tokens[at]?.key ?? '') ? '' : decimals;
}
