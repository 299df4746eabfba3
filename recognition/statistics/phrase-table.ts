import { groupBy } from '../group-by';
import type { Token } from './tokens';

/** Phrases of one or more words, found by their first or last word. */
export type PhraseTable<T> = {
  /** The longest phrase that begins at a token. */
  startingAt(tokens: readonly Token[], index: number): PhraseMatch<T> | null;
  /** The longest phrase that ends at a token. */
  endingAt(tokens: readonly Token[], index: number): PhraseMatch<T> | null;
};

export type PhraseMatch<T> = { readonly value: T; readonly first: number; readonly last: number };

type Phrase<T> = { readonly words: readonly string[]; readonly value: T };

/** Words in a phrase are parted by spaces; apostrophes and points are words of their own. */
export function phraseTable<T>(phrases: Readonly<Record<string, T>>): PhraseTable<T> {
  const all = Object.entries(phrases)
    .map(([phrase, value]): Phrase<T> => ({ words: wordsOf(phrase), value }))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = groupBy(all, ({ words }) => words[0] ?? '');
  const byLast = groupBy(all, ({ words }) => words.at(-1) ?? '');
  const find = (
    candidates: readonly Phrase<T>[] | undefined,
    tokens: readonly Token[],
    firstOf: (length: number) => number,
  ): PhraseMatch<T> | null => {
    for (const { words, value } of candidates ?? []) {
      const first = firstOf(words.length);
      if (words.every((word, i) => tokenKey(tokens[first + i]) === word)) {
        return { value, first, last: first + words.length - 1 };
      }
    }
    return null;
  };
  return {
    startingAt: (tokens, index) => find(byFirst.get(tokenKey(tokens[index])), tokens, () => index),
    endingAt: (tokens, index) =>
      find(byLast.get(tokenKey(tokens[index])), tokens, (length) => index - length + 1),
  };
}

/** Both apostrophes are one. */
function tokenKey(token: Token | undefined): string {
  return token === undefined ? '' : token.key === '’' ? "'" : token.key;
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? [];
}
