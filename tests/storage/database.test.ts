import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../storage/database';
import { databaseStore } from '../../storage/database-store';
import { notesOfPage, saveNote } from '../../storage/notes';
import { readOldNotes } from '../../storage/old-notes';
import type { NoteOfVersion1 } from '../../storage/version-1';
import { draft, PAGE } from './drafts';

const ROWS: readonly NoteOfVersion1[] = [
  {
    id: 'a1b1c1d1-0000-4000-8000-000000000001',
    page: PAGE.key,
    pageTitle: 'A',
    quote: { exact: '38%', prefix: 'il ', suffix: ' dei', start: 3 },
    kind: 'statistic',
    text: 'On a figure.',
    createdAt: 1,
    changedAt: 2,
  },
  {
    id: 'a1b1c1d1-0000-4000-8000-000000000002',
    page: PAGE.key,
    pageTitle: 'A',
    quote: { exact: 'dei colleghi', prefix: '38% ', suffix: '', start: 7 },
    text: 'On a passage.',
    createdAt: 3,
    changedAt: 4,
  },
];

/** The database as earlier versions wrote it. A version, once published, is never taken out of here. */
const EARLIER: Readonly<Record<number, (name: string) => Promise<void>>> = {
  1: async (name) => {
    const database = new Dexie(name);
    database.version(1).stores({ notes: 'id, page, changedAt' });
    await database.table('notes').bulkAdd(ROWS);
    database.close();
  },
};

const nameOf = (): string => `test-${crypto.randomUUID()}`;

test.each(Object.keys(EARLIER).map(Number))(
  'a database of version %i is brought to today’s',
  async (version) => {
    const name = nameOf();
    await EARLIER[version]?.(name);
    const notes = await notesOfPage(databaseStore(openDatabase(name)), PAGE);
    expect(notes).toEqual([
      {
        id: ROWS[0]?.id,
        page: PAGE.key,
        pageTitle: 'A',
        language: '',
        target: { type: 'mention', quote: ROWS[0]?.quote, kind: 'statistic' },
        text: 'On a figure.',
        tags: [],
        colour: 'amber',
        createdAt: 1,
        changedAt: 2,
        orphanedSince: null,
      },
      expect.objectContaining({
        target: { type: 'passage', quote: ROWS[1]?.quote },
        text: 'On a passage.',
      }),
    ]);
  },
);

test('a failed upgrade leaves everything as it was, readable, and takes no new note', async () => {
  const name = nameOf();
  await EARLIER[1]?.(name);
  let upgraded = 0;
  const broken = openDatabase(name, () => {
    if (++upgraded === 2) throw new Error('a row nobody thought of');
    throw new Error('odd');
  });
  const result = await saveNote(databaseStore(broken), draft({ id: crypto.randomUUID() }), 9);
  expect(result).toEqual({ ok: false, reason: 'outdated' });
  expect((await readOldNotes(name)).map(({ text }) => text)).toEqual([
    'On a figure.',
    'On a passage.',
  ]);
  // Nothing is half done: the next version of the extension finds it whole.
  expect(await notesOfPage(databaseStore(openDatabase(name)), PAGE)).toHaveLength(2);
});

test('a database of a later version is not touched, and can be read', async () => {
  const name = nameOf();
  const later = new Dexie(name);
  later.version(9).stores({ notes: 'id, page, changedAt, mood' });
  const note = { ...draft(), page: PAGE.key, createdAt: 1, changedAt: 1, orphanedSince: null };
  await later.table('notes').add(note);
  later.close();
  const result = await saveNote(databaseStore(openDatabase(name)), draft({ text: 'New.' }), 9);
  expect(result).toEqual({ ok: false, reason: 'outdated' });
  expect(await readOldNotes(name)).toMatchObject([{ text: 'Ask which index.' }]);
});
