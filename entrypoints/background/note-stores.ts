import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { openDatabase } from '../../storage/database';
import { databaseStore } from '../../storage/database-store';
import { type MemoryRows, memoryStore } from '../../storage/memory-store';
import type { NoteStore } from '../../storage/note-store';

/** In the browser's memory: never on disk, and gone with the browser, though not with this background. */
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
    // Chromium's private windows have a worker of their own, whose database is in memory and goes with them;
    // what it calls its session is that of all windows. Firefox has one background for both.
    of: (isPrivate) => (isPrivate && !browser.extension.inIncognitoContext ? inMemory : kept),
    forgetPrivate: () => privateRows.removeValue(),
  };
}
