import type { Alignment } from './alignment';
import type { QuoteWord } from './words';

/** Words that are gone, and those that stand in their place. */
type Replacement = {
  /** The first of the lost words, and the next that is kept. */
  readonly from: number;
  readonly to: number;
  readonly lost: readonly QuoteWord[];
  readonly inserted: readonly QuoteWord[];
};

/** What tells names in a text: how a word is written in it, and how often. */
export type NameSigns = {
  /** Whether a word has its capital for being a name. */
  isName(word: QuoteWord): boolean;
  /** Whether the text has the words again and again. */
  isSpokenOf(words: readonly QuoteWord[]): boolean;
};

/** Where words stand for others, in order. */
export function replacements(
  quote: readonly QuoteWord[],
  text: readonly QuoteWord[],
  places: Alignment,
): readonly Replacement[] {
  const kept = [...places.entries()].filter(
    (entry): entry is [number, number] => entry[1] !== null,
  );
  return [[-1, -1] as const, ...kept].flatMap(([at, place], index) => {
    const [next, nextPlace] = kept[index] ?? [quote.length, null];
    if (nextPlace === null || place < 0) return [];
    const lost = quote.slice(at + 1, next);
    const inserted = text.slice(place + 1, nextPlace);
    return lost.length > 0 && inserted.length > 0
      ? [{ from: at + 1, to: next, lost, inserted }]
      : [];
  });
}

/** Letters that two words of scripts without capitals must have at least to be taken for names. */
const LEAST_LETTERS = 2;

/** Whether one name stands for another, or one thing the article speaks of for another. */
export function isOfSomethingElse({ lost, inserted }: Replacement, names: NameSigns): boolean {
  if (lost.some(names.isName) && inserted.some(({ isCapital }) => isCapital)) return true;
  return [lost, inserted].every(
    (words) =>
      words.every(isUncased) && lettersOf(words) >= LEAST_LETTERS && names.isSpokenOf(words),
  );
}

const isUncased = ({ key, isCapital }: QuoteWord): boolean =>
  !isCapital && key === key.toUpperCase() && /\p{L}/u.test(key);

const lettersOf = (words: readonly QuoteWord[]): number =>
  words.reduce((sum, { key }) => sum + key.length, 0);
