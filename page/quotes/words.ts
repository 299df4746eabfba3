/** A word, a figure, or one letter of a script without spaces, as quotes are compared by. */
export type QuoteWord = {
  readonly start: number;
  readonly end: number;
  /** Folded: two words are the same if their keys are. */
  readonly key: string;
  /** What spelling is compared by: syllables of Hangul are two or three letters each. */
  readonly letters: string;
  readonly isFigure: boolean;
  readonly isCapital: boolean;
  /** The first of a sentence or of what is quoted, which has a capital whatever it is. */
  readonly isFirst: boolean;
  /** How much it tells: an article or preposition stands anywhere, a figure hardly does. */
  readonly weight: number;
};

/** Figures with their points and commas, letters of scripts without spaces, words. */
const WORD =
  /\p{Nd}+(?:[.,٫٬'’]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+/gu;
const LETTER_OF_ITS_OWN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Between two words: what the second begins after. */
const BEGINS = /[.!?…:\n]|[,-]\s*"/u;
const HANGUL = /\p{Script=Hangul}/u;
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

const SHORT_WORD = 3;
const WEIGHTS = { figure: 3, long: 2, short: 1, letter: 1 } as const;

/** The words of a text in order; what stands between them is not compared. */
export function quoteWords(text: string): readonly QuoteWord[] {
  let previous = 0;
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
    const isFirst = previous === 0 || BEGINS.test(text.slice(previous, index));
    previous = index + written.length;
    const isFigure = /^\p{Nd}/u.test(written);
    const key = written.toLowerCase();
    return {
      start: index,
      end: index + written.length,
      key,
      letters: HANGUL.test(key) ? key.normalize('NFD') : key,
      isFigure,
      isFirst,
      isCapital: /^\p{Lu}/u.test(written),
      weight: weightOf(written, isFigure),
    };
  });
}

function weightOf(written: string, isFigure: boolean): number {
  if (isFigure) return WEIGHTS.figure;
  if (LETTER_OF_ITS_OWN.test(written)) return WEIGHTS.letter;
  return written.length > SHORT_WORD ? WEIGHTS.long : WEIGHTS.short;
}

export const weightOfAll = (words: readonly QuoteWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** Whether a place between two characters is within a word. */
export function isWithinWord(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isLetter = (letter: string): boolean =>
    OF_A_WORD.test(letter) && !LETTER_OF_ITS_OWN.test(letter);
  return isLetter(before) && isLetter(after);
}

/** Quotation marks, dashes and spaces as every typesetter might have set them; lengths stay. */
export function foldMarks(text: string): string {
  return text
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
}

/** The index of the first word that begins at or behind an offset. */
export function firstFrom(words: readonly QuoteWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
