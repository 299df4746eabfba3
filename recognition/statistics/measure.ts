import type { Measure } from '../mention';
import { countedAt } from './counted-noun';
import { hanDigitAt } from './han-numeral';
import { currencyAt, isUnitHere, type Money } from './money';
import type { Reading } from './reading';
import type { ScaledNumber } from './scaled-number';
import { UNIT_SYMBOLS } from './symbols';
import type { Token } from './tokens';

/** What stands behind a number and its scale, and up to which token. */
export type Measured = {
  readonly measure: Measure | null;
  readonly unit?: string | undefined;
  readonly last: number;
  readonly rule: string;
  /** What the number is multiplied by to be in that unit: 3割 are 30 %. */
  readonly factor?: number;
  /** "3年半": what a word behind the unit adds. */
  readonly extra?: number;
};

const HYPHEN = '-';

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
  if (percent !== null) {
    return { measure: 'percent', unit: percent.value, last: percent.last, rule: 'percent' };
  }
  const tenths = scale === 1 && scaled.base <= 10 ? grammar.tenths.startingAt(tokens, next) : null;
  if (tenths !== null) {
    const hundredths = hanDigitAt(tokens, tenths.last + 1);
    if (hundredths !== null) {
      return {
        measure: 'percent',
        unit: '%',
        last: tenths.last + 1,
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
    const money = currencyAt(reading, at, value);
    if (money !== null) return { measure: 'money', ...withCents(reading, money) };
    const cents = isUnitHere(reading, at) ? null : grammar.cents.startingAt(tokens, at);
    if (cents !== null) {
      const rule = 'money-cents';
      return { measure: 'money', unit: cents.value, last: cents.last, rule, factor: 0.01 };
    }
  }
  for (const at of places) {
    const unit = unitAt(reading, at);
    if (unit === null) continue;
    // "a 10-year bond", "a 34-year-old": the hyphen makes a duration the name of a kind.
    if (hyphened !== null && unit.measure === 'duration') break;
    const half =
      unit.measure === 'duration' ? grammar.halves.startingAt(tokens, unit.last + 1) : null;
    if (unit.unit === 'kilometer' && grammar.hourlyBefore.endingAt(tokens, number - 1) !== null) {
      return { ...unit, unit: 'kilometer-per-hour', rule: 'quantity' };
    }
    return half === null
      ? { ...unit, rule: unit.measure }
      : { ...unit, last: half.last, rule: unit.measure, extra: 0.5 };
  }
  if (hyphened !== null) return bare(last, scale);
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

/** Symbols of one letter are written as such: 5 m, 30C, but 5G is none. */
function isWrittenAsUnit({ type, text, key }: Token): boolean {
  if (type !== 'word' || text.length > 1) return true;
  return key === 'c' || key === 'f' ? text !== key : text === key;
}

/** A power written as a digit touches its unit: m3. */
function isPart(tokens: readonly Token[], index: number, part: string): boolean {
  const token = tokens[index];
  if (token?.text !== part) return false;
  return token.type !== 'number' || token.start === tokens[index - 1]?.end;
}

function unitAt(
  { tokens, grammar }: Reading,
  index: number,
): {
  readonly measure: 'quantity' | 'duration';
  readonly unit: string;
  readonly last: number;
} | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const named = isWrittenAsUnit(token) ? grammar.units.startingAt(tokens, index) : null;
  const symbol = UNIT_SYMBOLS.get(token.text)?.find(({ parts }) =>
    parts.every((part, i) => isPart(tokens, index + i, part)),
  );
  if (symbol !== undefined) {
    const last = index + symbol.parts.length - 1;
    if (named === null || named.last < last) {
      return { measure: 'quantity', unit: symbol.unit, last };
    }
  }
  return named === null ? null : { ...named.value, last: named.last };
}
