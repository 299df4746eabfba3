import { fold } from './fold';
import { type Token, tokensOf } from './words';

/** A word each found note has. */
export type QueryWord = {
  readonly word: string;
  /** Longer words that begin so count too. */
  readonly isPrefix: boolean;
  /** By how many letters a word may differ where nothing is found otherwise; 0: by none. */
  readonly slips: number;
};

export type Query = {
  readonly words: readonly QueryWord[];
  /** Folded, without their `#`. */
  readonly tags: readonly string[];
};

/** Shorter beginnings of words mean too much; endings that inflect stand on longer ones. */
const SHORTEST_PREFIX = 3;

/** A pasted paragraph is looked for by its beginning. */
const MOST_WORDS = 32;

const SHORTEST_WITH_SLIPS = 5;
const SLIPS_PER_LETTER = 0.2;

const TAG = /(?<=^|\s)#([^\s#,;]+)/gu;

/** Reads what is typed into the search field: words, all of which are wanted, and `#tags`. */
export function parseQuery(query: string): Query {
  const folded = fold(query);
  const tokens = tokensOf(folded.replace(TAG, ' ')).slice(0, MOST_WORDS);
  return {
    words: tokens.map((token, i) => queryWord(token, i === tokens.length - 1)),
    tags: Array.from(folded.matchAll(TAG), ([, tag]) => tag ?? ''),
  };
}

function queryWord({ type, text }: Token, isLast: boolean): QueryWord {
  switch (type) {
    case 'run':
      // A lone letter is looked for in pairs that begin with it; a pair is whole.
      return { word: text, isPrefix: Array.from(text).length === 1, slips: 0 };
    case 'figure':
      return { word: text, isPrefix: isLast, slips: 0 };
    case 'word': {
      // A Korean syllable is two or three letters.
      const isLong = text.normalize('NFD').length >= SHORTEST_PREFIX;
      const slips =
        text.length < SHORTEST_WITH_SLIPS ? 0 : Math.round(text.length * SLIPS_PER_LETTER);
      return { word: text, isPrefix: isLast || isLong, slips };
    }
  }
}
