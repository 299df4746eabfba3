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

/** 五 in 六成五; `null` where more of a number follows. */
export function hanDigitAt(tokens: readonly Token[], index: number): number | null {
  const digit = DIGITS.get(tokens[index]?.key ?? '');
  const next = tokens[index + 1]?.key ?? '';
  return digit === undefined || DIGITS.has(next) || POWERS.has(next) ? null : digit;
}

/** Below ten thousand each power is written once. */
const LONGEST = 8;

/** 三百二十 → 320; `null` where the characters are no number, or only digits in a row (a year, a code). */
export function hanNumeralAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly last: number; readonly hasDigit: boolean } | null {
  const before = tokens[index - 1];
  const isInside =
    before !== undefined && before.end === tokens[index]?.start && DIGITS.has(before.key);
  if (isInside || isInsideWord(tokens, index)) return null;
  let total = 0;
  let digit: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let at = index;
  for (; at < index + LONGEST; at++) {
    const key = tokens[at]?.key ?? '';
    const power = POWERS.get(key);
    const value = DIGITS.get(key);
    if (power !== undefined && power < lowest) {
      total += (digit ?? 1) * power;
      digit = null;
      lowest = power;
    } else if (value === 0 && at === index) {
      return null;
    } else if (value !== undefined && digit === null) {
      digit = value === 0 ? null : value;
    } else if (value !== undefined) {
      return null;
    } else break;
  }
  total += digit ?? 0;
  if (at === index || total === 0) return null;
  return { value: total, last: at - 1, hasDigit: DIGITS.has(tokens[index]?.key ?? '') };
}
