import type { Quote } from '../../page/quote';
import type { Kind } from '../../recognition/mention';
import type { Note, NoteColour, NoteTarget } from '../note';
import { pageOf } from './addresses';
import { derivedId } from './derived-id';
import {
  LONGEST_ADDRESS,
  LONGEST_LANGUAGE,
  LONGEST_MENTION_KEY,
  LONGEST_QUOTE,
  LONGEST_TAG,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_TAGS,
} from './limits';
import { contentOf } from './note-content';
import { firstOf } from './text-selectors';

/** Why an annotation of a file did not become a note. */
export type RefusalReason =
  | 'bad-shape'
  | 'reply'
  | 'no-address'
  /** Neither http, nor https, nor file. */
  | 'bad-address'
  | 'too-long'
  /** Neither words, nor tags, nor a quote. */
  | 'empty'
  /** No readable date on it nor on its file. */
  | 'bad-date'
  /** Another with its id stands before it in the file. */
  | 'duplicate';

export type NoteReading =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly reason: RefusalReason };

/** What a whole file means for each of its annotations. */
export type FileContext = {
  /** Makes an address the key notes are kept under; may throw on what is no address. */
  readonly keyOf: (address: string) => string;
  /** When the file was written, in milliseconds since the epoch; `null` where it doesn't say. */
  readonly writtenAt: number | null;
};

/** What an annotation of any format says, its types right and nothing else checked. */
export type NoteParts = {
  /** A URN or URL or whatever the format has; `null` where it has none. */
  readonly id: string | null;
  readonly address: string | null;
  readonly title: string;
  readonly language: string;
  readonly quote: Quote | null;
  readonly kind: Kind | null;
  readonly mentionKey: string | null;
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  readonly createdAt: number | null;
  readonly changedAt: number | null;
  readonly orphanedSince: number | null;
};

const UUID = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * Makes a valid note of what an annotation says, or tells why it can't be one. A missing date is
 * the other date, or the file's where both are missing. A title is cut; what is too long elsewhere
 * is refused, because a reader's words must not be cut unnoticed.
 */
export function noteOf(parts: NoteParts, { keyOf, writtenAt }: FileContext): NoteReading {
  if (parts.address === null) return { ok: false, reason: 'no-address' };
  const page = pageOf(parts.address, keyOf);
  if (page === null) return { ok: false, reason: 'bad-address' };
  const tags = [...new Set(parts.tags.filter((tag) => tag.trim() !== ''))];
  if (page.length > LONGEST_ADDRESS || isTooLong(parts, tags))
    return { ok: false, reason: 'too-long' };
  if (parts.text.trim() === '' && tags.length === 0 && parts.quote === null)
    return { ok: false, reason: 'empty' };
  const createdAt = parts.createdAt ?? parts.changedAt ?? writtenAt;
  if (createdAt === null) return { ok: false, reason: 'bad-date' };
  const note = {
    page,
    pageTitle: firstOf(parts.title, LONGEST_TITLE),
    language: parts.language.length > LONGEST_LANGUAGE ? '' : parts.language,
    target: targetOf(parts),
    text: parts.text,
    tags,
    colour: parts.colour,
    createdAt,
    changedAt: parts.changedAt ?? createdAt,
    orphanedSince: parts.orphanedSince,
  };
  return { ok: true, note: { id: idOf(parts.id) ?? derivedId(contentOf(note)), ...note } };
}

const isTooLong = ({ text, quote }: NoteParts, tags: readonly string[]): boolean =>
  text.length > LONGEST_TEXT ||
  (quote !== null && quote.exact.length > LONGEST_QUOTE) ||
  tags.length > MOST_TAGS ||
  tags.some((tag) => tag.length > LONGEST_TAG);

function targetOf({ quote, kind, mentionKey }: NoteParts): NoteTarget {
  if (quote === null) return { type: 'article' };
  if (kind === null) return { type: 'passage', quote };
  return mentionKey === null || mentionKey.length > LONGEST_MENTION_KEY
    ? { type: 'mention', quote, kind }
    : { type: 'mention', quote, kind, mentionKey };
}

/** A UUID is kept, so that our own notes come back as themselves; of any other id one is made. */
function idOf(id: string | null): string | null {
  return id === null ? null : (UUID.exec(id)?.[1] ?? derivedId(id));
}
