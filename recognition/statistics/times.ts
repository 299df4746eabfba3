import { isChange } from './changes';
import { type Numeral, numeralAt } from './numeral';
import type { Whole } from './odds';
import { isRangeDash } from './ranges';
import { type Found, ratio } from './ratio';
import type { Reading } from './reading';

const MULTIPLICATION = /^[x×]$/;

/** "3x", "five times higher", "3倍", "2 to 3 times", "multiplié par 3". */
export function timesAt(reading: Reading, index: number): Found | null {
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
