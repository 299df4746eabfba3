import type { Block } from './article-blocks';
import type { Tree } from './tree';

/** Shorter text is a caption, a teaser, a menu. */
const PROSE_LENGTH = 80;
const PROSE_LINKED = 0.35;
/** Prose beside an article, a comment's, counts for less. */
const BESIDE_SHARE = 0.15;

/** Whether a block is text with links rather than links. */
export const isRunning = ({ linked, length }: Block): boolean => linked / length < PROSE_LINKED;

/** How much running text a block is, in characters, wherever it stands. */
export function runningText(block: Block): number {
  const { length, isSentence, place } = block;
  const isText = length >= PROSE_LENGTH && isRunning(block) && isSentence;
  return isText && !place.isAside && !place.isFooter && !place.isFigure ? length : 0;
}

/** How much of it speaks for an article where it stands: what is named as beside one counts for less. */
export const proseOf = (block: Block): number =>
  runningText(block) * (block.place.beside === null ? 1 : BESIDE_SHARE);

/** What the blocks of a page come to. */
export type BlockSums = {
  /** All prose, in characters. */
  readonly total: number;
  readonly byElement: ReadonlyMap<Node, number>;
  readonly byTemplate: ReadonlyMap<number, number>;
  /** By the template of what paragraphs stand in. */
  readonly byHome: ReadonlyMap<number, number>;
  /** From the tree's top down, always to the child with most prose. */
  readonly spine: readonly Node[];
};

/**
 * How much prose stands in every element and in blocks of every template.
 * @param prose how much of it each block is
 */
export function sumBlocks(
  tree: Tree,
  blocks: readonly Block[],
  prose: readonly number[],
): BlockSums {
  const byElement = new Map<Node, number>();
  const byTemplate = new Map<number, number>();
  const byHome = new Map<number, number>();
  let total = 0;
  for (const [at, block] of blocks.entries()) {
    const own = prose[at] ?? 0;
    if (own === 0) continue;
    total += own;
    const { template, home } = block.place;
    byTemplate.set(template, (byTemplate.get(template) ?? 0) + own);
    byHome.set(home, (byHome.get(home) ?? 0) + own);
    for (let up: Node | null = block.holder; up !== null; up = up.parentNode)
      byElement.set(up, (byElement.get(up) ?? 0) + own);
  }
  return { total, byElement, byTemplate, byHome, spine: spineOf(tree, byElement) };
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
