import type { Kind } from '../recognition/mention';

export const KINDS: readonly Kind[] = ['pseudonym', 'company', 'statistic'];

/** Names in `CSS.highlights`, which is shared with the page: prefixed, and only these are ever touched. */
const highlightName = (kind: Kind): string => `postilla-${kind}`;

/** How often a page's clearing of our highlights is noticed and undone. */
const WATCH_INTERVAL_MS = 400;

export type Painter = {
  /** Replaces everything painted. */
  paint(ranges: Readonly<Record<Kind, readonly StaticRange[]>>): void;
  /** Shows these kinds and no others; acts at once, nothing is read again. */
  show(kinds: ReadonlySet<Kind>): void;
};

/**
 * Paints mentions by the CSS Custom Highlight API; how they look is in the content script's CSS.
 * `StaticRange` costs the page nothing when it changes. Aborting `signal` takes all paint away.
 */
export function createPainter(window: Window, signal: AbortSignal): Painter {
  const { CSS } = window as Window & typeof globalThis;
  // Firefox can't iterate a Highlight or the registry from an isolated world: we keep our own.
  const highlights = new Map<Kind, Highlight>();
  let shown: ReadonlySet<Kind> = new Set();

  const apply = (): void => {
    for (const kind of KINDS) {
      const name = highlightName(kind);
      const highlight = highlights.get(kind);
      if (highlight === undefined) continue;
      const isPainted = CSS.highlights.get(name) === highlight;
      if (shown.has(kind) && !isPainted) CSS.highlights.set(name, highlight);
      // Never what a newer reader painted under the same name.
      else if (!shown.has(kind) && isPainted) CSS.highlights.delete(name);
    }
  };

  const watch = window.setInterval(() => {
    if (!window.document.hidden) apply();
  }, WATCH_INTERVAL_MS);
  signal.addEventListener('abort', () => {
    window.clearInterval(watch);
    shown = new Set();
    apply();
  });

  return {
    paint(ranges) {
      for (const kind of KINDS) highlights.set(kind, new Highlight(...ranges[kind]));
      apply();
    },
    show(kinds) {
      shown = kinds;
      apply();
    },
  };
}
