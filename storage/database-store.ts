import type { Database } from './database';
import type { Note, PageIdentity } from './note';
import type { NoteStore } from './note-store';
import { mergePages, type PageRecord } from './page-record';

/** Notes in the extension's database. */
export function databaseStore(database: Database): NoteStore {
  const { notes, pages } = database;
  return {
    note: (id) => notes.get(id),
    notesOn: (keys) => notes.where('page').anyOf(keys).sortBy('createdAt'),
    notesUnder: (prefixes) =>
      notes
        .where('page')
        .startsWithAnyOf([...prefixes])
        .toArray(),
    clear: () =>
      database.transaction('rw', notes, pages, async () => {
        await notes.clear();
        await pages.clear();
      }),
    pagesAt: (addresses) => pages.where('addresses').anyOf(addresses).distinct().toArray(),
    relatives: (page) => relativesIn(database, page),
    change: (ids, decide) =>
      database.transaction('rw', notes, pages, async () => {
        const found = await notes.bulkGet([...ids]);
        const known = new Map<string, Note>(
          found.flatMap((note) => (note === undefined ? [] : [[note.id, note] as const])),
        );
        const { put = [], remove = [], page, result } = decide(known);
        await notes.bulkPut([...put]);
        await notes.bulkDelete([...remove]);
        if (page !== undefined) await pages.put(mergePages(await pages.get(page.key), page));
        return result;
      }),
  };
}

async function relativesIn(
  { pages }: Database,
  { key, addresses, translations, story }: PageIdentity,
): Promise<readonly PageRecord[]> {
  const found = await Promise.all([
    pages.where('addresses').anyOf(translations).toArray(),
    pages.where('translations').anyOf(addresses).toArray(),
    story === null ? [] : pages.where('story').equals(story).toArray(),
  ]);
  const byKey = new Map(found.flat().map((page) => [page.key, page]));
  byKey.delete(key);
  return [...byKey.values()];
}
