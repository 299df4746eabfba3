/** A page whose elements of the article's own text are marked `data-gold`, and what isn't within them `data-not`. */
export type LabelledPage = {
  readonly file: string;
  readonly lang: string;
  /** `article`, or what else the page is. */
  readonly kind: string;
  readonly url: string;
};

export type ShownPage = { readonly document: Document; readonly gold: readonly Text[] };

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Shows a page in a frame, its marks read and taken off; its scripts don't run and it loads nothing. */
export async function showPage(html: string): Promise<ShownPage> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame.style, { inlineSize: '1280px', blockSize: '860px' });
  frame.srcdoc = html.replace(/<head[^>]*>/i, `$&${POLICY}`);
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.replaceChildren(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (shown === null) throw new Error('the page is not shown');
  const gold = goldOf(shown);
  for (const mark of ['data-gold', 'data-not'])
    for (const element of shown.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  return { document: shown, gold };
}

function goldOf(shown: Document): readonly Text[] {
  const walker = shown.createTreeWalker(shown.body, NodeFilter.SHOW_TEXT);
  const gold: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const mark = node.parentElement?.closest('[data-gold], [data-not], script, style');
    if (node.data.trim() !== '' && mark?.hasAttribute('data-gold') === true) gold.push(node);
  }
  return gold;
}
