import type { Lexicon } from '../lexicon';
import type { Article, CompanyMention } from '../mention';

export function findCompanies(_article: Article, _lexicon: Lexicon): readonly CompanyMention[] {
  return [];
}
