import type { Span } from '../../recognition/mention';
import type { Quote } from '../quote';
import { choosePlace, surePlace } from './choice';
import { reachesEnd, reachesStart } from './context';
import { weighEdited, weighExact } from './evidence';
import { quoteInWords } from './in-words';
import { exactPlaces, likelyStretches, sharedContext } from './places';
import type { NameSigns } from './replacements';
import { foldMarks, type QuoteWord, quoteWords } from './words';

/** Finds quotes in one text: where each stands, `null` for an orphan. */
export type QuoteFinder = (quote: Quote) => Span | null;

/** Reads a text once, for all its quotes. */
export function createQuoteFinder(text: string): QuoteFinder {
  const folded = foldMarks(text);
  let read: ReadText | undefined;
  return (written) => {
    if (written.exact === '') return null;
    const quote: Quote = {
      exact: foldMarks(written.exact),
      prefix: foldMarks(written.prefix),
      suffix: foldMarks(written.suffix),
      start: written.start,
    };
    const places = exactPlaces(folded, quote);
    const same = places.filter((place) => hasWholeContext(folded, place, quote));
    // Word for word the same surroundings twice: only the very place it was written at is sure.
    if (same.length > 0)
      return (
        (same.length === 1 ? same[0] : same.find(({ start }) => start === quote.start)) ?? null
      );
    read ??= readText(folded);
    const { words, names } = read;
    const inWords = quoteInWords(quote);
    const exact = places.map((place) => weighExact(words, inWords, place, names));
    const chosen =
      surePlace(exact) ??
      choosePlace(
        exact,
        likelyStretches(folded, quote)
          .map((stretch) => weighEdited(words, inWords, stretch, names))
          .filter((evidence) => evidence !== null)
          .filter((edited) => !exact.some((place) => overlap(place, edited))),
      );
    return chosen === null ? null : { start: chosen.start, end: chosen.end };
  };
}

/** Whether all of a quote's context stands around a place, and nothing more where the article began or ended. */
function hasWholeContext(text: string, place: Span, quote: Quote): boolean {
  const { prefix, suffix } = quote;
  if (sharedContext(text, place, quote) < prefix.length + suffix.length) return false;
  const isFirst = !reachesStart(quote) || place.start === prefix.length;
  return isFirst && (!reachesEnd(quote) || place.end + suffix.length === text.length);
}

/** What stands so often in an article is what it speaks of. */
const SPOKEN_OF = 3;

type ReadText = { readonly words: readonly QuoteWord[]; readonly names: NameSigns };

function readText(text: string): ReadText {
  const words = quoteWords(text);
  const keysOf = (some: readonly QuoteWord[]) => new Set(some.map(({ key }) => key));
  const small = keysOf(words.filter(({ isCapital }) => !isCapital));
  const capital = keysOf(words.filter(({ isCapital, isFirst }) => isCapital && !isFirst));
  const lower = text.toLowerCase();
  return {
    words,
    names: {
      isName: ({ key, isCapital, isFirst }) =>
        isCapital && !small.has(key) && (!isFirst || capital.has(key)),
      isSpokenOf(run) {
        const written = run.map(({ key }) => key).join('');
        return lower.split(written, SPOKEN_OF + 1).length > SPOKEN_OF;
      },
    },
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
