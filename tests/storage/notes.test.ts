import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import type { NoteDraft } from '../../storage/note';
import { notesOnPage, saveNote } from '../../storage/notes';

const PAGE = 'https://news.example/a';

let database: Database;
beforeEach(async () => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
});

const draft = (changes: Partial<NoteDraft> = {}): NoteDraft => ({
  id: 'a1b1c1d1-0000-4000-8000-000000000001',
  page: PAGE,
  pageTitle: 'A',
  quote: { exact: '38%', prefix: 'il ', suffix: ' dei', start: 3 },
  kind: 'statistic',
  text: 'Ask which index.',
  basedOn: null,
  ...changes,
});

async function saved(changes: Partial<NoteDraft>, now: number) {
  const result = await saveNote(database, draft(changes), now);
  if (!result.ok) throw new Error(result.reason);
  return result.note;
}

const texts = async (): Promise<string[]> =>
  (await notesOnPage(database, PAGE)).map((note) => note.text);

describe('saving a note', () => {
  test('a new note is there, with both times', async () => {
    expect(await saved({}, 1000)).toMatchObject({ createdAt: 1000, changedAt: 1000 });
    expect(await texts()).toEqual(['Ask which index.']);
  });

  test('an edit keeps the id and the time of writing', async () => {
    const first = await saved({}, 1000);
    const second = await saved({ text: 'CPI.', basedOn: first?.changedAt ?? null }, 2000);
    expect(second).toMatchObject({ id: first?.id, createdAt: 1000, changedAt: 2000, text: 'CPI.' });
    expect(await texts()).toEqual(['CPI.']);
  });

  test('the same draft sent twice writes one note', async () => {
    await saved({}, 1000);
    await saved({}, 1500);
    expect(await texts()).toEqual(['Ask which index.']);
  });

  test('two tabs that edit the same note keep both texts', async () => {
    const first = await saved({}, 1000);
    const basedOn = first?.changedAt ?? null;
    await saved({ text: 'From the first tab.', basedOn }, 2000);
    const other = await saved({ text: 'From the second tab.', basedOn }, 2000);
    expect(other?.id).not.toBe(first?.id);
    expect((await texts()).sort()).toEqual(['From the first tab.', 'From the second tab.']);
  });

  test('two edits within one millisecond are told apart', async () => {
    const first = await saved({}, 1000);
    const second = await saved({ text: 'b', basedOn: first?.changedAt ?? null }, 1000);
    expect(second?.changedAt).toBeGreaterThan(first?.changedAt ?? 0);
  });

  test('an empty text deletes', async () => {
    const first = await saved({}, 1000);
    expect(await saved({ text: ' ', basedOn: first?.changedAt ?? null }, 2000)).toBeNull();
    expect(await texts()).toEqual([]);
  });

  test('a deletion does not take what another tab wrote meanwhile', async () => {
    const first = await saved({}, 1000);
    const basedOn = first?.changedAt ?? null;
    await saved({ text: 'More.', basedOn }, 2000);
    await saved({ text: '', basedOn }, 3000);
    expect(await texts()).toEqual(['More.']);
  });

  test('an empty draft of a note never written writes nothing', async () => {
    expect(await saved({ text: '' }, 1000)).toBeNull();
    expect(await texts()).toEqual([]);
  });

  test('a full disk is told as that', async () => {
    database.notes.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await saveNote(database, draft(), 1)).toEqual({ ok: false, reason: 'disk-full' });
  });

  test('any other failure is told too', async () => {
    database.close({ disableAutoOpen: true });
    expect(await saveNote(database, draft(), 1)).toEqual({ ok: false, reason: 'failed' });
  });
});
