import type { Lexicon } from '../lexicon';
import type { Article, CompanyMention } from '../mention';
import type { Context } from './context';
import { findKnownNames } from './known-names';
import { companyGrammarOf } from './languages';
import { indexOf } from './lexicon-index';
import { findUnknownFirms } from './unknown-firms';
import { wordsOf } from './words';

/**
 * Every company an article names. Known firms first; firms told by their form alone only where no
 * known one stands, so that "Meta Platforms Inc." is Meta Platforms with what is known of it.
 */
export function findCompanies(article: Article, lexicon: Lexicon): readonly CompanyMention[] {
  const words = wordsOf(article);
  const context: Context = {
    text: article.text,
    words,
    grammar: companyGrammarOf(article.language),
    vocabulary: new Set(
      words
        .filter((word, i) => !word.isGlued && words[i + 1]?.isGlued !== true)
        .map(({ key }) => key),
    ),
    plainWords: new Set(words.filter(({ text, key }) => text === key).map(({ key }) => key)),
  };
  const index = indexOf(lexicon);
  const known = findKnownNames(context, index);
  const unknown = findUnknownFirms(context, index);
  return longestFirst([...known, ...unknown]);
}

/** Of mentions that overlap the longest stays, a known firm lending its id to the longer form around it. */
function longestFirst(mentions: readonly CompanyMention[]): readonly CompanyMention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.company === undefined ? 1 : -1),
  );
  const kept: CompanyMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mention.start >= last.end) {
      kept.push(mention);
      continue;
    }
    const isHead =
      mention.start === last.start && last.company === undefined && mention.company !== undefined;
    if (isHead && last.rule === 'legal-form') {
      kept[kept.length - 1] = { ...last, company: mention.company, name: mention.name };
    } else if (isHead) kept[kept.length - 1] = mention;
  }
  return kept;
}
