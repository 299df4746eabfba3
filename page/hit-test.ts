import type { Span } from '../recognition/mention';
import { type ArticleText, offsetOf, rangeOf } from './text-map';
import { shadowAround } from './tree';

/** Slack around a word, in CSS pixels: underlines hang below the line box. */
const SLACK = 3;

/** Index of the span under a point of the viewport; `null` where there is none. Spans are sorted. */
export function spanAt(
  document: Document,
  article: ArticleText,
  spans: readonly Span[],
  x: number,
  y: number,
): number | null {
  const caret = caretAt(document, shadowAround(article.segments[0]?.node), x, y);
  if (caret === null) return null;
  const offset = offsetOf(article, caret.node, caret.offset);
  if (offset === null) return null;
  // The caret snaps to the nearest text, and past a glyph's middle to the next one: both neighbours
  // are candidates, and only real rectangles decide.
  for (const index of [
    lastStartingAtOrBefore(spans, offset),
    lastStartingAtOrBefore(spans, offset - 1),
  ]) {
    const span = spans[index];
    if (span === undefined || offset > span.end) continue;
    if (rectsOf(article, span).some((rect) => contains(rect, x, y))) return index;
  }
  return null;
}

/** The rectangles of a span in the viewport, one a line. */
export function rectsOf(article: ArticleText, span: Span): readonly DOMRect[] {
  const range = liveRange(article, span);
  return range === null ? [] : [...range.getClientRects()].filter((rect) => rect.width > 0);
}

/** A live range for measuring and scrolling; painting uses static ones. */
export function liveRange(article: ArticleText, span: Span): Range | null {
  const found = rangeOf(article, span);
  if (found === null || !found.startContainer.isConnected || !found.endContainer.isConnected) {
    return null;
  }
  try {
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  } catch {
    // The page shortened the text node since it was read; the next reading brings it right.
    return null;
  }
}

/** Into a component only where it is named. */
function caretAt(
  document: Document,
  shadow: ShadowRoot | null,
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(
    x,
    y,
    shadow === null ? undefined : { shadowRoots: [shadow] },
  );
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return (
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top && y <= rect.bottom + SLACK
  );
}

function lastStartingAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
