import type { Article, PseudonymMention, Span } from '../mention';
import type { PseudonymGrammar } from './grammar';
import type { NameWord } from './name-words';

/** A name as it stands in the text, word by word; of one piece in scripts without spaces. */
export type Name = readonly NameWord[];

/** A declared person before the mentions are found. */
export type PersonNames = {
  readonly key: string;
  readonly id: string;
  readonly words: readonly string[];
  readonly rule: string;
  readonly disclosure: Span;
};

/** Finds names around a place of one article, each script in its own way. */
export type NameReader = {
  /** The name that ends right before a place, with nothing but marks and titles between. */
  readonly before: (end: number, from: number) => Name | null;
  /** The name that begins right behind a place, in quotation marks or not. */
  readonly after: (start: number, to: number, mustBeQuoted: boolean) => Name | null;
  /** The names of the list that ends at a place, and nobody farther left. */
  readonly leadingTo: (start: number, end: number) => readonly Name[];
  /** All names of a list that fills a stretch of text. */
  readonly within: (start: number, end: number) => readonly Name[];
  /** Whom a sentence may speak of, in order: only what is surely somebody's name. */
  readonly candidates: (start: number, end: number) => readonly Name[];
  /** Who is named in a stretch of text, by rare names too. */
  readonly named: (start: number, end: number) => readonly Name[];
  /** Whether a name is a common given one, or stands elsewhere too. */
  readonly isKnown: (name: Name) => boolean;
  /** Every mention of the declared people, in order. */
  readonly mentions: (
    people: readonly PersonNames[],
    real: readonly Name[],
  ) => readonly PseudonymMention[];
};

export type MakeNameReader = (article: Article, grammar: PseudonymGrammar) => NameReader;
