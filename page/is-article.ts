import { describesArticle } from './metadata';

/** Characters of running text in sibling paragraphs that make a page worth a closer look. */
const PROSE_WITH_METADATA = 250;
const PROSE_ALONE = 1200;

/** Shorter paragraphs are captions, teasers and menus. */
const PARAGRAPH_LENGTH = 80;

/** Paragraphs looked at before the gate decides: it must cost next to nothing on any page. */
const PARAGRAPHS_LOOKED_AT = 300;

/** The cheap gate: does this page hold an article? Looks at metadata and at the first paragraphs. */
export function isArticle(document: Document): boolean {
  if (document.body === null) return false;
  const needed = describesArticle(document) ? PROSE_WITH_METADATA : PROSE_ALONE;
  if (isFrontPage(document) && needed === PROSE_ALONE) return false;
  const proseByParent = new Map<Element, number>();
  let looked = 0;
  for (const paragraph of document.body.getElementsByTagName('p')) {
    if (++looked > PARAGRAPHS_LOOKED_AT) break;
    const length = paragraph.textContent.length;
    const parent = paragraph.parentElement;
    if (length < PARAGRAPH_LENGTH || parent === null) continue;
    const prose = (proseByParent.get(parent) ?? 0) + length;
    if (prose >= needed) return true;
    proseByParent.set(parent, prose);
  }
  return proseOfBrokenLines(document.body) >= needed;
}

/** Home pages carry article-like metadata at times, and prose only in teasers. */
function isFrontPage(document: Document): boolean {
  const { pathname, search } = document.location;
  return pathname === '/' && search === '';
}

/** Old and plain pages part their paragraphs with `<br>` instead of `<p>`. */
function proseOfBrokenLines(body: HTMLElement): number {
  let most = 0;
  let looked = 0;
  const seen = new Set<Element>();
  for (const br of body.getElementsByTagName('br')) {
    if (++looked > PARAGRAPHS_LOOKED_AT) break;
    const parent = br.parentElement;
    if (parent === null || seen.has(parent)) continue;
    seen.add(parent);
    let prose = 0;
    for (const child of parent.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      const length = (child as Text).data.trim().length;
      if (length >= PARAGRAPH_LENGTH) prose += length;
    }
    most = Math.max(most, prose);
  }
  return most;
}
