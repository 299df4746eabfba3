import { Readability } from '@mozilla/readability';
import { findHeadline } from './headline';

// biome-ignore lint/performance/noBarrelFile: the contract names both here; the gate's own file keeps Readability out of its bundle
export { isArticle } from './is-article';

export type SpottedArticle = {
  /** The live text nodes that are the article, in document order. */
  readonly textNodes: readonly Text[];
  /** The smallest element that holds them all. */
  readonly root: Element;
};

/** Parts of an article's element that a reader wouldn't call its text, and what is edited or ran. */
const NOT_ARTICLE =
  'nav, footer, aside, figcaption, form, button, select, textarea, input, script, style, noscript, template, svg, math, pre, code, [contenteditable=""], [contenteditable="true"], [aria-hidden="true"]';

/** The article of a page, found on a clone and mapped back; `null` where there is none. */
export function spotArticle(document: Document): SpottedArticle | null {
  const clone = document.cloneNode(true) as Document;
  const marked = markTextHolders(document, clone);
  const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  if (!(parsed?.content instanceof Element)) return null;

  const kept = survivors(parsed.content, marked);
  if (kept.size === 0) return null;
  const headline = findHeadline(document, kept);
  for (const node of headline) kept.add(node);
  const textNodes = inDocumentOrder(document.body, kept);
  const root = commonAncestor(textNodes);
  return root === null ? null : { textNodes, root };
}

/** Attribute names carry the index: Readability copies attributes when it merges elements, and so keeps both. */
const MARK = 'data-postilla-';

/**
 * Marks every element of the clone that holds text with the index of its live twin. Elements are
 * marked rather than text nodes remembered, because Readability re-parses its page from HTML when
 * its first pass finds too little.
 */
function markTextHolders(document: Document, clone: Document): readonly Element[] {
  const live = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  const twin = clone.createTreeWalker(clone.documentElement, NodeFilter.SHOW_ELEMENT);
  const marked: Element[] = [];
  do {
    const element = live.currentNode as Element;
    if (!holdsText(element)) continue;
    (twin.currentNode as Element).setAttribute(`${MARK}${marked.length}`, '');
    marked.push(element);
  } while (live.nextNode() !== null && twin.nextNode() !== null);
  return marked;
}

function holdsText(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && (child as Text).data.trim() !== '') return true;
  }
  return false;
}

/** The live text nodes whose twins came through Readability. */
function survivors(content: Element, marked: readonly Element[]): Set<Text> {
  const textsByHolder = new Map<Element, Map<string, number>>();
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const key = text.data.trim();
    if (key === '') continue;
    for (const holder of holdersOf(text, content, marked)) {
      const texts = textsByHolder.get(holder) ?? new Map<string, number>();
      texts.set(key, (texts.get(key) ?? 0) + 1);
      textsByHolder.set(holder, texts);
    }
  }
  const kept = new Set<Text>();
  for (const [holder, texts] of textsByHolder) {
    if (holder.closest(NOT_ARTICLE) !== null || isHidden(holder)) continue;
    for (const child of holder.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      const key = (child as Text).data.trim();
      const left = texts.get(key) ?? 0;
      if (left === 0) continue;
      texts.set(key, left - 1);
      kept.add(child as Text);
    }
  }
  return kept;
}

/** The live elements a surviving text may have stood in: the marks of its nearest marked ancestor. */
function holdersOf(text: Text, content: Element, marked: readonly Element[]): readonly Element[] {
  for (let up = text.parentElement; up !== null; up = up.parentElement) {
    const holders: Element[] = [];
    for (const name of up.getAttributeNames()) {
      if (!name.startsWith(MARK)) continue;
      const holder = marked[Number(name.slice(MARK.length))];
      if (holder !== undefined) holders.push(holder);
    }
    if (holders.length > 0) return holders;
    if (up === content) break;
  }
  return [];
}

function isHidden(element: Element): boolean {
  return !element.checkVisibility();
}

/** All kept text nodes and the white space before them, which parts words across elements. */
function inDocumentOrder(body: HTMLElement, kept: ReadonlySet<Text>): readonly Text[] {
  const ordered: Text[] = [];
  let space: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '') {
      space.push(node);
      continue;
    }
    if (kept.has(node)) ordered.push(...(ordered.length > 0 ? space : []), node);
    space = [];
  }
  return ordered;
}

function commonAncestor(textNodes: readonly Text[]): Element | null {
  let ancestor = textNodes[0]?.parentElement ?? null;
  const last = textNodes.at(-1);
  while (ancestor !== null && last !== undefined && !ancestor.contains(last)) {
    ancestor = ancestor.parentElement;
  }
  return ancestor;
}
