import type { Span } from '../recognition/mention';
import type { NoteColour } from '../storage/note';
import { rectsOf } from './hit-test';
import { setStyles } from './host';
import type { ArticleText } from './text-map';

/** Tints without hiding, on paper as on night; the underline tells a note from a page's own marker. */
const COLOURS: Readonly<Record<NoteColour, string>> = {
  amber: '204 146 24',
  green: '66 150 84',
  blue: '58 128 204',
  rose: '208 88 128',
};
const TINT_OPACITY = 0.2;
const LINE_OPACITY = 0.9;
/** Below the words' own underlines, so that a mention inside a note keeps its line. */
const LINE_DISTANCE = 3;

/** A note's span and how it is drawn. */
type DrawnNote = Span & { readonly colour: NoteColour; readonly isCarried: boolean };

export type NoteMarks = {
  draw(article: ArticleText, notes: readonly DrawnNote[]): void;
};

/**
 * Draws the reader's notes as rectangles in our closed shadow root: unlike `CSS.highlights`, which
 * the page can list, nobody but the reader sees where they are.
 */
export function createNoteMarks(root: ShadowRoot, window: Window, signal: AbortSignal): NoteMarks {
  const layer = root.ownerDocument.createElement('div');
  setStyles(layer, { position: 'absolute', top: '0', left: '0', 'pointer-events': 'none' });
  root.append(layer);
  let drawn: { readonly article: ArticleText; readonly notes: readonly DrawnNote[] } | null = null;
  let frame = 0;

  const redraw = (): void => {
    if (drawn === null) return;
    const { article, notes } = drawn;
    const origin = layer.getBoundingClientRect();
    const marks = notes.flatMap((note) =>
      rectsOf(article, note).map((rect) => mark(root.ownerDocument, rect, origin, note)),
    );
    layer.replaceChildren(...marks);
  };
  const redrawSoon = (): void => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(redraw);
  };
  const observer = new ResizeObserver(redrawSoon);
  observer.observe(root.ownerDocument.body);
  window.addEventListener('resize', redrawSoon, { signal });
  // Scrolling of the page moves the layer along; only boxes that scroll inside it need a new drawing.
  window.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== root.ownerDocument) redrawSoon();
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  });

  return {
    draw(article, notes) {
      drawn = { article, notes };
      redraw();
    },
  };
}

function mark(
  document: Document,
  rect: DOMRect,
  origin: DOMRect,
  { colour, isCarried }: DrawnNote,
): HTMLElement {
  const element = document.createElement('div');
  setStyles(element, {
    position: 'absolute',
    left: `${rect.left - origin.left}px`,
    top: `${rect.top - origin.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height + LINE_DISTANCE}px`,
    background: `rgb(${COLOURS[colour]} / ${TINT_OPACITY})`,
    'border-bottom': `2px ${isCarried ? 'dotted' : 'solid'} rgb(${COLOURS[colour]} / ${LINE_OPACITY})`,
    'box-sizing': 'border-box',
    'border-radius': '2px',
  });
  return element;
}
