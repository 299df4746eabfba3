import type { ToldBound } from './bounds';
import { currencySignAt, signBefore } from './money';
import { type Numeral, numeralAt } from './numeral';
import type { Reading } from './reading';

/** A number with its words of scale: "2 milioni e 300 mila", "1億2000万". */
export type ScaledNumber = {
  /** Before the scale; all of the number is `base` × `scale`. */
  readonly base: number;
  readonly scale: number;
  readonly last: number;
  /** Of a bound written inside ("300余"), before which the number itself ends. */
  readonly within: { readonly bound: ToldBound | null; readonly last: number } | null;
};

/** Letters glued to a number that mean a scale only beside a currency sign: "$5m", "€3b", "5 M€". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['t', 1e12],
]);

/** Screens and cameras are named by thousands of columns: 2K to 16K. */
const MOST_SCREEN_LINES = 16;

export function scaledNumber(reading: Reading, index: number, numeral: Numeral): ScaledNumber {
  const { tokens, grammar } = reading;
  let { last } = numeral;
  const infix = grammar.boundsWithin.startingAt(tokens, last + 1);
  const isInfixGlued = infix !== null && tokens[infix.first]?.start === tokens[last]?.end;
  if (isInfixGlued) last = infix.last;
  let within = isInfixGlued ? { bound: infix.value, last } : null;

  const scales = scalesFrom(reading, last, numeral.value);
  if (scales === null) {
    const short = shortScale(reading, index, last);
    if (short !== null) return { base: numeral.value, scale: short, last: last + 1, within };
    return { base: numeral.value, scale: 1, last, within };
  }
  let base = numeral.value;
  last = scales.last;
  const half = grammar.halves.startingAt(tokens, last + 1);
  if (half !== null) return { base: base + 0.5, scale: scales.product, last: half.last, within };
  const rest = restAfter(reading, last, scales.lowest);
  if (rest !== null) {
    base += rest.value / scales.product;
    last = rest.last;
  }
  const later = grammar.boundsWithin.startingAt(tokens, last + 1);
  if (later !== null && tokens[later.first]?.start === tokens[last]?.end) {
    last = later.last;
    within = { bound: later.value, last };
    // 3천여만
    const more = scalesFrom(reading, last, base);
    if (more !== null)
      return { base, scale: scales.product * more.product, last: more.last, within };
  }
  return { base, scale: scales.product, last, within };
}

/** One word of scale or several: "mila miliardi", "lakh crore", 万亿. */
function scalesFrom(
  reading: Reading,
  last: number,
  value: number,
): { readonly product: number; readonly lowest: number; readonly last: number } | null {
  let product = 1;
  let lowest = 1;
  let end = last;
  for (;;) {
    const scale = reading.grammar.scales.startingAt(reading.tokens, end + 1);
    if (scale === null || !isScale(reading, end, scale.last, value)) break;
    // 千 in 千瓦, 兆 in 兆瓦, 百 in 百分点 are no scales.
    const unit =
      reading.grammar.units.startingAt(reading.tokens, end + 1) ??
      reading.grammar.percents.startingAt(reading.tokens, end + 1);
    if (unit !== null && unit.last >= scale.last) break;
    product *= scale.value;
    lowest = scale.value;
    end = scale.last;
  }
  return end === last ? null : { product, lowest: Math.max(lowest, product / 1e6), last: end };
}

/** "10k" is ten thousand, "10 k" nothing and "4K" a screen. */
function isScale(reading: Reading, before: number, last: number, value: number): boolean {
  const { tokens } = reading;
  const scale = tokens[before + 1];
  if (scale?.key !== 'k') return true;
  const isGlued = scale.start === tokens[before]?.end;
  const isScreen = scale.text === 'K' && value <= MOST_SCREEN_LINES;
  const isMoney = signBefore(reading, before) !== null;
  return isGlued && tokens[last + 1]?.start !== scale.end && (isMoney || !isScreen);
}

function shortScale(reading: Reading, index: number, last: number): number | null {
  const { tokens, grammar } = reading;
  const own = grammar.moneyScales.startingAt(tokens, last + 1);
  if (own !== null && signBefore(reading, index) !== null) return own.value;
  const letters = tokens[last + 1];
  const scale = SHORT_SCALES.get(letters?.key ?? '');
  if (scale === undefined || letters === undefined) return null;
  const after = tokens[last + 2];
  if (after?.start === letters.end && currencySignAt(reading, last + 2) !== null) return scale;
  const isGlued = letters.start === tokens[last]?.end;
  return isGlued && after?.start !== letters.end && signBefore(reading, index) !== null
    ? scale
    : null;
}

/** "e 850 mila" behind "23 milioni", 2000万 behind 1億: a smaller number adds to the first. */
function restAfter(
  reading: Reading,
  last: number,
  scale: number,
): { readonly value: number; readonly last: number } | null {
  const { tokens, grammar } = reading;
  const isUnspaced = tokens[last]?.type === 'unspaced';
  const start = grammar.plus.has(tokens[last + 1]) ? last + 2 : last + 1;
  const numeral = numeralAt(reading, start);
  if (numeral === null || numeral.isDecimal) return null;
  const smaller = scalesFrom(reading, numeral.last, numeral.value);
  // 2345 behind 1億, "300.000" behind "2 milioni e"
  const isGlued = tokens[start]?.start === tokens[last]?.end;
  // "250 mil 400" behind "3 millones"
  const isMixed = numeral.isGrouped && numeral.last > start;
  const isPlainRest =
    start === last + 1
      ? isMixed || (isUnspaced && (isGlued || !numeral.isSpelled))
      : numeral.isGrouped;
  if (smaller === null && !isPlainRest) return null;
  const value = numeral.value * (smaller?.product ?? 1);
  if (value >= scale) return null;
  const end = smaller?.last ?? numeral.last;
  // 3億2000万5000
  const rest = smaller === null ? null : restAfter(reading, end, smaller.lowest);
  return rest === null ? { value, last: end } : { value: value + rest.value, last: rest.last };
}
