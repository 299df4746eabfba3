import type { QueryWord } from './parse-query';
import type { WordEntries } from './segment';
import { slipsBetween } from './slips';
import { numberIn, type WordIndex, weightIn } from './word-index';

/** What a longer or a mistyped word counts beside the word itself, as in MiniSearch. */
const PREFIX_WEIGHT = 0.375;
const PREFIX_LOSS = 0.3;
const SLIP_WEIGHT = 0.45;

/** `lenient`: words may have slips, except in their first letter. */
export type Mode = 'strict' | 'lenient';

/**
 * How well each note fits that has all the words, by its number; 0 for the others. `null` where there
 * is none.
 */
export function scoreNotes(
  index: WordIndex,
  words: readonly QueryWord[],
  mode: Mode,
): Float32Array | null {
  const scores = new Float32Array(index.limit());
  const matched = new Uint8Array(index.limit());
  for (const [i, word] of words.entries()) {
    if (!addWord(word, variantsOf(index, word, mode), scores, matched, i)) return null;
  }
  for (let number = 0; number < scores.length; number++) {
    if (matched[number] !== words.length) scores[number] = 0;
  }
  return scores;
}

/** Adds a word to the scores of notes that matched all words `before`; tells whether there are any. */
function addWord(
  word: QueryWord,
  variants: readonly WordEntries[],
  scores: Float32Array,
  matched: Uint8Array,
  before: number,
): boolean {
  const rarity = rarityOf(variants, scores.length);
  let isAny = false;
  for (const { word: variant, entries, start, end } of variants) {
    const factor = rarity * likeness(word, variant);
    for (let at = start; at < end; at++) {
      const entry = entries[at] ?? 0;
      const number = numberIn(entry);
      const had = matched[number];
      if (had !== before && had !== before + 1) continue;
      matched[number] = before + 1;
      scores[number] = (scores[number] ?? 0) + weightIn(entry) * factor;
      isAny = true;
    }
  }
  return isAny;
}

/** BM25's, of the word with all its variants: a rare ending makes no word rare. */
function rarityOf(variants: readonly WordEntries[], all: number): number {
  const entries = variants.reduce((sum, { start, end }) => sum + end - start, 0);
  const notes = Math.min(entries, all);
  return Math.log(1 + (all - notes + 0.5) / (notes + 0.5));
}

/** The entries of the query's word itself, of longer words, and of those it may be a slip for. */
function variantsOf(
  index: WordIndex,
  { word, isPrefix, slips }: QueryWord,
  mode: Mode,
): readonly WordEntries[] {
  const begun = isPrefix ? index.entriesFrom(word) : index.entriesOf(word);
  if (mode === 'strict' || slips === 0) return begun;
  const near = index
    .entriesFrom(word.slice(0, 1))
    .filter(
      (other) => !other.word.startsWith(word) && slipsBetween(word, other.word, slips) <= slips,
    );
  return [...begun, ...near];
}

/** What one of its variants counts for a word of the query; 1 for that word itself. */
function likeness({ word, slips }: QueryWord, variant: string): number {
  const { length } = variant;
  const more = length - word.length;
  if (!variant.startsWith(word)) {
    return (SLIP_WEIGHT * length) / (length + slipsBetween(word, variant, slips));
  }
  return more === 0 ? 1 : (PREFIX_WEIGHT * length) / (length + PREFIX_LOSS * more);
}
