import { BODY, type Place, placeIn } from './block-place';
import { WIDE, WIDTH } from './letter-width';
import type { Tree } from './tree';

/** Text that stands together: what one paragraph, heading, list item or cell holds, up to the next block. */
export type Block = {
  readonly nodes: readonly Text[];
  /** The block element the text stands in. */
  readonly holder: Element;
  /** Characters without the white space around them; one of Chinese, Japanese or Korean counts for several. */
  readonly length: number;
  /** Of these, within links. */
  readonly linked: number;
  /** Whether it ends as a sentence does. */
  readonly isSentence: boolean;
  readonly place: Place;
};

/** Set in running text; every other element parts blocks. Styles are not asked: that would cost a layout. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'audio button canvas dialog head iframe input math nav noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const SENTENCE_END = /[.!?。！？…؟।;:»”"’')\]」』）]\s*$/u;
/** Deeper trees are no page's; they would exhaust the stack. */
const DEEPEST = 1_000;

/** An element that parts blocks; its place is asked for when it first holds text, which most never do. */
type Holder = { readonly element: Element; readonly outer: Holder | null; place: Place | null };

/**
 * All blocks of a page's body, or of a component's shadow root, in order.
 * @param withHidden also what the page's own markup hides: pages that stream their text reveal it later
 * @param onShadow told of every open shadow root met; its text is none of this tree's
 */
export function articleBlocks(
  tree: Tree,
  withHidden: boolean,
  onShadow: (shadow: ShadowRoot) => void,
): readonly Block[] {
  const blocks: Block[] = [];
  const templates = new Map<string, number>();
  let open: {
    nodes: Text[];
    holder: Element;
    length: number;
    linked: number;
    end: string;
    place: Place;
  } | null = null;

  const close = (): void => {
    if (open === null) return;
    const { end, ...block } = open;
    blocks.push({ ...block, isSentence: SENTENCE_END.test(end) });
    open = null;
  };

  const placeOf = (holder: Holder): Place => {
    holder.place ??=
      holder.outer === null ? BODY : placeIn(holder.element, placeOf(holder.outer), templates);
    return holder.place;
  };

  const addText = (node: Text, holder: Holder, isLinked: boolean): void => {
    const text = node.data.trim();
    if (text === '') return;
    const length = text.length + (WIDTH - 1) * (text.match(WIDE)?.length ?? 0);
    open ??= {
      nodes: [],
      holder: holder.element,
      length: 0,
      linked: 0,
      end: '',
      place: placeOf(holder),
    };
    open.nodes.push(node);
    open.length += length;
    if (isLinked) open.linked += length;
    open.end = text.slice(-3);
  };

  const visit = (
    parent: Tree | Element,
    holder: Holder,
    isLinked: boolean,
    depth: number,
  ): void => {
    if (depth > DEEPEST) return;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        addText(node as Text, holder, isLinked);
        continue;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as HTMLElement;
      const tag = element.localName;
      if (NO_TEXT.has(tag) || isEdited(element)) continue;
      if (!withHidden && isMarkedHidden(element)) continue;
      if (element.shadowRoot !== null) onShadow(element.shadowRoot);
      if (tag === 'br') {
        // Two part paragraphs.
        if (isAfterBreak(element)) close();
        continue;
      }
      if (INLINE.has(tag) && !isCaption(element)) {
        visit(element, holder, isLinked || tag === 'a', depth + 1);
        continue;
      }
      close();
      visit(element, { element, outer: holder, place: null }, isLinked, depth + 1);
      close();
    }
  };
  const top = tree instanceof ShadowRoot ? tree.host : tree;
  visit(tree, { element: top, outer: null, place: BODY }, false, 0);
  close();
  return blocks;
}

function isAfterBreak(element: Element): boolean {
  let before = element.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE && (before as Text).data.trim() === '')
    before = before.previousSibling;
  return before?.nodeName === 'BR';
}

/** What is set as running text stands below a picture by its style. */
const isCaption = (element: Element): boolean =>
  (element.localName === 'span' || element.localName === 'em') && element.firstElementChild !== null
    ? element.querySelector('img') !== null
    : element.previousElementSibling?.localName === 'img';

/** The attribute alone: `isContentEditable` would ask for styles. */
function isEdited(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

function isMarkedHidden(element: HTMLElement): boolean {
  if (element.hidden) return true;
  // Few elements have one, and the first look at `style` is dear.
  if (!element.hasAttribute('style')) return false;
  const { display, visibility } = element.style;
  return display === 'none' || visibility === 'hidden';
}
