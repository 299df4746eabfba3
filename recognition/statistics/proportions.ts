import { amountAt } from './amount';
import { amongAt, oddsAt } from './odds';
import { type Found, ratio } from './ratio';
import type { Reading } from './reading';
import { timesAt } from './times';

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
