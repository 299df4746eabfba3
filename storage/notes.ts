import { Dexie } from 'dexie';
import type { Quote } from '../page/quote';
import type { Note, NoteDraft, NoteTarget, PageIdentity, SaveFailure, SaveResult } from './note';
import { quoteOf } from './note';
import type { NoteStore } from './note-store';
import { planWrite } from './write-note';

/** Keeps a draft: the one place where notes are written. */
export async function saveNote(
  store: NoteStore,
  draft: NoteDraft,
  now: number,
  isPrivate = false,
): Promise<SaveResult> {
  const spareId = crypto.randomUUID();
  try {
    const note = await store.change([draft.id], (known) => {
      const write = planWrite(known.get(draft.id), draft, now, spareId);
      if (write.type === 'put') return { put: [write.note], page: draft.page, result: write.note };
      if (write.type === 'delete') return { remove: [write.id], result: null };
      return { result: write.note };
    });
    return { ok: true, note, isPrivate };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

/** Brings a deleted note back as it was; one that is there again is left alone. */
export async function restoreNote(
  store: NoteStore,
  note: Note,
  isPrivate = false,
): Promise<SaveResult> {
  try {
    const restored = await store.change([note.id], (known) => {
      const existing = known.get(note.id);
      return existing === undefined ? { put: [note], result: note } : { result: existing };
    });
    return { ok: true, note: restored, isPrivate };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

/** Adds notes whose ids are free, all or none; one that is there is left alone. */
export async function addNotes(store: NoteStore, notes: readonly Note[]): Promise<SaveResult> {
  try {
    await store.change(
      notes.map(({ id }) => id),
      (known) => ({ put: notes.filter(({ id }) => !known.has(id)), result: null }),
    );
    return { ok: true, note: null, isPrivate: false };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

export async function deleteAllNotes(store: NoteStore): Promise<SaveResult> {
  try {
    await store.clear();
    return { ok: true, note: null, isPrivate: false };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

/** Puts a note on another passage: of an orphan, the one the reader shows. */
export async function attachNote(
  store: NoteStore,
  id: string,
  target: NoteTarget,
  page: PageIdentity,
  now: number,
): Promise<boolean> {
  return store.change([id], (known) => {
    const note = known.get(id);
    if (note === undefined) return { result: false };
    const changedAt = Math.max(now, note.changedAt + 1);
    const attached: Note = { ...note, target, page: page.key, orphanedSince: null, changedAt };
    return { put: [attached], page, result: true };
  });
}

/** Puts all notes of some pages under another address, where the article is now. @returns how many */
export async function moveNotes(
  store: NoteStore,
  from: readonly string[],
  page: PageIdentity,
): Promise<number> {
  const notes = await store.notesOn(from);
  return store.change(
    notes.map(({ id }) => id),
    (known) => ({
      put: [...known.values()].map((note) => ({ ...note, page: page.key })),
      page: { ...page, addresses: [...new Set([...page.addresses, ...from])] },
      result: known.size,
    }),
  );
}

/**
 * A page has one more address: notes written there are its own from now on.
 * @returns what the page is known by now
 */
export async function addAddress(
  store: NoteStore,
  page: PageIdentity,
  address: string,
): Promise<PageIdentity> {
  const known = { ...page, addresses: [...new Set([...page.addresses, address])] };
  return store.change([], () => ({ page: known, result: known }));
}

/** A page with notes. */
export type SitePage = { readonly key: string; readonly title: string; readonly count: number };

/** More pages than these nobody looks through. */
const MOST_PAGES = 200;

/** Other pages of the site that have notes, the last noted first. */
export async function otherPagesOfSite(
  store: NoteStore,
  page: PageIdentity,
): Promise<readonly SitePage[]> {
  if (!URL.canParse(page.key)) return [];
  const own = new Set((await notesOfPage(store, page)).map(({ id }) => id));
  const { host } = new URL(page.key);
  const notes = (await store.notesUnder([`https://${host}/`, `http://${host}/`]))
    .filter(({ id }) => !own.has(id))
    .toSorted((a, b) => b.createdAt - a.createdAt);
  return [...Map.groupBy(notes, (note) => note.page)]
    .slice(0, MOST_PAGES)
    .map(([key, of]) => ({ key, title: of[0]?.pageTitle ?? '', count: of.length }));
}

/** Writes down which notes found their passage and which did not. That is no change of the note. */
export async function reportPlaces(
  store: NoteStore,
  {
    anchored,
    orphaned,
  }: { readonly anchored: readonly string[]; readonly orphaned: readonly string[] },
  now: number,
): Promise<readonly string[]> {
  const isOrphaned = new Set(orphaned);
  return store.change([...anchored, ...orphaned], (known) => {
    const put = [...known.values()].flatMap((note) => {
      if (isOrphaned.has(note.id) === (note.orphanedSince !== null)) return [];
      return [{ ...note, orphanedSince: isOrphaned.has(note.id) ? now : null }];
    });
    return { put, result: put.map(({ id }) => id) };
  });
}

/** All notes of one article under whichever of its addresses they were written, oldest first. */
export async function notesOfPage(store: NoteStore, page: PageIdentity): Promise<readonly Note[]> {
  const known = await store.pagesAt(page.addresses);
  const keys = new Set([...page.addresses, ...known.flatMap(({ addresses }) => addresses)]);
  return store.notesOn([...keys]);
}

/** Notes on mentions of the same article in other languages that may stand on mentions here too. */
export async function notesOfRelatives(
  store: NoteStore,
  page: PageIdentity,
): Promise<readonly Note[]> {
  const relatives = await store.relatives(page);
  if (relatives.length === 0) return [];
  const notes = await store.notesOn(relatives.flatMap(({ addresses }) => addresses));
  return notes.filter(({ target }) => target.type === 'mention' && target.mentionKey !== undefined);
}

/** The notes on one passage: anchored there, or written on exactly this quote. The last changed first. */
export async function notesOnPassage(
  store: NoteStore,
  page: PageIdentity,
  ids: readonly string[],
  quote: Quote | null,
): Promise<readonly Note[]> {
  const own = (await notesOfPage(store, page)).filter((note) =>
    quote === null ? note.target.type === 'article' : ids.includes(note.id) || isOn(note, quote),
  );
  const there = new Set(own.map(({ id }) => id));
  const carried = await Promise.all(ids.filter((id) => !there.has(id)).map((id) => store.note(id)));
  return [...own, ...carried.filter((note) => note !== undefined)].sort(
    (a, b) => b.changedAt - a.changedAt,
  );
}

function isOn(note: Note, { exact, start }: Quote): boolean {
  const own = quoteOf(note);
  return own !== null && own.exact === exact && own.start === start;
}

/** What opening the database throws where it can't be brought to this version. */
const NOT_OPENED: readonly string[] = [
  'OpenFailedError',
  'DatabaseClosedError',
  'VersionError',
  'UpgradeError',
];

/** Dexie wraps the browser's own error once or twice. */
function failureOf(error: unknown): SaveFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  const inner = error instanceof Dexie.DexieError ? failureOf(error.inner) : 'failed';
  return inner === 'failed' && NOT_OPENED.includes(name) ? 'outdated' : inner;
}
