import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { newId } from '../../messaging/new-id';
import { onMessage, sendMessage } from '../../messaging/protocol';
import { startVisit, type Visit } from '../../page/visit';
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
    const visit = await startVisit(
      window,
      {
        readArticle: (request) => sendMessage('readArticle', request),
        findNotePlaces: (page) => sendMessage('findNotePlaces', page),
        visitId: newId(),
        cardAddress: browser.runtime.getURL('/card.html'),
        noteButtonLabel: i18n.t('selection.writeNote'),
      },
      settings,
      ctx.signal,
    );
    if (!ctx.signal.aborted) listen(visit, ctx.signal);
  },
});

/** The page comes first: reading waits for a pause, but not for long. */
function idle(ctx: ContentScriptContext): Promise<void> {
  return new Promise((resolve) => {
    ctx.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}

function listen(visit: Visit | null, signal: AbortSignal): void {
  const removers = [
    onMessage('describeVisit', () => visit?.describe() ?? { status: 'no-article' }),
    ...(visit === null ? [] : listenForVisit(visit)),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of removers) remove();
  });
}

function listenForVisit(visit: Visit): (() => void)[] {
  const { cards } = visit;
  // The page side has no storage of ours: it hears of a changed setting from the browser, at once.
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes['settings'];
    if (changed?.newValue !== undefined) visit.applySettings(changed.newValue as Settings);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return [
    () => browser.storage.local.onChanged.removeListener(onChanged),
    onMessage('notesChanged', ({ data: page }) =>
      page === visit.page ? visit.refreshNotes() : undefined,
    ),
    onMessage('walk', ({ data: step }) => cards.walk(step)),
    onMessage('noteSelection', () => cards.noteSelection()),
    onMessage('ownsVisit', ({ data: visit }) => cards.ownsVisit(visit)),
  ];
}
