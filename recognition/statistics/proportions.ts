import type { StatisticMention } from '../mention';
import { amountAt } from './amount';
import type { Reading } from './reading';

type Found = { readonly mention: StatisticMention; readonly last: number };

/** "1 in 1,000,000" is the longest odds worth a thought; beyond stand years and other numbers. */
const LONGEST_ODDS = 10_000_000;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;

/** Shares and multiples: "one in three", "due terzi", "la metà dei", "3x", "tripled", "cinque volte più". */
export function proportionAt(reading: Reading, index: number): Found | null {
  return (
    fractionAt(reading, index) ??
    multipleAt(reading, index) ??
    oddsAt(reading, index) ??
    timesAt(reading, index)
  );
}

function fractionAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  if (tokens[index]?.type !== 'word') return null;
  const match = grammar.fractions.startingAt(tokens, index);
  if (match === null) return null;
  return ratio(reading, index, index + match.value.words - 1, match.value.value, 'ratio-fraction');
}

function multipleAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const value = grammar.multiples.get(tokens[index]?.key ?? '');
  if (value === undefined || grammar.notMultiplied.has(tokens[index + 1]?.key ?? '')) return null;
  return ratio(reading, index, index, value, 'ratio-multiple');
}

function oddsAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const link = grammar.outOf.startingAt(tokens, index + 1);
  if (link === null) return null;
  const part = wholeNumberAt(reading, index);
  const whole = wholeNumberAt(reading, link.last + 1);
  if (part === null || whole === null || part >= whole || whole > LONGEST_ODDS) return null;
  if (whole >= FIRST_YEAR && whole <= LAST_YEAR && !/[.,]/.test(tokens[link.last + 1]?.text ?? ''))
    return null;
  const before = tokens[index - 1];
  if (before !== undefined && before.end === tokens[index]?.start) return null;
  const measured = amountAt(reading, link.last + 1);
  // "2 in 30 minutes": so many within a time.
  if (measured !== null && measured.measure !== null && measured.measure !== 'count') return null;
  return ratio(reading, index, link.last + 1, part / whole, 'ratio-odds');
}

const MULTIPLICATION = /^[x×]$/;

function wholeNumberAt(reading: Reading, index: number): number | null {
  const token = reading.tokens[index];
  if (token?.type === 'word' && reading.grammar.one.has(token.key)) return 1;
  const amount = amountAt(reading, index);
  if (amount === null || amount.first !== index || amount.isDecimal) return null;
  return Number.isInteger(amount.base) && amount.base > 0 ? amount.base * amount.scale : null;
}

function timesAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const word = tokens[index + 1];
  if (word === undefined || !(MULTIPLICATION.test(word.text) || grammar.times.has(word.key))) {
    return null;
  }
  const amount = amountAt(reading, index);
  // "0x2F" is a number for machines.
  if (amount === null || amount.first !== index || amount.number !== index || amount.base === 0) {
    return null;
  }
  const before = tokens[index - 1];
  if (before !== undefined && before.end === tokens[index]?.start) return null;
  const isGlued = word.start === tokens[amount.number]?.end;
  if (isGlued && MULTIPLICATION.test(word.text) && tokens[amount.number + 2]?.start !== word.end) {
    return ratio(reading, index, amount.number + 1, amount.base, 'ratio-times');
  }
  const isCompared = grammar.comparisons.has(tokens[amount.number + 2]?.key ?? '');
  if (!grammar.times.has(word.key) || !isCompared) return null;
  return ratio(reading, index, amount.number + 1, amount.base, 'ratio-times');
}

function ratio(
  { tokens }: Reading,
  first: number,
  last: number,
  value: number,
  rule: string,
): Found {
  return {
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
