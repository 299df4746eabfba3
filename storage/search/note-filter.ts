import type { Kind } from '../../recognition/mention';

/** What a note stands on, a mention by its kind. */
export type NoteKind = 'article' | 'passage' | Kind;

/** All of it holds for a note that is found; what is `null`, `false` or empty asks nothing. */
export type NoteFilter = {
  /** Words, all of which a note has, and `#tags`. */
  readonly query: string;
  readonly tag: string | null;
  readonly kind: NoteKind | null;
  /** A host without `www.`. */
  readonly site: string | null;
  readonly orphanedOnly: boolean;
  /** When it was written, in milliseconds since the epoch: `from` is included, `to` is not. */
  readonly from: number | null;
  readonly to: number | null;
};

export const NO_FILTER: NoteFilter = {
  query: '',
  tag: null,
  kind: null,
  site: null,
  orphanedOnly: false,
  from: null,
  to: null,
};
