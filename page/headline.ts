import { declaredTitles } from './metadata';
import type { Tree } from './tree';

/** Share of the heading's words that the declared title must hold to be the headline. */
const WORDS_SHARED = 0.6;
/** What is no heading must say it nearly word for word. */
const TITLE_SHARED = 0.9;

/** The element of the article's headline, which often stands far from its text; `null` where none tells. */
export function findHeadline(tree: Tree): Element | null {
  const titles = declaredTitles(tree.ownerDocument).map(wordsOf);
  let best: { readonly heading: Element; readonly share: number } | null = null;
  for (const heading of tree.querySelectorAll('h1, [itemprop~="headline"]')) {
    if (!heading.checkVisibility() || heading.closest('nav, aside, footer') !== null) continue;
    const words = wordsOf(heading.textContent);
    if (words.length === 0) continue;
    const share = Math.max(0, ...titles.map((title) => shareOf(words, title)));
    if (share >= WORDS_SHARED && (best === null || share > best.share)) best = { heading, share };
  }
  return best?.heading ?? loneHeading(tree) ?? titleLike(tree, titles);
}

/** A page with a single `h1` means it as its headline, whatever the title says. */
function loneHeading(tree: Tree): Element | null {
  const headings = [...tree.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
  const only = headings[0];
  return headings.length === 1 && only !== undefined && wordsOf(only.textContent).length >= 3
    ? only
    : null;
}

/** What is set large and says what the title says, though no heading's element. */
const TITLE_LIKE = 'h2, h3, [class*="title"], [class*="headline"]';
const LONGEST_TITLE = 300;

function titleLike(tree: Tree, titles: readonly (readonly string[])[]): Element | null {
  for (const element of tree.querySelectorAll(TITLE_LIKE)) {
    const { textContent } = element;
    if (textContent.length > LONGEST_TITLE || element.closest('a, nav, aside, footer') !== null)
      continue;
    const words = wordsOf(textContent);
    const isTitle = titles.some(
      (title) => shareOf(words, title) >= TITLE_SHARED && shareOf(title, words) >= WORDS_SHARED,
    );
    if (words.length >= 3 && isTitle && element.checkVisibility()) return element;
  }
  return null;
}

/** Words, and for scripts without spaces the characters, so that both can be compared. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

function shareOf(words: readonly string[], title: readonly string[]): number {
  const known = new Set(title);
  return words.filter((word) => known.has(word)).length / words.length;
}
