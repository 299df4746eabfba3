import type { Lexicon } from '../lexicon';
import type { Article, CompanyMention } from '../mention';
import { contextOf } from './context';
import { findKnownNames } from './known-names';
import { indexOf } from './lexicon-index';
import { findUnknownFirms } from './unknown-firms';

/**
 * Every company an article names, sorted, none overlapping another. Known firms first; firms told by
 * their form alone only where no known one stands.
 */
export function findCompanies(article: Article, lexicon: Lexicon): readonly CompanyMention[] {
  const context = contextOf(article);
  const known = findKnownNames(context, indexOf(lexicon));
  const unknown = findUnknownFirms(context);
  return settle([...known, ...unknown]);
}

/**
 * Of mentions that overlap the longer stays ("Intel Capital" is not Intel). A known firm lends its id
 * to a longer form of itself, and stays where the longer one is only a guess around it.
 */
function settle(mentions: readonly CompanyMention[]): readonly CompanyMention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(isGuess(a)) - Number(isGuess(b)),
  );
  const kept: CompanyMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) kept.push(mention);
    else kept[kept.length - 1] = stronger(last, mention);
  }
  return kept;
}

const isGuess = ({ company }: CompanyMention): boolean => company === undefined;

function stronger(longer: CompanyMention, other: CompanyMention): CompanyMention {
  if (!isGuess(longer) || isGuess(other)) return longer;
  if (longer.rule === 'apposition') {
    // "the firm Hanbury Strategy": a word inside the longer name is no firm of its own.
    const isCuedPart = other.start > longer.start && other.rule.startsWith('name-cued');
    return isCuedPart ? longer : other;
  }
  if (longer.rule !== 'legal-form' || longer.start !== other.start) return longer;
  const { company, name } = other;
  return company === undefined ? longer : { ...longer, company, name };
}
