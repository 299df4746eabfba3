import type { Span } from '../recognition/mention';

/** A run of the article's text that stands character for character in one text node. */
export type Segment = {
  readonly node: Text;
  readonly nodeStart: number;
  readonly start: number;
  readonly end: number;
};

/** The article's text with the way back to the DOM. Segments are sorted and don't overlap. */
export type ArticleText = {
  readonly text: string;
  readonly language: string;
  readonly joints: readonly number[];
  readonly segments: readonly Segment[];
};

/** Where a span stands in the DOM; `null` where no character of it is on the page. */
export function rangeOf(article: ArticleText, span: Span): StaticRange | null {
  const { segments } = article;
  const first = segments[firstEndingAfter(segments, span.start)];
  const last = segments[firstEndingAfter(segments, span.end - 1)] ?? segments.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.start >= span.end || last.end <= span.start) return null;
  // A break has no character on the page: a span that ends on one ends with the text before it.
  const end = last.start < span.end ? last : segments[segments.indexOf(last) - 1];
  if (end === undefined) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.nodeStart + Math.max(0, span.start - first.start),
    endContainer: end.node,
    endOffset: end.nodeStart + Math.min(end.end, span.end) - end.start,
  });
}

/** The offset in the article's text of a place in the DOM; `null` outside the article's text nodes. */
export function offsetOf(article: ArticleText, node: Node, nodeOffset: number): number | null {
  const own = segmentsOf(article).get(node as Text);
  if (own === undefined) return null;
  let offset: number | null = null;
  for (const segment of own) {
    if (nodeOffset < segment.nodeStart && offset !== null) break;
    const into = Math.max(0, nodeOffset - segment.nodeStart);
    offset = Math.min(segment.start + into, segment.end);
  }
  return offset;
}

const segmentsByNode = new WeakMap<ArticleText, ReadonlyMap<Text, readonly Segment[]>>();

function segmentsOf(article: ArticleText): ReadonlyMap<Text, readonly Segment[]> {
  let map = segmentsByNode.get(article);
  if (map === undefined) {
    map = Map.groupBy(article.segments, (segment) => segment.node);
    segmentsByNode.set(article, map);
  }
  return map;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
