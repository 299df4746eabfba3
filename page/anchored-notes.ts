import type { NotePlace } from '../messaging/protocol';
import type { Span } from '../recognition/mention';
import { createQuoteFinder } from './quotes/finder';

/** A note that found its place. Orphans are not here; they are kept on the extension side. */
export type AnchoredNote = Span & { readonly id: string };

/** The notes that stand in a text, sorted by place. */
export function anchorNotes(text: string, places: readonly NotePlace[]): readonly AnchoredNote[] {
  const find = createQuoteFinder(text);
  return places
    .flatMap(({ id, quote }) => {
      const span = find(quote);
      return span === null ? [] : [{ id, ...span }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
