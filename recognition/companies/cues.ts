import { isCaseless } from './caseless-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  isTitleCased,
  keyOf,
  type NameSpan,
  startsSentence,
  type WordSpan,
} from './context';
import { before } from './cues-before';
import { behind } from './cues-behind';
import { besideInRun, hasOtherTopic } from './cues-in-runs';
import { ENOUGH, type Evidence, HINT, isPlainWord, NONE, STRONG } from './evidence';
import { GIVEN_NAMES } from './given-names';
import { mayBeginName, mayEndName } from './han-borders';
import { legalFormAt } from './legal-forms';
import { PRODUCT_WORDS } from './namesakes';
import { hasNameBefore, isOtherSense } from './other-names';
import { isFirmNoun, startsPhrase } from './phrases';
import { areOfTwoScripts, isForeignScript } from './scripts';
import { isTickerAt } from './ticker';
import type { Word } from './words';

/** Another sense in plain sight outweighs every cue but a legal form or a ticker. */
const AGAINST = -4;
/** Words of the other sense all around outweigh three: where nothing parts words, cues are seen where there are none. */
const AGAINST_BY_TOPIC = -6;
const PROOF = 6;

/** Words of business count within this distance in the sentence. */
const TOPIC_WINDOW = 14;

/** All that speaks for and against an ambiguous name at one place. */
export function weigh(context: Context, span: NameSpan, isPersonHere: boolean): Evidence {
  const { run } = context.grammar;
  const parts = [
    proofBehind(context, span),
    isPersonHere ? NONE : (personLike(context, span) ?? capital(context, span)),
    ...(run === null
      ? [behind(context, span, isPersonHere), before(context, span), topic(context, span)]
      : besideInRun(context, span, run)),
    neighbours(context, span),
    article(context, span),
    product(context, span),
    quotes(context, span),
  ];
  if (run !== null && hasOtherTopic(context, span, run)) {
    parts.push({ weight: AGAINST_BY_TOPIC, cue: 'other-sense' });
  } else if (isOtherSense(context, span)) {
    parts.push({ weight: AGAINST, cue: 'other-sense' });
  }
  const strongest = parts.reduce((best, part) => (part.weight > best.weight ? part : best));
  return { weight: parts.reduce((sum, part) => sum + part.weight, 0), cue: strongest.cue };
}

function proofBehind(context: Context, span: WordSpan): Evidence {
  const { last } = span;
  const hasForm = legalFormAt(context, last + 1) !== null && !hasNameBefore(context, span);
  if (hasForm && /^,? $/.test(gapBetween(context, last))) {
    return { weight: PROOF, cue: 'legal-form' };
  }
  return isTickerAt(context.text, context.words[last]?.end ?? 0)
    ? { weight: PROOF, cue: 'ticker' }
    : NONE;
}

/** "Giorgio Armani", "Hugo Boss": a whole person's name, and a firm's. */
function personLike({ words }: Context, { first, last }: WordSpan): Evidence | null {
  const isPerson = last === first + 1 && GIVEN_NAMES.has(words[first]?.text ?? '');
  if (isPerson && FOUNDERS_NAMES.has(`${words[first]?.text} ${words[last]?.text}`))
    return { weight: ENOUGH, cue: 'settled' };
  return isPerson ? { weight: HINT, cue: 'capital' } : null;
}

/** Their founders are long forgotten: in news the name is the firm's. */
const FOUNDERS_NAMES: ReadonlySet<string> = new Set([
  'John Deere',
  'Jack Wolfskin',
  'Louis Vuitton',
  'Tommy Hilfiger',
  'Hugo Boss',
  'Yves Rocher',
  'Pierre Fabre',
  'Charles Schwab',
  'Raymond James',
  'Edward Jones',
  'Philip Morris',
  'Thomas Cook',
  'Harry Winston',
  'Oscar Mayer',
]);

/** "Unity of Knowledge", "HMS Vanguard" in a Russian text: more words of that script make a phrase of them. */
export function isInForeignPhrase(
  { words, text, grammar }: Context,
  { first, last }: WordSpan,
): boolean {
  if (!isForeignScript(words[first]?.text ?? '', grammar.script)) return false;
  const before = words[first - 1];
  const next = words[last + 1];
  const isForeign = (word: Word | undefined): boolean =>
    /^\p{Script=Latin}/u.test(word?.text ?? '');
  return (
    (isForeign(before) && text.slice(before?.end, words[first]?.start) === ' ') ||
    (isForeign(next) && !isCapitalised(next) && text.slice(words[last]?.end, next?.start) === ' ')
  );
}

/** What the capital itself says: nothing at a sentence's start or for a namesake, much where the language has no such word. */
function capital(context: Context, span: NameSpan): Evidence {
  const { first, last, key } = span;
  const { grammar, words } = context;
  const text = words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join('');
  const isSettled = grammar.settledNames.has(key);
  if (!/^\p{Lu}/u.test(text)) {
    // Scripts without small letters: what hardly means anything else needs no capital.
    const isCaselessName = words[first]?.script !== undefined || isCaseless(words[first]);
    return isSettled && isCaselessName && !isTorn(context, span)
      ? { weight: ENOUGH, cue: 'settled' }
      : NONE;
  }
  if (isForeignScript(text, grammar.script) && !grammar.commonWords.has(key)) {
    const isSure =
      grammar.run !== null ||
      (!isShortAcronym(text) && !isInForeignPhrase(context, { first, last }));
    return { weight: isSure ? ENOUGH : HINT, cue: 'script' };
  }
  // Where every noun has a capital, only a word the language doesn't have is told by it.
  if (grammar.capitalisesNouns && grammar.commonWords.size === 0) return NONE;
  if (isSettled) return { weight: settledWeight(context, span), cue: 'settled' };
  if (span.isNamesake && !grammar.namesakes.has(key)) return NONE;
  const isCommon =
    span.isWordHere ||
    grammar.commonWords.has(key) ||
    grammar.commonWords.has(text.toLowerCase()) ||
    context.vocabulary.has(key);
  if (isCommon && grammar.capitalisesNouns) return NONE;
  const isWeak =
    startsSentence(context, first) || isTitleCased(context, first) || isShortAcronym(text);
  if (isCommon) {
    const isName = grammar.namesakes.size === 0 || grammar.namesakes.has(key);
    const isNothing = isWeak && (startsSentence(context, first) || !isAcronymHere(context, span));
    return { weight: isNothing ? 0 : isName ? HINT : ENOUGH, cue: 'capital' };
  }
  return { weight: isWeak ? HINT : ENOUGH, cue: 'capital' };
}

/** "Turun Prismasta": what is listed as a word too is settled only where a capital isn't due anyway. */
const settledWeight = (context: Context, { first, key }: NameSpan): number =>
  context.grammar.commonWords.has(key) &&
  (startsSentence(context, first) || isTitleCased(context, first))
    ? 0
    : ENOUGH;

/** "da NOS": capitals that the sentence's other words don't have. */
function isAcronymHere({ words }: Context, { first, last }: WordSpan): boolean {
  const isCapitals = (at: number): boolean => /^\p{Lu}{2,}$/u.test(words[at]?.text ?? '');
  return first === last && isCapitals(first) && !isCapitals(first - 1) && !isCapitals(first + 1);
}

/** "日月|光華", "家樂|福音": the dictionary sees other words across the name's ends. */
function isTorn({ text, words, hanBorders }: Context, { first, last }: WordSpan): boolean {
  if (words[last]?.script !== 'han') return false;
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return !mayBeginName(text, start, hanBorders) || !mayEndName(text, end, hanBorders);
}

const isShortAcronym = (text: string): boolean => /^\p{Lu}{1,3}$/u.test(text);

function topic(context: Context, { first, last }: WordSpan): Evidence {
  const { words, grammar } = context;
  if (grammar.topics.size === 0) return NONE;
  const from = Math.max(0, first - TOPIC_WINDOW);
  for (let at = from; at <= last + TOPIC_WINDOW; at++) {
    if (at >= first && at <= last) continue;
    if (
      isSameSentence(context, Math.min(at, first), Math.max(at, first)) &&
      grammar.topics.has(keyOf(words[at]))
    ) {
      return { weight: HINT, cue: 'topic' };
    }
  }
  return NONE;
}

/** "the Amazon", "a Ford": with an article it is the river or the car, unless a firm's noun follows. */
function article(context: Context, span: NameSpan): Evidence {
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

/** «Магнит»: quoted within a sentence, where the language marks names so; a sentence may begin with any quotation. */
function quotes(context: Context, { first, last }: WordSpan): Evidence {
  if (!context.grammar.quotesNames || !isQuoted(context, { first, last })) return NONE;
  const isWithin = isSameSentence(context, first - 1, first);
  return { weight: isWithin ? STRONG : HINT, cue: 'quotes' };
}

/** "Apple Watch", "Amazon Prime". */
function product(context: Context, { first, last }: WordSpan): Evidence {
  const next = context.words[last + 1];
  const isProduct =
    next !== undefined &&
    PRODUCT_WORDS.has(next.text) &&
    gapBetween(context, last) === ' ' &&
    !isTitleCased(context, first);
  return isProduct ? { weight: HINT, cue: 'product' } : NONE;
}

/** Another capitalised word on either side makes a longer name of it, if it isn't a product's. */
function neighbours(context: Context, span: NameSpan): Evidence {
  const { words, grammar } = context;
  if (hasNameBefore(context, span)) return { weight: -STRONG, cue: 'name-before' };
  const next = words[span.last + 1];
  const isNameBehind =
    next !== undefined &&
    isCapitalised(next) &&
    gapBetween(context, span.last) === ' ' &&
    isSameSentence(context, span.last, span.last + 1) &&
    !isTitleCased(context, span.first) &&
    !areOfTwoScripts(words[span.last]?.text ?? '', next.text) &&
    !PRODUCT_WORDS.has(next.text) &&
    !grammar.functionWords.has(keyOf(next)) &&
    !startsPhrase(context, grammar.strongAfter, span.last + 1) &&
    legalFormAt(context, span.last + 1) === null;
  if (!isNameBehind) return NONE;
  // "kündigte Meta Änderungen an": where every noun has a capital, only a person's name tells.
  if (grammar.capitalisesNouns && grammar.commonWords.size > 0 && !GIVEN_NAMES.has(next.text)) {
    return NONE;
  }
  // "il fondatore di Meta Mark Zuckerberg": the name behind is somebody's. "Fiat Panda": a product's.
  if (GIVEN_NAMES.has(next.text)) return { weight: -HINT, cue: 'name-behind' };
  const isSettled = grammar.settledNames.has(span.key) && !grammar.commonWords.has(span.key);
  return isSettled ? NONE : { weight: -STRONG, cue: 'name-behind' };
}
