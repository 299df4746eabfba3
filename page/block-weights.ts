import type { Features } from './block-features';

/**
 * How much each feature speaks for a block, fitted to page F1 on labelled pages: those of the Web Content Extraction
 * Benchmark's development half, and news pages in fifteen languages. By hand: `told`, which few pages have, and
 * `pointer`, `pointerLink` and `boxed`, which the benchmark's listicles count as text.
 */
const WEIGHTS: Features = {
  linked: -1.78,
  linkedMostly: -1.74,
  proseInCore: 0.93,
  inSpan: 2.75,
  inWideSpan: 0.43,
  farLeft: -1.58,
  template: 1.41,
  home: 1.63,
  stray: -3.07,
  told: 5,
  behindHeading: 0.73,
  lead: 2.08,
  standfirst: 1.77,
  division: -0.82,
  list: 0.49,
  caption: -1.61,
  figure: -1.49,
  picture: -0.69,
  beside: -3.57,
  foreign: -1.36,
  teaser: -0.69,
  pointer: -4,
  pointerLink: -3,
  boxed: -3,
};
const BIAS = 1.1;

const NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** Log odds that a block is the article's: above 0 it rather is. */
export const oddsOf = (features: Features): number =>
  NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
