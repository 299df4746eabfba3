import type { Quote } from '../page/quote';
import type { Kind } from '../recognition/mention';

/** The colours a note can have, the first where the reader chose none. */
export const NOTE_COLOURS = ['amber', 'green', 'blue', 'rose'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What a note stands on. */
export type NoteTarget =
  | { readonly type: 'article' }
  | { readonly type: 'passage'; readonly quote: Quote }
  | {
      readonly type: 'mention';
      readonly quote: Quote;
      readonly kind: Kind;
      /** The same for this mention in the article's other languages; absent where nothing tells them alike. */
      readonly mentionKey?: string;
    };

/** A reader's own words on an article, a passage of it, or a mention. */
export type Note = {
  /** A UUID. */
  readonly id: string;
  /** The key of the page it was written on: its address without fragment and tracking parameters. */
  readonly page: string;
  readonly pageTitle: string;
  /** BCP 47 tag of the article's language; empty where unknown. */
  readonly language: string;
  readonly target: NoteTarget;
  /** Light Markdown. */
  readonly text: string;
  /** In the reader's order, none twice. */
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Grows with every change, also within one millisecond: tells whether somebody else wrote meanwhile. */
  readonly changedAt: number;
  /** Since when its passage is missing from the article; `null` while it is there, or was never looked for. */
  readonly orphanedSince: number | null;
};

/** The words a note stands on; `null` for a note on the article as a whole. */
export const quoteOf = ({ target }: Pick<Note, 'target'>): Quote | null =>
  target.type === 'article' ? null : target.quote;

/** What a page is known by: every address of one article, and those of the article in other languages. */
export type PageIdentity = {
  /** The address notes are kept under: the page's canonical one where it names one that holds. */
  readonly key: string;
  /** Keys of all its addresses, `key` among them. */
  readonly addresses: readonly string[];
  /** Keys of the same article in other languages. */
  readonly translations: readonly string[];
  /** The id of the story it tells, where that is recognised. */
  readonly story: string | null;
  /** The reader asked for another address and was led here; the browser doesn't say which. */
  readonly isRedirected?: boolean;
};

/** What an editor sends to be kept. The id is chosen there, so that a repeated send writes one note. */
export type NoteDraft = Omit<Note, 'page' | 'createdAt' | 'changedAt' | 'orphanedSince'> & {
  readonly page: PageIdentity;
  /** `changedAt` of the note that was edited; `null` for a new one. */
  readonly basedOn: number | null;
};

export type SaveFailure =
  | 'disk-full'
  /** The database could not be brought to this version; what is in it can be read and exported. */
  | 'outdated'
  | 'failed';

export type SaveResult =
  /**
   * `note` is `null` when it was deleted. Its id differs from the draft's where both had to be kept.
   * `isPrivate` where it is in memory only, until the last private window is closed.
   */
  | { readonly ok: true; readonly note: Note | null; readonly isPrivate: boolean }
  | { readonly ok: false; readonly reason: SaveFailure };
