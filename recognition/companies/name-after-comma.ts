import { named } from './bare-names';
import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  keyOf,
  startsSentence,
} from './context';
import { countryNames } from './country-names';
import type { Firm } from './firm';
import { DEFINITE, LONGEST_COMPLEMENT } from './name-before-noun';
import { LONGEST_NAME } from './name-start';
import { isNamingNoun } from './naming-noun';
import { isVerb } from './phrases';
import { PLACES } from './places';

/** Words that say what the firm makes or where it is: "del programa", "from Invercargill", "de Elche". */
const MOST_WORDS = 4;

/**
 * "Una pyme de Elche, Suelaflex, fabrica", "a fornecedora do programa, a Infotâmega.", "the bakery, Rise & Shine, uses":
 * a name between commas behind the noun and what belongs to it.
 */
export function nameAfterComma(context: Context, noun: number): Firm | null {
  const { words, grammar } = context;
  if (grammar.run !== null || !isNamingNoun(context, noun)) return null;
  const comma = complementEnd(context, noun);
  if (comma === null) return null;
  const article = keyOf(words[comma + 1]);
  const hasArticle =
    !isCapitalised(words[comma + 1]) &&
    (ARTICLES.has(article) || DEFINITE.has(article)) &&
    gapBetween(context, comma + 1) === ' ';
  const first = comma + (hasArticle ? 2 : 1);
  if (!isCapitalised(words[first]) || isPlace(context, first)) return null;
  let last = first;
  let hasMark = false;
  while (last - first < LONGEST_NAME && isCapitalised(words[last + 1])) {
    const gap = gapBetween(context, last);
    if (gap !== ' ' && gap !== ' & ') break;
    hasMark ||= gap === ' & ';
    last++;
  }
  if (!isTold(context, noun, hasArticle, hasMark)) return null;
  return isClosed(context, last, hasMark) ? named(context, last, { isApposed: true }) : null;
}

/** Greek articles, which stand before names. */
const ARTICLES: ReadonlySet<string> = new Set('η ο το οι τα την τον'.split(' '));

/** The last word before the comma, if nothing but the noun's own words stands between. */
function complementEnd(context: Context, noun: number): number | null {
  const { words, grammar } = context;
  for (let at = noun; at <= noun + MOST_WORDS; at++) {
    if (!isSameSentence(context, noun, at + 1)) return null;
    const gap = gapBetween(context, at);
    if (gap === ', ') return at;
    const next = keyOf(words[at + 1]);
    const isClause = [grammar.verbs, grammar.speechVerbs, grammar.auxiliaries].some((list) =>
      list.has(next),
    );
    if (!/^[ '’]$/.test(gap) || isClause || next === 's') return null;
  }
  return null;
}

/** Whether the noun's article lets a name of its own follow: any one, or the one with its article or an "&". */
function isTold(context: Context, noun: number, hasArticle: boolean, hasMark: boolean): boolean {
  const { words, grammar } = context;
  for (let at = noun; at >= noun - LONGEST_COMPLEMENT && at >= 0; at--) {
    if (!isSameSentence(context, at, noun)) return false;
    const key = keyOf(words[at]);
    if (at < noun && grammar.indefinite.has(key) && (!DEFINITE.has(key) || key === 'a'))
      return true;
    if (at < noun && DEFINITE.has(key)) return hasArticle || hasMark;
    if (at < noun && grammar.fillers.has(key)) return false;
    // "Πατρινή εταιρεία λογισμικού, η Codimera"
    if (startsSentence(context, at)) return hasArticle || grammar.indefinite.size === 0;
  }
  return grammar.indefinite.size === 0 && !grammar.quotesNames;
}

/** A comma and a verb behind the name, or the sentence's end; a name with "&" needs the comma only. */
function isClosed(context: Context, last: number, hasMark: boolean): boolean {
  const { words, grammar } = context;
  const gap = gapBetween(context, last);
  if (/^\.(?:\s|$)/.test(gap) || gap === '.') return true;
  if (gap !== ', ') return false;
  const key = keyOf(words[last + 1]);
  return hasMark || grammar.inflectsLastWord || isVerb(grammar, key);
}

const isPlace = ({ words, language, grammar }: Context, index: number): boolean =>
  PLACES.has(words[index]?.text ?? '') ||
  grammar.noNames.has(keyOf(words[index])) ||
  countryNames(language).has(keyOf(words[index]));
