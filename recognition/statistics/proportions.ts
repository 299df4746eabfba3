import type { StatisticMention } from '../mention';
import { amountAt } from './amount';
import { isChange } from './changes';
import { countedAt } from './counted-noun';
import { type Numeral, numeralAt } from './numeral';
import type { PhraseMatch } from './phrase-table';
import { isRangeDash } from './ranges';
import type { Reading } from './reading';
import type { Token } from './tokens';

export type Found = {
  readonly mention: StatisticMention;
  readonly first: number;
  readonly last: number;
};

/** "1 in 292 million" wins a lottery; nothing has longer odds. */
const LONGEST_ODDS = 1_000_000_000;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;

/** Shares and multiples: "one in three", "due terzi", "la metà dei", "3x", "tripled", "cinque volte più". */
export function proportionAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const before = tokens[index - 1];
  const token = tokens[index];
  const isGlued =
    before?.end === token?.start &&
    before?.type !== 'mark' &&
    before?.type !== 'unspaced' &&
    !reading.joints.has(token?.start ?? 0);
  if (isGlued) return null;
  const fraction = grammar.fractions.startingAt(tokens, index);
  // 過半数 is a majority, a quarter of a million a number; a fraction of nothing only looks like one.
  const isNone =
    fraction === null ||
    fraction.value === 0 ||
    grammar.vague.endingAt(tokens, index - 1) !== null ||
    grammar.scales.startingAt(tokens, fraction.last + 1) !== null ||
    grammar.notShared.startingAt(tokens, fraction.last + 1) !== null;
  if (!isNone && !isScaled(reading, index, fraction.last)) {
    return ratio(reading, index, fraction.last, fraction.value, 'ratio-fraction');
  }
  return (
    multipleAt(reading, index) ??
    oddsAt(reading, index) ??
    amongAt(reading, index) ??
    timesAt(reading, index)
  );
}

/** "a quarter of a million": an amount that begins as a fraction does. */
function isScaled(reading: Reading, index: number, last: number): boolean {
  const amount = amountAt(reading, index);
  return amount !== null && amount.scale > 1 && amount.numberLast > last;
}

function multipleAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const match = grammar.multiples.startingAt(tokens, index);
  if (match === null || match.value === 0) return null;
  if (grammar.notMultiplied.startingAt(tokens, match.last + 1) !== null) return null;
  return ratio(reading, index, match.last, match.value, 'ratio-multiple');
}

/** "1 in 3", "three out of ten", "un italiano su quattro". */
function oddsAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const part = wholeNumberAt(reading, index);
  if (part === null) return null;
  const inOneWord = grammar.outOfNumber.startingAt(tokens, part.last + 1);
  if (inOneWord !== null && part.value < inOneWord.value) {
    return ratio(reading, index, inOneWord.last, part.value / inOneWord.value, 'ratio-odds');
  }
  const link = linkAfter(reading, part.last);
  if (link === null || isChangeTo(reading, index, link)) return null;
  const whole = wholeNumberAt(reading, link.last + 1);
  if (whole === null || part.value >= whole.value || whole.value > LONGEST_ODDS) return null;
  const isYear =
    whole.value >= FIRST_YEAR &&
    whole.value <= LAST_YEAR &&
    /^\d{4}$/.test(tokens[whole.last]?.text ?? '');
  if (isYear || isLabelledShare(reading, index)) return null;
  if (isGluedToNumber(reading, index) || isGluedToWord(reading, whole.last)) return null;
  const measured = amountAt(reading, link.last + 1);
  const isWithin = measured !== null && measured.measure !== null;
  // "2 in 30 minutes": so many within a time. "one way in 3 cases": each has its own noun.
  if (isWithin && (measured.measure !== 'count' || link.first > part.last + 1)) return null;
  return ratio(reading, index, whole.last, part.value / whole.value, 'ratio-odds');
}

/** Words of the noun between: "un État membre sur trois". */
const MOST_WORDS_BETWEEN = 2;

function linkAfter({ tokens, grammar }: Reading, last: number): PhraseMatch<true> | null {
  for (let at = last + 1; at <= last + 1 + MOST_WORDS_BETWEEN; at++) {
    const table = at === last + 1 ? grammar.outOf : grammar.outOfBehindNoun;
    const link = table.startingAt(tokens, at);
    if (link !== null) return link;
    if (tokens[at]?.type !== 'word') return null;
  }
  return null;
}

/** "2-1 στο 85": the second number of a score. */
const isGluedToNumber = ({ tokens }: Reading, index: number): boolean =>
  isRangeDash(tokens[index - 1]) && tokens[index - 2]?.end === tokens[index - 1]?.start;

/** "στο 87ο": an ordinal. */
const isGluedToWord = ({ tokens, joints }: Reading, last: number): boolean => {
  const next = tokens[last + 1];
  return next?.type === 'word' && next.start === tokens[last]?.end && !joints.has(next.start);
};

/** "από 50 στους 80": from where to where, not so many of so many. */
const isChangeTo = (
  { tokens, grammar }: Reading,
  index: number,
  link: PhraseMatch<true>,
): boolean =>
  grammar.changeWords.endingAt(tokens, index - 1) !== null &&
  grammar.changeTo.startingAt(tokens, link.first) !== null;

function isLabelledShare({ tokens, grammar }: Reading, index: number): boolean {
  return grammar.labels.endingAt(tokens, index - 1) !== null;
}

/** "3人に1人", "3명 중 1명", "3分の1": the whole comes first. */
function amongAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const among = grammar.amongNumber.startingAt(tokens, index);
  const few = among === null ? null : wholeNumberAt(reading, among.last + 1);
  if (among !== null && few !== null && few.value < among.value) {
    return ratio(reading, index, few.last, few.value / among.value, 'ratio-odds');
  }
  const whole = wholeNumberAt(reading, index);
  if (whole === null) return null;
  const fraction = grammar.fractionOf.startingAt(tokens, whole.last + 1);
  const counter = fraction === null ? grammar.classifiers.startingAt(tokens, whole.last + 1) : null;
  const counted = counter === null ? null : grammar.amongWhich.startingAt(tokens, counter.last + 1);
  const link = fraction ?? counted ?? amongLink(reading, index, whole.last + 1);
  if (link === null) return null;
  // 3분의 1만: "only a third", not one of ten thousand.
  const part =
    fraction === null ? wholeNumberAt(reading, link.last + 1) : numeralAt(reading, link.last + 1);
  if (part === null || part.value >= whole.value) return null;
  const classifier =
    fraction === null ? grammar.classifiers.startingAt(tokens, part.last + 1) : null;
  if (fraction === null && classifier === null) return null;
  // 7回に3点: so many of something else.
  if (counted !== null && !isSame(tokens, counter, classifier)) return null;
  const rule = fraction === null ? 'ratio-odds' : 'ratio-fraction';
  return ratio(reading, index, classifier?.last ?? part.last, part.value / whole.value, rule);
}

/** What follows the whole directly, or behind what it counts: 五名成人就有 */
function amongLink(reading: Reading, number: number, start: number): PhraseMatch<true> | null {
  const { tokens, grammar } = reading;
  const link = grammar.amongWhich.startingAt(tokens, start);
  if (link !== null || tokens[start]?.type !== 'unspaced') return link;
  const counted = countedAt(reading, start, number);
  return counted === null ? null : grammar.amongWhich.startingAt(tokens, counted.last + 1);
}

function isSame(
  tokens: readonly Token[],
  one: PhraseMatch<true> | null,
  other: PhraseMatch<true> | null,
): boolean {
  if (one === null || other === null) return false;
  const length = one.last - one.first;
  if (other.last - other.first !== length) return false;
  for (let i = 0; i <= length; i++) {
    if (tokens[one.first + i]?.key !== tokens[other.first + i]?.key) return false;
  }
  return true;
}

type Whole = { readonly value: number; readonly last: number };

function wholeNumberAt(reading: Reading, index: number): Whole | null {
  const { tokens, grammar } = reading;
  const amount = amountAt(reading, index);
  if (amount !== null && amount.number === index && amount.first === index) {
    if (amount.isDecimal || !Number.isInteger(amount.base) || amount.base <= 0) return null;
    // Where a scale stands behind, its last word ends the number.
    const last = amount.scale > 1 ? lastOfScaled(reading, amount.numberLast) : amount.numberLast;
    return { value: amount.base * amount.scale, last };
  }
  return grammar.one.has(tokens[index]) ? { value: 1, last: index } : null;
}

function lastOfScaled({ tokens, grammar }: Reading, numberLast: number): number {
  let last = numberLast;
  for (let scale = grammar.scales.startingAt(tokens, last + 1); scale !== null; ) {
    last = scale.last;
    scale = grammar.scales.startingAt(tokens, last + 1);
  }
  return last;
}

const MULTIPLICATION = /^[x×]$/;

/** "3x", "five times higher", "3倍", "2 to 3 times", "multiplié par 3". */
function timesAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const numeral = numeralAt(reading, index);
  // "0x2F" is a number for machines.
  if (numeral === null || numeral.value === 0) return null;
  const multiplied = grammar.multipliedBy.endingAt(tokens, index - 1);
  if (multiplied !== null) {
    return ratio(reading, multiplied.first, numeral.last, numeral.value, 'ratio-multiplied');
  }
  const single = timesBehind(reading, index, numeral.last);
  if (single !== null) {
    const { low, value } = numeral;
    const upper = isChange(reading, { first: index, last: single.last }, true)
      ? null
      : upperTimes(reading, index, single.last, value);
    if (upper !== null) return ratio(reading, index, upper.last, [value, upper.value], single.rule);
    const own = low === undefined ? value : ([low, value] as const);
    return ratio(reading, index, single.last, own, single.rule);
  }
  const second = secondNumeral(reading, numeral.last);
  const both = second === null ? null : timesBehind(reading, index, second.last);
  if (second === null || both === null || second.value <= numeral.value) return null;
  return ratio(reading, index, both.last, [numeral.value, second.value], both.rule);
}

/** 至4.5倍 behind 1.5倍: the upper end of a range of multiples that are both called so. */
function upperTimes(reading: Reading, first: number, last: number, low: number): Whole | null {
  const second = secondNumeral(reading, last);
  if (second === null || second.value <= low) return null;
  const times = timesBehind(reading, first, second.last);
  return times === null ? null : { value: second.value, last: times.last };
}

/** What says "times" behind a number that ends at `last` and begins, alone or as a range, at `first`. */
function timesBehind(
  reading: Reading,
  first: number,
  last: number,
): { readonly last: number; readonly rule: string } | null {
  const { tokens, grammar } = reading;
  const next = last + 1;
  const word = tokens[next];
  if (word === undefined) return null;
  if (MULTIPLICATION.test(word.text)) {
    const isGlued = word.start === tokens[last]?.end;
    const after = tokens[next + 1];
    const isAlone = after?.start !== word.end || after?.type === 'mark';
    return isGlued && isAlone ? { last: next, rule: 'ratio-times' } : null;
  }
  const fold = grammar.folds.startingAt(tokens, next);
  // 3배 is threefold, 3배럴 are barrels.
  const unit = fold === null ? null : grammar.units.startingAt(tokens, next);
  if (fold !== null && (unit === null || unit.last <= fold.last))
    return { last: fold.last, rule: 'ratio-fold' };
  const times = grammar.times.startingAt(tokens, next);
  if (times === null) return null;
  const isCompared =
    grammar.comparisons.startingAt(tokens, times.last + 1) !== null ||
    grammar.timesBefore.endingAt(tokens, first - 1) !== null;
  return isCompared ? { last: times.last, rule: 'ratio-times' } : null;
}

/** "–4", "to 4": the second number of a range. */
function secondNumeral(reading: Reading, last: number): Numeral | null {
  const { tokens, grammar } = reading;
  if (isRangeDash(tokens[last + 1])) return numeralAt(reading, last + 2);
  const word = grammar.rangeWords.startingAt(tokens, last + 1);
  return word === null ? null : numeralAt(reading, word.last + 1);
}

function ratio(
  { tokens }: Reading,
  first: number,
  last: number,
  value: number | readonly [number, number],
  rule: string,
): Found {
  return {
    first,
    last,
    mention: {
      kind: 'statistic',
      rule,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      measure: 'ratio',
      value,
    },
  };
}
