/**
 * Words in the order of their UTF-16 units, and their entries in one array: those of the word at `i`
 * from `starts[i]` up to `starts[i + 1]`. Words that begin alike stand together, and so do their entries.
 */
export type Segment = {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly entries: Int32Array;
};

/** The entries of one word: from `start` up to `end` in `entries`. */
export type WordEntries = {
  readonly word: string;
  readonly entries: Int32Array;
  readonly start: number;
  readonly end: number;
};

/** Entries in any order, and for each the number of its word. */
export type EntryList = {
  /** Each word's number, from 0 on. */
  readonly words: ReadonlyMap<string, number>;
  readonly ofWords: readonly number[];
  readonly entries: readonly number[];
};

/** Sorts a list's words; a word's entries stay in the list's order. */
export function segmentOf(list: EntryList): Segment {
  const words = [...list.words.keys()].sort();
  const counts = new Int32Array(words.length);
  for (const id of list.ofWords) counts[id] = (counts[id] ?? 0) + 1;
  const starts = new Int32Array(words.length + 1);
  const next = new Int32Array(words.length);
  for (const [i, word] of words.entries()) {
    const id = list.words.get(word) ?? 0;
    const start = starts[i] ?? 0;
    next[id] = start;
    starts[i + 1] = start + (counts[id] ?? 0);
  }
  const entries = new Int32Array(list.entries.length);
  for (const [i, entry] of list.entries.entries()) {
    const id = list.ofWords[i] ?? 0;
    const at = next[id] ?? 0;
    entries[at] = entry;
    next[id] = at + 1;
  }
  return { words, starts, entries };
}

/** One segment of two; of a word in both the first's entries come first. */
export function mergeSegments(a: Segment, b: Segment): Segment {
  const words: string[] = [];
  const starts = new Int32Array(a.words.length + b.words.length + 1);
  const entries = new Int32Array(a.entries.length + b.entries.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.words.length || j < b.words.length) {
    const one = a.words[i];
    const other = b.words[j];
    const isFirst = one !== undefined && (other === undefined || one <= other);
    const isSecond = other !== undefined && (one === undefined || one === other || !isFirst);
    words.push((isFirst ? one : other) ?? '');
    if (isFirst) size = copyEntries(a, i++, entries, size);
    if (isSecond) size = copyEntries(b, j++, entries, size);
    starts[words.length] = size;
  }
  return { words, starts: starts.slice(0, words.length + 1), entries };
}

/** Copies the entries of the word at `i` to `start`; gives where they end. */
function copyEntries(from: Segment, i: number, to: Int32Array, start: number): number {
  let size = start;
  const end = from.starts[i + 1] ?? 0;
  for (let at = from.starts[i] ?? 0; at < end; at++) {
    to[size] = from.entries[at] ?? 0;
    size++;
  }
  return size;
}

/** The segment with the entries that are `kept`, and the words that still have some. */
export function keepEntries(segment: Segment, isKept: (entry: number) => boolean): Segment {
  const words: string[] = [];
  const starts: number[] = [];
  const entries: number[] = [];
  for (const [i, word] of segment.words.entries()) {
    const start = entries.length;
    const end = segment.starts[i + 1] ?? 0;
    for (let at = segment.starts[i] ?? 0; at < end; at++) {
      const entry = segment.entries[at] ?? 0;
      if (isKept(entry)) entries.push(entry);
    }
    if (entries.length === start) continue;
    words.push(word);
    starts.push(start);
  }
  starts.push(entries.length);
  return { words, starts: Int32Array.from(starts), entries: Int32Array.from(entries) };
}

/** The entries of the words that begin so; of `prefix` itself only, where `isWhole`. */
export function entriesIn(
  { words, starts, entries }: Segment,
  prefix: string,
  isWhole: boolean,
): readonly WordEntries[] {
  const found: WordEntries[] = [];
  for (let i = firstFrom(words, prefix); i < words.length; i++) {
    const word = words[i] ?? '';
    if (isWhole ? word !== prefix : !word.startsWith(prefix)) break;
    found.push({ word, entries, start: starts[i] ?? 0, end: starts[i + 1] ?? 0 });
  }
  return found;
}

function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
