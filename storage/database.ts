import { Dexie, type EntityTable } from 'dexie';
import type { Note } from './note';
import type { PageRecord } from './page-record';
import { noteOfVersion1 } from './version-1';

export type Database = Dexie & {
  readonly notes: EntityTable<Note, 'id'>;
  readonly pages: EntityTable<PageRecord, 'key'>;
};

/** The newest version written here, and what the browser counts one by. */
const VERSION = 2;
const PER_VERSION = 10;

/**
 * The extension's own database. Opened on the extension side only: in a page it would be the site's.
 * An upgrade is one transaction with the change of schema: if it fails, the old version stays as it was.
 * @param upgradeNote makes a row of version 1 a note of today; only tests give another
 */
export function openDatabase(name = 'postilla', upgradeNote = noteOfVersion1): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ notes: 'id, page, changedAt' });
  database
    .version(2)
    .stores({
      notes: 'id, page, changedAt',
      pages: 'key, *addresses, *translations, story',
    })
    .upgrade((transaction) =>
      transaction
        .table('notes')
        .toCollection()
        .modify((row, place) => {
          place.value = upgradeNote(row);
        }),
    );
  // Each time it is opened: Dexie would open the database of a later version and write into it as if it were ours.
  const isEachTime = true;
  database.on(
    'ready',
    () => {
      if (database.backendDB().version > VERSION * PER_VERSION)
        throw new Dexie.VersionError('the database is of a later version');
    },
    isEachTime,
  );
  return database;
}
