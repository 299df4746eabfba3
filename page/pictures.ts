import type { BlockSums } from './block-sums';
import type { Tree } from './tree';

const PICTURES = 'img, picture, video, iframe, amp-img';
/** Elements between a caption or a picture and what both stand in. */
const CAPTION_DISTANCE = 2;
const PICTURE_DISTANCE = 4;
/** What holds more of the page's prose is no caption's. */
const MOST_PROSE = 0.1;

/** The elements that hold a picture or a player not far below them. */
export function aroundPictures(tree: Tree): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const picture of tree.querySelectorAll(PICTURES)) {
    let up: Element | null = picture;
    for (let step = 0; up !== null && step <= PICTURE_DISTANCE; step++, up = up.parentElement)
      around.add(up);
  }
  return around;
}

/** Whether a line stands alone with a picture, as captions do. */
export function isWithPicture(
  holder: Element,
  { byElement, total }: BlockSums,
  pictures: ReadonlySet<Element>,
): boolean {
  let up: Element | null = holder;
  for (let step = 0; up !== null && step <= CAPTION_DISTANCE; step++, up = up.parentElement) {
    if ((byElement.get(up) ?? 0) > MOST_PROSE * total) return false;
    if (pictures.has(up)) return true;
  }
  return false;
}
