import type { VisitState } from '../messaging/protocol';
import type { Settings } from '../storage/settings';
import { pageAddress, pageKey } from './page-key';
import { isOnAt } from './visible-kinds';
import { spotText, startVisit, type Visit, type VisitPorts } from './visit';
import { type PageWatch, watchPage } from './watch-page';

type Current = { readonly visit: Visit; readonly end: AbortController };

export type FollowedPage = {
  /** The visit to the article the page shows now; `null` where it shows none. */
  visit(): Visit | null;
  /** What is read here, once a look that has begun is over. */
  describe(): Promise<VisitState>;
  applySettings(settings: Settings): void;
  /** The page may show something else: its address changed, or it came back from the browser's cache. */
  look(): void;
};

/**
 * Reads the article of a page, and follows the page when it changes: the same words in new nodes are painted
 * again, changed words read again, and another article behind another address is another visit.
 */
export async function followPage(
  window: Window,
  ports: (visitId: string) => VisitPorts,
  newId: () => string,
  settings: Settings,
  signal: AbortSignal,
): Promise<FollowedPage> {
  let current: Current | null = null;
  let latest = settings;
  let isLooking = false;
  let looking = Promise.resolve();
  let isStale = false;
  /** The page changed, or came, while nothing was to be shown. */
  let isSkipped = false;

  /** Where everything is switched off nothing is read; what was read already waits to be shown again. */
  const isOn = (): boolean => isOnAt(latest, new URL(pageAddress(window)).host);

  const end = (): void => {
    current?.end.abort();
    current = null;
  };
  signal.addEventListener('abort', end);

  const look = async (): Promise<void> => {
    isSkipped = !isOn();
    if (isSkipped) return;
    const next = spotText(window.document);
    if (next === null) return end();
    const isHere = current?.visit.address === pageKey(pageAddress(window));
    // An address that changes while one reads on, in an endless page, is no other article.
    if (current !== null && (isHere || current.visit.hasText(next))) {
      await current.visit.update(next);
      return;
    }
    end();
    const own = new AbortController();
    try {
      const visit = await startVisit(window, ports(newId()), latest, next, own.signal);
      if (signal.aborted) own.abort();
      else current = { visit, end: own };
    } catch (error) {
      // Half a visit leaves nothing on the page.
      own.abort();
      throw error;
    }
  };

  /** One look at a time; what changed meanwhile is looked at afterwards. */
  const lookInTurn = async (): Promise<void> => {
    if (isLooking) {
      isStale = true;
      return;
    }
    isLooking = true;
    try {
      do {
        isStale = false;
        await look();
      } while (isStale && !signal.aborted);
    } catch {
      // After an update of the extension nobody answers this page any more; what is painted stays.
    } finally {
      isLooking = false;
      if (current !== null) watch?.watchWithin(current.visit.root());
    }
  };

  let watch: PageWatch | null = null;
  await lookInTurn();
  watch = watchPage(
    window,
    () => current?.visit.root() ?? null,
    () => void lookInTurn(),
    () => current?.visit.dropRemoved(),
    signal,
  );
  if (current !== null) watch.watchWithin((current as Current).visit.root());
  return {
    visit: () => current?.visit ?? null,
    async describe() {
      await looking;
      return current?.visit.describe() ?? { status: isOn() ? 'no-article' : 'off' };
    },
    applySettings(next) {
      latest = next;
      current?.visit.applySettings(next);
      if (isSkipped && isOn()) looking = lookInTurn();
    },
    look: () => watch?.nudge(),
  };
}
