import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  startsSentence,
  type WordSpan,
} from './context';
import { before } from './cues-before';
import { behind } from './cues-behind';
import { ENOUGH, type Evidence, HINT, NONE, STRONG } from './evidence';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { NAMESAKES, PRODUCT_WORDS } from './namesakes';
import { hasNameBefore, isOtherSense } from './other-names';
import { isFirmNoun, startsPhrase } from './phrases';
import { isTickerAt } from './ticker';

/** Another sense in plain sight outweighs every cue but a legal form or a ticker. */
const AGAINST = -4;
const PROOF = 6;

/** Words of business count within this distance in the sentence. */
const TOPIC_WINDOW = 14;

/** All that speaks for and against an ambiguous name at one place. */
export function weigh(context: Context, span: WordSpan, isPersonHere: boolean): Evidence {
  const parts = [
    proofBehind(context, span),
    isPersonHere ? NONE : (personLike(context, span) ?? capital(context, span)),
    behind(context, span, isPersonHere),
    before(context, span),
    topic(context, span),
    neighbours(context, span),
    article(context, span),
    product(context, span),
  ];
  if (isOtherSense(context, span)) parts.push({ weight: AGAINST, cue: 'other-sense' });
  const strongest = parts.reduce((best, part) => (part.weight > best.weight ? part : best));
  return { weight: parts.reduce((sum, part) => sum + part.weight, 0), cue: strongest.cue };
}

function proofBehind(context: Context, { last }: WordSpan): Evidence {
  if (legalFormAt(context, last + 1) !== null && /^,? $/.test(gapBetween(context, last))) {
    return { weight: PROOF, cue: 'legal-form' };
  }
  return isTickerAt(context.text, context.words[last]?.end ?? 0)
    ? { weight: PROOF, cue: 'ticker' }
    : NONE;
}

/** "Giorgio Armani", "Hugo Boss": a whole person's name, and a firm's. */
function personLike({ words }: Context, { first, last }: WordSpan): Evidence | null {
  const isPerson = last === first + 1 && GIVEN_NAMES.has(words[first]?.text ?? '');
  return isPerson ? { weight: HINT, cue: 'capital' } : null;
}

/** What the capital itself says: nothing at a sentence's start or for a namesake, much where the language has no such word. */
function capital(context: Context, { first, last }: WordSpan): Evidence {
  const { grammar, words } = context;
  const name = words.slice(first, last + 1);
  const key = name.map(keyOf).join('');
  const text = name.map((word) => word.text).join('');
  if (grammar.capitalisesNouns || !/^\p{Lu}/u.test(text)) return NONE;
  if (grammar.settledNames.has(key)) return { weight: ENOUGH, cue: 'settled' };
  if (NAMESAKES.has(key)) return NONE;
  const isCommon = grammar.commonWords.has(key) || context.vocabulary.has(key);
  const isWeak =
    startsSentence(context, first) || isTitleCased(context, first) || isShortAcronym(text);
  if (isCommon) return { weight: isWeak ? 0 : HINT, cue: 'capital' };
  return { weight: isWeak ? HINT : ENOUGH, cue: 'capital' };
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
function article(context: Context, { first, last }: WordSpan): Evidence {
  const { grammar, words } = context;
  const key = keyOf(words[first - 1]);
  if (!grammar.firmsTakeNoArticle || !ARTICLES.has(key)) return NONE;
  if (!isSameSentence(context, first - 1, first)) return NONE;
  const isAttribute =
    startsPhrase(context, grammar.strongAfter, last + 1) ||
    isFirmNoun(context, last + 1) ||
    product(context, { first, last }) !== NONE;
  return isAttribute ? NONE : { weight: -STRONG, cue: 'article' };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each']);

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
function neighbours(context: Context, span: WordSpan): Evidence {
  const { words, grammar } = context;
  if (hasNameBefore(context, span)) return { weight: -STRONG, cue: 'name-before' };
  const next = words[span.last + 1];
  const isNameBehind =
    next !== undefined &&
    isCapitalised(next) &&
    gapBetween(context, span.last) === ' ' &&
    isSameSentence(context, span.last, span.last + 1) &&
    !isTitleCased(context, span.first) &&
    !PRODUCT_WORDS.has(next.text) &&
    !grammar.functionWords.has(keyOf(next)) &&
    !startsPhrase(context, grammar.strongAfter, span.last + 1) &&
    legalFormAt(context, span.last + 1) === null;
  if (!isNameBehind) return NONE;
  // "il fondatore di Meta Mark Zuckerberg": the name behind is somebody's. "Fiat Panda": a product's.
  if (GIVEN_NAMES.has(next.text)) return { weight: -HINT, cue: 'name-behind' };
  const isSettled = grammar.settledNames.has(keyOf(words[span.first]));
  return isSettled ? NONE : { weight: -STRONG, cue: 'name-behind' };
}
