import type { Reading } from './reading';

/** Words between a verb of change and where it came from or went. */
const LONGEST_DISTANCE = 6;
const CLAUSE_END = /^[.,;:!?()]$/;

/** Whether a verb of change stands before a token in its clause: "замедлилась в сентябре до 7,9 %". */
export function verbOfChangeBefore(
  { tokens, grammar: { changeVerb } }: Pick<Reading, 'tokens' | 'grammar'>,
  index: number,
): boolean {
  if (changeVerb === null) return false;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_DISTANCE); at--) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.test(token.text)) return false;
    if (changeVerb.test(token.key)) return true;
  }
  return false;
}
