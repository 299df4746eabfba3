import type { Block } from './article-blocks';
import { coreOf, proseElsewhere, proseSpan, wideOf } from './block-spans';
import { type BlockSums, isRunning, proseOf, runningText, sumBlocks } from './block-sums';
import { aroundPictures, isWithPicture } from './pictures';
import { findPointers } from './pointers';
import { findTeasers } from './teasers';
import { isTold } from './told-text';
import type { Tree } from './tree';

/** What tells an article's block from others; each from 0 to 1. */
export type Features = {
  /** Share of links, and whether hardly anything else is there: "Read also: …". */
  readonly linked: number;
  readonly linkedMostly: number;
  /** Running text where most of the page's is. */
  readonly proseInCore: number;
  /** Between the first and the last prose of the core, and of the element that holds nearly all prose. */
  readonly inSpan: number;
  readonly inWideSpan: number;
  /** How surely the article stands elsewhere. */
  readonly farLeft: number;
  /** Share of the page's prose in blocks of the same template, and in what such paragraphs stand in. */
  readonly template: number;
  readonly home: number;
  /** Apart from where most prose stands; a standfirst may be. */
  readonly stray: number;
  /** In the article's text as the page's metadata have it. */
  readonly told: number;
  readonly behindHeading: number;
  /** A line of text between the headline and the text, and one that a class name calls the standfirst. */
  readonly lead: number;
  readonly standfirst: number;
  readonly division: number;
  readonly list: number;
  readonly caption: number;
  readonly figure: number;
  /** Alone with a picture or a player. */
  readonly picture: number;
  /** Within an element that its name puts beside the article, and that holds little of the prose. */
  readonly beside: number;
  readonly foreign: number;
  /** One of a list of other articles. */
  readonly teaser: number;
  /** Words that point away from the article, such a line with a link, and what stands in their box. */
  readonly pointer: number;
  readonly pointerLink: number;
  readonly boxed: number;
};

/** A line of so much link is a pointer with a word before it. */
const LINK_MOSTLY = 0.6;
/** Prose of teasers and boxes counts for so much where it is asked where the article stands. */
const ELSEWHERE_SHARE = 0.1;
/** What holds so much of the page's prose is the article, whatever its name. */
const SMALL_SHARE = 0.3;
/** Where so much prose stands, the article stands, and little of it elsewhere. */
const ONE_HOME = 0.5;
const STRAY_SHARE = 0.15;
const LONGEST_CAPTION = 300;
/** Blocks behind the headline among which the standfirst is, and its least length. */
const LEAD_BLOCKS = 5;
const LEAD_LENGTH = 50;

/**
 * The features of every block of a page, in order.
 * @param told the article's text as the page's metadata have it, letters only; '' where they don't
 * @param headline the element of the article's headline
 */
export function featuresOf(
  tree: Tree,
  blocks: readonly Block[],
  told: string,
  headline: Element | null,
): readonly Features[] {
  const teasers = findTeasers(blocks);
  const { lines, boxed } = findPointers(blocks);
  const isElsewhere = (block: Block): boolean =>
    teasers.has(block) || boxed.has(block) || lines.has(block);
  const prose = blocks.map((block) => proseOf(block) * (isElsewhere(block) ? ELSEWHERE_SHARE : 1));
  const isProse = blocks.map((block) => proseOf(block) > 0 && !isElsewhere(block));
  const sums = sumBlocks(tree, blocks, prose);
  const running = sumBlocks(tree, blocks, blocks.map(runningText));
  const shareOf = (part: number | undefined): number => (part ?? 0) / Math.max(1, sums.total);
  const core = coreOf(sums);
  const span = proseSpan(blocks, isProse, core);
  const wideSpan = proseSpan(blocks, isProse, wideOf(sums));
  const hasOneHome = [...sums.byHome.values()].some((part) => shareOf(part) > ONE_HOME);
  const pictures = aroundPictures(tree);
  const heading = headline ?? tree.querySelector('h1');
  let behind = 0;
  return blocks.map((block, at) => {
    const { holder, place, length, linked } = block;
    const tag = holder.localName;
    if (heading !== null && (behind > 0 || heading.contains(holder))) behind++;
    const isLead = behind > 1 && behind <= LEAD_BLOCKS && at < span.first && isRunning(block);
    const farLeft = proseElsewhere(sums, holder);
    const home = shareOf(sums.byHome.get(place.home));
    return {
      linked: linked / length,
      linkedMostly: Number(linked / length > LINK_MOSTLY),
      proseInCore: Number(isProse[at] === true && core.contains(holder)),
      inSpan: Number(at >= span.first && at <= span.last),
      inWideSpan: Number(at >= wideSpan.first && at <= wideSpan.last),
      farLeft,
      template: shareOf(sums.byTemplate.get(place.template)) * (1 - farLeft),
      home: home * (1 - farLeft),
      stray: Number(
        hasOneHome &&
          home < STRAY_SHARE &&
          !(isLead && block.isSentence && length >= LEAD_LENGTH) &&
          !/^h[1-6]$/.test(tag),
      ),
      told: Number(isTold(block, told)),
      behindHeading: Number(heading === null || behind > 0),
      lead: Number(isLead && length >= LEAD_LENGTH),
      standfirst: Number(isLead && place.isStandfirst),
      division: Number(tag === 'div' || tag === 'section'),
      list: Number(place.isList),
      caption: Number(tag === 'figcaption'),
      figure: Number(place.isFigure),
      picture: Number(length <= LONGEST_CAPTION && isWithPicture(holder, sums, pictures)),
      // A whole article may be named a gallery; comments may be longer than it.
      beside: Number(isSmall(place.beside, running)),
      foreign: Number(isSmall(place.foreign, sums)),
      teaser: Number(teasers.has(block)),
      pointer: Number(lines.has(block)),
      pointerLink: Number(lines.has(block) && linked > 0),
      boxed: Number(boxed.has(block)),
    };
  });
}

const isSmall = (element: Element | null, { byElement, total }: BlockSums): boolean =>
  element !== null && (byElement.get(element) ?? 0) < SMALL_SHARE * total;
