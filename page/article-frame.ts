import { isArticle } from './is-article';

/** Smaller frames are advertisements and players. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/** The document of the frame that holds the page's article; of the page's own origin, others are closed to it. */
export function articleFrame(document: Document): Document | null {
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>(
    'iframe, frame',
  )) {
    const inner = frame.contentDocument;
    if (inner === null || !isArticle(inner)) continue;
    if (frame.clientWidth >= LEAST_WIDTH && frame.clientHeight >= LEAST_HEIGHT) return inner;
  }
  return null;
}
