import type { Quote } from '../page/quote';
import type { Note } from '../storage/note';

/** A quote longer than this is named by its first and last words. */
const LONGEST = 200;
const WORDS_AT_ENDS = 5;
const CONTEXT_WORDS = 3;

/** The words a note stands on; `null` for a note on the article as a whole. */
export const noteQuote = ({ target }: Pick<Note, 'target'>): Quote | null =>
  target.type === 'article' ? null : target.quote;

/**
 * The address that leads to a note's passage: a text fragment, which browsers scroll to and mark.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(note: Pick<Note, 'page' | 'target'>): string {
  const quote = noteQuote(note);
  const exact = quote?.exact.trim() ?? '';
  if (quote === null || exact === '' || !/^https?:/.test(note.page)) return note.page;
  const words = exact.split(/\s+/);
  if (exact.length > LONGEST || exact.includes('\n')) {
    const [first, last] = [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)];
    return `${note.page}#:~:text=${encoded(first.join(' '))},${encoded(last.join(' '))}`;
  }
  const before = lastLine(quote.prefix)
    .split(/\s+/)
    .slice(-CONTEXT_WORDS - 1, -1)
    .join(' ');
  const prefix = /\s$/.test(quote.prefix)
    ? lastLine(quote.prefix).trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ')
    : before;
  return `${note.page}#:~:text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${encoded(exact)}`;
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** Dashes, commas and ampersands are the fragment's own. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
