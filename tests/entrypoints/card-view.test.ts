import { expect, test, vi } from 'vitest';
import { openCard } from '../../entrypoints/card/card-view';
import type { CardSubject } from '../../messaging/protocol';
import type { SaveResult } from '../../storage/note';
import type { NoteContent } from '../../storage/note-keeper';

const SUBJECT: CardSubject = {
  kind: 'passage',
  visit: 'v',
  page: {
    key: 'https://news.example/a',
    addresses: ['https://news.example/a'],
    translations: [],
    story: null,
  },
  pageTitle: 'A',
  language: 'it',
  scheme: 'light',
  takeFocus: false,
  noteIds: [],
  carriedIds: [],
  quote: { exact: 'x', prefix: '', suffix: '', start: 0 },
};

const open = (unsaved: Map<string, NoteContent>, save: () => Promise<SaveResult>) =>
  openCard({
    subject: SUBJECT,
    readNotes: async () => [],
    lookUpFacts: async () => null,
    graspFigure: async () => ({ converted: null, comparison: null }),
    save,
    restore: async (note) => ({ ok: true, note, isPrivate: false }),
    onChange: () => undefined,
    unsaved,
  });

test('words that could not be saved stand in the editor again, and are tried again', async () => {
  const unsaved = new Map<string, NoteContent>();
  const first = await open(unsaved, async () => ({ ok: false, reason: 'disk-full' }));
  first.edit({ text: 'Ask which index.', tags: ['cpi'], colour: 'blue' });
  await first.leave();
  expect(first.state.noteState).toEqual({ status: 'failed', reason: 'disk-full' });

  const save = vi.fn(async (): Promise<SaveResult> => ({ ok: true, note: null, isPrivate: false }));
  const second = await open(unsaved, save);
  expect(second.state.note.text).toBe('Ask which index.');
  await second.leave();
  expect(save).toHaveBeenCalledTimes(1);
  expect(unsaved.size).toBe(0);
});

test('a card opens without facts and notes when nobody answers', async () => {
  const view = await openCard({
    subject: { ...SUBJECT },
    readNotes: () => Promise.reject(new Error('no background')),
    lookUpFacts: () => Promise.reject(new Error('no background')),
    graspFigure: () => Promise.reject(new Error('no background')),
    save: async () => ({ ok: false, reason: 'failed' }),
    restore: async () => ({ ok: false, reason: 'failed' }),
    onChange: () => undefined,
    unsaved: new Map(),
  });
  expect(view.state).toMatchObject({ facts: null, note: { text: '' } });
});
