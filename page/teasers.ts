import type { Block } from './article-blocks';

/** A title of a teaser is a link and no more. */
const TITLE_LINKED = 0.9;
const SHORTEST_TITLE = 15;
/** With more text it is no teaser. */
const LONGEST_TEASER = 700;
/** A list of fewer is none. */
const LEAST_ITEMS = 3;
/** Elements between a teaser's text and the item of the list. */
const FARTHEST_ITEM = 4;

/** The blocks that stand in a list's item with a linked title: teasers of other articles. */
export function findTeasers(blocks: readonly Block[]): ReadonlySet<Block> {
  const items = new Map<Element, { length: number; isTitled: boolean }>();
  for (const { holder, length, linked } of blocks) {
    const isTitle = length >= SHORTEST_TITLE && linked / length > TITLE_LINKED;
    let up: Element | null = holder;
    for (let step = 0; up !== null && step < FARTHEST_ITEM; step++, up = up.parentElement) {
      const item = items.get(up) ?? { length: 0, isTitled: false };
      items.set(up, { length: item.length + length, isTitled: item.isTitled || isTitle });
    }
  }
  const known = new Map<Element, boolean>();
  const isListed = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = countAlike(element) >= LEAST_ITEMS;
      known.set(element, answer);
    }
    return answer;
  };
  const isTeaser = ({ holder }: Block): boolean => {
    let up: Element | null = holder;
    for (let step = 0; up !== null && step < FARTHEST_ITEM; step++, up = up.parentElement) {
      const item = items.get(up);
      if (item === undefined || item.length > LONGEST_TEASER) return false;
      if (item.isTitled && isListed(up)) return true;
    }
    return false;
  };
  return new Set(blocks.filter(isTeaser));
}

/** Children of an element's parent with its tag and first class, itself counted. */
function countAlike(element: Element): number {
  const { parentElement, localName, classList } = element;
  if (parentElement === null) return 0;
  const [first] = classList;
  let count = 0;
  for (const { localName: tag, classList: names } of parentElement.children)
    if (tag === localName && names[0] === first && ++count >= LEAST_ITEMS) break;
  return count;
}
