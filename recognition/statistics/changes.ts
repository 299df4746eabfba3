import { type Amount, amountAt } from './amount';
import type { Reading } from './reading';
import { secondAmount } from './second-amount';
import { verbOfChangeBefore, verbOfChangeBehind } from './verb-of-change';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Articles and bounds passed over before where a change went: "to about 30". */
const MOST_PASSED = 2;

/** "from 20% to 30%", "pasó de 32 a 46 días": from where to where, and no range. */
export function isChange(
  reading: Reading,
  amount: Pick<Amount, 'first' | 'last'>,
  hasOwnUnit: boolean,
): boolean {
  const { tokens, grammar } = reading;
  if (grammar.changeVerbAfter !== null)
    return isOpened(reading, amount) && verbOfChangeBehind(reading, amount.last);
  const from = grammar.changeWords.endingAt(tokens, amount.first - 1);
  if (from === null) return false;
  if (grammar.changeVerb === null) return hasOwnUnit;
  return verbOfChangeBefore({ tokens, grammar }, from.first);
}

/** "a 32 …", "७४ तः …": whether a change may begin with an amount. */
const isOpened = (
  { tokens, grammar }: Reading,
  { first, last }: Pick<Amount, 'first' | 'last'>,
): boolean =>
  grammar.changeWords.endingAt(tokens, first - 1) !== null ||
  (grammar.changeVerbAfter !== null && grammar.changeLinks.startingAt(tokens, last + 1) !== null);

/** "७४ तः १५७ यावत् वर्धिता": whether a number without a unit is where something went. */
export function isGoal(reading: Reading, { first, measure }: Amount): boolean {
  const { tokens, grammar } = reading;
  if (measure !== null || grammar.changeVerbAfter === null) return false;
  const link = grammar.rangeWords.endingAt(tokens, first - 1);
  const from = link === null ? null : amountAt(reading, link.first - 1);
  return from !== null && changedFrom(reading, from) !== null;
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
  if (isEnding ? !verbOfChangeBefore(reading, from.first) : !isOpened(reading, from)) return null;
  const start = secondAmount(reading, passBound(reading, word.last + 1), MOST_PASSED);
  const to = start === null ? null : amountAt(reading, start);
  if (to === null || (to.measure === null && grammar.changeVerbAfter === null)) return null;
  const measure = to.measure ?? 'count';
  const scale = from.scale > 1 ? from.scale : to.scale;
  const falls = from.base * scale > to.base * to.scale;
  const isTold = isEnding || link !== null || (falls && to.measure !== null);
  if (!isTold && !isChange(reading, from, false)) return null;
  const isYear =
    measure === 'count' && !from.isGrouped && from.base >= FIRST_YEAR && from.base <= LAST_YEAR;
  if (isYear) return null;
  return { ...from, scale, measure, unit: to.unit, rule: `change-${measure}` };
}

function passBound({ tokens, grammar }: Reading, index: number): number {
  const bound = grammar.bounds.startingAt(tokens, index);
  return bound === null ? index : bound.last + 1;
}
