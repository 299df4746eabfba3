import type { AnnotationFile } from './annotation-file';
import { type CollectedNotes, collectNotes } from './collect-notes';
import { readHypothesis } from './hypothesis';
import { LONGEST_FILE, MOST_ANNOTATIONS } from './limits';
import { readWebAnnotations } from './read-web-annotations';

export type NotesFile =
  | ({ readonly format: AnnotationFile['format'] } & CollectedNotes)
  | { readonly error: 'not-json' | 'unknown-format' | 'too-large' };

/**
 * Reads a file of notes: W3C Web Annotations, ours or another tool's, or an export of Hypothesis.
 * Every annotation becomes a valid note or is refused with a reason. `keyOf` makes an address the
 * key its page's notes are kept under, and may throw on what is no address. Never throws, whatever
 * the file holds.
 */
export function readNotesFile(text: string, keyOf: (address: string) => string): NotesFile {
  if (text.length > LONGEST_FILE) return { error: 'too-large' };
  const parsed = parse(text);
  if (!parsed.ok) return { error: 'not-json' };
  const file = readWebAnnotations(parsed.document) ?? readHypothesis(parsed.document);
  if (file === null) return { error: 'unknown-format' };
  const { format, items, writtenAt, read } = file;
  if (items.length > MOST_ANNOTATIONS) return { error: 'too-large' };
  const context = { keyOf, writtenAt };
  return { format, ...collectNotes(items, (item) => read(item, context)) };
}

type Parsed = { readonly ok: true; readonly document: unknown } | { readonly ok: false };

/** Editors leave a byte order mark; engines may give up on deep nesting with a RangeError. */
function parse(text: string): Parsed {
  try {
    return { ok: true, document: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { ok: false };
  }
}
