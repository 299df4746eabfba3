import type { Bound, StatisticMention } from '../mention';
import type { Amount } from './amount';
import type { PhraseTable } from './phrase-table';
import type { Reading } from './reading';
import { verbOfChangeBefore, verbOfChangeBehind } from './verb-of-change';

/** A bound with whether the figure itself is within it: "at least", "at most". */
export type ToldBound = Bound | '>=' | '<=';

/** Articles and prepositions passed over between a bound and its number. */
const MOST_FILLERS = 3;

/** What bounds a figure, in the words before it or behind; `notBounds` are none here. */
export function boundOf(
  reading: Reading,
  { first, last, boundWithin }: Pick<Amount, 'first' | 'last' | 'boundWithin'>,
  notBounds: PhraseTable<unknown> | null,
): ToldBound | null {
  if (boundWithin !== null) return boundWithin;
  const { tokens, grammar } = reading;
  // "до +19 °C"
  const before = tokens[first - 1]?.text === '+' ? first - 2 : first - 1;
  for (let at = before; at >= 0 && at >= before - MOST_FILLERS; at--) {
    if (notBounds?.endingAt(tokens, at) != null) return null;
    const match = grammar.bounds.endingAt(tokens, at);
    // What only looks like a bound leaves the word to what stands behind: 条約には150カ国近く.
    if (match !== null && match.value === null) break;
    if (match !== null) {
      // "замедлилась до 7,9 %": what grew or fell went there.
      const isReached =
        grammar.goals.endingAt(tokens, at) !== null &&
        (verbOfChangeBefore(reading, match.first) || verbOfChangeBehind(reading, last));
      if (!isReached) return match.value;
      // "выросла почти до 8 %"
      at = match.first;
    } else if (!grammar.fillers.has(tokens[at])) break;
  }
  const rate = grammar.ratesBefore.endingAt(tokens, first - 1);
  const beforeRate = rate === null ? null : grammar.bounds.endingAt(tokens, rate.first - 1);
  if (beforeRate !== null) return beforeRate.value;
  const after = grammar.boundsAfter.startingAt(tokens, last + 1);
  const isReached =
    after !== null &&
    grammar.goals.startingAt(tokens, after.first) !== null &&
    verbOfChangeBehind(reading, after.first - 1);
  return isReached ? null : (after?.value ?? null);
}

/** How a mention says its bound. */
export function boundFields(
  told: ToldBound | null,
): Pick<StatisticMention, 'bound' | 'isInclusive'> {
  switch (told) {
    case null:
      return {};
    case '>=':
      return { bound: '>', isInclusive: true };
    case '<=':
      return { bound: '<', isInclusive: true };
    default:
      return { bound: told };
  }
}
