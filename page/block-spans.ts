import type { Block } from './article-blocks';
import { type BlockSums, isRunning } from './block-sums';

/** An element that holds so much of its parent's prose is where the article stands. */
const CORE_SHARE = 0.6;
/** So much of the page's prose is surely the article and a little more. */
const WIDE_SHARE = 0.9;

/** Where the article stands: the last element of the spine that holds most of the prose of every element above it. */
export function coreOf({ spine, byElement }: BlockSums): Node {
  let core = spine[0] as Node;
  for (const element of spine) {
    if ((byElement.get(element) ?? 0) < CORE_SHARE * (byElement.get(core) ?? 0)) break;
    core = element;
  }
  return core;
}

/** Where it stands with what is around it. */
export const wideOf = ({ spine, byElement, total }: BlockSums): Node =>
  spine.findLast((element) => (byElement.get(element) ?? 0) >= WIDE_SHARE * total) ??
  (spine[0] as Node);

/**
 * From the first to the last prose within an element, with what stands beside either in the same parent: an
 * editor's note before the first paragraph, whose name was changed behind the last.
 */
export function proseSpan(
  blocks: readonly Block[],
  isProse: readonly boolean[],
  element: Node,
): { readonly first: number; readonly last: number } {
  const isIn = blocks.map(({ holder }, at) => isProse[at] === true && element.contains(holder));
  let first = isIn.indexOf(true);
  let last = isIn.lastIndexOf(true);
  while (isJoined(blocks[first], blocks[first - 1]) && blocks[first - 1]?.isSentence) first--;
  while (isJoined(blocks[last], blocks[last + 1])) last++;
  return { first, last };
}

const isJoined = (block: Block | undefined, next: Block | undefined): boolean =>
  block !== undefined &&
  next !== undefined &&
  block.holder.parentElement === next.holder.parentElement &&
  isRunning(next);

/** Half of the prose may stand beside a place of the article; nearly all of it may not. */
const ELSEWHERE_POWER = 4;

/** How surely the article stands elsewhere, by the prose in the largest element of the spine that leaves a place out. */
export function proseElsewhere({ spine, byElement, total }: BlockSums, holder: Element): number {
  const out = spine.find((element) => !element.contains(holder));
  return out === undefined
    ? 0
    : ((byElement.get(out) ?? 0) / Math.max(1, total)) ** ELSEWHERE_POWER;
}
