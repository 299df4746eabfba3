import type { Block } from './article-blocks';
import type { Tree } from './tree';

/** Shorter text is a caption, a teaser, a menu. */
const PROSE_LENGTH = 80;
const PROSE_LINKED = 0.35;
/** Prose beside an article, a comment's, counts for less. */
const BESIDE_SHARE = 0.15;

/** Whether a block is text with links rather than links. */
export const isRunning = ({ linked, length }: Block): boolean => linked / length < PROSE_LINKED;

/** How much running text a block is, in characters. */
export function proseOf(block: Block): number {
  const { length, isSentence, place } = block;
  if (length < PROSE_LENGTH || !isRunning(block) || !isSentence) return 0;
  if (place.isAside || place.isFooter) return 0;
  return place.beside !== null ? length * BESIDE_SHARE : length;
}

/** What the blocks of a page come to. */
export type BlockSums = {
  /** All prose, in characters. */
  readonly total: number;
  readonly byElement: ReadonlyMap<Node, number>;
  readonly byTemplate: ReadonlyMap<number, number>;
  /** From the tree's top down, always to the child with most prose. */
  readonly spine: readonly Node[];
};

/** How much prose stands in every element and in blocks of every template. */
export function sumBlocks(tree: Tree, blocks: readonly Block[]): BlockSums {
  const byElement = new Map<Node, number>();
  const byTemplate = new Map<number, number>();
  let total = 0;
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    total += prose;
    const { template } = block.place;
    byTemplate.set(template, (byTemplate.get(template) ?? 0) + prose);
    for (let up: Node | null = block.holder; up !== null; up = up.parentNode)
      byElement.set(up, (byElement.get(up) ?? 0) + prose);
  }
  return { total, byElement, byTemplate, spine: spineOf(tree, byElement) };
}

function spineOf(tree: Tree, prose: ReadonlyMap<Node, number>): readonly Node[] {
  const spine: Node[] = [tree];
  for (let at: Tree | Element | null = tree; at !== null; ) {
    let best: Element | null = null;
    let most = 0;
    for (const child of at.children) {
      const own = prose.get(child) ?? 0;
      if (own > most) [best, most] = [child, own];
    }
    if (best !== null) spine.push(best);
    at = best;
  }
  return spine;
}
