import type { Article, PseudonymMention } from '../mention';
import type { Person } from '../person';
import { findDisclosures } from './disclosures';
import { starredNames } from './footnotes';
import { pseudonymGrammarOf } from './languages';
import { type NameRun, type NameWord, nameKey, nameRuns } from './name-runs';
import { mentionsOf, type PersonNames } from './propagation';
import { type Declared, namesInScope, withoutNonNames } from './scope';

export type Pseudonyms = {
  readonly mentions: readonly PseudonymMention[];
  readonly people: readonly Person[];
};

const NOBODY: Pseudonyms = { mentions: [], people: [] };

/** The people whose names an article says are changed, and every mention of them. Nobody else. */
export function findPseudonyms(article: Article): Pseudonyms {
  const grammar = pseudonymGrammarOf(article.language);
  if (grammar === null) return NOBODY;
  const { text } = article;
  const disclosures = findDisclosures(text, grammar);
  if (disclosures.length === 0) return NOBODY;

  const runs = nameRuns(article);
  const context = { text, runs, grammar, seen: countNames(runs) };
  const scopes = disclosures.map((disclosure) => namesInScope(context, disclosure));
  const starred = starredNames(text, runs, disclosures).map((declared) => ({
    ...declared,
    words: withoutNonNames(context, declared.words),
  }));
  const real = new Set(scopes.flatMap((scope) => scope.real.map((words) => nameKey(words))));
  const declared = [...scopes.flatMap((scope) => scope.declared), ...starred].filter(
    ({ words }) => words.length > 0 && !real.has(nameKey(words)),
  );
  const people = peopleOf(declared);
  if (people.length === 0) return NOBODY;
  const mentions = mentionsOf(text, runs, people, real, grammar);
  return { mentions, people: people.map((person) => described(text, person, mentions)) };
}

/** One person for all declarations of one key. */
function peopleOf(declared: readonly Declared[]): readonly PersonNames[] {
  const people = new Map<string, PersonNames>();
  for (const { words, rule, disclosure } of declared) {
    const key = nameKey(words);
    if (key.length < 2 || people.has(key)) continue;
    const id = words.map((word) => word.text.toLowerCase().replace(/[.’']/g, '')).join('-');
    people.set(key, { key, id, words: words.map((word) => word.text), rule, disclosure });
  }
  return [...people.values()];
}

/** The spelling met most often names the person. */
function described(
  text: string,
  { id, disclosure }: PersonNames,
  mentions: readonly PseudonymMention[],
): Person {
  const counts = new Map<string, number>();
  for (const { person, start, end } of mentions) {
    if (person !== id) continue;
    const spelling = text.slice(start, end);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const spellings = [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  return { id, name: spellings[0] ?? id, spellings, disclosure };
}

/** How often every run of up to four words stands in the article, by key. */
function countNames(runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
        const key = nameKey(words.slice(from, to) as readonly NameWord[]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
