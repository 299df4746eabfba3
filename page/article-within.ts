import { WIDE, WIDTH } from './letter-width';

/** Shorter paragraphs are captions, teasers and menus. */
const PARAGRAPH_LENGTH = 80;
/** A component with so much running text holds an article; a consent dialogue has less. */
const ENOUGH = 1_500;
/** Elements looked through; a page of more has its article elsewhere. */
const MOST_ELEMENTS = 20_000;

/**
 * Whether a page that the gate calls no article keeps one in a component's open shadow root. Goes through all
 * elements, which costs some milliseconds: asked late, and of pages without an article only.
 */
export function holdsArticleWithin(document: Document): boolean {
  // A site's front page holds teasers of many.
  if (document.location.pathname === '/') return false;
  let seen = 0;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (++seen > MOST_ELEMENTS) return false;
      if (element.shadowRoot === null) continue;
      if (proseIn(element.shadowRoot) >= ENOUGH) return true;
      roots.push(element.shadowRoot);
    }
  }
  return false;
}

function proseIn(shadow: ShadowRoot): number {
  let prose = 0;
  for (const { textContent } of shadow.querySelectorAll('p')) {
    const wide = textContent.match(WIDE)?.length ?? 0;
    const length = textContent.length + (WIDTH - 1) * wide;
    if (length >= PARAGRAPH_LENGTH) prose += length;
  }
  return prose;
}
