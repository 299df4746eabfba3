import { Dexie } from 'dexie';
import type { Note } from './note';
import { type NoteOfVersion1, noteOfVersion1 } from './version-1';

/** The number the browser counts version 2 by: Dexie's, times ten. */
const VERSION_2 = 20;

/**
 * The notes of a database that can't be opened as this version's: one whose upgrade failed, which is as it
 * was before, or one of a later version. Read as they stand, so that they can be exported.
 */
export async function readOldNotes(name = 'postilla'): Promise<readonly Note[]> {
  const database = new Dexie(name);
  try {
    // Without a schema Dexie opens what is there.
    await database.open();
    const rows: unknown[] = await database.table('notes').toArray();
    return database.backendDB().version < VERSION_2
      ? rows.map((row) => noteOfVersion1(row as NoteOfVersion1))
      : (rows as Note[]);
  } finally {
    database.close();
  }
}
