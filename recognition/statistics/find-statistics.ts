import type { Article, Bound, StatisticMention } from '../mention';
import { type Amount, amountAt } from './amount';
import { isAge, isClockTime, isInQuotedName, isPartOfOther, isTimeFrame, isYear } from './guards';
import { grammarOf } from './languages';
import { proportionAt } from './proportions';
import { rangeAt } from './ranges';
import type { Reading } from './reading';
import { tokenize } from './tokens';

/** Articles and prepositions passed over between a bound and its number. */
const MOST_FILLERS = 3;

/** A bare number below this is a label or a turn of phrase, whatever stands before it. */
const LEAST_BARE = 10;

/** Every figure that states something, in the article's language. Linear in the text's length. */
export function findStatistics(article: Article): readonly StatisticMention[] {
  const joints = new Set(article.joints);
  const reading: Reading = {
    text: article.text,
    tokens: tokenize(article.text, joints),
    grammar: grammarOf(article.language),
    joints,
  };
  const found: StatisticMention[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const statistic = statisticAt(reading, index);
    if (statistic === null) continue;
    found.push(statistic.mention);
    index = statistic.last;
  }
  return found;
}

type Found = { readonly mention: StatisticMention; readonly last: number };

function statisticAt(reading: Reading, index: number): Found | null {
  const proportion = proportionAt(reading, index);
  if (proportion !== null) return proportion;
  const amount = amountAt(reading, index);
  if (amount === null) return null;
  const range = rangeAt(reading, amount);
  const whole = range?.whole ?? amount;
  if (isPartOfOther(reading, whole)) return null;
  const bound = boundOf(reading, whole);
  if (!states(reading, whole, bound, range !== null)) return null;
  const value = range?.value ?? amount.base * amount.scale;
  return { mention: mentionOf(reading, whole, value, bound), last: whole.last };
}

/** Whether an amount says how much, and not when, which or whose. */
function states(reading: Reading, amount: Amount, bound: Bound | null, isRange: boolean): boolean {
  if (
    amount.isSpelled &&
    (amount.measure === null || (amount.measure === 'count' && amount.scale === 1))
  ) {
    return false;
  }
  if (isYear(amount, bound !== null) || isClockTime(reading, amount)) return false;
  if (isAge(reading, amount) || isTimeFrame(reading, amount) || isInQuotedName(reading, amount))
    return false;
  if (amount.measure !== null) return true;
  if (isRange) return false;
  const { tokens, grammar } = reading;
  if (grammar.partitives.startingAt(tokens, amount.last + 1) !== null)
    return amount.base >= LEAST_BARE;
  return amount.isGrouped || (bound !== null && amount.base >= LEAST_BARE && !amount.isDecimal);
}

function boundOf({ tokens, grammar }: Reading, { first, last }: Amount): Bound | null {
  for (let at = first - 1; at >= 0 && at >= first - 1 - MOST_FILLERS; at--) {
    const match = grammar.bounds.endingAt(tokens, at);
    if (match !== null) return match.value;
    if (!grammar.fillers.has(tokens[at]?.key ?? '')) break;
  }
  return grammar.boundsAfter.startingAt(tokens, last + 1)?.value ?? null;
}

function mentionOf(
  { tokens, grammar }: Reading,
  amount: Amount,
  value: number | readonly [number, number],
  bound: Bound | null,
): StatisticMention {
  const rate = grammar.rates.startingAt(tokens, amount.last + 1);
  const takesRate = amount.measure === 'money' || amount.measure === 'quantity';
  const unit = rate !== null && takesRate ? `${amount.unit}${rate.value}` : amount.unit;
  return {
    kind: 'statistic',
    rule: amount.rule,
    start: tokens[amount.first]?.start ?? 0,
    end: tokens[amount.last]?.end ?? 0,
    measure: amount.measure ?? 'count',
    value: typeof value === 'number' ? exact(value) : [exact(value[0]), exact(value[1])],
    ...(unit === undefined ? {} : { unit }),
    ...(bound === null ? {} : { bound }),
  };
}

/** 1.1 × 1e9 is 1100000000.0000001 in binary; a figure is what was written. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
