import type { Span } from '../recognition/mention';
import { type ArticleText, offsetOf } from './text-map';

/** A passage worth a note: shorter selections are slips of the hand. */
const SHORTEST = 2;

/** The part of the article's text that is selected; `null` where none of it is. */
export function selectedSpan(article: ArticleText, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAtOrAfter(article, range);
  const end = offsetAtOrBefore(article, range);
  if (start === null || end === null) return null;
  const selected = article.text.slice(start, end);
  const trimmedStart = start + (selected.length - selected.trimStart().length);
  const trimmedEnd = end - (selected.length - selected.trimEnd().length);
  return trimmedEnd - trimmedStart >= SHORTEST ? { start: trimmedStart, end: trimmedEnd } : null;
}

/** A selection may begin in an element or beside the article: then its first article text counts. */
function offsetAtOrAfter(article: ArticleText, range: Range): number | null {
  const exact = offsetOf(article, range.startContainer, range.startOffset);
  if (exact !== null) return exact;
  const first = article.segments.find((segment) => range.intersectsNode(segment.node));
  return first?.start ?? null;
}

function offsetAtOrBefore(article: ArticleText, range: Range): number | null {
  const exact = offsetOf(article, range.endContainer, range.endOffset);
  if (exact !== null) return exact;
  const last = article.segments.findLast((segment) => range.intersectsNode(segment.node));
  return last?.end ?? null;
}
