import type { Note } from '../note';
import type { NoteReading, RefusalReason } from './note-parts';

export type CollectedNotes = {
  /** In the file's order, no id twice. */
  readonly notes: readonly Note[];
  /** With the place of the annotation in the file, from 0. */
  readonly refused: readonly { readonly index: number; readonly reason: RefusalReason }[];
};

/** Reads one annotation after the other: each becomes a note or is refused, none is dropped silently. */
export function collectNotes(
  items: readonly unknown[],
  read: (item: unknown) => NoteReading,
): CollectedNotes {
  const notes: Note[] = [];
  const refused: { index: number; reason: RefusalReason }[] = [];
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const reading = read(item);
    if (!reading.ok) refused.push({ index, reason: reading.reason });
    else if (ids.has(reading.note.id)) refused.push({ index, reason: 'duplicate' });
    else {
      ids.add(reading.note.id);
      notes.push(reading.note);
    }
  }
  return { notes, refused };
}
