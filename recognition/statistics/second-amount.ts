import { amountAt } from './amount';
import { signBefore } from './money';
import type { Reading } from './reading';

/** Tokens of a sign before its number: "R$ 2", "S.Pl. 2". */
const LONGEST_SIGN = 3;

/** The number whose currency sign begins at a token. */
function signedNumber(reading: Reading, sign: number): number | null {
  for (let at = sign + 1; at <= sign + LONGEST_SIGN; at++) {
    if (reading.tokens[at]?.type === 'number')
      return signBefore(reading, at)?.first === sign ? at : null;
  }
  return null;
}

/** The token where the second of two amounts begins, behind a sign and at most so many articles. */
export function secondAmount(reading: Reading, start: number, most: number): number | null {
  const { tokens, grammar } = reading;
  let passed = 0;
  for (let at = start; passed <= most; at++, passed++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.type === 'number') return at;
    if (grammar.mayOpen(token) && amountAt(reading, at) !== null) return at;
    const signed = signedNumber(reading, at);
    if (signed !== null) return signed;
    const isPassed =
      token.type === 'mark' ? /^[\p{Sc}'+]$/u.test(token.key) : grammar.fillers.has(token);
    const currency = grammar.currenciesBefore.startingAt(tokens, at);
    if (!isPassed && currency === null) return null;
    at = currency?.last ?? at;
  }
  return null;
}
