import { storage } from 'wxt/utils/storage';
import { openDatabase } from '../../storage/database';
import { databaseStore } from '../../storage/database-store';
import { type MemoryRows, memoryStore } from '../../storage/memory-store';
import type { NoteStore } from '../../storage/note-store';

/** In the browser's memory: never on disk, and gone with the browser, though not with this worker. */
const privateRows = storage.defineItem<MemoryRows>('session:private-notes');

export type NoteStores = {
  /** Of a private window its own, which no other window sees. */
  of(isPrivate: boolean): NoteStore;
  /** The last private window is closed. */
  forgetPrivate(): Promise<void>;
};

export function createNoteStores(): NoteStores {
  const kept = databaseStore(openDatabase());
  const inMemory = memoryStore({
    read: () => privateRows.getValue(),
    write: (rows) => privateRows.setValue(rows),
  });
  return {
    of: (isPrivate) => (isPrivate ? inMemory : kept),
    forgetPrivate: () => privateRows.removeValue(),
  };
}
