import search from 'approx-string-match';
import type { Span } from '../../recognition/mention';
import type { Quote } from '../quote';
import { isWithinWord } from './words';

/** Share of a pattern's letters that may differ for a place to be looked at. */
const MOST_DIFFERENT = 0.4;
/** Fewer letters than this are like something everywhere; they are looked for with their context only. */
const LEAST_LETTERS = 6;
/** Characters of context searched for along with the words. */
const CONTEXT = 32;
/** A short word that stands more often is weighed only where its context is most like. */
const MOST_PLACES = 24;

/** Where the words stand exactly, and end no word in its midst that they didn't end so before. */
export function exactPlaces(text: string, quote: Quote): readonly Span[] {
  const { exact, prefix, suffix } = quote;
  const mayBeginWithin = isWithinWord(prefix.at(-1), exact[0]);
  const mayEndWithin = isWithinWord(exact.at(-1), suffix[0]);
  const places: Span[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!mayBeginWithin && isWithinWord(text[start - 1], text[start])) continue;
    if (!mayEndWithin && isWithinWord(text[end - 1], text[end])) continue;
    places.push({ start, end });
  }
  if (places.length <= MOST_PLACES) return places;
  return places
    .map((place) => ({ place, shared: sharedContext(text, place, quote) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

/** Characters of the quote's context that stand around a place, counted outwards without a break. */
export function sharedContext(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Quote,
): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

/**
 * Stretches of text that may be what became of the words: by the words alone, and by the words with
 * what stood around them.
 */
export function likelyStretches(text: string, quote: Quote): readonly Span[] {
  const { exact } = quote;
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  const patterns = new Set([prefix + exact + suffix, prefix + exact, exact + suffix]);
  if (exact.length >= LEAST_LETTERS) patterns.add(exact);
  const telling = [...patterns].filter((pattern) => !isMonotonous(pattern));
  return distinct(telling.flatMap((pattern) => matches(text, pattern, 0)));
}

/** Letters that are taken together to see whether a pattern repeats itself. */
const GRAM = 4;
const LEAST_VARIETY = 0.4;
/** Shorter patterns may repeat themselves: they are searched for in no time. */
const SHORT = 40;

/** Whether the same few letters come again and again: such a pattern is like a text of its kind everywhere. */
function isMonotonous(pattern: string): boolean {
  if (pattern.length < SHORT) return false;
  const grams = Array.from({ length: pattern.length - GRAM + 1 }, (_, at) =>
    pattern.slice(at, at + GRAM),
  );
  return new Set(grams).size < LEAST_VARIETY * grams.length;
}

/** The search gives the best match only: what is left on either side of it is searched again. */
function matches(text: string, pattern: string, from: number): readonly Span[] {
  if (pattern === '') return [];
  const [match] = search(text, pattern, Math.floor(pattern.length * MOST_DIFFERENT));
  if (match === undefined || match.start === match.end) return [];
  return [
    ...matches(text.slice(0, match.start), pattern, from),
    { start: from + match.start, end: from + match.end },
    ...matches(text.slice(match.end), pattern, from + match.end),
  ];
}

/** Stretches that overlap by half are one. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const shared = last === undefined ? 0 : last.end - span.start;
    if (last === undefined || shared < (span.end - span.start) / 2) kept.push(span);
  }
  return kept;
}
