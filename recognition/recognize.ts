import { findCompanies } from './companies/find-companies';
import { composed } from './composed-text';
import type { Lexicon } from './lexicon';
import type { Article, BlanketNote, Mention } from './mention';
import type { Person } from './person';
import { findPseudonyms } from './pseudonyms/find-pseudonyms';
import { resolveOverlaps } from './resolve-overlaps';
import { findStatistics } from './statistics/find-statistics';

export type Recognition = {
  /** Sorted by start, none overlapping another. */
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  /** Sorted; none overlaps a mention. */
  readonly blanketNotes: readonly BlanketNote[];
};

/** Everything recognition has to say of an article: its mentions, and the people behind the pseudonyms' ids. */
export function readThrough(written: Article, lexicon: Lexicon): Recognition {
  const { article, asWritten } = composed(written);
  const pseudonyms = findPseudonyms(article);
  const mentions = resolveOverlaps([
    ...pseudonyms.mentions,
    ...findCompanies(article, lexicon),
    ...findStatistics(article),
  ]);
  const blanketNotes = pseudonyms.notes.filter(
    (note) => !mentions.some(({ start, end }) => start < note.end && end > note.start),
  );
  return {
    mentions: mentions.map(asWritten),
    people: pseudonyms.people.map((person) => ({
      ...person,
      disclosure: asWritten(person.disclosure),
    })),
    blanketNotes: blanketNotes.map(asWritten),
  };
}

/** All mentions of an article, sorted by start, none overlapping another. */
export function recognize(article: Article, lexicon: Lexicon): readonly Mention[] {
  return readThrough(article, lexicon).mentions;
}
