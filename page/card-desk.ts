import type { ToPage } from '../messaging/card-channel';
import type { CardSubject } from '../messaging/protocol';
import type { Kind, Span } from '../recognition/mention';
import type { NoteTarget } from '../storage/note';
import { schemeBehind } from './backdrop';
import { type CardPlace, createCardFrame } from './card-frame';
import { type SubjectFrame, subjectOfMention, subjectOfPassage } from './card-subject';
import { liveRange, rectsOf, spanAt } from './hit-test';
import { createMentionWalk } from './mention-walk';
import { watchPointer } from './pointer-intent';
import { describeQuote } from './quote';
import { scrollToSpan } from './scroll-to-span';
import { selectedSpan } from './selected-span';
import { createSelectionButton } from './selection-button';
import { sentenceAround } from './sentence';
import type { VisitArticle, VisitPorts } from './visit';

/** What the card is open on: a mention by its index, any other words, or the article at its first line. */
type Target = { readonly index: number | null; readonly span: Span; readonly isArticle?: true };

export type CardDesk = {
  /** To the next or previous mention in view order; from the open card's mention where there is one. */
  walk(step: 1 | -1): void;
  noteSelection(): void;
  /** A note on the article as a whole. */
  noteArticle(): void;
  /** What is selected of the article. */
  describeSelection(): NoteTarget | null;
  /** Goes to a note's passage and opens its card. */
  showNote(id: string): void;
  /** Whether an id is this visit's: a card in another page's hands has none that is. */
  ownsVisit(visit: string): boolean;
  closeIfHidden(): void;
};

type Options = {
  readonly window: Window;
  readonly root: ShadowRoot;
  readonly ports: VisitPorts;
  readonly signal: AbortSignal;
  readonly article: () => VisitArticle;
  readonly shown: () => ReadonlySet<Kind | 'note'>;
};

/** Opens, moves and closes the one card of a visit. */
export function createCardDesk(options: Options): CardDesk {
  const { window, root, ports, signal } = options;
  const { document } = window;
  const visit = ports.visitId;
  let target: Target | null = null;
  let focusBefore: Element | null = null;

  const frame = createCardFrame(root, {
    address: ports.cardAddress,
    visit,
    onEnter: () => pointer.setOverCard(true),
    onLeave: () => pointer.setOverCard(false),
    onMessage: (message) => hear(message),
  });
  const button = createSelectionButton(root, () => noteSelection());

  const open = (next: Target, takeFocus: boolean): void => {
    const { text, spotted } = options.article();
    const subject = subjectOf(next, takeFocus);
    const range = liveRange(text, next.span);
    if (subject === null || range === null) return;
    if (takeFocus && !isFocusInCard()) focusBefore = document.activeElement;
    target = next;
    button.hide();
    frame.open(
      placeOf(next.span, range.startContainer.parentElement ?? spotted.root),
      subject.scheme,
    );
    frame.send({ type: 'present', subject });
    if (takeFocus) frame.focus();
  };

  const close = (): void => {
    if (target === null) return;
    target = null;
    const isFocused = isFocusInCard();
    frame.close();
    if (isFocused && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    else if (isFocused && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    focusBefore = null;
  };

  const isFocusInCard = (): boolean => document.activeElement === root.host;

  /** Words a card can be opened on, mentions first: their card holds their note too. */
  const spanHit = (x: number, y: number): Target | null => {
    const { text, reading, notes } = options.article();
    const shown = options.shown();
    const index = spanAt(document, text, reading.marks, x, y);
    const mention = index === null ? undefined : reading.marks[index];
    if (index !== null && mention !== undefined && shown.has(mention.kind)) {
      return { index, span: mention };
    }
    const noteIndex = shown.has('note') ? spanAt(document, text, notes.anchored, x, y) : null;
    const note = noteIndex === null ? undefined : notes.anchored[noteIndex];
    return note === undefined ? null : { index: null, span: note };
  };

  const pointer = watchPointer(window, signal, {
    hit: (x, y) => spanHit(x, y)?.span.start ?? null,
    onApproach: () => frame.warm(),
    onOpen: (start, x, y) => {
      const hit = spanHit(x, y);
      if (hit !== null && hit.span.start === start) open(hit, false);
    },
    onClose: close,
    cardRect: () => (frame.isOpen() ? frame.rect() : null),
    isHeld: isFocusInCard,
  });

  const subjectOf = (next: Target, takeFocus: boolean): CardSubject | null => {
    const { text, reading, notes, spotted, page } = options.article();
    const here = notes.anchored.filter(
      ({ start, end }) => start === next.span.start && end === next.span.end,
    );
    const shared: SubjectFrame = {
      visit,
      page,
      pageTitle: document.title,
      language: text.language,
      scheme: schemeBehind(spotted.root),
      takeFocus,
      noteIds: here.filter(({ isCarried }) => !isCarried).map(({ id }) => id),
      carriedIds: here.filter(({ isCarried }) => isCarried).map(({ id }) => id),
    };
    if (next.isArticle === true)
      return { ...shared, noteIds: notes.onArticle, carriedIds: [], kind: 'article' };
    return next.index === null
      ? subjectOfPassage(shared, text, next.span)
      : subjectOfMention(shared, text, reading, next.index);
  };

  const placeOf = (span: Span, contextElement: Element): CardPlace => {
    const { text } = options.article();
    const sentence = sentenceAround(text.text, span, text.language);
    return {
      contextElement,
      sentence: () => liveRange(text, sentence)?.getBoundingClientRect() ?? null,
      mention: () => rectsOf(text, span)[0] ?? null,
    };
  };

  const noteSelection = (): void => {
    const span = selectedSpan(options.article().text, document.getSelection());
    if (span !== null) open({ index: null, span }, true);
  };

  const noteArticle = (): void => {
    const { text } = options.article();
    const [headline = ''] = text.text.split('\n', 1);
    const span = { start: 0, end: Math.max(1, headline.length) };
    scrollToSpan(window, text, span);
    open({ index: null, span, isArticle: true }, true);
  };

  const showNote = (id: string): void => {
    const { text, reading, notes } = options.article();
    if (notes.onArticle.includes(id)) {
      noteArticle();
      return;
    }
    const note = notes.anchored.find((other) => other.id === id);
    if (note === undefined) return;
    const { start, end } = note;
    const index = reading.marks.findIndex((mark) => mark.start === start && mark.end === end);
    scrollToSpan(window, text, note);
    open({ index: index < 0 ? null : index, span: { start, end } }, true);
  };

  document.addEventListener(
    'selectionchange',
    () => {
      if (target !== null || options.shown().size === 0) return;
      const { text } = options.article();
      const selection = document.getSelection();
      const span = selectedSpan(text, selection);
      const rect = span === null ? undefined : rectsOf(text, span).at(-1);
      if (rect === undefined) button.hide();
      else button.show(rect, ports.noteButtonLabel);
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || target === null) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    },
    { signal, capture: true },
  );

  const showDisclosure = (person: string): void => {
    const { text, reading } = options.article();
    const found = reading.people.find(({ id }) => id === person);
    if (found === undefined) return;
    close();
    scrollToSpan(window, text, found.disclosure);
  };

  const mentions = createMentionWalk({
    window,
    article: options.article,
    shown: options.shown,
    at: () => target?.index ?? null,
    open: (index, span) => open({ index, span }, true),
  });

  const hear = (message: ToPage): void => {
    if (message.type === 'resized') frame.resize(message.height);
    else if (message.type === 'close') close();
    else if (message.type === 'walk') mentions.walkAlike(message.step);
    else if (message.type === 'show-disclosure') showDisclosure(message.person);
    else if (message.type === 'show-mention') mentions.show(message.start);
  };

  return {
    walk: mentions.walk,
    ownsVisit: (other) => other === visit,
    noteSelection,
    noteArticle,
    showNote,
    describeSelection() {
      const { text } = options.article();
      const span = selectedSpan(text, document.getSelection());
      return span === null ? null : { type: 'passage', quote: describeQuote(text.text, span) };
    },
    closeIfHidden() {
      const { marks } = options.article().reading;
      const kind = target?.index == null ? 'note' : (marks[target.index]?.kind ?? 'note');
      if (target !== null && !options.shown().has(kind)) close();
    },
  };
}
