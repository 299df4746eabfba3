import type { Amount } from './amount';
import type { Reading } from './reading';

/** "five years in prison", "condamné à 20 ans": how long, and nobody's age. */
export function isTermed({ tokens, grammar }: Reading, { first, last, measure }: Amount): boolean {
  return (
    measure === 'duration' &&
    (grammar.termAfter.startingAt(tokens, last + 1) !== null ||
      grammar.termBefore.endingAt(tokens, first - 1) !== null)
  );
}

const SHORT = /^(?:hour|minute|second)$/;

/** "negli ultimi due anni", "tre giorni fa", "ogni sei mesi": when, not how much. */
export function isTimeFrame(
  reading: Reading,
  { first, last, measure, unit, isSpelled }: Amount,
  isRange: boolean,
): boolean {
  const { tokens, grammar } = reading;
  if (measure !== 'duration' || grammar.lastingNouns?.has(tokens[last + 1]) === true) return false;
  // "από 20 σε 25 χρόνια" says where to.
  const isGoal = grammar.changeTo.has(tokens[first - 1]) && tokens[first - 2]?.type === 'number';
  const bound = grammar.bounds.endingAt(tokens, first - 1);
  // 近三年 are the last three years, 近3小時 nearly three hours.
  const isBound = bound !== null && SHORT.test(unit ?? '');
  return (
    (isSpelled && grammar.frameBeforeWords.endingAt(tokens, first - 1) !== null) ||
    (!isGoal && !isBound && grammar.frameBefore.endingAt(tokens, first - 1) !== null) ||
    // "seit mehr als zwei Jahren"
    (bound !== null && grammar.frameBefore.endingAt(tokens, bound.first - 1) !== null) ||
    (!isRange && grammar.frameAfter.startingAt(tokens, last + 1) !== null)
  );
}

/** "24 hours" alone means always, or within a day. */
export const isRoundTheClock = ({ base, unit, isDecimal }: Amount, hasBound: boolean): boolean =>
  base === 24 && unit === 'hour' && !isDecimal && !hasBound;
