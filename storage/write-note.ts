import type { Note, NoteDraft } from './note';

/** What a draft does to the note it is meant for. */
export type Write =
  | { readonly type: 'put'; readonly note: Note }
  | { readonly type: 'delete'; readonly id: string }
  /** Nothing to write: it is written already, or there is nothing. */
  | { readonly type: 'keep'; readonly note: Note | null };

/**
 * Decides how a draft is kept. One without words and tags deletes. Where the note was changed meanwhile by
 * another tab, both are kept, the draft under `spareId`.
 */
export function planWrite(
  existing: Note | undefined,
  draft: NoteDraft,
  now: number,
  spareId: string,
): Write {
  // The same draft again, because its first answer was lost on the way.
  if (existing !== undefined && isSame(existing, draft)) return { type: 'keep', note: existing };
  const isStale = existing !== undefined && existing.changedAt !== draft.basedOn;
  if (draft.text.trim() === '' && draft.tags.length === 0) {
    if (existing === undefined) return { type: 'keep', note: null };
    return isStale ? { type: 'keep', note: existing } : { type: 'delete', id: existing.id };
  }
  const { basedOn: _, page, ...kept } = draft;
  const changedAt = Math.max(now, (existing?.changedAt ?? 0) + 1);
  const shared = { ...kept, page: existing?.page ?? page.key, changedAt };
  return {
    type: 'put',
    note: isStale
      ? { ...shared, id: spareId, createdAt: now, orphanedSince: null }
      : {
          ...shared,
          createdAt: existing?.createdAt ?? now,
          orphanedSince: existing?.orphanedSince ?? null,
        },
  };
}

const isSame = (note: Note, draft: NoteDraft): boolean =>
  note.text === draft.text &&
  note.colour === draft.colour &&
  note.tags.join('\n') === draft.tags.join('\n');
