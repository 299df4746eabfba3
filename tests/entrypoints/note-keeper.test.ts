import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteState } from '../../components/card/note-editor';
import { createNoteKeeper } from '../../entrypoints/card/note-keeper';
import type { CardSubject } from '../../messaging/protocol';
import type { NoteDraft, SaveResult } from '../../storage/note';

const SUBJECT: CardSubject = {
  kind: 'passage',
  visit: 'v',
  page: 'https://news.example/a',
  pageTitle: 'A',
  language: 'it',
  scheme: 'light',
  takeFocus: false,
  noteIds: [],
  quote: { exact: 'x', prefix: '', suffix: '', start: 0 },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that keeps what it is given and answers as told. */
function keeper(answers: ((draft: NoteDraft) => SaveResult | Promise<SaveResult>)[] = []) {
  const drafts: NoteDraft[] = [];
  const states: NoteState[] = [];
  const stored = (draft: NoteDraft): SaveResult => ({
    ok: true,
    note: { ...draft, createdAt: 1, changedAt: drafts.length },
  });
  const note = createNoteKeeper({
    subject: SUBJECT,
    note: null,
    save: async (draft) => {
      drafts.push(draft);
      return (answers.shift() ?? stored)(draft);
    },
    onState: (state) => states.push(state),
  });
  return { note, drafts, states };
}

test('typing is written once it pauses', async () => {
  const { note, drafts, states } = keeper();
  note.edit('a');
  note.edit('ab');
  await vi.runAllTimersAsync();
  expect(drafts.map((draft) => draft.text)).toEqual(['ab']);
  expect(states.at(-1)).toEqual({ status: 'saved' });
});

test('words typed during a write are written after it, on the same note', async () => {
  let answer: (result: SaveResult) => void = () => {};
  const { note, drafts } = keeper([
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  ]);
  note.edit('a');
  await vi.advanceTimersByTimeAsync(1000);
  note.edit('ab');
  const [first] = drafts;
  if (first === undefined) throw new Error('nothing was written');
  answer({ ok: true, note: { ...first, createdAt: 1, changedAt: 7 } });
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
  note.edit('a');
  await vi.runAllTimersAsync();
  expect(drafts).toHaveLength(2);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  expect(states.at(-1)).toEqual({ status: 'saved' });
});

test('a failure is told, and the next words are tried again', async () => {
  const { note, drafts, states } = keeper([() => ({ ok: false, reason: 'disk-full' })]);
  note.edit('a');
  await vi.runAllTimersAsync();
  expect(states.at(-1)).toEqual({ status: 'failed', reason: 'disk-full' });
  note.edit('ab');
  await vi.runAllTimersAsync();
  expect(drafts.at(-1)?.text).toBe('ab');
  expect(states.at(-1)).toEqual({ status: 'saved' });
});

test('leaving the card writes at once, and only what is not written', async () => {
  const { note, drafts } = keeper();
  await note.flush();
  note.edit('a');
  await note.flush();
  await note.flush();
  expect(drafts.map(({ text }) => text)).toEqual(['a']);
});
