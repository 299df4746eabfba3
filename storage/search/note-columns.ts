import { fold } from './fold';
import type { NoteFilter, NoteKind } from './note-filter';
import type { NoteRow } from './note-row';

/** What filters ask, an array each, by the notes' numbers: read a hundred thousand times in a row. */
export type NoteColumns = {
  readonly set: (row: NoteRow) => void;
  readonly remove: (row: NoteRow) => void;
  /** Tells of a note's number whether it passes all but the query's words; `tags` are the query's. */
  readonly passes: (filter: NoteFilter, tags: readonly string[]) => (number: number) => boolean;
};

export function createNoteColumns(): NoteColumns {
  const kinds: NoteKind[] = [];
  const sites: string[] = [];
  const orphaned: boolean[] = [];
  const createdAt: number[] = [];
  const tagged = new Map<string, Set<number>>();

  /** The notes with the tag, or while it is being typed with those that begin so. */
  const taggedSo = (tag: string): ReadonlySet<number> =>
    tagged.get(tag) ??
    new Set([...tagged].flatMap(([key, numbers]) => (key.startsWith(tag) ? [...numbers] : [])));

  return {
    set: (row) => {
      kinds[row.number] = row.kind;
      sites[row.number] = row.site;
      orphaned[row.number] = row.isOrphaned;
      createdAt[row.number] = row.createdAt;
      for (const key of row.tagKeys) {
        const numbers = tagged.get(key);
        if (numbers === undefined) tagged.set(key, new Set([row.number]));
        else numbers.add(row.number);
      }
    },
    remove: ({ number, tagKeys }) => {
      for (const key of tagKeys) {
        const numbers = tagged.get(key);
        numbers?.delete(number);
        if (numbers?.size === 0) tagged.delete(key);
      }
    },
    passes: ({ tag, kind, site, orphanedOnly, from, to }, tags) => {
      const within = tags.map(taggedSo);
      if (tag !== null) within.push(tagged.get(fold(tag)) ?? new Set());
      return (number) =>
        (kind === null || kinds[number] === kind) &&
        (site === null || sites[number] === site) &&
        (!orphanedOnly || orphaned[number] === true) &&
        (from === null || (createdAt[number] ?? 0) >= from) &&
        (to === null || (createdAt[number] ?? 0) < to) &&
        (within.length === 0 || within.every((numbers) => numbers.has(number)));
    },
  };
}
