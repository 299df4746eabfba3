import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { graspFigure } from '../../facts/grasp-figure';
import { lookUpFacts } from '../../facts/look-up';
import {
  acceptArticle,
  acceptDraft,
  acceptFactId,
  acceptFramePlace,
  acceptGraspQuery,
  acceptNoteQuery,
  acceptPage,
  acceptVisit,
} from '../../messaging/accepted';
import { onMessage, sendMessage } from '../../messaging/protocol';
import { openDatabase } from '../../storage/database';
import type { SaveResult } from '../../storage/note';
import { notesOnPage, notesOnPassage, saveNote } from '../../storage/notes';
import { settings } from '../../storage/settings';
import { readArticle } from './read-article';
import { injectReader, injectReaderInFrame, startGateInOpenTabs } from './scripts';

const SELECTION_MENU = 'note-selection';

/**
 * Recognition, the dataset and the one writer of notes. All listeners are registered synchronously;
 * nothing kept in memory matters, because the browser may stop this context at any time.
 */
export default defineBackground({
  type: 'module',
  main() {
    const database = openDatabase();

    onMessage('startReader', ({ sender }) => injectReader(sender.tab?.id));
    onMessage('startReaderInFrame', ({ data, sender }) =>
      injectReaderInFrame(sender.tab?.id, acceptFramePlace(data)),
    );
    onMessage('readSettings', () => settings.getValue());
    onMessage('readArticle', ({ data }) => readArticle(acceptArticle(data)));
    onMessage('findNotePlaces', async ({ data }) => {
      const notes = await notesOnPage(database, acceptPage(data));
      return notes.map(({ id, quote }) => ({ id, quote }));
    });
    onMessage('lookUpFacts', ({ data }) => lookUpFacts(acceptFactId(data)) ?? null);
    onMessage('graspFigure', ({ data }) => {
      const { figure, ...context } = acceptGraspQuery(data);
      return graspFigure(figure, { ...context, ...readerRegion() });
    });
    onMessage('confirmVisit', ({ data, sender }) => {
      const visit = acceptVisit(data);
      return sender.tab?.id === undefined ? false : sendMessage('ownsVisit', visit, sender.tab.id);
    });
    onMessage('readNotes', ({ data, sender }) => {
      if (!isOwnPage(sender.url)) return [];
      const { page, ids, quote } = acceptNoteQuery(data);
      return notesOnPassage(database, page, ids, quote);
    });
    onMessage('saveNote', async ({ data, sender }): Promise<SaveResult> => {
      // Notes are written in our own pages only; a page's side has no business here.
      if (!sender.url?.startsWith(browser.runtime.getURL('/')))
        return { ok: false, reason: 'failed' };
      if (sender.tab?.incognito === true) return { ok: false, reason: 'private-window' };
      const draft = acceptDraft(data);
      const result = await saveNote(database, draft, Date.now());
      if (result.ok) void tellTabs(draft.page);
      return result;
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      browser.contextMenus.create({
        id: SELECTION_MENU,
        title: i18n.t('selection.writeNote'),
        contexts: ['selection'],
      });
      if (reason === 'install') void startGateInOpenTabs();
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === SELECTION_MENU)
        toTab(tab?.id, (id) => sendMessage('noteSelection', undefined, id));
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'next-mention') toTab(tab?.id, (id) => sendMessage('walk', 1, id));
      if (command === 'previous-mention') toTab(tab?.id, (id) => sendMessage('walk', -1, id));
      if (command === 'note-selection')
        toTab(tab?.id, (id) => sendMessage('noteSelection', undefined, id));
    });
  },
});

/** Notes are read and written in our own pages only; a page's side has no business with them. */
function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Where the reader's browser is set to: what they measure and pay in. */
function readerRegion(): { readonly region?: string } {
  const { region } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  return region === undefined ? {} : { region };
}

/** A tab without our reader doesn't answer; there is nothing to do then. */
function toTab(id: number | undefined, send: (id: number) => Promise<unknown>): void {
  if (id !== undefined) send(id).catch(() => undefined);
}

async function tellTabs(page: string): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    toTab(id, (tab) => sendMessage('notesChanged', page, tab));
  }
}
