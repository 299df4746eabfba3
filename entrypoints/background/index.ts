import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { graspFigure } from '../../facts/grasp-figure';
import { lookUpFacts } from '../../facts/look-up';
import {
  acceptArticle,
  acceptFactId,
  acceptFramePlace,
  acceptGraspQuery,
  acceptVisit,
} from '../../messaging/accepted';
import { onMessage, sendMessage } from '../../messaging/protocol';
import { settings } from '../../storage/settings';
import { keepNotes } from './notes';
import { readArticle } from './read-article';
import { injectReader, injectReaderInFrame, startGateInOpenTabs } from './scripts';
import { toTab } from './to-tab';

const SELECTION_MENU = 'note-selection';

/**
 * Recognition, the dataset and the one writer of notes. All listeners are registered synchronously;
 * nothing kept in memory matters, because the browser may stop this context at any time.
 */
export default defineBackground({
  type: 'module',
  main() {
    keepNotes();
    onMessage('startReader', ({ sender }) => injectReader(sender.tab?.id));
    onMessage('startReaderInFrame', ({ data, sender }) =>
      injectReaderInFrame(sender.tab?.id, acceptFramePlace(data)),
    );
    onMessage('readSettings', () => settings.getValue());
    onMessage('readArticle', ({ data }) => readArticle(acceptArticle(data)));
    onMessage('lookUpFacts', ({ data }) => lookUpFacts(acceptFactId(data)) ?? null);
    onMessage('graspFigure', ({ data }) => {
      const { figure, ...context } = acceptGraspQuery(data);
      return graspFigure(figure, { ...context, ...readerRegion() });
    });
    onMessage('confirmVisit', ({ data, sender }) => {
      const visit = acceptVisit(data);
      return sender.tab?.id === undefined ? false : sendMessage('ownsVisit', visit, sender.tab.id);
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

/** Where the reader's browser is set to: what they measure and pay in. */
function readerRegion(): { readonly region?: string } {
  const { region } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  return region === undefined ? {} : { region };
}
