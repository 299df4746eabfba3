import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FactId, MentionFacts } from '../facts/fact';
import type { Grasp } from '../facts/grasp-figure';
import type { FigureContext } from '../facts/yardstick';
import type { Quote } from '../page/quote';
import type { Figure } from '../recognition/figure';
import type { Article, Kind, Mark, Span } from '../recognition/mention';
import type {
  Note,
  NoteColour,
  NoteDraft,
  NoteTarget,
  PageIdentity,
  SaveResult,
} from '../storage/note';
import type { SitePage } from '../storage/notes';
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
  /** What the notes are kept under. */
  readonly page: PageIdentity;
  readonly pageTitle: string;
  /** The article's language, for quotations. */
  readonly language: string;
  /** What the article is painted on, so that the card doesn't glare. */
  readonly scheme: 'light' | 'dark';
  /** Notes that stand on exactly these words. */
  readonly noteIds: readonly string[];
  /** Notes carried over to these words from the article in another language. */
  readonly carriedIds: readonly string[];
  /** Where this mention stands among its like: "3 of 26". Absent for a selected passage. */
  readonly place?: { readonly ordinal: number; readonly total: number };
  /** True where the reader came by keyboard, so that the card takes the focus. */
  readonly takeFocus: boolean;
} & (
  | {
      readonly kind: 'mention';
      readonly quote: Quote;
      readonly mention: Mark;
      /** The same for this mention in the article's other languages. */
      readonly mentionKey?: string;
      readonly factId: FactId | null;
      /** For pseudonyms. */
      readonly person?: PersonInArticle & {
        readonly disclosureText: string;
        /** Every mention with the words around it, in order. */
        readonly appearances: readonly Appearance[];
      };
    }
  | { readonly kind: 'passage'; readonly quote: Quote }
  /** The article as a whole. */
  | { readonly kind: 'article' }
);

/** What the page side may know of a note: where it belongs and what colour it has, never a word of it. */
export type NotePlace = { readonly id: string; readonly colour: NoteColour } & (
  | { readonly type: 'quote'; readonly quote: Quote }
  | { readonly type: 'article' }
  /** From the article in another language: on the first mention that has this key. */
  | { readonly type: 'carried'; readonly mentionKey: string }
);

/** Notes with one of these ids, or written on exactly this quote; `null` asks for those on the article. */
export type NoteQuery = {
  readonly page: PageIdentity;
  readonly ids: readonly string[];
  readonly quote: Quote | null;
};

/** Where notes of the article shown stand; while the page still loads they are looked for. */
export type PlacedNote = {
  readonly id: string;
  readonly state: 'anchored' | 'looking' | 'orphaned' | 'carried' | 'article';
  /** Where in the text; `null` where it stands nowhere. */
  readonly start: number | null;
};

/** The article a tab shows, for the panel. */
export type ArticleNotes = {
  readonly page: PageIdentity;
  readonly pageTitle: string;
  readonly language: string;
  readonly places: readonly PlacedNote[];
};

/** What became of notes' passages, told when the page has settled. */
export type PlaceReport = {
  readonly anchored: readonly string[];
  readonly orphaned: readonly string[];
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
  findNotePlaces(page: PageIdentity): readonly NotePlace[];
  reportPlaces(report: PlaceReport): void;
  /** Card → background. */
  lookUpFacts(factId: FactId): MentionFacts | null;
  graspFigure(query: GraspQuery): Grasp;
  /** Card → background: the notes on one passage, the last changed first. Refused to a page's side. */
  readNotes(place: NoteQuery): readonly Note[];
  /** Our pages → background: the single writer. A draft without words and tags deletes. */
  saveNote(draft: NoteDraft): SaveResult;
  restoreNote(note: Note): SaveResult;
  /** Panel → background: a note gets another passage; `false` where it is gone. */
  attachNote(change: {
    readonly id: string;
    readonly target: NoteTarget;
    readonly page: PageIdentity;
  }): boolean;
  /** Panel → background: the notes of other addresses belong to this page. @returns how many */
  moveNotes(move: { readonly from: readonly string[]; readonly page: PageIdentity }): number;
  /** Panel → background: pages of the same site with notes, which may be this one at another address. */
  listSitePages(page: PageIdentity): readonly SitePage[];
  /** Panel → background: all notes of an article, oldest first. */
  readPageNotes(page: PageIdentity): readonly Note[];
  /** Notebook → background: notes that are not there yet are added. */
  addNotes(notes: readonly Note[]): SaveResult;
  deleteAllNotes(): SaveResult;
  /** Card → background → page: is this visit one of the page the card stands in? */
  confirmVisit(visit: string): boolean;
  ownsVisit(visit: string): boolean;
  /** Background → page. */
  /** Notes of a page changed; `null`: of any. */
  notesChanged(page: string | null): void;
  walk(step: 1 | -1): void;
  noteSelection(): void;
  noteArticle(): void;
  /** Panel → page. */
  listNotes(): ArticleNotes | null;
  showNote(id: string): void;
  /** What is selected; `null` where nothing of the article is. */
  describeSelection(): NoteTarget | null;
  /** Popup → page. */
  describeVisit(): VisitState;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
