import type { Block } from './article-blocks';
import { type BlockSums, isRunning, proseOf, sumBlocks } from './block-sums';
import type { Tree } from './tree';

/** An element that holds so much of its parent's prose is where the article stands. */
const CORE_SHARE = 0.6;
/** So much of the page's prose is surely the article and a little more. */
const WIDE_SHARE = 0.9;
/** What holds so much of the page's prose is the article, whatever its name. */
const SMALL_SHARE = 0.3;
const LINK_ALONE = 0.9;

/** What tells an article's block from others; each from 0 to 1. */
export type Features = {
  /** Share of links. */
  readonly linked: number;
  /** A paragraph of a link alone: "Read also: …". */
  readonly linkedParagraph: number;
  readonly proseNext: number;
  readonly proseInCore: number;
  /** Between the first and the last prose of the core, and of the element that holds nearly all prose. */
  readonly inSpan: number;
  readonly inWideSpan: number;
  /** How surely the article stands elsewhere. */
  readonly farLeft: number;
  /** Share of the page's prose that blocks of the same template hold. */
  readonly template: number;
  /** Stands in the article's text as the page's metadata have it. */
  readonly told: number;
  readonly behindHeading: number;
  readonly heading: number;
  readonly division: number;
  readonly code: number;
  readonly caption: number;
  readonly figure: number;
  readonly list: number;
  readonly aside: number;
  /** Within an element that its name puts beside the article, and that holds little of the prose. */
  readonly beside: number;
  readonly foreign: number;
  readonly concealed: number;
};

/**
 * The features of every block of a page, in order.
 * @param told the article's text as the page's metadata have it, letters only; '' where they don't
 */
export function featuresOf(
  tree: Tree,
  blocks: readonly Block[],
  told: string,
): readonly Features[] {
  const sums = sumBlocks(tree, blocks);
  const isProse = blocks.map((block) => proseOf(block) > 0);
  const core = coreOf(sums);
  const span = proseSpan(blocks, isProse, core);
  const wideSpan = proseSpan(blocks, isProse, wideOf(sums));
  const isSmall = (element: Element | null): boolean =>
    element !== null && (sums.byElement.get(element) ?? 0) < SMALL_SHARE * sums.total;
  const heading = tree.querySelector('h1');
  let isBehind = heading === null;
  return blocks.map((block, at) => {
    const { holder, place, length, linked } = block;
    const tag = holder.localName;
    isBehind ||= heading?.contains(holder) === true;
    return {
      linked: linked / length,
      linkedParagraph: Number(tag === 'p' && linked / length > LINK_ALONE),
      proseNext: Number(isProse[at + 1] === true),
      proseInCore: Number(isProse[at] === true && core.contains(holder)),
      inSpan: Number(at >= span.first && at <= span.last),
      inWideSpan: Number(at >= wideSpan.first && at <= wideSpan.last),
      farLeft: proseElsewhere(sums, holder) ** ELSEWHERE_POWER,
      template: (sums.byTemplate.get(place.template) ?? 0) / Math.max(1, sums.total),
      told: Number(told !== '' && told.includes(beginning(block))),
      behindHeading: Number(isBehind),
      heading: Number(/^h[2-6]$/.test(tag)),
      division: Number(tag === 'div' || tag === 'section'),
      code: Number(tag === 'pre'),
      caption: Number(tag === 'figcaption'),
      figure: Number(place.isFigure),
      list: Number(place.isList),
      aside: Number(place.isAside),
      beside: Number(isSmall(place.beside)),
      foreign: Number(isSmall(place.foreign)),
      concealed: Number(place.isConcealed),
    };
  });
}

/** So many letters of a block stand in its article's text by no chance. */
const TOLD_LENGTH = 60;

const beginning = ({ nodes }: Block): string =>
  lettersIn(nodes.map((node) => node.data).join('')).slice(0, TOLD_LENGTH);

/** Letters and digits in small, to compare texts whatever their markup and spaces. */
export const lettersIn = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The last element of the spine that holds most of the prose of every element above it. */
function coreOf({ spine, byElement }: BlockSums): Node {
  let core = spine[0] as Node;
  for (const element of spine) {
    if ((byElement.get(element) ?? 0) < CORE_SHARE * (byElement.get(core) ?? 0)) break;
    core = element;
  }
  return core;
}

const wideOf = ({ spine, byElement, total }: BlockSums): Node =>
  spine.findLast((element) => (byElement.get(element) ?? 0) >= WIDE_SHARE * total) ??
  (spine[0] as Node);

/**
 * From the first to the last prose within an element, with what stands beside either in the same parent: an
 * editor's note before the first paragraph, whose name was changed behind the last.
 */
function proseSpan(
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

/** Share of the page's prose in the largest element of the spine that leaves a place out. */
function proseElsewhere({ spine, byElement, total }: BlockSums, holder: Element): number {
  const out = spine.find((element) => !element.contains(holder));
  return out === undefined ? 0 : (byElement.get(out) ?? 0) / Math.max(1, total);
}
