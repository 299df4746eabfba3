import { type Context, keyOf, startsSentence, type WordSpan } from './context';
import { NAMESAKES } from './namesakes';

/** How much speaks for a name being a firm; at `ENOUGH` it is taken for one. */
export type Evidence = { readonly weight: number; readonly cue: string };

export const ENOUGH = 2;
export const STRONG = 2;
export const HINT = 1;

export const NONE: Evidence = { weight: 0, cue: 'none' };

export const isPlainWord = ({ words, grammar }: Context, { first, last }: WordSpan): boolean =>
  first === last &&
  grammar.commonWords.has(keyOf(words[first])) &&
  !NAMESAKES.has(keyOf(words[first]));

export const isNamesake = ({ words }: Context, { first, last }: WordSpan): boolean =>
  first === last && NAMESAKES.has(keyOf(words[first]));

/** "Apple is appealing", "on Amazon": the word would need an article. */
export function isBare(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  if (first !== last || !grammar.articledWords.has(keyOf(words[first]))) return false;
  return startsSentence(context, first) || !grammar.determiners.has(keyOf(words[first - 1]));
}
