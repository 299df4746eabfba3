import { declaredTitles } from './metadata';
import type { Tree } from './tree';

/** Share of the heading's words that the declared title must hold to be the headline. */
const WORDS_SHARED = 0.6;

/**
 * The live text nodes of the article's headline and standfirst, which often stand far from its text;
 * without those the body holds already.
 */
export function findHeadline(tree: Tree, body: ReadonlySet<Text>): readonly Text[] {
  const titles = declaredTitles(tree.ownerDocument).map(wordsOf);
  let best: { readonly heading: Element; readonly share: number } | null = null;
  for (const heading of tree.querySelectorAll('h1, [itemprop~="headline"]')) {
    if (!heading.checkVisibility() || heading.closest('nav, aside, footer') !== null) continue;
    const words = wordsOf(heading.textContent);
    if (words.length === 0) continue;
    const share = Math.max(0, ...titles.map((title) => shareOf(words, title)));
    if (share >= WORDS_SHARED && (best === null || share > best.share)) best = { heading, share };
  }
  const heading = best?.heading ?? loneHeading(tree);
  if (heading === null) return [];
  const nodes = [...textNodesOf(heading), ...standfirstBelow(heading)];
  return nodes.filter((node) => !body.has(node));
}

/** Shorter lines below a headline are a date, a byline or a section. */
const SHORTEST_STANDFIRST = 60;

/** Elements looked at below the headline. */
const STANDFIRST_DISTANCE = 3;

/** The line of prose below the headline, in the page's header or the article's. */
function standfirstBelow(heading: Element): readonly Text[] {
  let element = heading.nextElementSibling;
  for (let seen = 0; element !== null && seen < STANDFIRST_DISTANCE; seen++) {
    const text = element.textContent.trim();
    const isProse = text.length >= SHORTEST_STANDFIRST && /[.!?…。！？]["”»’]?$/.test(text);
    if (/^(?:p|h2|div)$/.test(element.localName) && isProse && element.checkVisibility()) {
      return linkShare(element) < 0.5 ? textNodesOf(element) : [];
    }
    element = element.nextElementSibling;
  }
  return [];
}

function linkShare(element: Element): number {
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + link.textContent.length,
    0,
  );
  return linked / Math.max(1, element.textContent.length);
}

/** A page with a single `h1` means it as its headline, whatever the title says. */
function loneHeading(tree: Tree): Element | null {
  const headings = [...tree.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
  const only = headings[0];
  return headings.length === 1 && only !== undefined && wordsOf(only.textContent).length >= 3
    ? only
    : null;
}

/** Words, and for scripts without spaces the characters, so that both can be compared. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

function shareOf(words: readonly string[], title: readonly string[]): number {
  const known = new Set(title);
  return words.filter((word) => known.has(word)).length / words.length;
}

function textNodesOf(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.data.trim() !== '') nodes.push(node);
  }
  return nodes;
}
