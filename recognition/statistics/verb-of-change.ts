import type { Reading } from './reading';

/** Words between a verb of change and where it came from or went. */
const LONGEST_DISTANCE = 6;
/** The same behind a comma, where an amount of change stands between: "повысил ставку на 2 пункта, до 18 %". */
const LONGEST_DISTANCE_OVER_COMMA = 10;
/** Words up to the verb that ends the clause, the second figure among them. */
const LONGEST_CLAUSE = 10;
const CLAUSE_END = /^[.,;!?()।]$/;

/** Whether a verb of change stands before a token in its clause: "замедлилась в сентябре до 7,9 %". */
export function verbOfChangeBefore(
  { tokens, grammar: { changeVerb } }: Pick<Reading, 'tokens' | 'grammar'>,
  index: number,
): boolean {
  if (changeVerb === null) return false;
  const isBehindComma = tokens[index - 1]?.text === ',';
  const last = isBehindComma ? index - 2 : index - 1;
  const distance = isBehindComma ? LONGEST_DISTANCE_OVER_COMMA : LONGEST_DISTANCE;
  for (let at = last; at >= Math.max(0, index - distance); at--) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.test(token.text)) return false;
    if (changeVerb.test(token.key)) return true;
  }
  return false;
}

/** Whether one stands behind a token in its clause, after a word of `goals` where the language has them: "ad 46 dies crevit". */
export function verbOfChangeBehind(
  { tokens, grammar: { changeVerbAfter, goals } }: Pick<Reading, 'tokens' | 'grammar'>,
  index: number,
): boolean {
  if (changeVerbAfter === null) return false;
  let isReached = goals.firstWords.size === 0;
  for (let at = index + 1; at <= index + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.test(token.text)) return false;
    if (goals.has(token)) isReached = true;
    else if (isReached && changeVerbAfter.test(token.key)) return true;
  }
  return false;
}
