import { type Context, gapBetween, keyOf } from './context';

/** The word at which a name ends whose last word is given: "UPM:n", "Google'iin" end behind a mark. */
export function lastWithEnding(context: Context, last: number): number {
  const { words, grammar } = context;
  if (grammar.markedEndings.size === 0) return last;
  const ending = keyOf(words[last + 1]);
  const isMarked = /^[:’'-]$/.test(gapBetween(context, last)) && grammar.markedEndings.has(ending);
  return isMarked ? last + 1 : last;
}
