import type { Measure } from '../mention';
import { nounAt } from './counted-noun';
import { currencyAt, signBefore } from './currencies';
import { numberValue } from './number-value';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** A number with what belongs to it; token indices are inclusive. */
export type Amount = {
  readonly first: number;
  readonly last: number;
  /** The token that is the number itself. */
  readonly number: number;
  /** Before the scale. */
  readonly base: number;
  readonly scale: number;
  readonly measure: Measure | null;
  readonly unit?: string;
  readonly rule: string;
  readonly isGrouped: boolean;
  readonly isDecimal: boolean;
  readonly isSpelled: boolean;
};

/** "e 850 mila" behind "23 milioni": a number with a smaller scale adds to the first. */
function restAfter(
  { tokens, grammar }: Reading,
  last: number,
  scale: number,
): { value: number; last: number } | null {
  const number = tokens[last + 2];
  if (!grammar.plusWords.has(tokens[last + 1]?.key ?? '') || number?.type !== 'number') return null;
  const smaller = grammar.scales.startingAt(tokens, last + 3);
  const written = numberValue(number.text, grammar.data.marks);
  if (smaller === null || written === null || smaller.value >= scale) return null;
  return { value: written.value * smaller.value, last: smaller.last };
}

/** Letters glued to a number that mean a scale only behind a currency sign: "$5m", "€3b". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

/** Screens and cameras are named by thousands of columns: 2K to 16K. */
const MOST_SCREEN_LINES = 16;

/** The amount written at a number token, or spelled at a number word; `null` where none is. */
export function amountAt(reading: Reading, index: number): Amount | null {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (token === undefined) return null;
  const written = token.type === 'number' ? numberValue(token.text, grammar.data.marks) : null;
  const spelled = token.type === 'word' ? spelledAt(reading, index) : null;
  if (written === null && spelled === null) return null;
  if (written?.isAmbiguous === true && !grammar.isKnown) return null;

  let base = written?.value ?? spelled?.value ?? 0;
  let last = spelled?.last ?? index;
  let scale = 1;
  const scaled = grammar.scales.startingAt(tokens, last + 1);
  if (scaled !== null && isScale(reading, last, scaled.last)) {
    scale = scaled.value;
    last = scaled.last;
    const rest = restAfter(reading, last, scale);
    if (rest !== null) {
      base += rest.value / scale;
      last = rest.last;
    }
  }
  const shared = {
    number: index,
    base,
    isGrouped: written?.isGrouped ?? false,
    isDecimal: written?.isDecimal ?? false,
    isSpelled: spelled !== null,
  };
  const sign = signBefore(reading, index);
  if (sign !== null) {
    const short = tokens[last + 1];
    if (scale === 1 && short !== undefined && short.start === tokens[last]?.end) {
      const shortScale = SHORT_SCALES.get(short.key);
      if (shortScale !== undefined) {
        scale = shortScale;
        last++;
      }
    }
    return {
      ...shared,
      scale,
      first: sign.first,
      last,
      measure: 'money',
      unit: sign.unit,
      rule: 'money-sign-before',
    };
  }
  return { ...shared, scale, first: index, last, ...measureAfter(reading, last, scale, base) };
}

type Measured = Pick<Amount, 'measure' | 'rule'> & {
  readonly last?: number;
  readonly unit?: string;
};

/** What stands behind a number and its scale. */
function measureAfter(reading: Reading, last: number, scale: number, base: number): Measured {
  const { tokens, grammar } = reading;
  const next = last + 1;
  const percent = grammar.percents.startingAt(tokens, next);
  if (percent !== null) {
    return { measure: 'percent', unit: percent.value, last: percent.last, rule: 'percent' };
  }
  const joined = scale > 1 && grammar.joiners.has(tokens[next]?.key ?? '') ? next + 1 : next;
  const currency =
    currencyAt(reading, joined, base * scale) ?? currencyAt(reading, next, base * scale);
  if (currency !== null) return { measure: 'money', ...currency };
  const hyphened =
    tokens[next]?.text === '-' && tokens[next]?.start === tokens[last]?.end ? next + 1 : null;
  for (const at of hyphened === null ? [joined, next] : [hyphened]) {
    const unit = grammar.units.startingAt(tokens, at);
    if (unit === null || !isUnitWrittenSo(tokens[unit.first])) continue;
    // "a 10-year bond", "a 34-year-old": the hyphen makes a duration the name of a kind.
    if (hyphened !== null && unit.value.measure === 'duration') break;
    return { ...unit.value, last: unit.last, rule: unit.value.measure };
  }
  if (hyphened !== null) return { measure: null, rule: 'bare' };
  const noun = nounAt(reading, joined) ?? nounAt(reading, next);
  if (noun !== null) {
    const { isDirect, ...counted } = noun;
    return {
      measure: 'count',
      unit: counted.unit,
      ...(isDirect ? { last: counted.last } : {}),
      rule: 'count-noun',
    };
  }
  if (scale > 1) return { measure: 'count', rule: 'count-scale' };
  return { measure: null, rule: 'bare' };
}

/** A unit of one letter is a symbol and written as one: 5 m, 5 g, 5 W, but never 5G or 100M. */
function isUnitWrittenSo(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > 1) return true;
  return /^[mgW°]$/.test(token.text);
}

function isScale(reading: Reading, before: number, last: number): boolean {
  const { tokens } = reading;
  const scale = tokens[before + 1];
  if (scale === undefined) return false;
  const isGlued = scale.start === tokens[before]?.end;
  // "k" alone is a letter; "10k" is ten thousand, and "4K" a screen.
  if (scale.key === 'k') {
    const isScreen = scale.text === 'K' && Number(tokens[before]?.text) <= MOST_SCREEN_LINES;
    const isMoney = signBefore(reading, before) !== null;
    return isGlued && tokens[last + 1]?.start !== scale.end && (isMoney || !isScreen);
  }
  return true;
}

function spelledAt(
  { tokens, grammar }: Reading,
  index: number,
): { value: number; last: number } | null {
  const wordValue = (at: number): number | undefined =>
    grammar.numberWords.get(tokens[at]?.key ?? '');
  const value = wordValue(index);
  if (value === undefined) return null;
  // "twenty-five"
  const ones = tokens[index + 1]?.text === '-' ? wordValue(index + 2) : undefined;
  if (ones !== undefined && ones < 10 && value % 10 === 0)
    return { value: value + ones, last: index + 2 };
  return { value, last: index };
}
