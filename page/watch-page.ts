import { shadowAround } from './tree';

/** A page that changes is looked at again when it has been quiet for so long, */
const QUIET_MS = 250;
/** or has not been quiet for so long: a live blog, a ticker. */
const LONGEST_MS = 2_000;
/** Less text that comes or goes around the article is a counter, a menu, an advertisement's label. */
const TELLING_LENGTH = 60;

export type PageWatch = {
  /** Asks for a look as a change does: the address changed, the page came back. */
  nudge(): void;
  /** Watches the component, too, whose shadow root holds the article. */
  watchWithin(article: Element): void;
};

/**
 * Calls back, in the browser's idle time, when the page changed where an article may be affected. A hidden
 * page is looked at when it is seen again. Aborting `signal` ends it.
 * @param article the element that holds the article, `null` where none is known
 * @param onRemoved called at once when nodes went away: what is painted may stand in them
 */
export function watchPage(
  window: Window,
  article: () => Element | null,
  onLook: () => void,
  onRemoved: () => void,
  signal: AbortSignal,
): PageWatch {
  const { document } = window;
  let timer = 0;
  let firstAt = 0;
  let isDue = false;

  const look = (): void => {
    timer = 0;
    firstAt = 0;
    // Seen again, the page is looked at; until then it costs nothing.
    isDue = document.hidden;
    if (isDue) return;
    // Firefox's idle callbacks need a window as `this`.
    window.requestIdleCallback(() => signal.aborted || onLook(), { timeout: LONGEST_MS });
  };

  const nudge = (): void => {
    const now = performance.now();
    if (firstAt === 0) firstAt = now;
    if (timer !== 0 && now - firstAt > LONGEST_MS) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(look, QUIET_MS);
  };

  const observer = new MutationObserver((records) => {
    const root = article();
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) onRemoved();
    if (root !== null && !root.isConnected) nudge();
    else if (records.some((record) => isTelling(record, root))) nudge();
  });
  const everything = { childList: true, characterData: true, subtree: true };
  observer.observe(document.documentElement, everything);
  const within = new WeakSet<Node>();
  const onVisible = (): void => {
    if (!document.hidden && isDue) nudge();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  // "Read more": what a button unfolds may have been there all the time, under another class.
  window.addEventListener('click', nudge, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  return {
    nudge,
    watchWithin(element) {
      // The element that holds the whole of a component's text is the component itself.
      const shadow = element.shadowRoot ?? shadowAround(element);
      if (shadow === null || within.has(shadow)) return;
      within.add(shadow);
      observer.observe(shadow, everything);
    },
  };
}

/** Whether a change may touch the article: within it, or text that came or went around it. */
function isTelling(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  root: Element | null,
): boolean {
  if (root?.contains(target) === true || root?.shadowRoot?.contains(target) === true) return true;
  if (type === 'characterData') return root === null;
  for (const nodes of [addedNodes, removedNodes])
    for (const node of nodes) if ((node.textContent?.length ?? 0) >= TELLING_LENGTH) return true;
  return false;
}
