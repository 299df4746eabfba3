import type { Span } from '../recognition/mention';
import { CONTEXT_LENGTH } from './quotes/context';
import { createQuoteFinder } from './quotes/finder';

/** How a note finds its place again: the W3C Web Annotation text selectors as plain JSON. */
export type Quote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where `exact` began when the note was written: a hint, never proof. */
  readonly start: number;
};

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
 * Where a quote stands in a text; `null` is an orphan. Exact words come first, then words that were
 * edited; figures must be the same. Where two places are as likely, or none is likely enough, the quote is
 * an orphan: a note on a wrong sentence is worse than a note without a place.
 */
export const findQuote = (text: string, quote: Quote): Span | null =>
  createQuoteFinder(text)(quote);
