import { type Amount, amountAt } from './amount';
import type { Reading } from './reading';

const DASH = /^[-‐‑–—−]$/;

export type AmountRange = {
  /** From the first number to the last unit, measured as its second part is. */
  readonly whole: Amount;
  readonly value: readonly [number, number];
};

/** "2-3 anni", "60 o 90 giorni", "$1.5 to $2 million", "tra il 20% e il 30%"; `null` where one number stands alone. */
export function rangeAt(reading: Reading, from: Amount): AmountRange | null {
  const second = secondNumber(reading, from);
  if (second === null) return null;
  const to = amountAt(reading, second);
  if (to === null || to.measure === null || !canJoin(from, to)) return null;
  const scale = from.scale > 1 ? from.scale : to.scale;
  return {
    whole: {
      ...to,
      first: from.first,
      isGrouped: from.isGrouped || to.isGrouped,
      isSpelled: from.isSpelled && to.isSpelled,
      rule: `range-${to.measure}`,
    },
    value: [from.base * scale, to.base * to.scale],
  };
}

/** The token where the second number begins. */
function secondNumber(reading: Reading, from: Amount): number | null {
  const { tokens, grammar } = reading;
  const opener = openerBefore(reading, from);
  for (const after of opener === null ? [from.number, from.last] : [from.last, from.number]) {
    const link = tokens[after + 1];
    if (link === undefined) continue;
    const isDash = DASH.test(link.text);
    const isWord = grammar.rangeWords.has(link.key) || (opener !== null && link.key === opener);
    if (!isDash && !isWord) continue;
    // "from 20% to 30%", "from 4.8 million to 14.9 million" are changes, not ranges.
    const hasOwnUnit = after === from.last && from.last !== from.number;
    const isChange = from.scale === 1 || grammar.changeWords.has(wordBefore(reading, from));
    if (hasOwnUnit && isChange && !isDash && opener === null) continue;
    const number = numberFrom(reading, after + 2, opener === null ? 1 : 3);
    if (number !== null) return number;
  }
  return null;
}

function wordBefore({ tokens }: Reading, { first }: Amount): string {
  return tokens[first - 1]?.key ?? '';
}

function openerBefore({ tokens, grammar }: Reading, { first }: Amount): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const opener = grammar.betweens.endingAt(tokens, at);
    if (opener !== null) return opener.value;
    if (!grammar.fillers.has(tokens[at]?.key ?? '')) return null;
  }
  return null;
}

/** Passes a currency sign, and articles where they may stand. */
function numberFrom({ tokens, grammar }: Reading, start: number, most: number): number | null {
  for (let at = start; at <= start + most; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.type === 'number') return at;
    if (token.type === 'word' && grammar.numberWords.has(token.key)) return at;
    const isPassed =
      token.type === 'mark' ? /^[\p{Sc}'’]$/u.test(token.text) : grammar.fillers.has(token.key);
    if (!isPassed) return null;
  }
  return null;
}

/** The first part has no measure of its own, or the same as the second. */
function canJoin(from: Amount, to: Amount): boolean {
  if (from.measure === null) return true;
  if (from.measure === 'count' && from.unit === undefined) return true;
  return from.measure === to.measure && from.unit === to.unit;
}
