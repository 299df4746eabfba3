import type { Quote } from '../page/quote';
import type { Kind } from '../recognition/mention';

/** A reader's own words on a passage. */
export type Note = {
  readonly id: string;
  /** Address of the article without fragment and tracking parameters. */
  readonly page: string;
  readonly pageTitle: string;
  readonly quote: Quote;
  /** The kind of mention it was written on; absent for a selected passage. */
  readonly kind?: Kind;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Grows with every change, also within one millisecond: tells whether somebody else wrote meanwhile. */
  readonly changedAt: number;
};

/** What the card sends to be kept. The id is chosen by the card, so that a repeated send writes one note. */
export type NoteDraft = Pick<Note, 'id' | 'page' | 'pageTitle' | 'quote' | 'kind' | 'text'> & {
  /** `changedAt` of the note that was edited; `null` for a new one. */
  readonly basedOn: number | null;
};

export type SaveFailure = 'private-window' | 'disk-full' | 'failed';

export type SaveResult =
  /** `note` is `null` when it was deleted. Its id differs from the draft's where both had to be kept. */
  | { readonly ok: true; readonly note: Note | null }
  | { readonly ok: false; readonly reason: SaveFailure };
