import type { Span } from '../recognition/mention';
import { liveRange } from './hit-test';
import type { ArticleText } from './text-map';

/** Brings a span into the middle third of the view, where a card fits above or below it. */
export function scrollToSpan(window: Window, article: ArticleText, span: Span): void {
  const range = liveRange(article, span);
  if (range === null) return;
  if (isComfortable(range.getBoundingClientRect(), window)) return;
  // First every box that scrolls, then the page by what is left.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  window.scrollBy({ top: (top + bottom) / 2 - window.innerHeight / 2, behavior: 'instant' });
}

function isComfortable(rect: DOMRect, window: Window): boolean {
  const third = window.innerHeight / 3;
  return rect.top >= third / 2 && rect.bottom <= window.innerHeight - third / 2;
}
