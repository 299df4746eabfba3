import { NEWS_WORDS, SHOP_WORDS } from './gate-words';
import { WIDTH } from './letter-width';

/**
 * How much each sign speaks for an article, fitted by logistic regression to the labelled pages of the
 * Web Content Extraction Benchmark's development half.
 */
const WEIGHTS = {
  /** What the page's metadata call it, and whether they date it. */
  calledArticle: 0.49,
  calledProduct: -1.2,
  dated: 1.23,
  /** The address: parts, letters of the last one, words it names. */
  depth: 0.29,
  nameLength: 0.042,
  newsPath: 1.04,
  shopPath: -1.18,
  /** `article` elements, and whether there is one alone. */
  articles: 0.22,
  oneArticle: 0.69,
  /** Logarithms of characters of running text, in the largest column and in all. */
  column: 0.75,
  prose: 0.32,
  /** Logarithm of links for each character of the column. */
  links: -0.45,
  /** What JSON-LD says the page is. */
  describedArticle: 1.52,
  describedOffer: -1.16,
  undescribed: 0.54,
  /** What class names tell. */
  byline: 1,
  price: -1.65,
} as const;
/** Lower than the odds' even point: an article that is missed costs the reader more than a page read in vain. */
const BIAS = -11.3;

/** More than any JSON-LD and any class names can still change. */
const LEFT_BOTH = 3.1;
const LEFT_NAMES = 1.65;

const DATE_META =
  'meta[property="article:published_time"], meta[property="article:author"], meta[name="date"], meta[name="publish-date"], meta[itemprop="datePublished"]';
/** "https:", "" and the host. */
const AFTER_HOST = 3;
const DEEPEST = 5;
const LONGEST_NAME = 80;
const MOST_ARTICLES = 6;

/**
 * The cheap gate: does this page hold an article? Looks at metadata, the address and the first
 * paragraphs; at what costs more only where it may change the answer. It runs on every page, cold and
 * once: few functions, since each must be compiled for that.
 * @param url where the document has none of its own, as in a `srcdoc` frame
 */
export function isArticle(document: Document, url = document.URL): boolean {
  const { body, head } = document;
  if (body === null || head === null) return false;
  let odds = BIAS;

  const type = head.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (type === 'article') odds += WEIGHTS.calledArticle;
  else if (type.includes('product')) odds += WEIGHTS.calledProduct;
  if (head.querySelector(DATE_META) !== null) odds += WEIGHTS.dated;

  let depth = 0;
  let name = '';
  let isNews = false;
  let isShop = false;
  // Neither `location` nor a regular expression: each costs a tenth of the whole, the first time.
  const [address = ''] = url.split('?', 1);
  for (const part of (address.split('#', 1)[0] ?? '').split('/').slice(AFTER_HOST)) {
    if (part === '') continue;
    depth++;
    name = part;
    isNews ||= NEWS_WORDS.has(part) || (part.length === 4 && part.startsWith('20'));
    isShop ||= SHOP_WORDS.has(part);
  }
  odds += WEIGHTS.depth * Math.min(depth, DEEPEST);
  odds += WEIGHTS.nameLength * Math.min(name.length, LONGEST_NAME);
  if (isNews) odds += WEIGHTS.newsPath;
  if (isShop) odds += WEIGHTS.shopPath;

  const articles = body.getElementsByTagName('article').length;
  odds += WEIGHTS.articles * Math.min(articles, MOST_ARTICLES);
  if (articles === 1) odds += WEIGHTS.oneArticle;

  odds += proseOdds(document);
  if (odds > LEFT_BOTH || odds <= -LEFT_BOTH) return odds > 0;
  odds += describedOdds(document);
  if (odds > LEFT_NAMES || odds <= -LEFT_NAMES) return odds > 0;
  return odds + namedOdds(body) > 0;
}

/** Shorter paragraphs are captions, teasers and menus. */
const PARAGRAPH_LENGTH = 80;
const LOOKED_AT = 200;
/** A column of so much is an article's; how much more it has does not matter. */
const ENOUGH = 3_000;
/** With less in paragraphs, a page may part its text with `<br>` or in plain divisions. */
const FEW = 400;
/** From kana to Hangul: with nothing else between that a page's first letters would be. */
const FIRST_WIDE = 0x3040;
const LAST_WIDE = 0xd7af;
/** So far into a text its script is looked at, every few letters. */
const TELLING_LENGTH = 40;
const STEP = 6;

function proseOdds({ body, links }: Document): number {
  let total = 0;
  let most = 0;
  for (const tag of ['p', 'div'] as const) {
    if (tag === 'div' && most >= FEW) break;
    const byParent = new Map<Element | null, number>();
    const elements = body.getElementsByTagName(tag);
    const count = Math.min(elements.length, LOOKED_AT);
    for (let at = 0; at < count && most < ENOUGH; at++) {
      const element = elements[at] as HTMLElement;
      const text = tag === 'p' ? element.textContent : ownText(element);
      const isWide = text.length * WIDTH >= PARAGRAPH_LENGTH && isOfWide(text);
      const length = isWide ? text.length * WIDTH : text.length;
      if (length < PARAGRAPH_LENGTH) continue;
      const sum = (byParent.get(element.parentElement) ?? 0) + length;
      byParent.set(element.parentElement, sum);
      total += length;
      if (sum > most) most = sum;
    }
  }
  const column = Math.min(most, ENOUGH);
  return (
    WEIGHTS.column * Math.log(column + 100) +
    WEIGHTS.prose * Math.log(Math.min(total, 2 * ENOUGH) + 100) +
    WEIGHTS.links * Math.log((links.length + 1) / (column + 200))
  );
}

function isOfWide(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, TELLING_LENGTH); at += STEP) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_WIDE && code <= LAST_WIDE) return true;
  }
  return false;
}

/** The lines of text that stand in an element itself; menus have short ones. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const line = (node as Text).data.trim();
    if (line.length * WIDTH >= PARAGRAPH_LENGTH) text += line;
  }
  return text;
}

const TYPE = /"@type"\s{0,5}:\s{0,5}(?:\[\s{0,5})?"[A-Za-z]{1,40}"/g;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Recipe|HowTo)"/;
const OFFER_TYPE = /"(?:Product|Offer|AggregateOffer|Service|[A-Za-z]{0,30}Business|Course)"/;
/** Types stand at the start of a script; more is not looked at. */
const JSON_LD_LOOKED_AT = 5_000;

function describedOdds(document: Document): number {
  let types = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    types += script.textContent.slice(0, JSON_LD_LOOKED_AT).match(TYPE)?.join(' ') ?? '';
  if (types === '') return WEIGHTS.undescribed;
  const article = ARTICLE_TYPE.test(types) ? WEIGHTS.describedArticle : 0;
  return article + (OFFER_TYPE.test(types) ? WEIGHTS.describedOffer : 0);
}

const BYLINE = '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]';
const PRICE = '[class*="cart"], [class*="price"], [itemprop="price"]';

const namedOdds = (body: Element): number =>
  (body.querySelector(BYLINE) === null ? 0 : WEIGHTS.byline) +
  (body.querySelector(PRICE) === null ? 0 : WEIGHTS.price);
