import type { Measure } from '../mention';
import { countedAt } from './counted-noun';
import { hanDigitAt } from './han-numeral';
import { currencyAt, isUnitHere, type Money } from './money';
import type { Reading } from './reading';
import type { ScaledNumber } from './scaled-number';
import { smallerParts } from './smaller-parts';
import type { Token } from './tokens';
import { unitAt } from './unit-at';

/** What stands behind a number and its scale, and up to which token. */
export type Measured = {
  readonly measure: Measure | null;
  readonly unit?: string | undefined;
  readonly last: number;
  readonly rule: string;
  /** What the number is multiplied by to be in that unit: 3割 are 30 %. */
  readonly factor?: number;
  /** What the unit adds to the number's scale: 45 mdp are 45 million pesos. */
  readonly scaling?: number;
  /** "3年半": what a word behind the unit adds. */
  readonly extra?: number;
};

const HYPHEN = '-';
const LEAST_JOINED = 1e6;

export function measureAfter(reading: Reading, number: number, scaled: ScaledNumber): Measured {
  const named = measuredAt(reading, number, scaled);
  const { tokens, grammar } = reading;
  const { last } = scaled;
  // "150:tä työntekijää": an ending hung on the number, and what is counted behind it.
  const isHung =
    named.measure === null &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    grammar.hungEndings.startingAt(tokens, last + 1) !== null;
  if (!isHung) return named;
  const behind = measuredAt(reading, number, { ...scaled, last: last + 2 });
  return behind.measure === null ? named : behind;
}

function measuredAt(reading: Reading, number: number, scaled: ScaledNumber): Measured {
  const { tokens, grammar } = reading;
  const { last, scale } = scaled;
  const next = last + 1;
  const value = scaled.base * scale;
  const percent = grammar.percents.startingAt(tokens, next);
  // 厘 are percent, but not in 厘米.
  if (percent !== null && percent.last >= (grammar.units.startingAt(tokens, next)?.last ?? 0)) {
    return { measure: 'percent', unit: percent.value, last: percent.last, rule: 'percent' };
  }
  // "un repli de 0,3 point": less than one point of an index is not worth telling.
  if (value < 1) {
    const points = grammar.points.startingAt(tokens, next);
    if (points !== null)
      return { measure: 'percent', unit: 'pp', last: points.last, rule: 'percent-points' };
  }
  const tenths = scale === 1 && scaled.base <= 10 ? grammar.tenths.startingAt(tokens, next) : null;
  if (tenths !== null) {
    const digit = tokens[tenths.last + 1]?.key ?? '';
    const named = grammar.hundredths.startingAt(tokens, tenths.last + 2);
    const hundredths =
      named !== null && /^\d$/.test(digit) ? Number(digit) : hanDigitAt(tokens, tenths.last + 1);
    if (hundredths !== null) {
      return {
        measure: 'percent',
        unit: '%',
        last: named?.last ?? tenths.last + 1,
        rule: 'percent-tenths',
        factor: 10,
        extra: hundredths / 10,
      };
    }
    return { measure: 'percent', unit: '%', last: tenths.last, rule: 'percent-tenths', factor: 10 };
  }
  const joiner = scale > 1 ? grammar.joiners.startingAt(tokens, next) : null;
  const joined = joiner === null ? next : joiner.last + 1;
  const hyphened =
    tokens[next]?.text === HYPHEN && tokens[next]?.start === tokens[last]?.end ? next + 1 : null;
  const places = hyphened !== null ? [hyphened] : joined === next ? [next] : [joined, next];
  for (const at of places) {
    const money = ownCurrency(reading, at, value, hyphened !== null);
    if (money !== null) return { measure: 'money', ...withCents(reading, money) };
    const cents = isUnitHere(reading, at) ? null : grammar.cents.startingAt(tokens, at);
    // "62p", "6,2 c/kWh", but "11 p.m."
    if (cents !== null && !isLetterApart(tokens, at)) {
      const rule = 'money-cents';
      return { measure: 'money', unit: cents.value, last: cents.last, rule, factor: 0.01 };
    }
    const millions = grammar.millions.startingAt(tokens, at);
    if (millions !== null) {
      const rule = 'money-millions';
      return { measure: 'money', unit: millions.value, last: millions.last, rule, scaling: 1e6 };
    }
  }
  for (const at of places) {
    const unit = unitAt(reading, at);
    if (unit === null) continue;
    // "a 10-year bond", "a 34-year-old": the hyphen makes a duration the name of a kind.
    if (hyphened !== null && unit.measure === 'duration') break;
    // 120만주 are shares: nobody counts weeks by the hundred.
    if (unit.unit === 'week' && value >= 100 && grammar.classifiers.startingAt(tokens, at) !== null)
      break;
    const parts = smallerParts(reading, unit);
    if (parts !== null) return { ...unit, ...parts, rule: unit.measure };
    const half = grammar.halves.startingAt(tokens, unit.last + 1);
    if (unit.unit === 'kilometer' && grammar.hourlyBefore.endingAt(tokens, number - 1) !== null) {
      return { ...unit, unit: 'kilometer-per-hour', rule: 'quantity' };
    }
    return half === null
      ? { ...unit, rule: unit.measure }
      : { ...unit, last: half.last, rule: unit.measure, extra: 0.5 };
  }
  if (hyphened !== null) return bare(last, scale);
  // "60 milioni stanziati" are no "stanziati".
  const needsJoiner =
    grammar.joinsMillions &&
    joiner === null &&
    (grammar.scales.endingAt(tokens, last)?.value ?? 0) >= LEAST_JOINED;
  if (needsJoiner) return bare(last, scale);
  const noun = places.map((at) => countedAt(reading, at, number)).find((found) => found !== null);
  if (noun === undefined) {
    // "300 or more people", ४०० तः अधिकाः जनाः
    const bound = grammar.boundsAfter.startingAt(tokens, next);
    const later = bound === null ? null : countedAt(reading, bound.last + 1, number);
    if (later === null) return bare(last, scale);
    return { measure: 'count', unit: later.unit, last, rule: 'count-noun' };
  }
  return {
    measure: 'count',
    unit: noun.unit,
    last: noun.isDirect ? noun.last : last,
    rule: 'count-noun',
  };
}

/** Money behind a number, but not the sign of the number behind a hyphen: "US$ 250-US$ 300". */
function ownCurrency(
  reading: Reading,
  at: number,
  value: number,
  isHyphened: boolean,
): Money | null {
  const money = currencyAt(reading, at, value);
  const isNext = isHyphened && money !== null && reading.tokens[money.last + 1]?.type === 'number';
  return isNext ? null : money;
}

/** 512円18銭, "5 euros y 20 céntimos". */
function withCents(reading: Reading, money: Money): Money & { readonly extra?: number } {
  const { tokens, grammar } = reading;
  const start = grammar.plus.has(tokens[money.last + 1]) ? money.last + 2 : money.last + 1;
  const part = tokens[start];
  if (part?.type !== 'number' || !/^\d{1,2}$/.test(part.key)) return money;
  const cents = grammar.cents.startingAt(tokens, start + 1);
  return cents === null ? money : { ...money, last: cents.last, extra: Number(part.key) / 100 };
}

function bare(last: number, scale: number): Measured {
  return scale > 1
    ? { measure: 'count', last, rule: 'count-scale' }
    : { measure: null, last, rule: 'bare' };
}

/** A letter that doesn't touch what stands before it. */
const isLetterApart = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'word' &&
  tokens[index].text.length === 1 &&
  tokens[index].start !== tokens[index - 1]?.end &&
  tokens[index + 1]?.text !== '/';
