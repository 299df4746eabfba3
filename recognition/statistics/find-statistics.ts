import type { Article, Span, StatisticMention } from '../mention';
import { isPhone } from './addresses';
import { isAge } from './ages';
import { type Amount, amountAt } from './amount';
import { boundFields, boundOf, type ToldBound } from './bounds';
import { changedFrom, isGoal } from './changes';
import { splitCompounds } from './compound-words';
import { isClockTime, isYear } from './dates';
import type { Grammar } from './grammar';
import { grammarOf } from './languages';
import { isInQuotedName } from './names-with-numbers';
import { numberCustom } from './number-custom';
import { isPartOfOther } from './part-of-other';
import type { PhraseMatch } from './phrase-table';
import { proportionAt } from './proportions';
import { rangeAt } from './ranges';
import type { Found } from './ratio';
import type { Reading } from './reading';
import { isRoundTheClock, isTermed, isTimeFrame } from './time-frames';
import { type Token, tokenize } from './tokens';

/** A bare number below this is a label or a turn of phrase, whatever stands before it. */
const LEAST_BARE = 10;

/**
 * Every figure that states something, in the article's language. Linear in the text's length; read block by
 * block, since no figure spans two.
 */
export function findStatistics(article: Article): readonly StatisticMention[] {
  const { text, language } = article;
  const joints = new Set(article.joints);
  const grammar = grammarOf(language);
  const blocks = blocksOf(text);
  const cut = { joints, spacedGroups: grammar.spacedGroups, variants: grammar.variants };
  const tokensOf = ({ start, end }: Span): readonly Token[] => {
    const words = tokenize(text, cut, start, end);
    return grammar.compounds === null ? words : splitCompounds(words, grammar.compounds);
  };
  const marked = blocks.filter(({ start, end }) => MARKED_NUMBER.test(text.slice(start, end)));
  const custom = numberCustom(mapped(marked, tokensOf), grammar);
  return blocks.flatMap((block) => {
    const tokens = tokensOf(block);
    return statisticsIn({ text, tokens, grammar, custom, joints, amounts: [], numerals: [] });
  });
}

const MARKED_NUMBER = /\d[.,]\d/;

function* mapped<T, U>(items: readonly T[], map: (item: T) => U): Iterable<U> {
  for (const item of items) yield map(item);
}

function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) blocks.push({ start, end });
    start = end + 1;
  }
  return blocks;
}

function statisticsIn(reading: Reading): readonly StatisticMention[] {
  const found: StatisticMention[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!opensAt(reading, index)) continue;
    const statistic = statisticAt(reading, index);
    if (statistic === null) continue;
    if (statistic.mention !== null) found.push(statistic.mention);
    index = statistic.last;
  }
  return found;
}

/** Whether it is worth trying to read a figure at a token: asked of every one. */
function opensAt({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.type === 'number') return true;
  if (!grammar.mayOpen(token)) return false;
  if (grammar.hasHanNumerals) return true;
  for (const table of grammar.openers) if (table.startingAt(tokens, index) !== null) return true;
  return countsOne(tokens, grammar, index);
}

/** Words between "one" and what it is one of. */
const MOST_BETWEEN = 2;

/** "A" and "one" open most noun phrases, and few figures: those tell by the words behind. */
function countsOne(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  const { one, article, outOfBehindNoun, mayFollowOne } = grammar;
  // "un'ora"
  const match = one.startingAt(tokens, index) ?? article.startingAt(tokens, index);
  const next = match === null ? undefined : tokens[match.last + 1];
  if (match === null || next === undefined) return false;
  if (mayFollowOne(next.key)) return true;
  for (let at = match.last + 2; at <= match.last + 1 + MOST_BETWEEN; at++) {
    if (outOfBehindNoun.startingAt(tokens, at) !== null) return true;
  }
  return false;
}

/** What begins at a token and where it ends; without a mention where it is only passed over. */
type Passed = { readonly mention: StatisticMention | null; readonly last: number };

function bounded(reading: Reading, { mention, first, last }: Found): Passed {
  const isTimes = mention.rule === 'ratio-times';
  // "выше в 5 раз": what is compared bounds nothing.
  const notBounds = isTimes ? reading.grammar.comparisons : null;
  const bound = boundOf(reading, { first, last, boundWithin: null }, notBounds);
  return { mention: { ...mention, ...boundFields(bound) }, last };
}

function statisticAt(reading: Reading, index: number): Passed | null {
  const notFraction = reading.grammar.fractions.startingAt(reading.tokens, index);
  if (notFraction?.value === 0) return { mention: null, last: notFraction.last };
  const proportion = proportionAt(reading, index);
  if (proportion !== null) return bounded(reading, proportion);
  const per = reading.grammar.ratesBefore.startingAt(reading.tokens, index);
  if (per !== null) return { mention: null, last: per.last };
  const read = amountAt(reading, index);
  if (read === null) return null;
  const changed = changedFrom(reading, read);
  const amount = changed ?? read;
  const range = changed !== null ? null : rangeAt(reading, amount);
  const whole = range?.whole ?? amount;
  // A part of what is no figure is none either: "mille" of "vingt mille", "mil anos" of "há 2 mil anos".
  const passed = { mention: null, last: whole.last };
  if (isPartOfOther(reading, whole)) return passed;
  // "от 1,5 до 2 млн": what opens a range bounds nothing.
  const bound = boundOf(reading, whole, range === null ? null : reading.grammar.betweens);

  if (!states(reading, whole, bound, range !== null)) return passed;
  const high = amount.base * amount.scale;
  const value =
    range?.value ?? (amount.low === null ? high : ([amount.low * amount.scale, high] as const));
  return { mention: mentionOf(reading, whole, value, bound), last: whole.last };
}

/** Whether an amount says how much, and not when, which or whose. */
function states(
  reading: Reading,
  amount: Amount,
  bound: ToldBound | null,
  isRange: boolean,
): boolean {
  const isUnspaced = reading.tokens[amount.number]?.type === 'unspaced';
  const isTerm = isTermed(reading, amount);
  if (amount.isSpelled && !isTold(amount, isUnspaced, isTerm)) return false;
  if (isGoal(reading, amount)) return true;
  const hasBound = bound !== null && amount.boundWithin === null;
  if (isYear(reading, amount, hasBound) || isClockTime(reading, amount, bound !== null, isRange))
    return false;
  if (!isTerm && (isAge(reading, amount) || isTimeFrame(reading, amount, isRange))) return false;
  if (isInQuotedName(reading, amount) || isRoundTheClock(amount, bound !== null)) return false;
  if (amount.measure !== null) return true;
  if (isPhone(reading, amount)) return false;
  if (isRange) return false;
  const { tokens, grammar } = reading;
  if (grammar.partitives.startingAt(tokens, amount.last + 1) !== null)
    return amount.base >= LEAST_BARE && !amount.isSpelled;
  const isMarked = hasBound || grammar.ofWhich.endingAt(tokens, amount.first - 1) !== null;
  // "16+" alone says for whom a film is.
  return amount.isGrouped || (isMarked && amount.base >= LEAST_BARE && !amount.isDecimal);
}

/** A spelled-out number is a figure with a unit or a scale, or where it counts a hundred or more. */
function isTold(
  { measure, base, scale, unit }: Amount,
  isUnspaced: boolean,
  isTerm: boolean,
): boolean {
  if (measure === null) return false;
  if (scale > 1) return unit !== undefined || !isUnspaced;
  // "one year" is told in passing, but in a sentence; one per cent is measured.
  if (base === 1) return isTerm || measure === 'percent';
  return measure !== 'count' || (unit !== undefined && base >= LEAST_SPELLED_COUNT);
}

const LEAST_SPELLED_COUNT = 100;

/** "月約5万円": a bound may stand between. */
function rateBefore(
  { ratesBefore, bounds }: Grammar,
  tokens: readonly Token[],
  first: number,
): PhraseMatch<string> | null {
  const bound = bounds.endingAt(tokens, first - 1);
  return ratesBefore.endingAt(tokens, (bound?.first ?? first) - 1);
}

/** The point of "$1,5 млрд." is the sentence's: the abbreviation has none. */
function endOf({ tokens, grammar }: Reading, last: number): number {
  const token = tokens[last];
  const before = tokens[last - 1];
  const isPoint = token?.text === '.' && before !== undefined && grammar.pointless.has(before);
  return (isPoint ? before.end : token?.end) ?? 0;
}

function mentionOf(
  reading: Reading,
  amount: Amount,
  value: number | readonly [number, number],
  bound: ToldBound | null,
): StatisticMention {
  const { tokens, grammar } = reading;
  const rate =
    grammar.rates.startingAt(tokens, amount.last + 1) ?? rateBefore(grammar, tokens, amount.first);
  const takesRate =
    amount.measure !== 'percent' && amount.measure !== 'count' && amount.unit !== undefined;
  const isSpeed = amount.unit?.endsWith('-per-hour') ?? false;
  const unit = rate !== null && takesRate && !isSpeed ? `${amount.unit}${rate.value}` : amount.unit;
  return {
    kind: 'statistic',
    rule: amount.rule,
    start: tokens[amount.first]?.start ?? 0,
    end: endOf(reading, amount.last),
    measure: amount.measure ?? 'count',
    value: typeof value === 'number' ? exact(value) : [exact(value[0]), exact(value[1])],
    ...(unit === undefined ? {} : { unit }),
    ...boundFields(bound),
    ...otherReading(reading, amount, value),
  };
}

/** What the other custom makes of a number in an article that writes both ways: 1.234 or 1234. */
function otherReading(
  { custom }: Reading,
  { isAmbiguous, isDecimal, base }: Amount,
  value: number | readonly [number, number],
): Pick<StatisticMention, 'otherReading'> {
  if (!custom.isMixed || !isAmbiguous || typeof value !== 'number') return {};
  // 450,000 is never 450 with three decimals.
  if (!isDecimal && base % 10 === 0) return {};
  return { otherReading: exact(isDecimal ? value * 1000 : value / 1000) };
}

/** 1.1 × 1e9 is 1100000000.0000001 in binary; a figure is what was written. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
