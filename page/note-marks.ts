import type { Span } from '../recognition/mention';
import { rectsOf } from './hit-test';
import { setStyles } from './host';
import type { ArticleText } from './text-map';

/** Amber that tints without hiding, on paper as on night; the underline tells it from a page's own marker. */
const TINT = 'rgb(214 158 46 / 0.20)';
/** Below the words' own underlines, so that a mention inside a note keeps its line. */
const LINE_DISTANCE = 3;
const LINE = 'rgb(196 134 10 / 0.9)';

export type NoteMarks = {
  draw(article: ArticleText, spans: readonly Span[]): void;
};

/**
 * Draws the reader's notes as rectangles in our closed shadow root: unlike `CSS.highlights`, which
 * the page can list, nobody but the reader sees where they are.
 */
export function createNoteMarks(root: ShadowRoot, window: Window, signal: AbortSignal): NoteMarks {
  const layer = root.ownerDocument.createElement('div');
  setStyles(layer, { position: 'absolute', top: '0', left: '0', 'pointer-events': 'none' });
  root.append(layer);
  let drawn: { readonly article: ArticleText; readonly spans: readonly Span[] } | null = null;
  let frame = 0;

  const redraw = (): void => {
    if (drawn === null) return;
    const { article, spans } = drawn;
    const origin = layer.getBoundingClientRect();
    const marks = spans.flatMap((span) =>
      rectsOf(article, span).map((rect) => mark(root.ownerDocument, rect, origin)),
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
    draw(article, spans) {
      drawn = { article, spans };
      redraw();
    },
  };
}

function mark(document: Document, rect: DOMRect, origin: DOMRect): HTMLElement {
  const element = document.createElement('div');
  setStyles(element, {
    position: 'absolute',
    left: `${rect.left - origin.left}px`,
    top: `${rect.top - origin.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height + LINE_DISTANCE}px`,
    background: TINT,
    'border-bottom': `2px solid ${LINE}`,
    'box-sizing': 'border-box',
    'border-radius': '2px',
  });
  return element;
}
