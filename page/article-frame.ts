import { isArticle } from './is-article';

/** Smaller frames are advertisements and players. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/**
 * Where among the window's frames the one with the page's article stands; of the page's own origin, others are
 * closed to it. `null` where none has one. A frame's place names it, an address wouldn't: all `srcdoc` frames share one.
 */
export function articleFrame(window: Window): number | null {
  for (const frame of window.document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>(
    'iframe, frame',
  )) {
    const { contentDocument: inner, contentWindow } = frame;
    if (inner === null || contentWindow === null) continue;
    const url = inner.URL.startsWith('about:') ? window.document.URL : inner.URL;
    if (!isArticle(inner, url)) continue;
    if (frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) continue;
    const place = Array.from({ length: window.length }, (_, n) => window[n]).indexOf(contentWindow);
    if (place !== -1) return place;
  }
  return null;
}
