import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNoteEditing } from '../../entrypoints/notebook/note-editing';
import type { Note, NoteDraft, SaveResult } from '../../storage/note';

const NOTE: Note = {
  id: 'a1b1c1d1-0000-4000-8000-000000000001',
  page: 'https://news.example/a',
  pageTitle: 'A',
  language: 'it',
  target: { type: 'article' },
  text: 'Which index?',
  tags: [],
  colour: 'amber',
  createdAt: 1,
  changedAt: 1,
  orphanedSince: null,
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(save: (draft: NoteDraft) => Promise<SaveResult>) {
  const editing = createNoteEditing({
    save,
    restore: async (note) => ({ ok: true, note, isPrivate: false }),
    onChange: () => undefined,
    onDelete: () => undefined,
  });
  editing.start(NOTE);
  const write = (text: string) =>
    editing.current()?.editor.onEdit({ text, tags: [], colour: 'amber' });
  return { editing, write };
}

const kept = (draft: NoteDraft): Promise<SaveResult> => {
  const { basedOn: _, page, ...rest } = draft;
  const note = { ...NOTE, ...rest, page: page.key, changedAt: NOTE.changedAt + 1 };
  return Promise.resolve({ ok: true, note, isPrivate: false });
};

test('a note emptied to be written anew is not deleted meanwhile', async () => {
  const save = vi.fn(kept);
  const { editing, write } = open(save);
  write('');
  await vi.runAllTimersAsync();
  expect(save).not.toHaveBeenCalled();
  expect(editing.current()?.editor.note.text).toBe('');
  write('Which index, and since when?');
  await vi.runAllTimersAsync();
  expect(save.mock.calls.map(([draft]) => [draft.id, draft.text])).toEqual([
    [NOTE.id, 'Which index, and since when?'],
  ]);
});

test('what was being written when it was emptied does not come back into the editor', async () => {
  const { editing, write } = open(async (draft) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return kept(draft);
  });
  write('Which');
  await vi.advanceTimersByTimeAsync(500);
  write('');
  await vi.runAllTimersAsync();
  expect(editing.current()?.editor.note.text).toBe('');
  expect(await editing.stop()).toEqual({ id: NOTE.id, isEmptied: true });
});

test('words that could not be saved stay in the editor when the reader is done', async () => {
  const { editing, write } = open(async () => ({ ok: false, reason: 'disk-full' }));
  write('Which index, and since when?');
  expect(await editing.stop()).toBeNull();
  expect(editing.current()?.editor).toMatchObject({
    note: { text: 'Which index, and since when?' },
    state: { status: 'failed', reason: 'disk-full' },
  });
});
