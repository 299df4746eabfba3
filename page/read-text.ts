import type { ArticleText, Segment } from './text-map';

/** White space that CSS collapses; the no-break space is a character like others. */
const COLLAPSIBLE = /[ \t\n\r\f]/;

/** Hyphenation and width hints that split words for the line breaker, not for the reader. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** Part of the article, and nothing to mark: a name in it is a variable's. */
const CODE = 'pre, code';

type Gap = 'none' | 'inline' | 'break';

/**
 * The text of an article as a reader sees it: white space collapsed, `\n` between blocks and for
 * `<br>`, soft hyphens left out. Text nodes come in document order.
 */
export function readText(textNodes: readonly Text[], language: string): ArticleText {
  const segments: Segment[] = [];
  const joints: number[] = [];
  const isBlock = blockTest();
  let text = '';
  let pending: '' | ' ' | '\n' = '';
  let previous: Text | null = null;

  // Browsers show plain text as one `pre`.
  const isPlain = textNodes[0]?.ownerDocument.contentType === 'text/plain';
  for (const node of textNodes) {
    if (!isPlain && node.parentElement?.closest(CODE) != null) continue;
    const gap = previous === null ? 'none' : gapBetween(previous, node, isBlock);
    if (gap === 'break' && text !== '') pending = '\n';
    const jointHere = gap === 'inline' && pending === '' && text !== '';
    let isFirst = true;
    for (const run of visibleRuns(node.data)) {
      if (run.afterSpace && pending === '' && text !== '') {
        pending = ' ';
      }
      if (run.end === run.start) continue;
      if (isFirst && jointHere && pending === '') joints.push(text.length);
      isFirst = false;
      if (pending === '\n') text += '\n';
      else if (pending === ' ') {
        // The space belongs to the node it stands in, where it can be painted; across nodes it
        // stays unmapped.
        const spaceAt = run.start - 1;
        if (spaceAt >= 0 && COLLAPSIBLE.test(node.data.charAt(spaceAt))) {
          segments.push({ node, nodeStart: spaceAt, start: text.length, end: text.length + 1 });
        }
        text += ' ';
      }
      pending = '';
      const start = text.length;
      text += node.data.slice(run.start, run.end);
      segments.push({ node, nodeStart: run.start, start, end: text.length });
    }
    previous = node;
  }
  return { text, language, joints, segments };
}

type Run = { readonly start: number; readonly end: number; readonly afterSpace: boolean };

/** Maximal runs of visible characters of one node; a last empty run tells of trailing space. */
function* visibleRuns(data: string): Generator<Run> {
  let start = -1;
  let afterSpace = false;
  for (let i = 0; i < data.length; i++) {
    const character = data.charAt(i);
    const isSpace = COLLAPSIBLE.test(character);
    if (isSpace || INVISIBLE.test(character)) {
      if (start >= 0) yield { start, end: i, afterSpace };
      if (start >= 0) afterSpace = false;
      start = -1;
      afterSpace ||= isSpace;
    } else if (start < 0) start = i;
  }
  if (start >= 0) yield { start, end: data.length, afterSpace };
  else yield { start: data.length, end: data.length, afterSpace };
}

/** What stands between two text nodes that follow each other in the article. */
function gapBetween(before: Text, after: Text, isBlock: (element: Element) => boolean): Gap {
  let crossed = false;
  for (let up = before.parentElement; up !== null && !up.contains(after); up = up.parentElement) {
    if (isBlock(up)) return 'break';
    crossed = true;
  }
  const root = before.getRootNode();
  const walker = before.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = before;
  while (walker.nextNode() !== null) {
    const element = walker.currentNode as Element;
    if (!(element.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    if (element.localName === 'br' || isBlock(element)) return 'break';
    crossed = true;
  }
  return crossed ? 'inline' : 'none';
}

function blockTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isBlockElement(element);
      known.set(element, answer);
    }
    return answer;
  };
}

/** `display` says how an element lays out; a float (a drop cap) is blockified but reads inline. */
function isBlockElement(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.float !== 'none' && style.float !== '') return false;
  return !/^(inline|contents|none|ruby)/.test(style.display) && style.display !== '';
}
