import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currency-signs';
import type { Reading } from './reading';

/** Names of money that are also plain words count money only in amounts nobody says otherwise. */
const WORDLIKE_CURRENCIES: ReadonlySet<string> = new Set(['won', 'real', 'rand']);

const LEAST_WORDLIKE_AMOUNT = 1000;

export function currencyAt(
  reading: Reading,
  index: number,
  amount: number,
): { last: number; unit: string; rule: string } | null {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (token === undefined) return null;
  const named = grammar.currencies.startingAt(tokens, index);
  if (named !== null) {
    if (isUnitHere(reading, index)) return null;
    if (WORDLIKE_CURRENCIES.has(token.key) && amount < LEAST_WORDLIKE_AMOUNT) return null;
    return { last: named.last, unit: named.value, rule: 'money-name-after' };
  }
  if (CURRENCY_CODES.has(token.text))
    return { last: index, unit: token.text, rule: 'money-code-after' };
  const prefix = DOLLAR_PREFIXES.get(token.text);
  if (prefix !== undefined && tokens[index + 1]?.text === '$') {
    return { last: index + 1, unit: prefix, rule: 'money-sign-after' };
  }
  const unit = CURRENCY_SIGNS.get(token.text);
  // A sign that touches the next number belongs to that one.
  const touchesNext =
    tokens[index + 1]?.type === 'number' && tokens[index + 1]?.start === token.end;
  return unit === undefined || touchesNext ? null : { last: index, unit, rule: 'money-sign-after' };
}

/** Words between "weighs" and its pounds. */
const CUE_DISTANCE = 5;

/** "10 pounds of cocaine", "weighs 10 pounds": a name of money that is a unit here. */
function isUnitHere({ tokens, grammar }: Reading, index: number): boolean {
  const { names, before, after } = grammar.unitsNotMoney;
  if (!names.has(tokens[index]?.key ?? '')) return false;
  if (after.has(tokens[index + 1]?.key ?? '')) return true;
  return tokens.slice(Math.max(0, index - CUE_DISTANCE), index).some(({ key }) => before.has(key));
}

export function signBefore(
  reading: Reading,
  index: number,
): { first: number; unit: string } | null {
  const { tokens } = reading;
  const sign = tokens[index - 1];
  if (sign === undefined) return null;
  if (CURRENCY_CODES.has(sign.text)) return { first: index - 1, unit: sign.text };
  const unit = CURRENCY_SIGNS.get(sign.text);
  if (unit === undefined) return null;
  const before = tokens[index - 2];
  const touches = before !== undefined && before.end === sign.start;
  if (touches && before.type === 'number') return null;
  if (sign.text === '$' && touches) {
    const prefix = DOLLAR_PREFIXES.get(before.text);
    if (prefix !== undefined) return { first: index - 2, unit: prefix };
    if (before.text === '.' && tokens[index - 3]?.text === 'S')
      return { first: index - 5, unit: 'USD' };
  }
  return { first: index - 1, unit };
}
