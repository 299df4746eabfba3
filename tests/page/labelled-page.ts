import { quieted, takeGold } from '../../scripts/fit/gold';

/** A page whose elements of the article's own text are marked `data-gold`, and what isn't within them `data-not`. */
export type LabelledPage = {
  readonly file: string;
  readonly lang: string;
  /** `article`, or what else the page is. */
  readonly kind: string;
  readonly url: string;
};

export type ShownPage = { readonly document: Document; readonly gold: readonly Text[] };

/** Shows a page in a frame, its marks read and taken off; its scripts don't run and it loads nothing. */
export async function showPage(html: string): Promise<ShownPage> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame.style, { inlineSize: '1280px', blockSize: '860px' });
  frame.srcdoc = quieted(html);
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.replaceChildren(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (shown === null) throw new Error('the page is not shown');
  const gold = takeGold(shown);
  return { document: shown, gold };
}
