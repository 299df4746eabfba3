import {
  type Context,
  gapBetween,
  isCapitalised,
  keyOf,
  type NameSpan,
  startsSentence,
} from './context';
import type { CompanyGrammar } from './grammar';

/** How much speaks for a name being a firm; at `ENOUGH` it is taken for one. */
export type Evidence = { readonly weight: number; readonly cue: string };

export const ENOUGH = 2;
export const STRONG = 2;
export const HINT = 1;

export const NONE: Evidence = { weight: 0, cue: 'none' };

export const isPlainWord = (
  { grammar }: Context,
  { key, isNamesake, isWordHere }: NameSpan,
): boolean => !isNamesake && (isWordHere || grammar.commonWords.has(key));

const mayDescribe = (grammar: CompanyGrammar, key: string): boolean =>
  !grammar.functionWords.has(key) &&
  !grammar.auxiliaries.has(key) &&
  !grammar.verbs.has(key) &&
  !grammar.weakVerbs.has(key) &&
  !grammar.firmNouns.has(key);

/** "Apple is appealing", "on Amazon": the word would need an article. */
export function isBare(context: Context, { first, key }: NameSpan): boolean {
  const { words, grammar } = context;
  if (!grammar.articledWords.has(key)) return false;
  if (startsSentence(context, first)) return true;
  const before = keyOf(words[first - 1]);
  // "der linke Arm": the article stands before the adjective.
  const isAttribute =
    grammar.capitalisesNouns && /e[mnrs]?$/.test(before) && mayDescribe(grammar, before);
  // "der Gender Pay Gap", "il Nuovo Target": the last of several capitalised words.
  const isPart =
    isCapitalised(words[first - 1]) &&
    gapBetween(context, first - 1) === ' ' &&
    !startsSentence(context, first - 1) &&
    !grammar.firmNouns.has(before);
  return !isAttribute && !isPart && !grammar.determiners.has(before);
}
