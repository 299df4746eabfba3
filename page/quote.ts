import type { Span } from '../recognition/mention';

/** How a note finds its place again: the W3C Web Annotation text selectors as plain JSON. */
export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where `exact` began when the note was written: a hint, never proof. */
  readonly start: number;
};

/** Characters kept on either side: enough to tell most repeated names and figures apart. */
const CONTEXT_LENGTH = 64;

/** How much surer, in shares of the context, the best of several places must be than the next. */
const MARGIN = 0.15;

/** Words this long hardly stand in two sentences by chance; shorter ones need some of their context. */
const TELLING_LENGTH = 32;
const LEAST_LIKENESS = 0.1;

/** Describes a span of the article's text so that `findQuote` finds it in a later text. */
export function describeQuote(text: string, span: Span): Quote {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
    start: span.start,
  };
}

/**
 * Where a quote stands in a text; `null` is an orphan. The words must stand there exactly; among
 * several places the context decides, and where it can't, the quote is an orphan: a note on a wrong
 * sentence is worse than a note without a place.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null;
  const places = occurrences(text, quote.exact).map((start) => ({
    start,
    likeness: likeness(text, start, quote),
  }));
  places.sort(
    (a, b) =>
      b.likeness - a.likeness || Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start),
  );
  const [best, next] = places;
  if (best === undefined) return null;
  if (quote.exact.length < TELLING_LENGTH && best.likeness < LEAST_LIKENESS) return null;
  const span = { start: best.start, end: best.start + quote.exact.length };
  if (next === undefined || best.likeness - next.likeness >= MARGIN) return span;
  // Word for word the same surroundings twice: only the very place it was written at is sure.
  return best.likeness === 1 && best.start === quote.start ? span : null;
}

function occurrences(text: string, exact: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Share of the quote's context that stands around `start`, counted outwards; 1 is all of it. */
function likeness(text: string, start: number, quote: Quote): number {
  const { exact, prefix, suffix } = quote;
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  let before = 0;
  while (
    before < prefix.length &&
    prefix[prefix.length - 1 - before] === text[start - 1 - before]
  ) {
    before++;
  }
  let after = 0;
  const end = start + exact.length;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return (before + after) / length;
}
