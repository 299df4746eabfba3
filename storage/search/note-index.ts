import { type Note, quoteOf } from '../note';
import { createFacetCounts, type Facets } from './facets';
import { findNotes } from './find-notes';
import { createNoteColumns } from './note-columns';
import type { NoteFilter } from './note-filter';
import { type NoteRow, type Place, placeOf, rowOf } from './note-row';
import { createPageOrder } from './page-order';
import { parseQuery } from './parse-query';
import { createWordIndex, type Field } from './word-index';
import { wordsOf } from './words';

/** A note that was found; its text is the database's to give. */
export type FoundNote = { readonly id: string; readonly page: string };

/** The reader's notes, to be searched and filtered without the database. Holds no texts. */
export type NoteIndex = {
  /** How many notes are in it. */
  readonly size: () => number;
  /** A thousand notes take about a tenth of a second: give many in slices. Replaces those it has. */
  readonly add: (notes: readonly Note[]) => void;
  readonly replace: (note: Note) => void;
  /** Nothing happens where the id is unknown. */
  readonly remove: (id: string) => void;
  /**
   * All notes that pass, those of a page together. With words in the query the best page and the best
   * of its notes come first, else the page with the newest note of all and its oldest that passes.
   */
  readonly find: (filter: NoteFilter) => readonly FoundNote[];
  readonly facets: () => Facets;
};

/** What a word counts in the reader's own text and tags, and in the article's. */
const BOOSTS = { text: 3, tags: 3, quote: 1.5, title: 1 } as const;

/** Removed notes are forgotten together, when there are so many and so large a share: it takes a while. */
const LEAST_FORGOTTEN = 1000;
const SHARE_FORGOTTEN = 0.2;

export function createNoteIndex(): NoteIndex {
  const rows = new Map<string, NoteRow>();
  /** By the notes' numbers. */
  const found: FoundNote[] = [];
  const index = createWordIndex();
  const order = createPageOrder<NoteRow>();
  const columns = createNoteColumns();
  const counts = createFacetCounts();
  /** One string for a page, however many notes are on it. */
  const places = new Map<string, Place>();
  const gone = new Set<number>();
  let free: readonly number[] = [];

  const knownPlace = (page: string): Place => {
    const place = places.get(page) ?? placeOf(page);
    places.set(page, place);
    return place;
  };

  const remove = (id: string): void => {
    const row = rows.get(id);
    if (row === undefined) return;
    rows.delete(id);
    order.remove(row);
    columns.remove(row);
    counts.remove(row);
    gone.add(row.number);
  };

  /** So many numbers that no note has. */
  const takeNumbers = (count: number): readonly number[] => {
    if (gone.size > Math.max(LEAST_FORGOTTEN, rows.size * SHARE_FORGOTTEN)) {
      index.forget(gone);
      free = [...free, ...gone];
      gone.clear();
    }
    const taken = free.slice(0, count);
    free = free.slice(count);
    const fresh = Array.from({ length: count - taken.length }, (_, i) => found.length + i);
    return [...taken, ...fresh];
  };

  const add = (notes: readonly Note[]): void => {
    const latest = [...new Map(notes.map((note) => [note.id, note])).values()];
    for (const { id } of latest) remove(id);
    const numbers = takeNumbers(latest.length);
    const added = latest.map((note, i) => rowOf(note, numbers[i] ?? 0, knownPlace(note.page)));
    for (const row of added) {
      rows.set(row.id, row);
      found[row.number] = { id: row.id, page: row.page };
      columns.set(row);
      counts.add(row);
    }
    order.add(added);
    index.add(latest.map((note, i) => ({ number: numbers[i] ?? 0, fields: fieldsOf(note) })));
  };

  const find = (filter: NoteFilter): readonly FoundNote[] => {
    const { words, tags } = parseQuery(filter.query);
    const passes = columns.passes(filter, tags);
    const notes: FoundNote[] = [];
    for (const number of findNotes(index, order.ordered(), words, passes)) {
      const note = found[number];
      if (note !== undefined) notes.push(note);
    }
    return notes;
  };

  return {
    size: () => rows.size,
    add,
    replace: (note) => add([note]),
    remove,
    find,
    facets: counts.facets,
  };
}

const fieldsOf = (note: Note): readonly Field[] => [
  { words: wordsOf(note.text), boost: BOOSTS.text },
  { words: wordsOf(note.tags.join(' ')), boost: BOOSTS.tags },
  { words: wordsOf(quoteOf(note)?.exact ?? ''), boost: BOOSTS.quote },
  { words: wordsOf(note.pageTitle), boost: BOOSTS.title },
];
