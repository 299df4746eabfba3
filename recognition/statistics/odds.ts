import { amountAt } from './amount';
import { countedAt } from './counted-noun';
import { numeralAt } from './numeral';
import type { PhraseMatch } from './phrase-table';
import { isRangeDash } from './ranges';
import { type Found, ratio } from './ratio';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** "1 in 292 million" wins a lottery; nothing has longer odds. */
const LONGEST_ODDS = 1_000_000_000;

const FIRST_YEAR = 1500;

const LAST_YEAR = 2199;

/** "1 in 3", "three out of ten", "un italiano su quattro". */
export function oddsAt(reading: Reading, index: number): Found | null {
  const { tokens, grammar } = reading;
  const part = wholeNumberAt(reading, index);
  if (part === null) return null;
  const inOneWord = grammar.outOfNumber.startingAt(tokens, part.last + 1);
  if (inOneWord !== null && part.value < inOneWord.value) {
    return ratio(reading, index, inOneWord.last, part.value / inOneWord.value, 'ratio-odds');
  }
  const link = linkAfter(reading, part.last);
  // "35 ex centum partibus" are per cent.
  const isShare = grammar.percents.startingAt(tokens, part.last + 1) !== null;
  if (link === null || isShare || isChangeTo(reading, index, link)) return null;
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

/** Wholes that nobody counted: a share is told in them. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([10, 100, 1000]);

/** "3人に1人", "3명 중 1명", "3分の1": the whole comes first. */
export function amongAt(reading: Reading, index: number): Found | null {
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
  // 14명 중 9명 are people who are there, 10명 중 6명 a share.
  const areThese = grammar.amongThese.startingAt(tokens, link.first) !== null;
  if (areThese && part.value !== 1 && !ROUND_WHOLES.has(whole.value)) return null;
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

export type Whole = { readonly value: number; readonly last: number };

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
