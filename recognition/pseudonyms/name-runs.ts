import type { Article, Span } from '../mention';
import { wordBoundary } from '../word-boundary';

export type NameWord = Span & { readonly text: string };

/** Capitalised words one behind the other, parted by a space or a hyphen: what a name may be cut from. */
export type NameRun = { readonly words: readonly NameWord[] };

/** O’Brien and D’Angelo are one word; L’Anna is an article and a name. */
const CAPITAL_WORD = /(?:[DO][’'])?\p{Lu}[\p{L}\p{M}]*\.?/gu;

/** All runs of capitalised words of a text. Words glued by lost link spaces are cut at soft borders. */
export function nameRuns(article: Article): readonly NameRun[] {
  const { text } = article;
  const boundary = wordBoundary(article);
  const runs: NameRun[] = [];
  let words: NameWord[] = [];
  const close = (): void => {
    if (words.length > 0) runs.push({ words });
    words = [];
  };
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const start = match.index;
    const isInitial = match[0].length === 2 && match[0].endsWith('.');
    const written = match[0].endsWith('.') && !isInitial ? match[0].slice(0, -1) : match[0];
    const end = start + written.length;
    if (!boundary.isSoft(start) || !boundary.isSoft(end)) continue;
    const last = words.at(-1);
    if (last !== undefined && !/^(?: |-|‐|\u00A0)$/.test(text.slice(last.end, start))) close();
    words.push({ start, end, text: written });
  }
  close();
  return runs;
}

/** Spellings of one name have one key: no spaces, hyphens, points, apostrophes or case. */
export function nameKey(words: readonly { readonly text: string }[] | string): string {
  const text = typeof words === 'string' ? words : words.map((word) => word.text).join('');
  return text.toLowerCase().replace(/[\s\-‐.’'\u00A0]/g, '');
}
