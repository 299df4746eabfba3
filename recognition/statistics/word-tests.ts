import type { PhraseTable } from './phrase-table';
import type { Token } from './tokens';

/** Stems of words that open a figure are at least as long, so that a text's words are told by so many letters. */
const SHORTEST_STEM = 4;

/** From here on scripts have variants of their letters, and words aren't told by their first. */
const FIRST_UNTOLD = 0x900;
const LONGEST_TOLD = 31;
const ALL_LENGTHS = -1;

/** Whether a figure may begin with a word: asked of every word of a text, so most are told by first letter and length. */
export function openerTest(
  tables: readonly PhraseTable<unknown>[],
  more: readonly string[],
): (token: Token) => boolean {
  const words = new Set([...tables.flatMap(({ firstWords }) => [...firstWords]), ...more]);
  const beginnings = new Set(
    tables.flatMap(({ firstStems }) => [...firstStems].map((stem) => stem.slice(0, SHORTEST_STEM))),
  );
  const lengths = new Int32Array(FIRST_UNTOLD);
  const allow = (word: string, mask: number): void => {
    for (const letter of [word, word.toUpperCase()]) {
      const code = letter.charCodeAt(0);
      if (code < FIRST_UNTOLD) lengths[code] = (lengths[code] ?? 0) | mask;
    }
  };
  for (const word of words) allow(word, 1 << Math.min(word.length, LONGEST_TOLD));
  for (const beginning of beginnings) {
    if (beginning.length < SHORTEST_STEM)
      throw new Error(`Too short to open a figure: ${beginning}*`);
    allow(beginning, ALL_LENGTHS);
  }
  return (token) => {
    const { first } = token;
    const length = Math.min(token.end - token.start, LONGEST_TOLD);
    if (first < FIRST_UNTOLD && ((lengths[first] ?? 0) & (1 << length)) === 0) return false;
    const { key } = token;
    return words.has(key) || (beginnings.size > 0 && beginnings.has(key.slice(0, SHORTEST_STEM)));
  };
}

/** Whether a word begins a phrase of the first tables and of none of the others. */
export function articleTest(
  tables: readonly PhraseTable<unknown>[],
  others: readonly PhraseTable<unknown>[],
): (token: Token) => boolean {
  const isOther = firstWordTest(others);
  const words = new Set(
    tables.flatMap(({ firstWords }) => [...firstWords]).filter((word) => !isOther(word)),
  );
  return ({ type, key }) => type === 'word' && words.has(key);
}

/** Whether a phrase of these may begin with a word. */
export function firstWordTest(tables: readonly PhraseTable<unknown>[]): (key: string) => boolean {
  const words = new Set(tables.flatMap(({ firstWords }) => [...firstWords]));
  const stems = new Set(tables.flatMap(({ firstStems }) => [...firstStems]));
  const lengths = [...new Set([...stems].map(({ length }) => length))];
  return (key) => words.has(key) || lengths.some((length) => stems.has(key.slice(0, length)));
}

/** Whether a word is one of these, or begins with one that ends in a star. */
export function wordTest(forms: readonly string[]): (text: string) => boolean {
  const words = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (text) => words.has(text) || stems.some((stem) => text.startsWith(stem));
}
