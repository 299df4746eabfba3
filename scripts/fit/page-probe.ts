import { articleBlocks } from '../../page/article-blocks';
import { type Features, featuresOf } from '../../page/block-features';
import {
  readDescription,
  readMetadata,
  readNames,
  readProse,
  type Signs,
} from '../../page/gate-signs';
import { findHeadline } from '../../page/headline';
import { readText } from '../../page/read-text';
import { toldText } from '../../page/told-text';
import { takeGold } from './gold';

export type DescribedBlock = {
  readonly features: Features;
  readonly text: string;
  readonly isHeadline: boolean;
};

export type DescribedPage = {
  readonly blocks: readonly DescribedBlock[];
  readonly signs: Signs;
  /** The marked text; '' where nothing is marked. */
  readonly gold: string;
};

/** What spotting and the gate see of a page; runs in it. */
export function describePage(document: Document, url: string): DescribedPage {
  const gold = readText(takeGold(document), '').text;
  const { body, head } = document;
  const signs: Signs = {};
  readMetadata(head, url, signs);
  readProse(document, signs);
  readDescription(document, signs);
  readNames(body, signs);
  // Pages that reveal their text by script stand here as they came.
  const shown = articleBlocks(body, false, () => undefined);
  const all = articleBlocks(body, true, () => undefined);
  const blocks = 2 * shown.length < all.length ? all : shown;
  const headline = findHeadline(body);
  const features = featuresOf(body, blocks, toldText(document), headline);
  return {
    gold,
    signs,
    blocks: blocks.map(({ nodes, holder }, at) => ({
      features: features[at] as Features,
      text: nodes.map(({ data }) => data).join(''),
      isHeadline: headline?.contains(holder) === true,
    })),
  };
}
