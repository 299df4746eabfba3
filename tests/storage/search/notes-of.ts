import type { Note } from '../../../storage/note';
import { NO_FILTER, type NoteFilter } from '../../../storage/search/note-filter';

/** A note on an article as a whole, with what a case says of it. */
export const noteWith = (changes: Partial<Note>): Note => ({
  id: 'note',
  page: 'https://news.example/a',
  pageTitle: '',
  language: '',
  target: { type: 'article' },
  text: '',
  tags: [],
  colour: 'amber',
  createdAt: 0,
  changedAt: 0,
  orphanedSince: null,
  ...changes,
});

/** A filter that asks nothing but what a case says. */
export const filterWith = (changes: Partial<NoteFilter>): NoteFilter => ({
  ...NO_FILTER,
  ...changes,
});
