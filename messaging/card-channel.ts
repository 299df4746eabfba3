import type { CardSubject } from './protocol';

/**
 * Between the page's side and the card in its frame: a message port, handed over once. The page
 * itself can't listen: the frame is in a closed shadow root, and a port has no other ends.
 */
export type ToCard = { readonly type: 'present'; readonly subject: CardSubject };

export type ToPage =
  | { readonly type: 'ready' }
  | { readonly type: 'resized'; readonly height: number }
  | { readonly type: 'close' }
  | { readonly type: 'walk'; readonly step: 1 | -1 }
  | { readonly type: 'show-disclosure'; readonly person: string }
  /** Where in the text it begins. */
  | { readonly type: 'show-mention'; readonly start: number };

/** The one message that carries the port; the visit's id is also in the card's own address. */
export type Handover = { readonly postillaVisit: string };

export function isHandover(data: unknown): data is Handover {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof (data as Partial<Handover>).postillaVisit === 'string'
  );
}
