import type { PhraseTable } from './phrase-table';
import type { Token } from './tokens';

/** Stems of words that open a figure are at least as long, so that a text's words are told by so many letters. */
const SHORTEST_STEM = 4;

/** Words are told by two letters and their length where both letters are below this. */
const FIRST_UNTOLD = 0x500;
const LONGEST_TOLD = 31;
const ALL_LENGTHS = -1;

/** Two letters share a slot with few others; those are then told by the whole word. */
const SLOTS = 0x1000;
const slotOf = (first: number, second: number): number => (first * 61 + second) & (SLOTS - 1);

/** Whether a figure may begin with a word: asked of every word of a text, so most are told by two letters and length. */
export function openerTest(
  tables: readonly PhraseTable<unknown>[],
  more: readonly string[],
): (token: Token) => boolean {
  const words = new Set([...tables.flatMap(({ firstWords }) => [...firstWords]), ...more]);
  const beginnings = new Set(
    tables.flatMap(({ firstStems }) => [...firstStems].map((stem) => stem.slice(0, SHORTEST_STEM))),
  );
  const lengths = new Int32Array(SLOTS);
  const allow = (word: string, mask: number): void => {
    const [first = '', second = ''] = word;
    for (const a of [first, first.toUpperCase()]) {
      for (const b of [second, second.toUpperCase()]) {
        const slot = slotOf(a.charCodeAt(0), b === '' ? 0 : b.charCodeAt(0));
        lengths[slot] = (lengths[slot] ?? 0) | mask;
      }
    }
  };
  for (const word of words) allow(word, 1 << Math.min(word.length, LONGEST_TOLD));
  for (const beginning of beginnings) {
    if (beginning.length < SHORTEST_STEM)
      throw new Error(`Too short to open a figure: ${beginning}*`);
    allow(beginning, ALL_LENGTHS);
  }
  return (token) => {
    const { first, second } = token;
    if (first < FIRST_UNTOLD && second < FIRST_UNTOLD) {
      const length = Math.min(token.end - token.start, LONGEST_TOLD);
      if (((lengths[slotOf(first, second)] ?? 0) & (1 << length)) === 0) return false;
    }
    const { key } = token;
    return words.has(key) || (beginnings.size > 0 && beginnings.has(key.slice(0, SHORTEST_STEM)));
  };
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
