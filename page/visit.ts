import type {
  ArticleNotes,
  ArticleRequest,
  NotePlace,
  PlaceReport,
  Reading,
  VisitState,
} from '../messaging/protocol';
import type { Kind, Span } from '../recognition/mention';
import type { PageIdentity } from '../storage/note';
import type { Settings } from '../storage/settings';
import { anchorNotes, listPlaces, NO_NOTES, type PlacedNotes } from './anchored-notes';
import { type CardDesk, createCardDesk } from './card-desk';
import { createHost } from './host';
import { storyOf } from './mention-key';
import { declaredLanguage } from './metadata';
import { createNoteMarks } from './note-marks';
import { identifyPage } from './page-identity';
import { isAsLoaded, isRedirected, pageAddress, pageKey } from './page-key';
import { createPainter, KINDS } from './painter';
import { readText } from './read-text';
import { createSettleTimer } from './settle-timer';
import { dressShadow } from './shadow-paint';
import { type SpottedArticle, spotArticle } from './spot-article';
import { type ArticleText, rangeOf } from './text-map';
import { shadowAround } from './tree';
import { visibleKinds } from './visible-kinds';

/** What a visit needs of the extension side. */
export type VisitPorts = {
  readonly readArticle: (request: ArticleRequest) => Promise<Reading>;
  readonly findNotePlaces: (page: PageIdentity) => Promise<readonly NotePlace[]>;
  readonly reportPlaces: (report: PlaceReport) => Promise<void>;
  /** Names this visit to the card's frame. */
  readonly visitId: string;
  readonly cardAddress: string;
  readonly noteButtonLabel: string;
};

/** One article as it is read on one page. */
export type Visit = {
  /** The key of the address it began at. */
  readonly address: string;
  /** Whether notes of a page are this one's; `null` stands for any page. */
  concerns(page: string | null): boolean;
  /** The element that holds the article now. */
  root(): Element;
  describe(): VisitState;
  applySettings(settings: Settings): void;
  refreshNotes(): Promise<void>;
  /** Takes the page as it stands now: paints the same words in new nodes, reads new words. */
  update(next: SpottedText): Promise<void>;
  /** Whether an article has the words that are read already. */
  hasText(next: SpottedText): boolean;
  /** Takes paint off nodes that have left the page. */
  dropRemoved(): void;
  readonly cards: CardDesk;
  listNotes(): ArticleNotes;
};

/** An article found on the page, and its words. */
export type SpottedText = { readonly spotted: SpottedArticle; readonly text: ArticleText };

/** The article the page holds now; `null` where there is none. */
export function spotText(document: Document): SpottedText | null {
  const spotted = spotArticle(document);
  if (spotted === null) return null;
  return { spotted, text: readText(spotted.textNodes, declaredLanguage(spotted.root)) };
}

/** What is known of the article at this moment; replaced as a whole when the page changed. */
export type VisitArticle = {
  readonly spotted: SpottedArticle;
  readonly text: ArticleText;
  readonly reading: Reading;
  readonly page: PageIdentity;
  readonly notes: PlacedNotes;
};

const EMPTY_READING: Reading = { marks: [], factIds: [], people: [] };

/** Starts a visit to an article. Aborting `signal` leaves no trace. */
export async function startVisit(
  window: Window,
  ports: VisitPorts,
  settings: Settings,
  first: SpottedText,
  signal: AbortSignal,
): Promise<Visit> {
  const { document } = window;
  const address = pageAddress(window);
  const { host } = new URL(address);
  const isLoaded = isAsLoaded(window);
  const identity: PageIdentity = {
    ...identifyPage(document, address, isLoaded),
    isRedirected: isLoaded && isRedirected(window),
  };
  const painter = createPainter(window, signal);
  const root = createHost(document, signal);
  const marks = createNoteMarks(root, window, signal);
  let shown = visibleKinds(settings, host);
  let current: VisitArticle = {
    ...first,
    page: identity,
    reading: EMPTY_READING,
    notes: NO_NOTES,
  };

  const cards = createCardDesk({
    window,
    root,
    ports,
    signal,
    article: () => current,
    shown: () => shown,
  });

  const dressed = new WeakSet<ShadowRoot>();
  const paint = (): void => {
    const shadow = shadowAround(current.text.segments[0]?.node);
    if (shadow !== null && !dressed.has(shadow)) {
      dressed.add(shadow);
      dressShadow(shadow, signal);
    }
    painter.paint(rangesByKind(current));
    marks.draw(current.text, shown.has('note') ? current.notes.anchored : []);
  };
  const show = (): void => {
    painter.show(new Set(KINDS.filter((kind) => shown.has(kind))));
    marks.draw(current.text, shown.has('note') ? current.notes.anchored : []);
  };

  const settling = createSettleTimer(window, signal, () => {
    const { anchored, missing } = current.notes;
    const own = anchored.filter(({ isCarried }) => !isCarried).map(({ id }) => id);
    if (own.length + missing.length > 0)
      void ports.reportPlaces({ anchored: own, orphaned: missing }).catch(() => undefined);
  });

  /** The newest of several that look for notes at once has the last word. */
  let turn = 0;
  const placeNotes = async (article: Omit<VisitArticle, 'notes'>): Promise<void> => {
    const own = ++turn;
    const places = await ports.findNotePlaces(article.page);
    const pause = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));
    const notes = await anchorNotes(article.text.text, article.reading, places, pause);
    if (signal.aborted || own !== turn) return;
    // The same words may stand in new nodes by now.
    current = { ...current, notes };
    settling.restart();
  };

  const refreshNotes = async (): Promise<void> => {
    await placeNotes(current);
    if (!signal.aborted) show();
  };

  const read = async ({ spotted, text }: SpottedText): Promise<void> => {
    const { language, joints } = text;
    const url = pageAddress(window);
    const reading = await ports.readArticle({ text: text.text, language, joints, url });
    if (signal.aborted) return;
    const page = { ...identity, story: storyOf(reading.factIds) };
    current = { spotted, text, page, reading, notes: NO_NOTES };
    paint();
    // The article is there to be read meanwhile.
    void refreshNotes().catch(() => undefined);
  };

  show();
  await read(first);

  return {
    address: pageKey(address),
    concerns: (page) => page === null || current.page.addresses.includes(page),
    cards,
    root: () => current.spotted.root,
    hasText: ({ text }) => text.text === current.text.text,
    async update(next) {
      // The same words in new nodes: nothing to recognise again, but the old nodes are gone.
      if (next.text.text !== current.text.text) return read(next);
      current = { ...current, ...next };
      paint();
    },
    dropRemoved() {
      // Pages take away much that is none of the article.
      if (current.text.segments.every(({ node }) => node.isConnected)) return;
      painter.paint(connectedRanges(current));
    },
    describe: () => ({
      status: 'article',
      host,
      counts: countsOf(current),
      isSandboxed: isSandboxed(window),
    }),
    applySettings(next) {
      shown = visibleKinds(next, host);
      show();
      cards.closeIfHidden();
    },
    refreshNotes,
    listNotes: () => ({
      page: current.page,
      pageTitle: document.title,
      language: current.text.language,
      places: listPlaces(current.notes, settling.isOver()),
    }),
  };
}

/** Whether frames of the page inherit a sandbox: its origin is nobody's, though its address is a site's. */
const isSandboxed = ({ origin, location }: Window): boolean =>
  origin === 'null' && location.protocol.startsWith('http');

/** What is still on the page of what is painted. */
function connectedRanges(article: VisitArticle): Record<Kind, readonly StaticRange[]> {
  const ranges = rangesByKind(article);
  const isThere = ({ startContainer, endContainer }: StaticRange): boolean =>
    startContainer.isConnected && endContainer.isConnected;
  return {
    pseudonym: ranges.pseudonym.filter(isThere),
    company: ranges.company.filter(isThere),
    statistic: ranges.statistic.filter(isThere),
  };
}

function rangesByKind({ text, reading }: VisitArticle): Record<Kind, readonly StaticRange[]> {
  const rangesOf = (kind: Kind): readonly StaticRange[] =>
    reading.marks
      .filter((mark) => mark.kind === kind)
      .map((mark: Span) => rangeOf(text, mark))
      .filter((range) => range !== null);
  return {
    pseudonym: rangesOf('pseudonym'),
    company: rangesOf('company'),
    statistic: rangesOf('statistic'),
  };
}

function countsOf({ reading, notes }: VisitArticle): Record<Kind | 'note', number> {
  const count = (kind: Kind): number => reading.marks.filter((mark) => mark.kind === kind).length;
  return {
    pseudonym: count('pseudonym'),
    company: count('company'),
    statistic: count('statistic'),
    note: notes.anchored.length + notes.missing.length + notes.onArticle.length,
  };
}
