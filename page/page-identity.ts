import type { PageIdentity } from '../storage/note';
import { pageKey } from './page-key';

/** Address of the page as its own links, and those of translations, name it. */
type Named = {
  readonly canonical: string | null;
  readonly translations: readonly string[];
};

/** Second-level names that stand before a country's ending: `co.uk`, `com.br`. */
const SHARED_ENDINGS = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|web|in)$/;
/** Hosts of the same pages for telephones, and for AMP. */
const VARIANT_HOST = /^(?:www|m|mobile|mobil|touch|amp)\./;
const AMP_PATH = /\/amp(?=\/|$)|\.amp(?=\.html$|$)/g;
const AMP_QUERY = /^(?:amp(?:=.*)?|outputType=amp|mobile=1|m=1)$/i;
/** A part of a path so long is an article's name. */
const LEAST_SLUG = 12;
const LEAST_NUMBER = 5;

/**
 * What a document is known by.
 * @param address of the document, or of the page around it
 * @param isAsLoaded whether the document was loaded from there, and not brought to show something else since
 */
export function identifyPage(
  document: Document,
  address: string,
  isAsLoaded: boolean,
): PageIdentity {
  const { canonical, translations } = namedBy(document, address, isAsLoaded);
  const own = pageKey(address);
  const key = canonical === null ? own : pageKey(canonical);
  const addresses = [key, own].flatMap((each) => [each, bareKey(each)]);
  return {
    key,
    addresses: [...new Set(addresses)],
    translations: [...new Set(translations.map(pageKey))].filter(
      (each) => !addresses.includes(each),
    ),
    story: null,
  };
}

function namedBy(document: Document, address: string, isAsLoaded: boolean): Named {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel][href]')].filter(
    ({ href }) => isSameSite(href, address),
  );
  const canonical = links.find(({ rel }) => rel.toLowerCase() === 'canonical');
  return {
    canonical:
      canonical !== undefined && isOfArticle(canonical.href, address, isAsLoaded)
        ? canonical.href
        : null,
    translations: links
      .filter(({ rel, hreflang }) => rel.toLowerCase() === 'alternate' && hreflang !== '')
      .map(({ href }) => href),
  };
}

/**
 * Whether a canonical address can be this article's: pages leave that of the article before in place when
 * they load the next by script, or name their front page.
 */
export function isOfArticle(canonical: string, address: string, isAsLoaded: boolean): boolean {
  const [named, own] = [new URL(bareKey(canonical)), new URL(bareKey(address))];
  if (named.pathname === own.pathname && named.pathname !== '/') return true;
  const parts = tellingParts(own);
  return tellingParts(named).some((part) => isAsLoaded || parts.includes(part));
}

/** Whether two addresses of a site name the same article, by its name or its number. */
export function nameSameArticle(a: string, b: string): boolean {
  const parts = tellingParts(new URL(bareKey(a)));
  return isSameSite(a, b) && tellingParts(new URL(bareKey(b))).some((part) => parts.includes(part));
}

/** The parts of an address that tell which article it is: its name, its number. */
function tellingParts({ pathname, search }: URL): readonly string[] {
  const slugs = pathname
    .split('/')
    .map((part) => part.replace(/\.\w{2,5}$/, ''))
    .filter((part) => part.length >= LEAST_SLUG);
  const numbers = `${pathname}${search}`.match(/\d+/g) ?? [];
  return [...slugs, ...numbers.filter((number) => number.length >= LEAST_NUMBER)];
}

/** The key of an address without what makes it one for telephones or for AMP. */
export function bareKey(address: string): string {
  const url = new URL(address);
  url.protocol = 'https:';
  url.host = url.host.replace(VARIANT_HOST, '');
  url.pathname = url.pathname.replace(AMP_PATH, '').replace(/(?<=.)\/$/, '') || '/';
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !AMP_QUERY.test(part))
    .join('&');
  url.search = query === '' ? '' : `?${query}`;
  return pageKey(url.href);
}

/** Whether two addresses are of one publisher: nobody else may say what an article's address is. */
export function isSameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [first, second] = [new URL(a), new URL(b)];
  if (!first.protocol.startsWith('http')) return first.href === second.href;
  return siteOf(first.hostname) === siteOf(second.hostname) && first.port === second.port;
}

/** The name somebody registered, by the shape of names: `news.example.co.uk` is of `example.co.uk`. */
function siteOf(hostname: string): string {
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const parts = hostname.split('.');
  const [second = '', top = ''] = parts.slice(-2);
  const isShared = top.length === 2 && SHARED_ENDINGS.test(second);
  return parts.slice(isShared ? -3 : -2).join('.');
}
