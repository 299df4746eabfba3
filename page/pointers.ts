import type { Block } from './article-blocks';
import { pointsElsewhere } from './pointer-words';

/** A longer line is a sentence of somebody's who reads more. */
const LONGEST_LABEL = 60;
const LINKED_LINE = 0.3;
/** A box with more text is the article, whose first line says "Newsletter". */
const LONGEST_BOX = 2_500;

export type Pointers = {
  /** Lines that point away from the article: a link to read as well, the label of a box. */
  readonly lines: ReadonlySet<Block>;
  /** What stands in a box, its label too. */
  readonly boxed: ReadonlySet<Block>;
};

/** What points away from the article, by its words and by where they stand. */
export function findPointers(blocks: readonly Block[]): Pointers {
  const lines = new Set<Block>();
  const boxed = new Set<Block>();
  let box = null as Element | null;
  for (const [at, block] of blocks.entries()) {
    const { holder, length, linked } = block;
    if (box?.contains(holder) === false) box = null;
    const isLine = length <= LONGEST_LABEL || linked / length > LINKED_LINE;
    if (isLine && pointsElsewhere(beginningOf(block))) {
      lines.add(block);
      box ??= boxLabelled(holder, blocks[at - 1]?.holder);
    }
    if (box !== null) boxed.add(block);
  }
  return { lines, boxed };
}

/** The largest element that begins with the label. */
function boxLabelled(label: Element, before: Element | undefined): Element | null {
  let box: Element | null = null;
  for (let up = label.parentElement; up !== null; up = up.parentElement) {
    if (before !== undefined && up.contains(before)) break;
    if (up.textContent.length > LONGEST_BOX) break;
    box = up;
  }
  return box;
}

const LONGEST_LEAD = 80;

const beginningOf = ({ nodes }: Block): string =>
  nodes
    .map((node) => node.data)
    .join('')
    .trim()
    .slice(0, LONGEST_LEAD);
