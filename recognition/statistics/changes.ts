import { type Amount, amountAt } from './amount';
import type { Reading } from './reading';
import { secondAmount } from './second-amount';
import { verbOfChangeBefore } from './verb-of-change';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Articles and bounds passed over before where a change went: "to about 30". */
const MOST_PASSED = 2;

/** "from 20% to 30%", "pasó de 32 a 46 días": from where to where, and no range. */
export function isChange(
  { tokens, grammar }: Reading,
  { first }: Amount,
  hasOwnUnit: boolean,
): boolean {
  const from = grammar.changeWords.endingAt(tokens, first - 1);
  if (from === null) return false;
  if (grammar.changeVerb === null) return hasOwnUnit;
  return verbOfChangeBefore({ tokens, grammar }, from.first);
}

/**
 * The first number of a change, measured as the second is: "de 2,4 à 1,7 %", "from 4.5 to 13.7 million".
 * `null` where it has its own unit, or no change is told.
 */
export function changedFrom(reading: Reading, from: Amount): Amount | null {
  const { tokens, grammar } = reading;
  if (from.measure !== null || from.isSpelled) return null;
  const link = grammar.changeTo.startingAt(tokens, from.last + 1);
  const word = link ?? grammar.rangeWords.startingAt(tokens, from.last + 1);
  if (word === null) return null;
  // "nousi 4,2:sta 4,8 prosenttiin": an ending hung on the number says "from".
  const isEnding = tokens[word.first]?.start === tokens[from.last]?.end;
  if (isEnding && !verbOfChangeBefore(reading, from.first)) return null;
  if (!isEnding && grammar.changeWords.endingAt(tokens, from.first - 1) === null) return null;
  const start = secondAmount(reading, passBound(reading, word.last + 1), MOST_PASSED);
  const to = start === null ? null : amountAt(reading, start);
  if (to === null || to.measure === null) return null;
  const scale = from.scale > 1 ? from.scale : to.scale;
  const falls = from.base * scale > to.base * to.scale;
  if (!isEnding && link === null && !falls && !isChange(reading, from, false)) return null;
  const isYear =
    to.measure === 'count' && !from.isGrouped && from.base >= FIRST_YEAR && from.base <= LAST_YEAR;
  if (isYear) return null;
  return { ...from, scale, measure: to.measure, unit: to.unit, rule: `change-${to.measure}` };
}

function passBound({ tokens, grammar }: Reading, index: number): number {
  const bound = grammar.bounds.startingAt(tokens, index);
  return bound === null ? index : bound.last + 1;
}
