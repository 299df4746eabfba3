/** Rest on a word before its card opens: long enough not to flash at everything passed over. */
const INTENT_MS = 110;
/** Time to leave a word or the card and come back, or to cross the gap between them. */
const GRACE_MS = 320;

export type PointerIntent = {
  /** Call when the pointer enters or leaves the card. */
  setOverCard(isOver: boolean): void;
};

type Options = {
  /** A number that tells the words under a point from others; `null` where nothing opens. */
  readonly hit: (x: number, y: number) => number | null;
  readonly onApproach: () => void;
  readonly onOpen: (index: number, x: number, y: number) => void;
  readonly onClose: () => void;
  /** The open card's rectangle; `null` where none is open. */
  readonly cardRect: () => DOMRect | null;
  /** True while the reader works in the card: then leaving it with the pointer closes nothing. */
  readonly isHeld: () => boolean;
};

/** Tells from pointer moves and taps which mention the reader means, and when they are done with it. */
export function watchPointer(window: Window, signal: AbortSignal, options: Options): PointerIntent {
  const { document } = window;
  let frame = 0;
  let target: number | null = null;
  let opened: number | null = null;
  let isOverCard = false;
  let intent = 0;
  let leaving = 0;
  let lastDistance = Number.POSITIVE_INFINITY;

  const cancelLeaving = (): void => {
    window.clearTimeout(leaving);
    leaving = 0;
  };
  const startLeaving = (): void => {
    if (leaving !== 0 || options.isHeld()) return;
    leaving = window.setTimeout(() => {
      leaving = 0;
      if (!isOverCard && !options.isHeld()) options.onClose();
    }, GRACE_MS);
  };

  const open = (index: number, x: number, y: number): void => {
    cancelLeaving();
    opened = index;
    options.onOpen(index, x, y);
  };

  const follow = (x: number, y: number): void => {
    const rect = options.cardRect();
    const distance = rect === null ? Number.POSITIVE_INFINITY : distanceTo(rect, x, y);
    const isHeadingForCard = distance < lastDistance;
    lastDistance = distance;
    const hit = options.hit(x, y);
    if (hit !== target) {
      window.clearTimeout(intent);
      target = hit;
      if (hit !== null) {
        options.onApproach();
        // On the way to an open card other words are crossed; they wait until the pointer rests.
        const wait = isHeadingForCard && rect !== null ? INTENT_MS + GRACE_MS : INTENT_MS;
        intent = window.setTimeout(() => open(hit, x, y), wait);
      }
    }
    if (rect === null) return;
    if (hit !== null && hit === opened) cancelLeaving();
    else {
      if (isHeadingForCard) cancelLeaving();
      startLeaving();
    }
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => follow(event.clientX, event.clientY));
    },
    { signal, passive: true, capture: true },
  );
  document.documentElement.addEventListener('pointerleave', () => startLeaving(), { signal });
  window.addEventListener(
    'click',
    (event) => {
      const hit = isOnControl(event) ? null : options.hit(event.clientX, event.clientY);
      if (hit !== null) {
        window.clearTimeout(intent);
        open(hit, event.clientX, event.clientY);
      } else if (options.cardRect() !== null && !isOverCard) options.onClose();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(intent);
    cancelLeaving();
  });

  return {
    setOverCard(isOver) {
      isOverCard = isOver;
      window.clearTimeout(intent);
      if (isOver) cancelLeaving();
      else startLeaving();
    },
  };
}

/** A click on a link or a control is the page's; the hover has shown the card already. */
function isOnControl(event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('a, button, input, select, textarea') !== null;
}

function distanceTo(rect: DOMRect, x: number, y: number): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}
