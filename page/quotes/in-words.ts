import type { Quote } from '../quote';
import { reachesEnd, reachesStart } from './context';
import { isWithinWord, type QuoteWord, quoteWords } from './words';

/** A quote's words, with the words of its surroundings outwards from it. */
export type QuoteInWords = {
  /** Whole words: what the quote cuts off of its first and last is told beside. */
  readonly own: readonly QuoteWord[];
  readonly before: readonly ContextWord[];
  readonly after: readonly ContextWord[];
  /** The rest of a word the quote begins or ends in, empty for most. */
  readonly headCut: string;
  readonly tailCut: string;
};

/** Whether a word is of the quote's own sentence: that goes where the quote goes. */
export type ContextWord = QuoteWord & { readonly isOfSentence: boolean };

/** Words of context on either side that are compared. */
const MOST_CONTEXT = 48;
/** The article's beginning or end is a neighbour too. */
export const EDGE: QuoteWord = {
  start: 0,
  end: 0,
  key: '\n',
  letters: '\n',
  isFigure: false,
  isCapital: false,
  isFirst: false,
  weight: 4,
};

const SENTENCE_END = /(?:[.!?…।]["')\]]*\s|[。！？]["')\]」』]*|\n)/gu;
const LAST_OF_WORD = /[\p{L}\p{M}\p{N}]+$/u;
const FIRST_OF_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const ENDS_SENTENCE = /(?:[.!?…।。！？]["')\]」』]*|\n)$/u;

/** Reads a quote whose marks are folded. */
export function quoteInWords(quote: Quote): QuoteInWords {
  const { exact, prefix, suffix } = quote;
  const headCut = isWithinWord(prefix.at(-1), exact[0])
    ? (LAST_OF_WORD.exec(prefix)?.[0] ?? '')
    : '';
  const tailCut = isWithinWord(exact.at(-1), suffix[0])
    ? (FIRST_OF_WORD.exec(suffix)?.[0] ?? '')
    : '';
  const head = prefix.slice(0, prefix.length - headCut.length);
  const tail = suffix.slice(tailCut.length);
  // A context cut at its length may begin or end within a word.
  const before = quoteWords(head).slice(reachesStart(quote) ? 0 : 1);
  const after = quoteWords(tail).slice(0, reachesEnd(quote) ? undefined : -1);
  const ends = [...head.matchAll(SENTENCE_END)].at(-1);
  const sentenceStart = ends === undefined ? 0 : ends.index + ends[0].length;
  const [nextEnd] = tail.matchAll(SENTENCE_END);
  const sentenceEnd = ENDS_SENTENCE.test(exact) ? 0 : (nextEnd?.index ?? tail.length);
  return {
    own: quoteWords(headCut + exact + tailCut),
    before: contextOf(
      before.toReversed(),
      reachesStart(quote),
      ({ start }) => start >= sentenceStart,
    ),
    after: contextOf(after, reachesEnd(quote), ({ end }) => end <= sentenceEnd),
    headCut,
    tailCut,
  };
}

/** The nearest words of one side, and the article's edge where they reach it. */
function contextOf(
  outwards: readonly QuoteWord[],
  reachesEdge: boolean,
  isOfSentence: (word: QuoteWord) => boolean,
): readonly ContextWord[] {
  const words = outwards.map((word) => ({ ...word, isOfSentence: isOfSentence(word) }));
  const edge = reachesEdge ? [{ ...EDGE, isOfSentence: false }] : [];
  return [...words, ...edge].slice(0, MOST_CONTEXT);
}
