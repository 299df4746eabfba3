import {
  type EntryList,
  entriesIn,
  keepEntries,
  mergeSegments,
  type Segment,
  segmentOf,
  type WordEntries,
} from './segment';

/** A field's words and what one of them counts beside those of other fields. */
export type Field = { readonly words: readonly string[]; readonly boost: number };

export type NumberedNote = { readonly number: number; readonly fields: readonly Field[] };

/** In which notes, by number, each word stands, and how much it counts there. */
export type WordIndex = {
  /** Better in slices than one by one. A number that was given must have been forgotten. */
  readonly add: (notes: readonly NumberedNote[]) => void;
  /** Forgets notes, whose numbers may then be given again. Reads all entries, so it takes a while. */
  readonly forget: (numbers: ReadonlySet<number>) => void;
  /** Above all numbers that were given. */
  readonly limit: () => number;
  /** The entries (see `numberIn`, `weightIn`) of a word, one for each note with it. */
  readonly entriesOf: (word: string) => readonly WordEntries[];
  /** The same of all words that begin so, that word itself among them. */
  readonly entriesFrom: (prefix: string) => readonly WordEntries[];
};

/**
 * Note and weight are one number, up to 2 ** 23 notes: a note has a hundred words, and an object for
 * each would fill the memory.
 */
const WEIGHT_BITS = 8;
const HEAVIEST = 2 ** WEIGHT_BITS - 1;

export const numberIn = (entry: number): number => entry >>> WEIGHT_BITS;
/** From 1 up to 255. */
export const weightIn = (entry: number): number => entry & HEAVIEST;

/** BM25's constants: how much less each further mention counts, and how much less a word counts in long fields. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;

/** Words of a usual field: the true mean would change with each note, and all weights with it. */
const USUAL_LENGTH = 30;

/** A word that stands ten times in a short text counts about so much. */
const HIGHEST_SUM = 16;

/** Engines keep longer slices by keeping the whole text they were cut from. */
const SLICED_FROM = 13;

/**
 * Segments, each more than twice as large as the next: what is added is a small one of its own, merged
 * with those of its size. A map of all words to their entries takes twice the memory; one segment would be
 * written anew for every note.
 */
export function createWordIndex(): WordIndex {
  let segments: readonly Segment[] = [];
  let limit = 0;

  return {
    add: (notes) => {
      let added = segmentOf(listEntries(notes));
      let larger = segments;
      for (let last = larger.at(-1); last !== undefined; last = larger.at(-1)) {
        if (last.entries.length > 2 * added.entries.length) break;
        added = mergeSegments(last, added);
        larger = larger.slice(0, -1);
      }
      segments = [...larger, added];
      for (const { number } of notes) limit = Math.max(limit, number + 1);
    },
    forget: (numbers) => {
      const isGone = Uint8Array.from({ length: limit }, (_, number) => Number(numbers.has(number)));
      segments = segments.map((segment) =>
        keepEntries(segment, (entry) => isGone[numberIn(entry)] === 0),
      );
    },
    limit: () => limit,
    entriesOf: (word) => segments.flatMap((segment) => entriesIn(segment, word, true)),
    entriesFrom: (prefix) => segments.flatMap((segment) => entriesIn(segment, prefix, false)),
  };
}

/** Lists, not a map for each note: most of the time an index takes to build goes to what is allocated. */
function listEntries(notes: readonly NumberedNote[]): EntryList {
  const words = new Map<string, number>();
  const weights: number[] = [];
  const ofWords: number[] = [];
  const entries: number[] = [];

  const idOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const id = words.size;
    words.set(word.length < SLICED_FROM ? word : Array.from(word).join(''), id);
    weights.push(0);
    return id;
  };

  for (const { number, fields } of notes) {
    const ids: number[] = [];
    for (const field of fields) {
      const once = weightOnce(field);
      for (const word of field.words) {
        const id = idOf(word);
        const before = weights[id] ?? 0;
        if (before === 0) ids.push(id);
        weights[id] = before + once / (1 + before);
      }
    }
    for (const id of ids) {
      const share = Math.ceil(((weights[id] ?? 0) / HIGHEST_SUM) * HEAVIEST);
      ofWords.push(id);
      entries.push((number << WEIGHT_BITS) | Math.min(HEAVIEST, share));
      weights[id] = 0;
    }
  }
  return { words, ofWords, entries };
}

/**
 * What a word counts the first time it stands in a field: in long fields less, as in BM25. How rare it is
 * among all notes is known only when it is looked for.
 */
function weightOnce({ words, boost }: Field): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / USUAL_LENGTH;
  return (boost * (SATURATION + 1)) / (1 + SATURATION * length);
}
