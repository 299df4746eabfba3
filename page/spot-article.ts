import { articleBlocks, type Block } from './article-blocks';
import { type Features, featuresOf } from './block-features';
import { proseOf } from './block-sums';
import { oddsOf } from './block-weights';
import { findHeadline } from './headline';
import { toldText } from './told-text';
import type { Tree } from './tree';

// biome-ignore lint/performance/noBarrelFile: the contract names both here; the gate's own file keeps the rest out of its bundle
export { isArticle } from './is-article';

export type SpottedArticle = {
  /** The live text nodes that are the article, in document order. */
  readonly textNodes: readonly Text[];
  /** The smallest element that holds them all. */
  readonly root: Element;
};

/** A page with less prose shows no article yet; what its markup still hides may be one. */
const LEAST_PROSE = 800;
/** Less is no article but a caption, a notice, a line of a form. */
const SHORTEST_ARTICLE = 200;

/** Components on a page whose text is looked at; a hostile page may have more. */
const MOST_TREES = 200;

/**
 * The article of a page: the live text nodes, block by block; `null` where there is none. Changes nothing. Of a
 * page whose components keep their text in shadow roots, the tree that holds most of it.
 */
export function spotArticle(document: Document): SpottedArticle | null {
  const { body } = document;
  // A page that is edited as a whole is somebody's draft.
  if (body === null || document.designMode === 'on') return null;
  const trees = new Set<Tree>([body]);
  let best: Found | null = null;
  for (const tree of trees) {
    const found = spotIn(tree, (shadow) => {
      if (trees.size < MOST_TREES) trees.add(shadow);
    });
    if (found !== null && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

type Found = SpottedArticle & { readonly length: number };

function spotIn(tree: Tree, onShadow: (shadow: ShadowRoot) => void): Found | null {
  const { blocks, isRevealed } = shownBlocks(tree, onShadow);
  if (blocks.length === 0) return null;
  const headline = findHeadline(tree);
  const features = featuresOf(tree, blocks, toldText(tree.ownerDocument), headline);
  const chosen = blocks.filter(({ holder }, at) => {
    const own = features[at];
    if (own === undefined || oddsOf(own) <= 0) return false;
    return !isRevealed || canBeSeen(holder) || isFolded(own);
  });
  const length = chosen.reduce((sum, block) => sum + block.length, 0);
  if (length < SHORTEST_ARTICLE || !chosen.some((block) => proseOf(block) > 0)) return null;

  const kept = new Set(chosen.flatMap(({ nodes }) => nodes));
  if (headline !== null) for (const node of textNodesOf(headline)) kept.add(node);
  const textNodes = inDocumentOrder(tree, kept);
  return { textNodes, root: commonAncestor(textNodes, tree), length };
}

/** Pages that stream their text bring it hidden and reveal it by script (React's `<div hidden id="S:0">`). */
function shownBlocks(
  tree: Tree,
  onShadow: (shadow: ShadowRoot) => void,
): { readonly blocks: readonly Block[]; readonly isRevealed: boolean } {
  const shown = articleBlocks(tree, false, onShadow);
  const prose = proseIn(shown);
  if (prose >= LEAST_PROSE) return { blocks: shown, isRevealed: true };
  const all = articleBlocks(tree, true, onShadow);
  return proseIn(all) > 2 * prose
    ? { blocks: all, isRevealed: false }
    : { blocks: shown, isRevealed: true };
}

/** Shown, or in what the reader can open. */
const canBeSeen = (element: Element): boolean =>
  element.checkVisibility() || element.closest('details:not([open])') !== null;

/** What waits in the midst of the article for a button: "Read more". */
const isFolded = ({ inSpan, stray }: Features): boolean => inSpan === 1 && stray === 0;

const proseIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** All kept text nodes and the white space before them, which parts words across elements. */
function inDocumentOrder(tree: Tree, kept: ReadonlySet<Text>): readonly Text[] {
  const ordered: Text[] = [];
  let space: Text[] = [];
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
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

function commonAncestor(textNodes: readonly Text[], tree: Tree): Element {
  let ancestor = textNodes[0]?.parentElement ?? null;
  const last = textNodes.at(-1);
  while (ancestor !== null && last !== undefined && !ancestor.contains(last)) {
    ancestor = ancestor.parentElement;
  }
  return ancestor ?? (tree instanceof ShadowRoot ? tree.host : tree);
}

function textNodesOf(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}
