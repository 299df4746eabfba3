import type { Features } from './block-features';

/**
 * How much each feature speaks for a block, fitted by logistic regression to the labelled pages of
 * the Web Content Extraction Benchmark's development half; `told`, which few of them have, by hand.
 */
const WEIGHTS: Features = {
  linked: -1.25,
  linkedParagraph: -1.32,
  proseNext: 0.43,
  proseInCore: 0.88,
  inSpan: 1.23,
  inWideSpan: 0.72,
  farLeft: -1.57,
  template: 1.14,
  told: 3,
  behindHeading: 0.6,
  heading: 0.69,
  division: -0.86,
  code: -0.93,
  caption: -2.32,
  figure: -1.02,
  list: 0.58,
  aside: -0.6,
  beside: -1.21,
  foreign: -0.93,
  concealed: -1.29,
};
const BIAS = -0.89;

const NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** Log odds that a block is the article's: above 0 it rather is. */
export const oddsOf = (features: Features): number =>
  NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
