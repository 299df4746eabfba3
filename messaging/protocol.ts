import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FactId, MentionFacts } from '../facts/fact';
import type { Grasp } from '../facts/grasp-figure';
import type { FigureContext } from '../facts/yardstick';
import type { Quote } from '../page/quote';
import type { Figure } from '../recognition/figure';
import type { Article, Kind, Mark, Span } from '../recognition/mention';
import type { Note, NoteDraft, SaveResult } from '../storage/note';
import type { Settings } from '../storage/settings';

/** What the page side sends of an article: words and offsets, never a DOM node. */
export type ArticleRequest = Article & { readonly url: string };

/** What comes back: where the marks are, and by which ids more is to be had of them. */
export type Reading = {
  readonly marks: readonly Mark[];
  /** Parallel to `marks`: the dataset's id, `null` where nothing is known. */
  readonly factIds: readonly (FactId | null)[];
  readonly people: readonly PersonInArticle[];
};

/** One mention with the words around it, for the card to quote. */
export type Appearance = {
  readonly start: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

export type PersonInArticle = {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly mentionCount: number;
  readonly disclosure: Span;
};

/** What the card is to show: built by the page side, which knows where; it holds no fact and no note. */
export type CardSubject = {
  /** The visit that asks; the card answers no other. */
  readonly visit: string;
  /** Address the notes are kept under. */
  readonly page: string;
  readonly pageTitle: string;
  /** The article's language, for quotations. */
  readonly language: string;
  /** What the article is painted on, so that the card doesn't glare. */
  readonly scheme: 'light' | 'dark';
  readonly quote: Quote;
  /** Notes that stand on exactly these words. */
  readonly noteIds: readonly string[];
  /** Where this mention stands among its like: "3 of 26". Absent for a selected passage. */
  readonly place?: { readonly ordinal: number; readonly total: number };
  /** True where the reader came by keyboard, so that the card takes the focus. */
  readonly takeFocus: boolean;
} & (
  | {
      readonly kind: 'mention';
      readonly mention: Mark;
      readonly factId: FactId | null;
      /** For pseudonyms. */
      readonly person?: PersonInArticle & {
        readonly disclosureText: string;
        /** Every mention with the words around it, in order. */
        readonly appearances: readonly Appearance[];
      };
    }
  | { readonly kind: 'passage' }
);

/** A note's place and nothing else: what the page side may know of it. */
export type NotePlace = { readonly id: string; readonly quote: Quote };

/** Notes with one of these ids, or written on exactly this quote. */
export type NoteQuery = {
  readonly page: string;
  readonly ids: readonly string[];
  readonly quote: Quote;
};

/** A figure and the words around it; whose reader asks, the background knows. */
export type GraspQuery = Omit<FigureContext, 'region'> & { readonly figure: Figure };

export type VisitState =
  | { readonly status: 'no-article' }
  /** Nothing is read: the reader switched the site off, or everything. */
  | { readonly status: 'off' }
  | {
      readonly status: 'article';
      readonly counts: Readonly<Record<Kind | 'note', number>>;
      readonly host: string;
      /** The page's sandbox keeps scripts off the card: words are underlined, and nothing is told of them. */
      readonly isSandboxed: boolean;
    };

type Protocol = {
  /** Gate → background: this page is an article; bring the reader. */
  startReader(): void;
  /** Gate → background: the frame at this place among the page's own holds the article. */
  startReaderInFrame(place: number): void;
  /** Page → background. */
  readSettings(): Settings;
  readArticle(article: ArticleRequest): Reading;
  /** Page → background: places of the notes on a page. */
  findNotePlaces(page: string): readonly NotePlace[];
  /** Card → background. */
  lookUpFacts(factId: FactId): MentionFacts | null;
  graspFigure(query: GraspQuery): Grasp;
  /** Card → background: the notes on one passage, the last changed first. Refused to a page's side. */
  readNotes(place: NoteQuery): readonly Note[];
  /** Card → background: the single writer. An empty text deletes. */
  saveNote(draft: NoteDraft): SaveResult;
  /** Card → background → page: is this visit one of the page the card stands in? */
  confirmVisit(visit: string): boolean;
  ownsVisit(visit: string): boolean;
  /** Background → page. */
  notesChanged(page: string): void;
  walk(step: 1 | -1): void;
  noteSelection(): void;
  /** Popup → page. */
  describeVisit(): VisitState;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
