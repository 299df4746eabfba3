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
  const index = indexOf(lexicon);
  const context = contextOf(article, index);
  const known = findKnownNames(context, index);
  const unknown = findUnknownFirms(context);
  const mentions = settle([...known, ...unknown]).map((mention) =>
    withDomain(mention, context.text),
  );
  return context.text === article.text
    ? mentions
    : mentions.map((mention) => asWritten(mention, article.text, context.text));
}

/** "Kirppukori.fi": the name of a site, where no list has the firm. */
function withDomain(mention: CompanyMention, text: string): CompanyMention {
  if (mention.company !== undefined) return mention;
  const domain = DOMAIN.exec(text.slice(mention.end, mention.end + LONGEST_DOMAIN))?.[0] ?? '';
  const end = mention.end + domain.length;
  return domain === '' ? mention : { ...mention, end, name: text.slice(mention.start, end) };
}

const DOMAIN =
  /^\.(?:com|net|org|io|app|shop|eu|fi|de|at|ch|fr|it|es|pt|com\.br|nl|ru|рф|gr|id|co\.id|co\.uk|cn|jp|kr|in)(?![\p{L}\p{N}])/u;
const LONGEST_DOMAIN = 10;

/** A name that is only known from the text is shown as the text writes it. */
function asWritten(mention: CompanyMention, text: string, read: string): CompanyMention {
  if (mention.company !== undefined) return mention;
  const at = read.indexOf(mention.name);
  return at < 0 ? mention : { ...mention, name: text.slice(at, at + mention.name.length) };
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
  // What a legal form or an ending tells is surer than a noun beside the name.
  const isSameSpan = other.start === longer.start && other.end === longer.end;
  if (isGuess(other) && isSameSpan && longer.rule === 'apposition') return other;
  if (!isGuess(longer) || isGuess(other)) return longer;
  // "Google Cloud Services": a line of business behind a known name.
  if (longer.rule === 'soft-ending') return other;
  if (longer.rule === 'apposition') {
    // "the firm Hanbury Strategy": a word inside the longer name is no firm of its own.
    const isCuedPart = other.start > longer.start && other.rule.startsWith('name-cued');
    return isCuedPart ? longer : other;
  }
  // "Wiener Erste Group": a known name that ends as the guess does says where it begins.
  // "Konditorei Demel": where nouns have capitals, the one before a known name is none of it.
  if (longer.rule === 'noun-head' && longer.end === other.end && other.rule.startsWith('name'))
    return other;
  const isEndShared = longer.end === other.end && other.rule === 'name';
  if ((longer.rule === 'firm-ending' || longer.rule === 'family') && isEndShared) return other;
  // "小米|集团", "카카오|그룹": the noun is no part of a known firm's name.
  if (longer.rule === 'group' && longer.start === other.start) return other;
  // "ООО «Яндекс»": the name ends before the closing mark.
  const isSame = longer.start === other.start || longer.end - other.end <= 1;
  if (longer.rule !== 'legal-form' || !isSame) return longer;
  const { company, name } = other;
  return company === undefined ? longer : { ...longer, company, name };
}
