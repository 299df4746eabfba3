import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { newId } from '../../messaging/new-id';
import { onMessage, sendMessage } from '../../messaging/protocol';
import { type FollowedPage, followPage } from '../../page/follow-page';
import type { Settings } from '../../storage/settings';

const LONGEST_WAIT_MS = 300;

/** The reader: brought in by the background on pages the gate calls articles, and on no others. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  async main(ctx) {
    const [settings] = await Promise.all([sendMessage('readSettings'), idle(ctx)]);
    // A newer reader may take over at any await; two would paint and answer over each other.
    if (ctx.signal.aborted) return;
    const page = await followPage(
      window,
      (visitId) => ({
        readArticle: (request) => sendMessage('readArticle', request),
        findNotePlaces: (identity) => sendMessage('findNotePlaces', identity),
        reportPlaces: (report) => sendMessage('reportPlaces', report),
        visitId,
        cardAddress: browser.runtime.getURL('/card.html'),
        noteButtonLabel: i18n.t('selection.writeNote'),
      }),
      newId,
      settings,
      ctx.signal,
    );
    if (ctx.signal.aborted) return;
    listen(page, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', () => page.look());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) page.look();
    });
  },
});

/** The page comes first: reading waits for a pause, but not for long. */
function idle(ctx: ContentScriptContext): Promise<void> {
  return new Promise((resolve) => {
    ctx.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}

function listen(page: FollowedPage, signal: AbortSignal): void {
  // The page side has no storage of ours: it hears of a changed setting from the browser, at once.
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes['settings'];
    if (changed?.newValue !== undefined) page.applySettings(changed.newValue as Settings);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  const removers = [
    () => browser.storage.local.onChanged.removeListener(onChanged),
    onMessage('describeVisit', () => page.describe()),
    onMessage('notesChanged', ({ data: address }) => {
      const visit = page.visit();
      return visit?.concerns(address) === true ? visit.refreshNotes() : undefined;
    }),
    onMessage('walk', ({ data: step }) => page.visit()?.cards.walk(step)),
    onMessage('noteSelection', () => page.visit()?.cards.noteSelection()),
    onMessage('noteArticle', () => page.visit()?.cards.noteArticle()),
    onMessage('listNotes', () => page.visit()?.listNotes() ?? null),
    onMessage('showNote', ({ data: id }) => page.visit()?.cards.showNote(id)),
    onMessage('describeSelection', () => page.visit()?.cards.describeSelection() ?? null),
    onMessage('ownsVisit', ({ data: visit }) => page.visit()?.cards.ownsVisit(visit) ?? false),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of removers) remove();
  });
}
