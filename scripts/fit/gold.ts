const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A page's source, so that nothing of it runs and nothing is loaded. */
export const quieted = (html: string): string =>
  /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${POLICY}`) : POLICY + html;

/** The text nodes marked as the article's, `data-gold` and not `data-not`; takes the marks off. */
export function takeGold(document: Document): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const gold: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const mark = node.parentElement?.closest('[data-gold], [data-not], script, style');
    if (node.data.trim() !== '' && mark?.hasAttribute('data-gold') === true) gold.push(node);
  }
  for (const mark of ['data-gold', 'data-not'])
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  return gold;
}
