import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  type NameSpan,
} from './context';
import { type Evidence, HINT, isBare, NONE, STRONG } from './evidence';
import { endsPhrase, isFirmNoun } from './phrases';

/** How far a firm noun may stand from the name it explains. */
const NOUN_DISTANCE = 3;

/** What the words before an ambiguous name say: "azioni di Meta", "aziende come Gap", "la Ford". */
export function before(context: Context, span: NameSpan): Evidence {
  const { grammar, words } = context;
  const { first } = span;
  if (first === 0 || !isSameSentence(context, first - 1, first)) return NONE;
  const gap = gapBetween(context, first - 1);
  if (/[;)]/.test(gap)) return NONE;
  // "un ex-Rothschild", "anti-Amazon".
  if (gap === '-' && PREFIXES.has(keyOf(words[first - 1])))
    return { weight: STRONG, cue: 'prefix' };
  if (endsPhrase(context, grammar.strongBefore, first - 1, 2))
    return { weight: STRONG, cue: 'phrase' };
  // "Parfümeriekette Douglas": enough even for a brand nobody has looked at.
  if (isFirmNoun(context, first - 1)) return { weight: STRONG + HINT, cue: 'noun' };
  // "la Ford": a woman or a place takes no article.
  const hasArticle = gap === ' ' && grammar.firmArticles.has(keyOf(words[first - 1]));
  if (hasArticle && span.isNamesake) return { weight: STRONG, cue: 'article' };
  const isHinted = hasArticle || endsPhrase(context, grammar.weakBefore, first - 1, 0);
  // "aziende come Meta", "firms such as Gap", "il colosso americano Apple".
  for (let at = first - 2; at >= Math.max(0, first - NOUN_DISTANCE - 1); at--) {
    if (!isSameSentence(context, at, first) || /[;:()]/.test(gapBetween(context, at))) break;
    const key = keyOf(words[at + 1]);
    if (isFirmNoun(context, at) && (isHinted || !grammar.fillers.has(key))) {
      const isOneName = gap === ' ' && isCapitalised(words[first - 1]);
      return isOneName ? NONE : { weight: STRONG, cue: 'noun' };
    }
  }
  if (!isHinted) return NONE;
  if (isBare(context, span) && isCapitalised(words[first])) return { weight: STRONG, cue: 'hint' };
  // "on Mars", "from Ford": so one speaks of places and people too.
  return span.isNamesake && !hasArticle ? NONE : { weight: HINT, cue: 'hint' };
}

const PREFIXES: ReadonlySet<string> = new Set('ex anti pro non post eks экс анти'.split(' '));
