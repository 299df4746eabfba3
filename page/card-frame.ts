import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ToCard, ToPage } from '../messaging/card-channel';
import { setStyles } from './host';

const WIDTH = 352;
const GAP = 8;
const MARGIN = 8;
/** Until the card has measured itself. */
const FIRST_HEIGHT = 200;

/** What the card must not cover, and where on it the mention stands. In the viewport, live. */
export type CardPlace = {
  readonly sentence: () => DOMRect | null;
  readonly mention: () => DOMRect | null;
  readonly contextElement: Element;
};

export type CardFrame = {
  readonly isOpen: () => boolean;
  /** The card's rectangle in the viewport, for judging where the pointer is heading. */
  readonly rect: () => DOMRect;
  /** Loads the card's page ahead of the first use. */
  warm(): void;
  /** Makes room for a card; it shows once the card says how tall it is. */
  open(place: CardPlace, scheme: 'light' | 'dark'): void;
  /** Kept until the card is loaded; of several only the last. */
  send(message: ToCard): void;
  resize(height: number): void;
  close(): void;
  focus(): void;
};

export type CardFrameOptions = {
  readonly address: string;
  readonly visit: string;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onMessage: (message: ToPage) => void;
};

/** The card: one reused frame of the extension's own page, above everything else on the page. */
export function createCardFrame(root: ShadowRoot, options: CardFrameOptions): CardFrame {
  const box = root.ownerDocument.createElement('div');
  box.popover = 'manual';
  setStyles(box, {
    position: 'fixed',
    inset: 'auto',
    top: '0',
    left: '0',
    margin: '0',
    padding: '0',
    border: '0',
    width: `${WIDTH}px`,
    'max-width': `calc(100vw - ${2 * MARGIN}px)`,
    'border-radius': '12px',
    background: 'transparent',
    overflow: 'visible',
  });
  box.addEventListener('pointerenter', options.onEnter);
  box.addEventListener('pointerleave', options.onLeave);
  const frame = root.ownerDocument.createElement('iframe');
  setStyles(frame, {
    display: 'block',
    width: '100%',
    height: `${FIRST_HEIGHT}px`,
    border: '0',
    'border-radius': '12px',
  });
  frame.title = 'Postilla';

  let port: MessagePort | null = null;
  let waiting: ToCard | null = null;
  let place: CardPlace | null = null;
  let stopFollowing: (() => void) | null = null;

  const position = async (): Promise<void> => {
    const sentence = place?.sentence() ?? null;
    const mention = place?.mention() ?? null;
    if (sentence === null || mention === null) return close();
    const { x, y } = await computePosition({ getBoundingClientRect: () => sentence }, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(({ placement }) => ({
          mainAxis: GAP,
          crossAxis: /^(top|bottom)/.test(placement) ? mention.left - sentence.left : 0,
        })),
        flip({
          padding: MARGIN,
          crossAxis: false,
          fallbackPlacements: ['top-start', 'right-start', 'left-start'],
        }),
        shift({ padding: MARGIN }),
      ],
    });
    setStyles(box, { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` });
  };

  const reveal = (isShown: boolean): void =>
    setStyles(box, {
      opacity: isShown ? '1' : '0',
      'pointer-events': isShown ? 'auto' : 'none',
      visibility: isShown ? 'visible' : 'hidden',
    });

  // The port goes to the card's own origin: should anything else stand in the frame, it gets nothing.
  const handOver = (): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'ready') {
        port = channel.port1;
        if (waiting !== null) port.postMessage(waiting);
        waiting = null;
      } else options.onMessage(data);
    };
    const { origin } = new URL(options.address);
    const target = origin === 'null' ? options.address.split('/', 3).join('/') : origin;
    frame.contentWindow?.postMessage({ postillaVisit: options.visit }, target, [channel.port2]);
  };

  const warm = (): void => {
    if (frame.parentNode !== null) return;
    frame.src = `${options.address}#${options.visit}`;
    frame.addEventListener('load', handOver);
    box.append(frame);
    root.append(box);
    // A frame that isn't laid out can't measure itself, so it is shown from the first, unseen.
    reveal(false);
    box.showPopover();
  };

  const close = (): void => {
    place = null;
    stopFollowing?.();
    stopFollowing = null;
    reveal(false);
  };

  return {
    isOpen: () => place !== null,
    rect: () => box.getBoundingClientRect(),
    warm,
    open(next, scheme) {
      warm();
      stopFollowing?.();
      // Again to the top, above dialogs the page opened meanwhile.
      box.hidePopover();
      box.showPopover();
      place = next;
      setStyles(box, { 'box-shadow': SHADOW[scheme] });
      const reference = {
        getBoundingClientRect: () => next.sentence() ?? new DOMRect(),
        contextElement: next.contextElement,
      };
      stopFollowing = autoUpdate(reference, box, () => void position());
    },
    send(message) {
      if (port === null) waiting = message;
      else port.postMessage(message);
    },
    resize(height) {
      const room = root.ownerDocument.documentElement.clientHeight - 2 * MARGIN;
      setStyles(frame, { height: `${Math.min(height, room)}px` });
      if (place === null) return;
      void position().then(() => reveal(place !== null));
    },
    close,
    focus: () => frame.focus(),
  };
}

const SHADOW = {
  light:
    '0 0 0 1px rgb(40 34 20 / 0.10), 0 1px 2px rgb(0 0 0 / 0.06), 0 8px 28px rgb(0 0 0 / 0.14)',
  dark: '0 0 0 1px rgb(255 255 255 / 0.10), 0 1px 2px rgb(0 0 0 / 0.5), 0 10px 32px rgb(0 0 0 / 0.6)',
} as const;
