import type { Quote } from '../page/quote';
import type { Kind } from '../recognition/mention';
import type { Note, NoteTarget } from './note';

/** A row of `notes` as version 1 of the database wrote it. */
export type NoteOfVersion1 = {
  readonly id: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly quote: Quote;
  readonly kind?: Kind;
  readonly text: string;
  readonly createdAt: number;
  readonly changedAt: number;
};

export function noteOfVersion1(row: NoteOfVersion1): Note {
  const { id, page, pageTitle, quote, kind, text, createdAt, changedAt } = row;
  const target: NoteTarget =
    kind === undefined ? { type: 'passage', quote } : { type: 'mention', quote, kind };
  return {
    id,
    page,
    pageTitle,
    language: '',
    target,
    text,
    tags: [],
    colour: 'amber',
    createdAt,
    changedAt,
    orphanedSince: null,
  };
}
