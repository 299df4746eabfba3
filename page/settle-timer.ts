/** A page that still loads may bring the passages of notes that are not found yet. */
const SETTLES_MS = 4_000;

export type SettleTimer = {
  /** The article changed: it is waited for anew. */
  restart(): void;
  isOver(): boolean;
};

/** Tells when the article has stood as it is for a while on a page that is loaded. */
export function createSettleTimer(
  window: Window,
  signal: AbortSignal,
  onSettled: () => void,
): SettleTimer {
  let timer = 0;
  let isOver = false;
  const restart = (): void => {
    isOver = false;
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLES_MS);
  };
  const settle = (): void => {
    if (window.document.readyState !== 'complete') {
      restart();
      return;
    }
    isOver = true;
    onSettled();
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return { restart, isOver: () => isOver };
}
