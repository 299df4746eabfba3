import type { QuoteWord } from './words';

/** What a word counts for whose spelling was put right. */
const RESPELLED = 0.7;
const LEAST_LETTERS = 4;
/** From so many letters on two may differ, else one. */
const LETTERS_FOR_TWO = 10;

/** 1 for the same word, less for one whose spelling was put right, 0 for another. Figures are the same or others. */
export function likenessOf(a: QuoteWord, b: QuoteWord): number {
  if (a.key === b.key) return 1;
  if (a.isFigure || b.isFigure) return 0;
  const shorter = Math.min(a.letters.length, b.letters.length);
  if (shorter < LEAST_LETTERS) return 0;
  return isWithin(a.letters, b.letters, shorter < LETTERS_FOR_TWO ? 1 : 2) ? RESPELLED : 0;
}

/** Whether so many single letters changed, came or went make one word the other. */
function isWithin(a: string, b: string, slips: number): boolean {
  if (a === b) return true;
  if (slips === 0 || Math.abs(a.length - b.length) > slips) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    isWithin(restA.slice(1), restB.slice(1), slips - 1) ||
    isWithin(restA.slice(1), restB, slips - 1) ||
    isWithin(restA, restB.slice(1), slips - 1)
  );
}

/** What it costs to pass over a word of the quote, or over one that came into the text, in shares of its weight. */
const LEFT_OUT = 0.2;
const PUT_IN = 0.25;

/** A context word found so many words further off than it was is worth a third: it may be a look-alike's. */
const FURTHER = 16;

/** What a context word is worth that stands so many words further off than it did. */
export const worthAt = (further: number): number => Math.exp(-Math.max(0, further) / FURTHER);

/** For each word of a quote the index of the word of the text it became; `null` where it is gone. */
export type Alignment = readonly (number | null)[];

/**
 * Lays a quote's words over a stretch of text so that most weight comes to lie on its like (after
 * Needleman and Wunsch). The stretch may begin and end with words of its own.
 */
export const alignWithin = (quote: readonly QuoteWord[], text: readonly QuoteWord[]): Alignment =>
  align(quote, text, false);

/** The same from a common beginning outwards: what came between counts against the words behind it. */
export const alignOutwards = (quote: readonly QuoteWord[], text: readonly QuoteWord[]): Alignment =>
  align(quote, text, true);

function align(
  quote: readonly QuoteWord[],
  text: readonly QuoteWord[],
  isAnchored: boolean,
): Alignment {
  const width = text.length + 1;
  const worth = (row: number, column: number): number => (isAnchored ? worthAt(column - row) : 1);
  const best = new Float64Array((quote.length + 1) * width);
  const score = (row: number, column: number): number => best[row * width + column] ?? 0;
  if (isAnchored) {
    for (const [column, word] of text.entries())
      best[column + 1] = score(0, column) - PUT_IN * word.weight;
  }
  for (const [row, word] of quote.entries()) {
    best[(row + 1) * width] = score(row, 0) - LEFT_OUT * word.weight;
    for (const [column, other] of text.entries()) {
      best[(row + 1) * width + column + 1] = Math.max(
        score(row, column) + worth(row, column) * pairScore(word, other),
        score(row, column + 1) - LEFT_OUT * word.weight,
        score(row + 1, column) - PUT_IN * other.weight,
      );
    }
  }
  return trace(quote, text, score, worth, isAnchored);
}

const pairScore = (a: QuoteWord, b: QuoteWord): number => {
  const likeness = likenessOf(a, b);
  return likeness > 0 ? likeness * a.weight : -LEFT_OUT * (a.weight + b.weight);
};

function trace(
  quote: readonly QuoteWord[],
  text: readonly QuoteWord[],
  score: (row: number, column: number) => number,
  worth: (row: number, column: number) => number,
  isAnchored: boolean,
): Alignment {
  const places: (number | null)[] = quote.map(() => null);
  let row = quote.length;
  let column = 0;
  const rows = isAnchored ? quote.map((_, index) => index + 1) : [quote.length];
  for (const last of isAnchored ? [0, ...rows] : rows)
    for (let end = 0; end <= text.length; end++)
      if (score(last, end) > score(row, column)) [row, column] = [last, end];
  while (row > 0 && column > 0) {
    const [word, other] = [quote[row - 1], text[column - 1]];
    if (word === undefined || other === undefined) break;
    const here = score(row, column);
    if (
      isSame(here, score(row - 1, column - 1) + worth(row - 1, column - 1) * pairScore(word, other))
    ) {
      row--;
      column--;
      if (likenessOf(word, other) > 0) places[row] = column;
    } else if (isSame(here, score(row - 1, column) - LEFT_OUT * word.weight)) row--;
    else column--;
  }
  return places;
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
