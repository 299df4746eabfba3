import { type HanContext, isFullName } from './han-context';

/** The words right before a name are looked at this far back. */
export const WINDOW = 16;

/** "文中赵先生": what a note begins with. */
const IN_TEXT = /^(?:文[中内]|本文|其中|报道)/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A run of letters with less is no name. */
export const LEAST_SCORE = 4;

/** How surely a stretch of text is somebody's name. */
export function scoreOf(
  { text, grammar, count }: HanContext,
  start: number,
  end: number,
  borders: ReadonlySet<number>,
): number {
  const name = text.slice(start, end);
  if (grammar.notNames.has(name) || grammar.roles.has(name) || grammar.subjectWords.has(name))
    return 0;
  if (IN_TEXT.test(name) || [...grammar.notNames].some((word) => name.endsWith(word))) return 0;
  const before = text.slice(Math.max(0, start - 6), start);
  if ([...grammar.subjectWords].some((word) => before.endsWith(word))) return 0;
  const isFamiliar = grammar.familiar.has(name.charAt(0)) && name.length <= 3;
  const isFull = isFullName(name, grammar);
  const isAlone = start === 0 || !/[\p{Script=Han}]/u.test(text.charAt(start - 1));
  const isBehindWord =
    grammar.listWords.has(before.slice(-1)) ||
    grammar.articles.has(before.slice(-1)) ||
    grammar.articles.has(before.slice(-2)) ||
    [...grammar.roles].some((role) => before.endsWith(role));
  const isDoubled = name.length === 2 && name.charAt(0) === name.charAt(1);
  const own = count(name);
  const isBound = start > 0 && count(text.slice(start - 1, end)) === own && !isAlone;
  return (
    (isFull || isFamiliar ? 4 : 0) +
    (isFull && name.length >= 3 ? 2 : 0) -
    // 和, 于 and the like are family names too, and rarer so.
    (isFull && (grammar.listWords.has(name.charAt(0)) || grammar.articles.has(name.charAt(0)))
      ? 4
      : 0) +
    (isDoubled ? 2 : 0) +
    (isAlone || isBehindWord ? 3 : borders.has(start) ? 2 : 0) +
    (own > 1 ? 2 : 0) -
    (isBound && own > 1 ? (isBehindWord ? 2 : 5) : 0)
  );
}

/** Where words may begin, before a place. */
export function bordersBefore(text: string, end: number): ReadonlySet<number> {
  const start = Math.max(0, end - WINDOW);
  return new Set(
    [...segmenter.segment(text.slice(start, end + 4))].map(({ index }) => start + index),
  );
}
