import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/note-list.css';
import '../../components/panel/panel.css';
import { Panel, type PanelNote } from '../../components/panel/panel';
import { onNotesChanged } from '../../messaging/note-news';
import { type ArticleNotes, sendMessage } from '../../messaging/protocol';
import type { Note } from '../../storage/note';
import type { SitePage } from '../../storage/notes';
import { ownedTabId } from './owned-tab';

document.documentElement.lang = i18n.t('extension.locale');

/** While notes are looked for in a page that loads, it is asked again. */
const ASK_AGAIN_MS = 1_000;

let tab: number | null = null;
let article: ArticleNotes | null = null;
let notes: readonly PanelNote[] = [];
let otherPages: readonly SitePage[] | null = null;
let isLoading = true;
let deleted: Note | null = null;
let message: string | null = null;
/** Why the notes could not be read. */
let unread: string | null = null;
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const draw = (): void =>
  render(
    <Panel
      state={isLoading ? 'loading' : article === null ? 'no-article' : 'article'}
      pageTitle={article?.pageTitle ?? ''}
      notes={notes}
      otherPages={otherPages}
      hasDeleted={deleted !== null}
      message={message ?? unread}
      onShow={(id) => tell((to) => sendMessage('showNote', id, to))}
      onNoteArticle={() => tell((to) => sendMessage('noteArticle', undefined, to))}
      onAttach={(note) => void attempt(() => attach(note))}
      onDelete={(note) => void attempt(() => remove(note))}
      onUndo={() => void attempt(undo)}
      onAskPages={() => void attempt(askPages)}
      onMove={(page) => void attempt(() => move(page))}
    />,
    document.body,
  );

function tell(send: (tab: number) => Promise<unknown>): void {
  if (tab !== null) send(tab).catch(() => undefined);
}

const failureText = (error: unknown): string =>
  i18n.t('notebook.failed', [error instanceof Error ? error.message : String(error)]);

/** Does what the reader asked, shows what came of it, and says so where it failed. */
async function attempt(act: () => Promise<void>): Promise<void> {
  message = null;
  try {
    await act();
  } catch (error) {
    message = failureText(error);
  }
  await refresh();
}

async function refresh(): Promise<void> {
  const own = ++turn;
  clearTimeout(timer);
  const shownTab = await ownedTabId();
  const listed =
    shownTab === null
      ? null
      : await sendMessage('listNotes', undefined, shownTab).catch(() => null);
  const read =
    listed === null ? [] : await sendMessage('readPageNotes', listed.page).catch(failureText);
  if (own !== turn) return;
  if (listed?.page.key !== article?.page.key) otherPages = null;
  tab = shownTab;
  article = listed;
  unread = typeof read === 'string' ? read : null;
  // Notes that were there before a failure are there still.
  if (listed === null) notes = [];
  else if (typeof read !== 'string') notes = inOrder(listed, read);
  isLoading = false;
  draw();
  if (notes.some(({ state }) => state === 'looking'))
    timer = setTimeout(() => void refresh(), ASK_AGAIN_MS);
}

/** Notes on the article first, then by place; those that stand nowhere last. */
function inOrder({ places }: ArticleNotes, read: readonly Note[]): readonly PanelNote[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return read
    .map((note) => {
      const place = byId.get(note.id);
      const order = place?.state === 'article' ? -1 : (place?.start ?? Number.POSITIVE_INFINITY);
      return { note, state: place?.state ?? ('looking' as const), order };
    })
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
}

async function attach({ id }: Note): Promise<void> {
  if (tab === null || article === null) return;
  const target = await sendMessage('describeSelection', undefined, tab).catch(() => null);
  if (target === null) {
    message = i18n.t('panel.selectFirst');
    return;
  }
  const isAttached = await sendMessage('attachNote', { id, target, page: article.page });
  if (!isAttached) message = i18n.t('note.failed');
}

async function remove(note: Note): Promise<void> {
  if (article === null) return;
  const draft = { ...note, page: article.page, text: '', tags: [], basedOn: note.changedAt };
  const result = await sendMessage('saveNote', draft);
  if (result.ok && result.note === null) deleted = note;
  else message = result.ok ? i18n.t('notebook.notDeleted') : failureText(result.reason);
}

async function undo(): Promise<void> {
  if (deleted === null) return;
  const result = await sendMessage('restoreNote', deleted);
  if (result.ok) deleted = null;
  else message = failureText(result.reason);
}

async function askPages(): Promise<void> {
  if (article === null) return;
  otherPages = await sendMessage('listSitePages', article.page);
}

async function move({ key }: SitePage): Promise<void> {
  if (article === null) return;
  await sendMessage('moveNotes', { from: [key], page: article.page });
  await askPages();
}

onNotesChanged(() => void refresh());
browser.tabs.onActivated.addListener(() => void refresh());
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab && status !== undefined) void refresh();
});
void refresh();
