import { type Amount, amountAt } from './amount';
import { isChange } from './changes';
import type { Reading } from './reading';
import { secondAmount } from './second-amount';
import type { Token } from './tokens';
import { verbOfChangeBefore } from './verb-of-change';

const DASH = /^[-‐‑–—−~〜～∼]$/;

/** The dash between the two numbers of a range. */
export const isRangeDash = (token: Token | undefined): boolean =>
  token !== undefined && DASH.test(token.text);

export type AmountRange = {
  /** From the first number to the last unit, measured as its second part is. */
  readonly whole: Amount;
  readonly value: readonly [number, number];
};

/** "2-3 anni", "60 o 90 giorni", "$1.5 to $2 million", "tra il 20% e il 30%"; `null` where one number stands alone. */
export function rangeAt(reading: Reading, from: Amount): AmountRange | null {
  const second = isYearBefore(reading, from) ? null : secondNumber(reading, from);
  if (second === null) return null;
  const to = amountAt(reading, second);
  if (to === null) return null;
  const last = from.rule === 'money-sign-before' ? asMoneyOf(from, to) : to;
  if ((last.measure === null && !areBareCounts(reading, from, to)) || !canJoin(from, last))
    return null;
  // "R$ 1.800 a R$ 12 mil": what is told in full has no scale behind.
  const isLarge = from.isGrouped || from.measure !== null || from.base >= LEAST_FULL;
  const isFull = isLarge && from.base * to.scale > last.base * last.scale;
  const scale = from.scale > 1 || isFull ? from.scale : to.scale;
  const tens = from.measure === null && to.rule === 'percent-tenths' ? 10 : 1;
  const low = from.base * scale * tens * (sharesThousands(reading, from, to) ? THOUSAND : 1);
  const high = last.base * last.scale;
  // A score, a date, a code: "3-1".
  if (low > high) return null;
  return {
    whole: {
      ...last,
      first: from.first,
      isGrouped: from.isGrouped || to.isGrouped,
      isSpelled: from.isSpelled && to.isSpelled,
      measure: last.measure ?? 'count',
      rule: `range-${last.measure ?? 'count'}`,
    },
    value: [low, high],
  };
}

/** "6,000 to 8,000" of something, but not "fell by 31,000 to 818,000". */
const areBareCounts = (reading: Reading, from: Amount, to: Amount): boolean =>
  from.isGrouped &&
  to.isGrouped &&
  from.measure === null &&
  (isRangeDash(reading.tokens[from.last + 1]) || !verbOfChangeBefore(reading, from.first));

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** "i 1.200 euro del 2019 a 3.500": a year between two amounts. */
function isYearBefore({ tokens, grammar }: Reading, from: Amount): boolean {
  const { measure, first, base, isGrouped } = from;
  if (measure !== null || isGrouped || base < FIRST_YEAR || base > LAST_YEAR) return false;
  const before = grammar.yearBefore.endingAt(tokens, first - 1);
  if (before === null || grammar.changeWords.has(tokens[before.last])) return false;
  return openerBefore({ tokens, grammar }, from) === null;
}

/** From here on a number without a scale is told in full beside a smaller one with: 900∼1천㎞. */
const LEAST_FULL = 100;

const LAST_HOUR = 24;

/** "alle 23 al 48,3%": an hour opens no range of anything else. */
const isTimeOfDay = ({ tokens, grammar }: Reading, { first, measure, base }: Amount): boolean =>
  measure === null && base <= LAST_HOUR && grammar.clockOnly.endingAt(tokens, first - 1) !== null;

const THOUSAND = 1000;

/** "10-15.000 ευρώ": the thousands behind the dash are the first number's too. */
const sharesThousands = ({ tokens }: Reading, from: Amount, to: Amount): boolean =>
  isRangeDash(tokens[from.numberLast + 1]) &&
  to.isGrouped &&
  !from.isGrouped &&
  !from.isDecimal &&
  from.scale === 1 &&
  to.scale === 1 &&
  to.base % THOUSAND === 0 &&
  from.base * THOUSAND < to.base;

/** Articles and signs passed over between the word of a range and its second number. */
const MOST_PASSED = { plain: 1, opened: 3 } as const;

/** The token where the second amount begins. */
function secondNumber(reading: Reading, from: Amount): number | null {
  const { tokens, grammar } = reading;
  const isOpen = from.isSpelled && grammar.outOfNumber.has(tokens[from.last]);
  if (isOpen && amountAt(reading, from.last + 1) !== null) {
    return verbOfChangeBefore(reading, from.first) ? null : from.last + 1;
  }
  const opener = openerBefore(reading, from);
  // The number alone first: in "2-3 anni" the unit belongs to both.
  const ends = from.numberLast === from.last ? [from.last] : [from.numberLast, from.last];
  for (const after of opener === null ? ends : ends.toReversed()) {
    const link = tokens[after + 1];
    if (link === undefined) continue;
    const isDash = isRangeDash(link);
    const isOpened = opener?.split(' ').includes(link.key) ?? false;
    const word = isDash || isOpened ? null : grammar.rangeWords.startingAt(tokens, after + 1);
    if (!isDash && !isOpened && word === null) continue;
    // 3、4割 are alternatives, 3割、4割 a list.
    if (link.type === 'mark' && word !== null && after !== from.numberLast) continue;
    // "from 20% to 30%", "from 4.8 million to 14.9 million" are changes, not ranges.
    const hasOwnUnit = after === from.last && from.last !== from.numberLast;
    if (!isDash && !isOpened && isChange(reading, from, hasOwnUnit)) continue;
    if (!isDash && isTimeOfDay(reading, from)) continue;
    const start = (word?.last ?? after + 1) + 1;
    const found = secondAmount(
      reading,
      start,
      opener === null ? MOST_PASSED.plain : MOST_PASSED.opened,
    );
    if (found === null) continue;
    const to = grammar.changeLinks.has(link) ? amountAt(reading, found) : null;
    if (to !== null && grammar.changeAfter.startingAt(tokens, to.last + 1) !== null) continue;
    return found;
  }
  return null;
}

function openerBefore(
  { tokens, grammar }: Pick<Reading, 'tokens' | 'grammar'>,
  { first }: Amount,
): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const opener = grammar.betweens.endingAt(tokens, at);
    if (opener !== null) return opener.value;
    if (!grammar.fillers.has(tokens[at])) return null;
  }
  return null;
}

/** "$5-10 million", "Rp 5.000-10.000": the sign before the first stands for both. */
function asMoneyOf(from: Amount, to: Amount): Amount {
  const isPlain = to.measure === null || (to.measure === 'count' && to.unit === undefined);
  return isPlain ? { ...to, measure: 'money', unit: from.unit } : to;
}

/** The first part has no measure of its own, or the same as the second. */
function canJoin(from: Amount, to: Amount): boolean {
  if (from.measure === null) return true;
  if (from.measure === 'count' && from.unit === undefined) return true;
  return from.measure === to.measure && from.unit === to.unit;
}
