import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currency-signs';
import type { Reading } from './reading';

/** Names of money that are also plain words count money only in amounts nobody says otherwise. */
const WORDLIKE_CURRENCIES: ReadonlySet<string> = new Set(['won', 'real', 'rand']);

const LEAST_WORDLIKE_AMOUNT = 1000;

export type Money = { readonly last: number; readonly unit: string; readonly rule: string };

/** Money named, coded or signed at a token behind its amount. */
export function currencyAt(reading: Reading, index: number, amount: number): Money | null {
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
  return currencySignAt(reading, index);
}

/** "$", "US$", "$US" at a token. */
export function currencySignAt({ tokens, grammar }: Reading, index: number): Money | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const prefix = DOLLAR_PREFIXES.get(token.text);
  if (prefix !== undefined && tokens[index + 1]?.text === '$') {
    return { last: index + 1, unit: prefix, rule: 'money-sign-after' };
  }
  const unit = grammar.local[token.text] ?? CURRENCY_SIGNS.get(token.text);
  if (unit === undefined) return null;
  const next = tokens[index + 1];
  const touchesNext = next?.start === token.end;
  // A sign that touches the next number belongs to that one.
  if (touchesNext && next.type === 'number') return null;
  const suffix = touchesNext && token.text === '$' ? DOLLAR_PREFIXES.get(next.text) : undefined;
  return suffix === undefined
    ? { last: index, unit, rule: 'money-sign-after' }
    : { last: index + 1, unit: suffix, rule: 'money-sign-after' };
}

/** Words between "weighs" and its pounds. */
const CUE_DISTANCE = 5;

/** "10 pounds of cocaine", "weighs 10 pounds": a name of money that is a unit here. */
export function isUnitHere({ tokens, grammar }: Reading, index: number): boolean {
  const { names, before, after } = grammar.unitsNotMoney;
  if (!names.has(tokens[index])) return false;
  if (after.has(tokens[index + 1])) return true;
  for (let at = index - 1; at >= Math.max(0, index - CUE_DISTANCE); at--) {
    if (before.has(tokens[at])) return true;
  }
  return false;
}

/** Money signed, coded or named before a number: "$5", "EUR 5", "Rp 5". */
export function signBefore(
  reading: Reading,
  index: number,
): { readonly first: number; readonly unit: string } | null {
  const { tokens, grammar } = reading;
  const sign = tokens[index - 1];
  if (sign === undefined) return null;
  const named = grammar.currenciesBefore.endingAt(tokens, index - 1);
  if (named !== null) return { first: named.first, unit: named.value };
  if (CURRENCY_CODES.has(sign.text)) {
    const isAfterNumber = tokens[index - 2]?.type === 'number';
    // COP21 and COP 30 were climate conferences, no sums of pesos.
    const isName = sign.text === 'COP' && /^\d{1,2}$/.test(tokens[index]?.text ?? '');
    return isAfterNumber || isName ? null : { first: index - 1, unit: sign.text };
  }
  const letter = grammar.letterSigns.get(sign.text);
  if (letter !== undefined && isLargeBehind(reading, index))
    return { first: index - 1, unit: letter };
  const unit = grammar.local[sign.text] ?? CURRENCY_SIGNS.get(sign.text);
  if (unit === undefined) return null;
  const before = tokens[index - 2];
  const touches = before !== undefined && before.end === sign.start;
  const touchesNext = sign.end === tokens[index]?.start;
  // "3 $ 4": a sign between two numbers is the first one's, unless it touches the second.
  if (before?.type === 'number' && (touches || !touchesNext)) return null;
  if (sign.text === '$' && touches) {
    const prefix = DOLLAR_PREFIXES.get(before.text);
    if (prefix !== undefined) return { first: index - 2, unit: prefix };
    if (before.text === '.' && tokens[index - 3]?.text === 'S')
      return { first: index - 5, unit: 'USD' };
  }
  return { first: index - 1, unit };
}

const GROUPED = /\d[,.]\d{3}(?!\d)/;

/** "R4.7bn", "N500,000", but no "R2" and no "N95". */
function isLargeBehind({ tokens, grammar }: Reading, index: number): boolean {
  const number = tokens[index];
  if (number === undefined || tokens[index - 1]?.end !== number.start) return false;
  return GROUPED.test(number.text) || grammar.scales.startingAt(tokens, index + 1) !== null;
}
