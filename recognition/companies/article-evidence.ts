import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  type NameSpan,
  type WordSpan,
} from './context';
import { product } from './cues';
import { type Evidence, isPlainWord, NONE, STRONG } from './evidence';
import { isFirmCompound } from './other-senses';
import { isFirmNoun, startsPhrase } from './phrases';

/** "the Amazon", "a Ford": with an article it is the river or the car, unless a firm's noun follows. */
export function article(context: Context, span: NameSpan): Evidence {
  const { first, last } = span;
  const { grammar, words } = context;
  const key = keyOf(words[first - 1]);
  if (!isSameSentence(context, first - 1, first)) return NONE;
  // "I Generali si schierano": where firms have an article of their own, another one is a word's.
  const isWordsArticle =
    grammar.firmArticles.size > 0 && MASCULINE.has(key) && isPlainWord(context, span);
  if (isWordsArticle && !isFirmNoun(context, last + 1)) return { weight: -STRONG, cue: 'article' };
  if (!grammar.firmsTakeNoArticle) return NONE;
  // "the mighty Amazon"
  const isDescribed =
    context.grammar.namesBefore.size > 0 &&
    ARTICLES.has(keyOf(words[first - 2])) &&
    isAdjective(context, first - 1);
  if (!ARTICLES.has(key) && !isDescribed) return NONE;
  if (ARTICLES.has(key) && isBranch(context, { first, last }))
    return { weight: STRONG, cue: 'branch' };
  const isAttribute =
    startsPhrase(context, grammar.strongAfter, last + 1) ||
    isFirmNoun(context, last + 1) ||
    (gapBetween(context, last) === '-' && isFirmCompound(context, last + 1)) ||
    product(context, { first, last }) !== NONE;
  return isAttribute ? NONE : { weight: -STRONG, cue: 'article' };
}

/** A small word between an article and a namesake that no cue is made of. */
function isAdjective(context: Context, index: number): boolean {
  const { grammar, words } = context;
  const key = keyOf(words[index]);
  return (
    gapBetween(context, index) === ' ' &&
    words[index]?.text === key &&
    !isFirmNoun(context, index) &&
    !grammar.fillers.has(key) &&
    !grammar.strongBefore.has(key) &&
    !grammar.weakBefore.has(key)
  );
}

/** "a Gap in Santa Monica", "the Target on Main Street": with its capital a word like any other is a shop. */
function isBranch(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  const key = keyOf(words[last]);
  return (
    first === last &&
    grammar.commonWords.has(key) &&
    !isTitleCased(context, first) &&
    /^(?:in|on|near|at|outside|off)$/.test(keyOf(words[last + 1])) &&
    gapBetween(context, last) === ' ' &&
    isCapitalised(words[last + 2])
  );
}

const MASCULINE: ReadonlySet<string> = new Set(
  'il lo i gli un uno dei degli nei negli sui'.split(' '),
);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each']);
