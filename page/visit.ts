import type { ArticleRequest, NotePlace, Reading, VisitState } from '../messaging/protocol';
import type { Kind, Span } from '../recognition/mention';
import type { Settings } from '../storage/settings';
import { type AnchoredNote, anchorNotes } from './anchored-notes';
import { type CardDesk, createCardDesk } from './card-desk';
import { createHost } from './host';
import { declaredLanguage } from './metadata';
import { createNoteMarks } from './note-marks';
import { pageKey } from './page-key';
import { createPainter, KINDS } from './painter';
import { readText } from './read-text';
import { type SpottedArticle, spotArticle } from './spot-article';
import { type ArticleText, rangeOf } from './text-map';
import { visibleKinds } from './visible-kinds';
import { watchArticle } from './watch-article';

/** What a visit needs of the extension side. */
export type VisitPorts = {
  readonly readArticle: (request: ArticleRequest) => Promise<Reading>;
  readonly findNotePlaces: (page: string) => Promise<readonly NotePlace[]>;
  /** Names this visit to the card's frame. */
  readonly visitId: string;
  readonly cardAddress: string;
  readonly noteButtonLabel: string;
};

/** One look of one tab at one page. */
export type Visit = {
  readonly page: string;
  describe(): VisitState;
  applySettings(settings: Settings): void;
  refreshNotes(): Promise<void>;
  readonly cards: CardDesk;
};

/** What is known of the article at this moment; replaced as a whole when the page changed. */
export type VisitArticle = {
  readonly spotted: SpottedArticle;
  readonly text: ArticleText;
  readonly reading: Reading;
  readonly notes: readonly AnchoredNote[];
};

const EMPTY_READING: Reading = { marks: [], factIds: [], people: [] };

/** Starts a visit; `null` where the page holds no article. Aborting `signal` leaves no trace. */
export async function startVisit(
  window: Window,
  ports: VisitPorts,
  settings: Settings,
  signal: AbortSignal,
): Promise<Visit | null> {
  const { document } = window;
  const first = spotArticle(document);
  if (first === null) return null;

  const { host } = window.location;
  const page = pageKey(window.location.href);
  const painter = createPainter(window, signal);
  const root = createHost(document, signal);
  const marks = createNoteMarks(root, window, signal);
  let shown = visibleKinds(settings, host);
  let current: VisitArticle = {
    spotted: first,
    text: readText(first.textNodes, declaredLanguage(first.root)),
    reading: EMPTY_READING,
    notes: [],
  };

  const cards = createCardDesk({
    window,
    root,
    page,
    ports,
    signal,
    article: () => current,
    shown: () => shown,
  });

  const paint = (): void => {
    painter.paint(rangesByKind(current));
    marks.draw(current.text, shown.has('note') ? current.notes : []);
  };
  const show = (): void => {
    painter.show(new Set(KINDS.filter((kind) => shown.has(kind))));
    marks.draw(current.text, shown.has('note') ? current.notes : []);
  };

  const read = async (spotted: SpottedArticle, text: ArticleText): Promise<void> => {
    const { language, joints } = text;
    const [reading, places] = await Promise.all([
      ports.readArticle({ text: text.text, language, joints, url: window.location.href }),
      ports.findNotePlaces(page),
    ]);
    if (signal.aborted) return;
    current = { spotted, text, reading, notes: anchorNotes(text.text, places) };
    paint();
  };

  const reread = (): void => {
    const spotted = spotArticle(document);
    if (spotted === null) return;
    const text = readText(spotted.textNodes, declaredLanguage(spotted.root));
    if (text.text === current.text.text) {
      // Same words in new nodes: nothing to recognise again, but the old nodes are gone.
      current = { ...current, spotted, text };
      paint();
    } else read(spotted, text).catch(keepWhatIsThere);
  };

  show();
  await read(first, current.text);
  watchArticle(first.root, signal, reread);

  return {
    page,
    cards,
    describe: () => ({ status: 'article', host, counts: countsOf(current) }),
    applySettings(next) {
      shown = visibleKinds(next, host);
      show();
      cards.closeIfHidden();
    },
    async refreshNotes() {
      const places = await ports.findNotePlaces(page);
      current = { ...current, notes: anchorNotes(current.text.text, places) };
      show();
    },
  };
}

/** After an update of the extension nobody answers this page any more; what is painted stays until it is reloaded. */
function keepWhatIsThere(): void {}

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
    note: notes.length,
  };
}
