import { Dexie } from 'dexie';
import type { Quote } from '../page/quote';
import type { Database } from './database';
import type { Note, NoteDraft, SaveResult } from './note';

/**
 * Keeps a draft: the one place where notes are written. An empty text deletes. Where the note was
 * changed meanwhile by another tab, both texts are kept, the draft under a new id.
 */
export async function saveNote(
  database: Database,
  draft: NoteDraft,
  now: number,
): Promise<SaveResult> {
  try {
    const note = await database.transaction('rw', database.notes, () =>
      write(database, draft, now),
    );
    return { ok: true, note };
  } catch (error) {
    return { ok: false, reason: isQuotaError(error) ? 'disk-full' : 'failed' };
  }
}

/** All notes of one page, oldest first. */
export async function notesOnPage(database: Database, page: string): Promise<readonly Note[]> {
  return database.notes.where('page').equals(page).sortBy('createdAt');
}

/** The notes on one passage: anchored there, or written on exactly this quote. The last changed first. */
export async function notesOnPassage(
  database: Database,
  page: string,
  ids: readonly string[],
  { exact, start }: Quote,
): Promise<readonly Note[]> {
  const notes = await notesOnPage(database, page);
  return notes
    .filter(({ id, quote }) => ids.includes(id) || (quote.exact === exact && quote.start === start))
    .sort((a, b) => b.changedAt - a.changedAt);
}

async function write(database: Database, draft: NoteDraft, now: number): Promise<Note | null> {
  const existing = await database.notes.get(draft.id);
  // The same draft again, because its first answer was lost on the way.
  if (existing !== undefined && existing.text === draft.text) return existing;
  const isStale = existing !== undefined && existing.changedAt !== draft.basedOn;
  if (draft.text.trim() === '') {
    if (existing === undefined) return null;
    if (isStale) return existing;
    await database.notes.delete(draft.id);
    return null;
  }
  const { basedOn: _, ...kept } = draft;
  const changedAt = Math.max(now, (existing?.changedAt ?? 0) + 1);
  const note: Note = isStale
    ? { ...kept, id: crypto.randomUUID(), createdAt: now, changedAt }
    : { ...kept, createdAt: existing?.createdAt ?? now, changedAt };
  await database.notes.put(note);
  return note;
}

/** Dexie wraps the browser's own error once or twice. */
function isQuotaError(error: unknown): boolean {
  if (error instanceof Dexie.DexieError && error.inner !== undefined)
    return isQuotaError(error.inner);
  return error instanceof Error && error.name === 'QuotaExceededError';
}
