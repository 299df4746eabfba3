import { article } from './article-evidence';
import { capital } from './capital-evidence';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isQuoted,
  isSameSentence,
  isTitleCased,
  keyOf,
  type NameSpan,
  type WordSpan,
} from './context';
import { before } from './cues-before';
import { behind } from './cues-behind';
import { besideInRun, hasOtherTopic } from './cues-in-runs';
import { ENOUGH, type Evidence, HINT, NONE, STRONG } from './evidence';
import { GIVEN_NAMES } from './given-names';
import { legalFormAt } from './legal-forms';
import { PRODUCT_WORDS } from './namesakes';
import { hasNameBefore } from './other-names';
import { isOtherSense } from './other-senses';
import { endsPhrase, startsPhrase } from './phrases';
import { areOfTwoScripts } from './scripts';
import { isTickerAt } from './ticker';

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
  'Tim Hortons',
  'John Lewis',
  'Laura Ashley',
  'Eddie Stobart',
  'Arnold Clark',
  'Michael Kors',
]);

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

/** «Магнит»: quoted within a sentence, where the language marks names so; a sentence may begin with any quotation. */
function quotes(context: Context, { first, last }: WordSpan): Evidence {
  if (!context.grammar.quotesNames || !isQuoted(context, { first, last })) return NONE;
  const isWithin = isSameSentence(context, first - 1, first);
  if (!isWithin) return { weight: HINT, cue: 'quotes' };
  const isOther = endsPhrase(context, context.grammar.namesBefore, first - 1, 0);
  return { weight: isOther ? STRONG : STRONG + HINT, cue: 'quotes' };
}

/** "Apple Watch", "Amazon Prime". */
export function product(context: Context, { first, last }: WordSpan): Evidence {
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
