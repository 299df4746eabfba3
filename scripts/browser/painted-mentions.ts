/** A mention as it is painted on a page. */
export type PaintedMention = {
  readonly kind: string;
  /** Its words, across text nodes, as the page's source has them. */
  readonly text: string;
};

/** The highlights a page's own scripts see, ours only, in reading order. Runs in the page. */
export function readPaintedMentions(): readonly PaintedMention[] {
  const prefix = 'postilla-';
  const painted: { readonly kind: string; readonly range: Range }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const place of highlight) {
      // A static range can't tell its text; a live one on the same place can.
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      painted.push({ kind: name.slice(prefix.length), range });
    }
  }
  painted.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return painted.map(({ kind, range }) => ({ kind, text: range.toString() }));
}

/** True once the article is read: its highlights are registered, be there mentions or none. Runs in the page. */
export function isPainted(): boolean {
  return [...CSS.highlights.keys()].some((name) => name.startsWith('postilla-'));
}

/** True once an article was spotted: our one element stands beside the page's body. Runs in the page. */
export function isSpotted(): boolean {
  return document.querySelector('postilla-host') !== null;
}
