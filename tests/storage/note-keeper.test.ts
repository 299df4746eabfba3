import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '../../messaging/new-id';
import type { Note, NoteDraft, SaveResult } from '../../storage/note';
import {
  createNoteKeeper,
  type NoteContent,
  type NoteState,
  type NoteSubject,
} from '../../storage/note-keeper';
import { PAGE } from './drafts';

const SUBJECT: NoteSubject = {
  page: PAGE,
  pageTitle: 'A',
  language: 'it',
  target: { type: 'passage', quote: { exact: 'x', prefix: '', suffix: '', start: 0 } },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const words = (text: string): NoteContent => ({ text, tags: [], colour: 'amber' });

const noteOf = ({ basedOn: _, page, ...draft }: NoteDraft, changedAt: number): Note => ({
  ...draft,
  page: page.key,
  createdAt: 1,
  changedAt,
  orphanedSince: null,
});

/** A store that keeps what it is given and answers as told. */
function keeper(answers: ((draft: NoteDraft) => SaveResult | Promise<SaveResult>)[] = []) {
  const drafts: NoteDraft[] = [];
  const states: NoteState[] = [];
  const texts: string[] = [];
  const restored: Note[] = [];
  const stored = (draft: NoteDraft): SaveResult => ({
    ok: true,
    note: draft.text === '' ? null : noteOf(draft, drafts.length),
    isPrivate: false,
  });
  const note = createNoteKeeper({
    subject: SUBJECT,
    note: null,
    newId,
    save: async (draft) => {
      drafts.push(draft);
      return (answers.shift() ?? stored)(draft);
    },
    restore: async (deleted) => {
      restored.push(deleted);
      return { ok: true, note: deleted, isPrivate: false };
    },
    onState: (state, { text }) => {
      states.push(state);
      texts.push(text);
    },
  });
  return { note, drafts, states, texts, restored };
}

test('typing is written once it pauses', async () => {
  const { note, drafts, states } = keeper();
  note.edit(words('a'));
  note.edit(words('ab'));
  await vi.runAllTimersAsync();
  expect(drafts.map((draft) => draft.text)).toEqual(['ab']);
  expect(states.at(-1)).toEqual({ status: 'saved', isPrivate: false });
});

test('words typed during a write are written after it, on the same note', async () => {
  let answer: (result: SaveResult) => void = () => {};
  const { note, drafts } = keeper([
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  ]);
  note.edit(words('a'));
  await vi.advanceTimersByTimeAsync(1000);
  note.edit(words('ab'));
  const [first] = drafts;
  if (first === undefined) throw new Error('nothing was written');
  answer({ ok: true, note: noteOf(first, 7), isPrivate: false });
  await vi.runAllTimersAsync();
  expect(drafts.map(({ id, text, basedOn }) => ({ id, text, basedOn }))).toEqual([
    { id: first.id, text: 'a', basedOn: null },
    { id: first.id, text: 'ab', basedOn: 7 },
  ]);
});

test('a background stopped in the middle is asked once more with the same id', async () => {
  const { note, drafts, states } = keeper([
    () => {
      throw new Error('port closed');
    },
  ]);
  note.edit(words('a'));
  await vi.runAllTimersAsync();
  expect(drafts).toHaveLength(2);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  expect(states.at(-1)).toEqual({ status: 'saved', isPrivate: false });
});

test('a failure is told, and the next words are tried again', async () => {
  const { note, drafts, states } = keeper([() => ({ ok: false, reason: 'disk-full' })]);
  note.edit(words('a'));
  await vi.runAllTimersAsync();
  expect(states.at(-1)).toEqual({ status: 'failed', reason: 'disk-full' });
  note.edit(words('ab'));
  await vi.runAllTimersAsync();
  expect(drafts.at(-1)?.text).toBe('ab');
  expect(states.at(-1)).toEqual({ status: 'saved', isPrivate: false });
});

test('leaving the card writes at once, and only what is not written', async () => {
  const { note, drafts } = keeper();
  await note.flush();
  note.edit(words('a'));
  await note.flush();
  await note.flush();
  expect(drafts.map(({ text }) => text)).toEqual(['a']);
});

test('a deleted note can be had back as it was', async () => {
  const { note, drafts, states, texts, restored } = keeper();
  note.edit({ text: 'a', tags: ['b'], colour: 'green' });
  await note.flush();
  await note.remove();
  expect(drafts.at(-1)).toMatchObject({ id: drafts[0]?.id, text: '', tags: [] });
  expect(states.at(-1)).toEqual({ status: 'deleted' });
  await note.undo();
  expect(restored).toMatchObject([{ id: drafts[0]?.id, text: 'a', tags: ['b'], colour: 'green' }]);
  expect(texts.at(-1)).toBe('a');
  note.edit(words('ab'));
  await note.flush();
  expect(drafts.at(-1)).toMatchObject({ id: drafts[0]?.id, text: 'ab' });
});

test('a note in memory only says so', async () => {
  const { note, states } = keeper([
    (draft) => ({ ok: true, note: noteOf(draft, 1), isPrivate: true }),
  ]);
  note.edit(words('a'));
  await note.flush();
  expect(states.at(-1)).toEqual({ status: 'saved', isPrivate: true });
});
