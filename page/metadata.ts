import { parentAcross } from './tree';

/** Titles the page gives itself, best first, to tell its headline from other headings. */
export function declaredTitles(document: Document): readonly string[] {
  const open = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [open, document.title].map((title) => title.trim()).filter((title) => title !== '');
}

/** The language of an element's text as the page declares it; '' where it doesn't. */
export function declaredLanguage(element: Element): string {
  const { ownerDocument } = element;
  const locale = ownerDocument
    .querySelector('meta[property="og:locale"]')
    ?.getAttribute('content')
    ?.replace('_', '-');
  for (let up: Element | null = element; up !== null; up = parentAcross(up)) {
    const language = up.getAttribute('lang') ?? '';
    if (language !== '') return language;
  }
  return locale ?? '';
}

/** A page's article in its JSON-LD; longer scripts hold something else. */
const ARTICLE_BODY = /"articleBody"\s{0,5}:\s{0,5}("(?:[^"\\]|\\.)*")/;
const LONGEST_JSON_LD = 500_000;

/** What the page's metadata say of it, often the standfirst; '' where they say nothing. */
export const declaredSummary = (document: Document): string =>
  document
    .querySelector('meta[property="og:description"], meta[name="description"]')
    ?.getAttribute('content')
    ?.trim() ?? '';

/** The article's text as the page's own metadata have it; '' where they don't. */
export function declaredText(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    const body = text.length > LONGEST_JSON_LD ? null : ARTICLE_BODY.exec(text);
    if (body?.[1] === undefined) continue;
    try {
      return String(JSON.parse(body[1]));
    } catch {
      // A page's broken metadata say nothing.
    }
  }
  return '';
}
