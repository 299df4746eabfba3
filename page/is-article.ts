import { readDescription, readMetadata, readNames, readProse, type Signs } from './gate-signs';

/** How much each sign speaks for an article, fitted by logistic regression to labelled pages: `docs/architecture.md` says which and how well. */
const WEIGHTS: Required<Signs> = {
  calledArticle: 0.17,
  calledProduct: -2.21,
  calledSite: -0.32,
  dated: 3.35,
  depth: 0.6,
  nameLength: 0.063,
  newsPath: 1.98,
  shopPath: -1.85,
  oneArticle: 1.69,
  column: 1.23,
  prose: 0.3,
  links: -0.64,
  describedArticle: 3.07,
  describedOffer: -1.51,
  describedList: -2.03,
  undescribed: 0.86,
  byline: 1.88,
  price: -3.34,
};
/** Lower than the odds' even point: an article that is missed costs the reader more than a page read in vain. */
const BIAS = -16.5;

/** Surer than JSON-LD and class names, or these alone, have changed on any labelled page. */
const SURE = 3;
const SURE_OF_NAMES = 2;

/**
 * The cheap gate: does this page hold an article? Looks at metadata, the address and the first
 * paragraphs; at what costs more only where it may change the answer. It runs on every page, cold and
 * once: few functions, since each must be compiled for that.
 * @param url where the document has none of its own, as in a `srcdoc` frame
 */
export function isArticle(document: Document, url = document.URL): boolean {
  const { body, head } = document;
  if (body === null || head === null) return false;
  const signs: Signs = {};
  readMetadata(head, url, signs);
  readProse(document, signs);
  let odds = oddsOf(signs);
  if (Math.abs(odds) > SURE) return odds > 0;
  readDescription(document, signs);
  odds = oddsOf(signs);
  if (Math.abs(odds) > SURE_OF_NAMES) return odds > 0;
  readNames(body, signs);
  return oddsOf(signs) > 0;
}

function oddsOf(signs: Signs): number {
  let odds = BIAS;
  for (const name in signs) {
    const sign = name as keyof Signs;
    odds += WEIGHTS[sign] * (signs[sign] ?? 0);
  }
  return odds;
}
