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
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { NAMESAKES, PRODUCT_WORDS } from './namesakes';
import { hasNameBefore, isOtherSense } from './other-names';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';
import { isTickerAt } from './ticker';

/** How much speaks for a name being a firm; at `ENOUGH` it is taken for one. */
export type Evidence = { readonly weight: number; readonly cue: string };

export const ENOUGH = 2;
const STRONG = 2;
const HINT = 1;
/** Another sense in plain sight outweighs every cue but a legal form or a ticker. */
const AGAINST = -4;
const PROOF = 6;

/** Auxiliaries and adverbs between a name and its verb. */
const LONGEST_VERB_GROUP = 3;
/** How far a firm noun may stand from the name it explains. */
const NOUN_DISTANCE = 3;
const APPOSITION_DISTANCE = 5;
/** Words of business count within this distance in the sentence. */
const TOPIC_WINDOW = 14;

const NONE: Evidence = { weight: 0, cue: 'none' };

/** All that speaks for and against an ambiguous name at one place. */
export function weigh(context: Context, span: WordSpan, isPersonHere: boolean): Evidence {
  const parts = [
    proofBehind(context, span),
    isPersonHere ? NONE : capital(context, span),
    behind(context, span, isPersonHere),
    before(context, span),
    topic(context, span),
    neighbours(context, span),
    article(context, span),
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

const isPlainWord = ({ words, grammar }: Context, { first, last }: WordSpan): boolean =>
  first === last &&
  grammar.commonWords.has(keyOf(words[first])) &&
  !NAMESAKES.has(keyOf(words[first]));

const isNamesake = ({ words }: Context, { first, last }: WordSpan): boolean =>
  first === last && NAMESAKES.has(keyOf(words[first]));

/** "Apple is appealing", "on Amazon": the word would need an article. */
function isBare(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  if (first !== last || !grammar.articledWords.has(keyOf(words[first]))) return false;
  return startsSentence(context, first) || !grammar.determiners.has(keyOf(words[first - 1]));
}

function behind(context: Context, span: WordSpan, isPersonHere: boolean): Evidence {
  const { words, grammar, text } = context;
  const { last } = span;
  let at = last + 1;
  if (words[at] === undefined || !isSameSentence(context, last, at)) return NONE;
  const gap = gapBetween(context, last);
  const isPossessive = /^['’]$/.test(gap) && words[at]?.text === 's';
  if (isPossessive) at++;
  if (/^(?:,| \(| [–—-]) /.test(`${gap} `) && isApposed(context, last))
    return { weight: STRONG, cue: 'apposition' };
  if (/[,;:()"”»]/.test(gap)) return NONE;
  // "Target Customers": a capitalised noun makes one more name of the two, if not a product's.
  const isName = isCapitalised(words[at]) && !PRODUCT_WORDS.has(words[at]?.text ?? '');
  if (!isName && (startsPhrase(context, grammar.strongAfter, at) || isFirmNoun(context, at))) {
    return { weight: STRONG, cue: 'noun-behind' };
  }
  if (isPossessive) {
    // "Meta's latest headset": the noun may stand a word on.
    const isNear =
      startsPhrase(context, grammar.strongAfter, at + 1) || isFirmNoun(context, at + 1);
    return isNear ? { weight: STRONG, cue: 'noun-behind' } : { weight: HINT, cue: 'possessive' };
  }
  let sawAuxiliary = false;
  for (let skipped = 0; skipped <= LONGEST_VERB_GROUP; skipped++, at++) {
    const key = keyOf(words[at]);
    if (key === '' || /[^ '’]/.test(text.slice(words[at - 1]?.end, words[at]?.start))) break;
    if (grammar.verbs.has(key)) return { weight: STRONG, cue: 'verb' };
    if (grammar.speechVerbs.has(key)) {
      if (isPersonHere) return NONE;
      // "Discord said": words don't speak. "Lilly said its pill": people don't say "its".
      const isNoPerson = isPlainWord(context, span) || keyOf(words[at + 1]) === 'its';
      return { weight: isNoPerson ? STRONG : HINT, cue: 'speech' };
    }
    if (!grammar.auxiliaries.has(key)) break;
    sawAuxiliary = true;
  }
  if (!sawAuxiliary || isPersonHere) return NONE;
  if (isBare(context, span)) return { weight: STRONG, cue: 'auxiliary' };
  return isNamesake(context, span) ? NONE : { weight: HINT, cue: 'auxiliary' };
}

/** "Meta, the company behind Facebook", "Luma (una startup di …)". */
function isApposed(context: Context, last: number): boolean {
  const { grammar, words } = context;
  if (startsPhrase(context, grammar.aboutFirm, last + 1)) return true;
  if (!grammar.indefinite.has(keyOf(words[last + 1]))) return false;
  for (let at = last + 2; at <= last + APPOSITION_DISTANCE; at++) {
    if (!isSameSentence(context, last, at) || /[,;:]/.test(gapBetween(context, at - 1)))
      return false;
    if (isFirmNoun(context, at)) return true;
  }
  return false;
}

function before(context: Context, span: WordSpan): Evidence {
  const { grammar, words } = context;
  const { first } = span;
  if (first === 0 || !isSameSentence(context, first - 1, first)) return NONE;
  const gap = gapBetween(context, first - 1);
  if (/[;)]/.test(gap)) return NONE;
  if (endsPhrase(context, grammar.strongBefore, first - 1, 2))
    return { weight: STRONG, cue: 'phrase' };
  if (isFirmNoun(context, first - 1)) return { weight: STRONG, cue: 'noun' };
  // "la Ford": a woman or a place takes no article.
  const hasArticle = gap === ' ' && grammar.firmArticles.has(keyOf(words[first - 1]));
  if (hasArticle && NAMESAKES.has(keyOf(words[first]))) return { weight: STRONG, cue: 'article' };
  const isHinted = hasArticle || endsPhrase(context, grammar.weakBefore, first - 1, 0);
  // "aziende come Meta", "firms such as Gap", "il colosso americano Apple".
  for (let at = first - 2; at >= Math.max(0, first - NOUN_DISTANCE - 1); at--) {
    if (!isSameSentence(context, at, first) || /[;:()]/.test(gapBetween(context, at))) break;
    const key = keyOf(words[at + 1]);
    if (isFirmNoun(context, at) && (isHinted || !grammar.fillers.has(key))) {
      return isCapitalised(words[first - 1]) ? NONE : { weight: STRONG, cue: 'noun' };
    }
  }
  if (!isHinted) return NONE;
  if (isBare(context, span) && isCapitalised(words[first])) return { weight: STRONG, cue: 'hint' };
  // "on Mars", "from Ford": so one speaks of places and people too.
  return isNamesake(context, span) && !hasArticle ? NONE : { weight: HINT, cue: 'hint' };
}

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
    startsPhrase(context, grammar.strongAfter, last + 1) || isFirmNoun(context, last + 1);
  return isAttribute ? NONE : { weight: -STRONG, cue: 'article' };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each']);

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
