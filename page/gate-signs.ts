import { NEWS_WORDS, SHOP_WORDS } from './gate-words';
import { WIDTH } from './letter-width';

/** What speaks for or against an article, each a number; what is absent says nothing. */
export type Signs = {
  /** What the page's metadata call it, and whether they date it. */
  calledArticle?: number;
  calledProduct?: number;
  calledSite?: number;
  dated?: number;
  /** The address: parts, letters of the last one, words it names. */
  depth?: number;
  nameLength?: number;
  newsPath?: number;
  shopPath?: number;
  /** One `article` element alone. */
  oneArticle?: number;
  /** Logarithms of characters of running text, in the largest column and in all. */
  column?: number;
  prose?: number;
  /** Logarithm of links for each character of the column. */
  links?: number;
  /** What JSON-LD says the page is. */
  describedArticle?: number;
  describedOffer?: number;
  describedList?: number;
  undescribed?: number;
  /** What class names tell. */
  byline?: number;
  price?: number;
};

const DATE_META =
  'meta[property="article:published_time"], meta[property="article:author"], meta[name="date"], meta[name="publish-date"], meta[itemprop="datePublished"]';
/** "https:", "" and the host. */
const AFTER_HOST = 3;
const DEEPEST = 5;
const LONGEST_NAME = 80;

/** Signs of the metadata and the address. */
export function readMetadata(head: Element, url: string, signs: Signs): void {
  const type = head.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (type === 'article') signs.calledArticle = 1;
  else if (type === 'website') signs.calledSite = 1;
  else if (type.includes('product')) signs.calledProduct = 1;
  if (head.querySelector(DATE_META) !== null) signs.dated = 1;
  readAddress(url, signs);
}

/** Neither `location` nor a regular expression: each costs a tenth of the whole, the first time. */
function readAddress(url: string, signs: Signs): void {
  let depth = 0;
  let name = '';
  const [address = ''] = url.split('?', 1);
  for (const part of (address.split('#', 1)[0] ?? '').split('/').slice(AFTER_HOST)) {
    if (part === '') continue;
    depth++;
    name = part;
    if (NEWS_WORDS.has(part) || (part.length === 4 && part.startsWith('20'))) signs.newsPath = 1;
    if (SHOP_WORDS.has(part)) signs.shopPath = 1;
  }
  signs.depth = Math.min(depth, DEEPEST);
  signs.nameLength = Math.min(name.length, LONGEST_NAME);
}

/** Shorter paragraphs are captions, teasers and menus. */
const PARAGRAPH_LENGTH = 80;
const LOOKED_AT = 200;
/** A column of so much is an article's; how much more it has does not matter. */
const ENOUGH = 3_000;
/** With less in paragraphs, a page may keep its text in plain divisions or in cells. */
const FEW = 400;
/** From kana to Hangul: with nothing else between that a page's letters would be. */
const FIRST_WIDE = 0x3040;
const LAST_WIDE = 0xd7af;

/** Signs of the page's running text. */
export function readProse({ body, links }: Document, signs: Signs): void {
  if (body.getElementsByTagName('article').length === 1) signs.oneArticle = 1;
  const sums = new Map<Element | null, number>();
  let most = addParagraphs(body, 'p', sums);
  if (most < FEW) most = Math.max(most, addParagraphs(body, 'div', sums));
  if (most < FEW) most = Math.max(most, addParagraphs(body, 'td', sums));
  let total = 0;
  for (const sum of sums.values()) total += sum;
  const column = Math.min(most, ENOUGH);
  signs.column = Math.log(column + 100);
  signs.prose = Math.log(Math.min(total, 2 * ENOUGH) + 100);
  signs.links = Math.log((links.length + 1) / (column + 200));
}

/** Adds the length of paragraphs to the sum of what they stand in; the largest of the sums. */
function addParagraphs(body: Element, tag: string, sums: Map<Element | null, number>): number {
  const elements = body.getElementsByTagName(tag);
  const count = Math.min(elements.length, LOOKED_AT);
  let most = 0;
  for (let at = 0; at < count && most < ENOUGH; at++) {
    const element = elements[at] as HTMLElement;
    const text = tag === 'p' ? element.textContent : ownText(element);
    let { length } = text;
    if (length * WIDTH < PARAGRAPH_LENGTH) continue;
    const middle = text.charCodeAt(length >> 1);
    if (middle >= FIRST_WIDE && middle <= LAST_WIDE) length *= WIDTH;
    if (length < PARAGRAPH_LENGTH) continue;
    const sum = (sums.get(element.parentElement) ?? 0) + length;
    sums.set(element.parentElement, sum);
    if (sum > most) most = sum;
  }
  return most;
}

/** The lines of text that stand in an element itself or in running elements of its; menus have short ones. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const { localName } = node as Element;
    const isText = node.nodeType === Node.TEXT_NODE || localName === 'span' || localName === 'font';
    const line = isText ? (node.textContent?.trim() ?? '') : '';
    if (line.length * WIDTH >= PARAGRAPH_LENGTH) text += line;
  }
  return text;
}

const TYPE = /"@type"\s{0,5}:\s{0,5}(?:\[\s{0,5})?"[A-Za-z]{1,40}"/g;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Recipe|HowTo)"/;
const OFFER_TYPE = /"(?:Product|Offer|AggregateOffer|Service|[A-Za-z]{0,30}Business|Course)"/;
const LIST_TYPE =
  /"(?:ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|JobPosting|ProfilePage)"/;
/** Types stand at the start of a script; more is not looked at. */
const JSON_LD_LOOKED_AT = 5_000;

/** Signs of what JSON-LD says of the page. */
export function readDescription(document: Document, signs: Signs): void {
  let types = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    types += script.textContent.slice(0, JSON_LD_LOOKED_AT).match(TYPE)?.join(' ') ?? '';
  if (types === '') signs.undescribed = 1;
  else {
    if (ARTICLE_TYPE.test(types)) signs.describedArticle = 1;
    if (OFFER_TYPE.test(types)) signs.describedOffer = 1;
    if (LIST_TYPE.test(types)) signs.describedList = 1;
  }
}

const BYLINE = '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]';
const PRICE = '[class*="cart"], [class*="price"], [itemprop="price"]';

/** Signs of class names; asks all elements, and so is the dearest. */
export function readNames(body: Element, signs: Signs): void {
  if (body.querySelector(BYLINE) !== null) signs.byline = 1;
  if (body.querySelector(PRICE) !== null) signs.price = 1;
}
