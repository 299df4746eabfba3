import { browser } from 'wxt/browser';
import {
  acceptAttachment,
  acceptDraft,
  acceptMove,
  acceptNote,
  acceptNoteQuery,
  acceptNotes,
  acceptPage,
  acceptPlaceReport,
} from '../../messaging/accepted';
import { tellNotesChanged } from '../../messaging/note-news';
import { type NotePlace, onMessage, sendMessage } from '../../messaging/protocol';
import { nameSameArticle } from '../../page/page-identity';
import type { Note, PageIdentity, SaveResult } from '../../storage/note';
import type { NoteStore } from '../../storage/note-store';
import {
  addAddress,
  addNotes,
  attachNote,
  deleteAllNotes,
  moveNotes,
  notesOfPage,
  notesOfRelatives,
  notesOnPassage,
  otherPagesOfSite,
  reportPlaces,
  restoreNote,
  saveNote,
} from '../../storage/notes';
import { createNoteStores } from './note-stores';

type Sender = { readonly url?: string; readonly tab?: { readonly incognito?: boolean } };

/** The one writer of notes. Every listener is registered synchronously. */
export function keepNotes(): void {
  const stores = createNoteStores();
  const isPrivate = ({ tab }: Sender): boolean =>
    tab?.incognito ?? browser.extension.inIncognitoContext;
  const storeOf = (sender: Sender) => stores.of(isPrivate(sender));

  // The page's side gets places and colours. Words go to our own pages, and are taken from them, only.
  onMessage('findNotePlaces', async ({ data, sender }) => {
    const store = storeOf(sender);
    const page = await withOldAddress(store, acceptPage(data));
    const [own, relatives] = await Promise.all([
      notesOfPage(store, page),
      notesOfRelatives(store, page),
    ]);
    return [...own.map(placeOf), ...relatives.flatMap(carriedPlaceOf)];
  });
  onMessage('reportPlaces', async ({ data, sender }) => {
    const changed = await reportPlaces(storeOf(sender), acceptPlaceReport(data), Date.now());
    if (changed.length > 0) tellNotesChanged(changed);
  });
  onMessage('readNotes', ({ data, sender }) => {
    if (!isOwnPage(sender)) return [];
    const { page, ids, quote } = acceptNoteQuery(data);
    return notesOnPassage(storeOf(sender), page, ids, quote);
  });
  onMessage('readPageNotes', ({ data, sender }) =>
    isOwnPage(sender) ? notesOfPage(storeOf(sender), acceptPage(data)) : [],
  );
  onMessage('listSitePages', ({ data, sender }) =>
    isOwnPage(sender) ? otherPagesOfSite(storeOf(sender), acceptPage(data)) : [],
  );
  onMessage('saveNote', async ({ data, sender }) => {
    if (!isOwnPage(sender)) return REFUSED;
    const draft = acceptDraft(data);
    const result = await saveNote(storeOf(sender), draft, Date.now(), isPrivate(sender));
    tellSaved(result, draft.id, draft.page.key);
    return result;
  });
  onMessage('restoreNote', async ({ data, sender }) => {
    if (!isOwnPage(sender)) return REFUSED;
    const note = acceptNote(data);
    const result = await restoreNote(storeOf(sender), note, isPrivate(sender));
    tellSaved(result, note.id, note.page);
    return result;
  });
  onMessage('attachNote', async ({ data, sender }) => {
    if (!isOwnPage(sender)) return false;
    const { id, target, page } = acceptAttachment(data);
    const isThere = await attachNote(storeOf(sender), id, target, page, Date.now());
    void tell([id], page.key);
    return isThere;
  });
  onMessage('moveNotes', async ({ data, sender }) => {
    if (!isOwnPage(sender)) return 0;
    const { from, page } = acceptMove(data);
    const count = await moveNotes(storeOf(sender), from, page);
    void tell([], page.key);
    return count;
  });
  onMessage('addNotes', async ({ data, sender }) => {
    if (!isOwnPage(sender)) return REFUSED;
    const notes = acceptNotes(data);
    const result = await addNotes(storeOf(sender), notes);
    if (result.ok)
      void tell(
        notes.map(({ id }) => id),
        null,
      );
    return result;
  });
  onMessage('deleteAllNotes', async ({ sender }) => {
    if (!isOwnPage(sender)) return REFUSED;
    const result = await deleteAllNotes(storeOf(sender));
    if (result.ok) void tell([], null);
    return result;
  });
  browser.windows?.onRemoved.addListener(() => void forgetPrivateNotes(stores.forgetPrivate));
}

/**
 * Where the newspaper moved an article and leads the reader on, the old address is known by the notes written
 * there: if one page of the site with notes, and no more, bears the article's name or number, it is this one.
 */
async function withOldAddress(store: NoteStore, page: PageIdentity): Promise<PageIdentity> {
  if (page.isRedirected !== true) return page;
  const others = (await otherPagesOfSite(store, page)).filter(({ key }) =>
    nameSameArticle(key, page.key),
  );
  const [only, another] = others;
  return only === undefined || another !== undefined ? page : addAddress(store, page, only.key);
}

const REFUSED: SaveResult = { ok: false, reason: 'failed' };

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

function placeOf({ id, colour, target }: Note): NotePlace {
  return target.type === 'article'
    ? { id, colour, type: 'article' }
    : { id, colour, type: 'quote', quote: target.quote };
}

function carriedPlaceOf({ id, colour, target }: Note): readonly NotePlace[] {
  return target.type === 'mention' && target.mentionKey !== undefined
    ? [{ id, colour, type: 'carried', mentionKey: target.mentionKey }]
    : [];
}

function tellSaved(result: SaveResult, id: string, page: PageIdentity['key']): void {
  if (result.ok) void tell(result.note === null ? [id] : [id, result.note.id], page);
}

/** Tells the tabs that show a page, `null` all of them, and, once they looked for it all, our own pages. */
async function tell(ids: readonly string[], page: string | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('notesChanged', page, id)])),
  );
  tellNotesChanged(ids);
}

async function forgetPrivateNotes(forget: () => Promise<void>): Promise<void> {
  const open = await browser.windows.getAll();
  if (!open.some(({ incognito }) => incognito)) await forget();
}
