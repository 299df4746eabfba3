import type { Amount } from './amount';
import type { Reading } from './reading';

/** "articolo 12", "versione 3", "Boeing 747 ...", "第3": a number that names. */
export function isLabelled(reading: Reading, amount: Amount): boolean {
  const { text, tokens, grammar } = reading;
  const { first, numberLast, measure, isGrouped, scale } = amount;
  // "3時間" are hours though 3時 is a time of day: what is longer wins.
  const after = scale === 1 ? grammar.labelsAfter.startingAt(tokens, numberLast + 1) : null;
  if (after !== null && after.last >= amount.last) return true;
  let at = first - 1;
  // "art. 12", "n° 3"
  while (tokens[at]?.type === 'mark' && /^[.°º]$/.test(tokens[at]?.text ?? '') && at > first - 3)
    at--;
  const before = tokens[at];
  if (before === undefined || before.type === 'number') return false;
  const isKind = measure === 'quantity' && grammar.kindLabels.endingAt(tokens, at) !== null;
  if (isKind) return true;
  const label = grammar.labels.endingAt(tokens, at);
  // "№ 57"
  if (before.type === 'mark' && label === null) return false;
  const gap = text.slice(before.end, tokens[first]?.start);
  if (/[\n,;:!?()"“”«»]/.test(gap) || (gap.includes('. ') && label === null)) return false;
  // "pista 32L"
  const isGluedLetter =
    measure === 'quantity' &&
    tokens[amount.last]?.start === tokens[numberLast]?.end &&
    tokens[amount.last]?.text.length === 1;
  if (measure !== null && measure !== 'count' && measure !== 'duration' && !isGluedLetter)
    return false;
  // "in piazza 500 mila persone"
  if (scale > 1 && before.type === 'word') return false;
  if (label !== null) return true;
  if (isGrouped || scale > 1 || amount.isSpelled || before.type === 'unspaced') return false;
  // "legiones Romanae 300 captivos": the noun behind is counted.
  const isCounted =
    amount.unit !== undefined && (measure === 'duration' || amount.base >= LEAST_COUNTED);
  if (isCounted && grammar.inflected?.test(before.text)) return false;
  return isNameLike(reading, at);
}

/** Products are seldom numbered higher by hand. */
const LEAST_COUNTED = 10;

/** Capitals enough for a product's name where every noun has one: "GPT", "iPhone". */
const CAPITALS_INSIDE = /^.+\p{Lu}/u;

/** What a firm is ends its name, and begins none with a number: "streicht die Autobahn GmbH 300 Stellen". */
const LEGAL_FORM = /^(?:GmbH|AG|SE|KG|KGaA|eG)$/;

/** A capitalised word inside a sentence and not behind "in": "Boeing 747", but "In Italia 300". */
function isNameLike({ text, tokens, grammar }: Reading, at: number): boolean {
  const word = tokens[at];
  // "iPhone 15": a capital anywhere.
  if (word === undefined || !/\p{Lu}/u.test(word.text)) return false;
  const isPlainNoun = !CAPITALS_INSIDE.test(word.text) || LEGAL_FORM.test(word.text);
  if (grammar.hasCapitalNouns && isPlainNoun) return false;
  if (grammar.hasCapitalNouns) return true;
  const before = tokens[at - 1];
  if (before === undefined || /[.!?:]/.test(before.text)) return false;
  if (text.slice(before.end, word.start).includes('\n') || /^["“«”»(]$/.test(before.text))
    return false;
  return !grammar.placePrepositions.has(before);
}
