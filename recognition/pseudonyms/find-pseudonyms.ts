import type { Article, PseudonymMention } from '../mention';
import type { Person } from '../person';

export type Pseudonyms = {
  readonly mentions: readonly PseudonymMention[];
  readonly people: readonly Person[];
};

export function findPseudonyms(_article: Article): Pseudonyms {
  return { mentions: [], people: [] };
}
