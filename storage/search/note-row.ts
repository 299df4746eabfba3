import type { Note } from '../note';
import { fold } from './fold';
import type { NoteKind } from './note-filter';

/** A page's key and its host without `www.`, empty where it has none. */
export type Place = { readonly page: string; readonly site: string };

/** What filters ask of a note, kept so that the database needn't be read. */
export type NoteRow = Place & {
  readonly id: string;
  /** A small number of its own, by which arrays hold what is known of it. */
  readonly number: number;
  readonly kind: NoteKind;
  readonly tags: readonly string[];
  /** The tags as they are compared: folded. */
  readonly tagKeys: readonly string[];
  readonly createdAt: number;
  readonly isOrphaned: boolean;
};

export function rowOf(note: Note, number: number, place: Place): NoteRow {
  const { id, tags, target, createdAt, orphanedSince } = note;
  return {
    ...place,
    id,
    number,
    kind: target.type === 'mention' ? target.kind : target.type,
    tags,
    tagKeys: [...new Set(tags.map(fold))],
    createdAt,
    isOrphaned: orphanedSince !== null,
  };
}

export function placeOf(page: string): Place {
  const site = URL.canParse(page) ? new URL(page).hostname.replace(/^www\./, '') : '';
  return { page, site };
}
