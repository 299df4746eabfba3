import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { databaseStore } from '../../storage/database-store';
import { type MemoryRows, memoryStore } from '../../storage/memory-store';
import type { Note, NoteDraft, PageIdentity } from '../../storage/note';
import type { NoteStore } from '../../storage/note-store';
import {
  addNotes,
  attachNote,
  deleteAllNotes,
  moveNotes,
  notesOfPage,
  notesOfRelatives,
  notesOnPassage,
  reportPlaces,
  restoreNote,
  saveNote,
} from '../../storage/notes';
import { draft, PAGE } from './drafts';

/** What must hold wherever notes are kept. */
const STORES: readonly (readonly [string, () => NoteStore])[] = [
  ['the database', () => databaseStore(openDatabase(`test-${crypto.randomUUID()}`))],
  [
    'memory',
    () => {
      let rows: MemoryRows | null = null;
      return memoryStore({
        read: async () => rows,
        write: async (next) => {
          rows = structuredClone(next);
        },
      });
    },
  ],
];

describe.each(STORES)('in %s', (_, create) => {
  let store: NoteStore;
  beforeEach(() => {
    store = create();
  });

  async function saved(changes: Partial<NoteDraft>, now: number): Promise<Note | null> {
    const result = await saveNote(store, draft(changes), now);
    if (!result.ok) throw new Error(result.reason);
    return result.note;
  }
  async function written(changes: Partial<NoteDraft> = {}, now = 1000): Promise<Note> {
    const note = await saved(changes, now);
    if (note === null) throw new Error('nothing was written');
    return note;
  }
  const texts = async (page: PageIdentity = PAGE): Promise<string[]> =>
    (await notesOfPage(store, page)).map((note) => note.text);

  test('a new note is there, with both times', async () => {
    expect(await saved({}, 1000)).toMatchObject({ createdAt: 1000, changedAt: 1000 });
    expect(await texts()).toEqual(['Ask which index.']);
  });

  test('an edit keeps the id and the time of writing', async () => {
    const first = await written();
    const second = await saved({ text: 'CPI.', basedOn: first.changedAt }, 2000);
    expect(second).toMatchObject({ id: first.id, createdAt: 1000, changedAt: 2000, text: 'CPI.' });
    expect(await texts()).toEqual(['CPI.']);
  });

  test('tags and colour are part of a note', async () => {
    const first = await written();
    await saved({ tags: ['prices'], colour: 'blue', basedOn: first.changedAt }, 2000);
    expect(await notesOfPage(store, PAGE)).toMatchObject([{ tags: ['prices'], colour: 'blue' }]);
  });

  test('the same draft sent twice writes one note', async () => {
    await saved({}, 1000);
    await saved({}, 1500);
    expect(await texts()).toEqual(['Ask which index.']);
  });

  test('two tabs that edit the same note keep both texts', async () => {
    const { id, changedAt } = await written();
    await saved({ text: 'From the first tab.', basedOn: changedAt }, 2000);
    const other = await saved({ text: 'From the second tab.', basedOn: changedAt }, 2000);
    expect(other?.id).not.toBe(id);
    expect((await texts()).sort()).toEqual(['From the first tab.', 'From the second tab.']);
  });

  test('many tabs that write at once lose nothing', async () => {
    const { changedAt } = await written();
    const all = Array.from({ length: 20 }, (_, index) => `Tab ${index}`);
    await Promise.all(all.map((text) => saved({ text, basedOn: changedAt }, 2000)));
    expect((await texts()).sort()).toEqual(all.sort());
  });

  test('two edits within one millisecond are told apart', async () => {
    const first = await written();
    const second = await saved({ text: 'b', basedOn: first.changedAt }, 1000);
    expect(second?.changedAt).toBeGreaterThan(first.changedAt);
  });

  test('a note without words and tags is deleted; tags alone are a note', async () => {
    const first = await written();
    const tagged = await written({ text: ' ', tags: ['x'], basedOn: first.changedAt }, 2000);
    expect(await texts()).toEqual([' ']);
    expect(await saved({ text: ' ', basedOn: tagged.changedAt }, 3000)).toBeNull();
    expect(await texts()).toEqual([]);
  });

  test('a deletion does not take what another tab wrote meanwhile', async () => {
    const { changedAt } = await written();
    await saved({ text: 'More.', basedOn: changedAt }, 2000);
    await saved({ text: '', basedOn: changedAt }, 3000);
    expect(await texts()).toEqual(['More.']);
  });

  test('an empty draft of a note never written writes nothing', async () => {
    expect(await saved({ text: '' }, 1000)).toBeNull();
    expect(await texts()).toEqual([]);
  });

  test('a deleted note comes back as it was, once', async () => {
    const note = await written();
    await saved({ text: '', basedOn: note.changedAt }, 2000);
    await restoreNote(store, note);
    await restoreNote(store, { ...note, text: 'Another.' });
    expect(await notesOfPage(store, PAGE)).toEqual([note]);
  });

  test('a page has its notes under every address it was seen at', async () => {
    const mobile = 'https://m.news.example/a';
    await saved({ page: { ...PAGE, key: mobile, addresses: [mobile, PAGE.key] } }, 1000);
    expect(await texts()).toEqual(['Ask which index.']);
    const amp = 'https://news.example/a/amp';
    const seen = { ...PAGE, key: amp, addresses: [amp, mobile] };
    expect(await texts(seen)).toEqual(['Ask which index.']);
    expect(await texts({ ...PAGE, key: amp, addresses: [amp] })).toEqual([]);
  });

  test('a note on a mention is carried over to the article in another language', async () => {
    const mention = draft().target;
    if (mention.type !== 'mention') throw new Error('no mention');
    const italian = { ...PAGE, translations: ['https://news.example/en'] };
    await saved({ page: italian, target: { ...mention, mentionKey: 'company:asml' } }, 1000);
    await saved({ id: crypto.randomUUID(), page: italian, text: 'Without a key.' }, 1001);
    const english = {
      ...PAGE,
      key: 'https://news.example/en',
      addresses: ['https://news.example/en'],
    };
    expect(await notesOfRelatives(store, english)).toMatchObject([{ text: 'Ask which index.' }]);
    const other = { ...PAGE, key: 'https://news.example/b', addresses: ['https://news.example/b'] };
    expect(await notesOfRelatives(store, other)).toEqual([]);
  });

  test('articles of one story are relatives', async () => {
    const mention = draft().target;
    if (mention.type !== 'mention') throw new Error('no mention');
    const story = { ...PAGE, story: 'chips' };
    await saved({ page: story, target: { ...mention, mentionKey: 'claim:chips/pay' } }, 1000);
    const other = {
      ...PAGE,
      key: 'https://else.example/x',
      addresses: ['https://else.example/x'],
      story: 'chips',
    };
    expect(await notesOfRelatives(store, other)).toHaveLength(1);
  });

  test('an orphan is told as one, and no longer when it is found or attached', async () => {
    const { id, changedAt } = await written();
    expect(await reportPlaces(store, { anchored: [], orphaned: [id] }, 5000)).toEqual([id]);
    expect(await reportPlaces(store, { anchored: [], orphaned: [id] }, 6000)).toEqual([]);
    expect(await store.note(id)).toMatchObject({ orphanedSince: 5000, changedAt });
    await reportPlaces(store, { anchored: [id], orphaned: [] }, 7000);
    expect(await store.note(id)).toMatchObject({ orphanedSince: null });
    await reportPlaces(store, { anchored: [], orphaned: [id] }, 8000);
    const quote = { exact: 'else', prefix: '', suffix: '', start: 0 };
    expect(await attachNote(store, id, { type: 'passage', quote }, PAGE, 9000)).toBe(true);
    expect(await store.note(id)).toMatchObject({ orphanedSince: null, target: { quote } });
    expect(await attachNote(store, 'gone', { type: 'article' }, PAGE, 9000)).toBe(false);
  });

  test('notes move to the page that has the article now', async () => {
    await saved({}, 1000);
    const now = {
      ...PAGE,
      key: 'https://news.example/new',
      addresses: ['https://news.example/new'],
    };
    expect(await moveNotes(store, [PAGE.key], now)).toBe(1);
    expect(await texts(now)).toEqual(['Ask which index.']);
    // The old address leads there too.
    expect(await texts()).toEqual(['Ask which index.']);
  });

  test('notes on a passage: by id, or by the very quote; on the article by neither', async () => {
    const first = await written();
    await saved({ id: crypto.randomUUID(), target: { type: 'article' }, text: 'On it all.' }, 2000);
    const quote = { exact: '38%', prefix: '', suffix: '', start: 3 };
    expect(await notesOnPassage(store, PAGE, [], quote)).toEqual([first]);
    expect(await notesOnPassage(store, PAGE, [first.id], { ...quote, start: 9 })).toEqual([first]);
    expect(await notesOnPassage(store, PAGE, [], { ...quote, start: 9 })).toEqual([]);
    expect(await notesOnPassage(store, PAGE, [], null)).toMatchObject([{ text: 'On it all.' }]);
  });

  test('imported notes are added, and overwrite none', async () => {
    const note = await written();
    const other = { ...note, id: crypto.randomUUID(), text: 'Imported.' };
    await addNotes(store, [{ ...note, text: 'Foreign.' }, other]);
    expect((await texts()).sort()).toEqual(['Ask which index.', 'Imported.']);
  });

  test('all notes can be deleted', async () => {
    await saved({}, 1000);
    await deleteAllNotes(store);
    expect(await texts()).toEqual([]);
  });
});

describe('a failing database', () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(`test-${crypto.randomUUID()}`);
  });

  test('a full disk is told as that', async () => {
    database.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await saveNote(databaseStore(database), draft(), 1)).toEqual({
      ok: false,
      reason: 'disk-full',
    });
  });

  test('any other failure is told too', async () => {
    database.notes.hook('creating', () => {
      throw new Error('odd');
    });
    expect(await saveNote(databaseStore(database), draft(), 1)).toEqual({
      ok: false,
      reason: 'failed',
    });
  });
});
