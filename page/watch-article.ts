/** A page that changes often is read again at most this often. */
const QUIET_MS = 400;

/**
 * Calls back when the article's element changed and has been quiet for a moment. Observes nothing
 * outside it.
 */
export function watchArticle(root: Element, signal: AbortSignal, onChange: () => void): void {
  if (signal.aborted) return;
  let timer = 0;
  const observer = new MutationObserver(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onChange, QUIET_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
