import { Dexie, type EntityTable } from 'dexie';
import type { Note } from './note';

export type Database = Dexie & { readonly notes: EntityTable<Note, 'id'> };

/** The extension's own database. Opened on the extension side only: in a page it would be the site's. */
export function openDatabase(name = 'postilla'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ notes: 'id, page, changedAt' });
  return database;
}
