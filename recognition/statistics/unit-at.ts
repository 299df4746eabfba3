import type { Reading } from './reading';
import { UNIT_SYMBOLS } from './symbols';
import type { Token } from './tokens';

/** A power written as a digit touches its unit: m3. */
function isPart(tokens: readonly Token[], index: number, part: string): boolean {
  const token = tokens[index];
  if (token?.text !== part) return false;
  return token.type !== 'number' || token.start === tokens[index - 1]?.end;
}

/** A unit of a quantity or a duration, by symbol or by name; of two the longer. */
export function unitAt(
  { tokens, grammar }: Reading,
  index: number,
): {
  readonly measure: 'quantity' | 'duration';
  readonly unit: string;
  readonly last: number;
} | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const named = isWrittenAsUnit(token) ? grammar.units.startingAt(tokens, index) : null;
  const symbol = UNIT_SYMBOLS.get(token.text)?.find(({ parts }) =>
    parts.every((part, i) => isPart(tokens, index + i, part)),
  );
  if (symbol !== undefined) {
    const last = index + symbol.parts.length - 1;
    if (named === null || named.last < last) {
      return { measure: 'quantity', unit: symbol.unit, last };
    }
  }
  return named === null ? null : { ...named.value, last: named.last };
}

/** Symbols of one letter are written as such: 5 m, 30C, but 5G is none. */
function isWrittenAsUnit({ type, text, key }: Token): boolean {
  if (type !== 'word' || text.length > 1) return true;
  return key === 'c' || key === 'f' ? text !== key : text === key;
}
