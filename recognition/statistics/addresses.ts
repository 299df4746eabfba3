import type { Amount } from './amount';
import type { Reading } from './reading';

/** Words between "avenida" and its house number. */
const LONGEST_STREET = 4;

/** "avenida Paulista, 1.578": a number behind the name of a street. */
export function isAddress({ tokens, grammar }: Reading, { first, measure, unit }: Amount): boolean {
  if (measure !== null && (measure !== 'count' || unit !== undefined)) return false;
  if (tokens[first - 1]?.text !== ',') return false;
  for (let at = first - 2; at >= Math.max(0, first - 2 - LONGEST_STREET); at--) {
    if (at < first - 2 && grammar.labels.endingAt(tokens, at) !== null) return true;
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (!/^\p{Lu}/u.test(token.text) && !grammar.placePrepositions.has(token)) return false;
  }
  return false;
}

/** Longest house number before a postcode. */
const LAST_HOUSE = 999;

/** "via Roma 12, 00184 Roma" */
export function isPostcode(
  { tokens }: Reading,
  { first, number, measure, isGrouped }: Amount,
): boolean {
  if (isGrouped || (measure !== null && measure !== 'count')) return false;
  if (!/^\d{4,6}$/.test(tokens[number]?.text ?? '') || tokens[first - 1]?.text !== ',')
    return false;
  const house = tokens[first - 2];
  return house?.type === 'number' && Number(house.text) <= LAST_HOUSE;
}

/** Where one telephone number stands, the next is near. */
const PHONE_DISTANCE = 4;

/** "030 1234567 oder die 116 117": a bare number behind one that begins with 0. */
export function isPhone({ tokens }: Reading, { first, measure }: Amount): boolean {
  if (measure !== null) return false;
  return tokens
    .slice(Math.max(0, first - PHONE_DISTANCE), first)
    .some(({ type, text }) => type === 'number' && /^0\d{2,}$/.test(text));
}
