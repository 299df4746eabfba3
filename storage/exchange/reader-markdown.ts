import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { plainWords } from './plain-words';
import { type Addresses, readerPhrasing } from './reader-phrasing';

/** Parsing takes more than linear time; beyond these a note's marks are taken for plain characters. */
const MOST_MARKS = 2_000;
const MARK = /[*_[\]<>`~!&#+\\\n\r-]/g;

/** Thirty lists and quotes, one in the other, opened by one line. */
const DEEP_LINE = /(?:[ \t]{0,8}(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){30}/;

/** Blocks and spans one in the other; what is deeper becomes plain words. */
const DEEPEST = 12;

/**
 * Parses a reader's Markdown into blocks that fit under any heading and are safe wherever they are
 * shown: headings become bold lines, HTML becomes text, images become links, links that lead neither
 * to a web page nor to a mailbox become text.
 */
export function readerBlocks(text: string): readonly BlockContent[] {
  if ((text.match(MARK)?.length ?? 0) > MOST_MARKS || DEEP_LINE.test(text)) return plain(text);
  const { children } = fromMarkdown(text);
  // Addresses written apart belong to this note; in a file of many they would mix.
  const addresses = new Map(
    children
      .filter((node) => node.type === 'definition')
      .map(({ identifier, url }) => [identifier, url] as const)
      // Of several, Markdown takes the first.
      .reverse(),
  );
  return children.flatMap((node) => blocksOf(node, addresses, 0));
}

/** A text with no marks as paragraphs. */
const plain = (text: string): readonly BlockContent[] =>
  text
    .split(/\n[ \t\r]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((value) => paragraph([{ type: 'text', value }]));

function blocksOf(
  node: RootContent | BlockContent | DefinitionContent,
  addresses: Addresses,
  depth: number,
): readonly BlockContent[] {
  if (depth >= DEEPEST) return plain(plainWords(node));
  switch (node.type) {
    case 'paragraph':
      return [paragraph(readerPhrasing(node.children, { addresses, room: DEEPEST - depth }))];
    case 'heading': {
      const inside = { addresses, room: DEEPEST - depth, isStrong: true };
      const children = readerPhrasing(node.children, inside);
      return children.length === 0 ? [] : [paragraph([{ type: 'strong', children }])];
    }
    case 'blockquote': {
      const children = node.children.flatMap((child) => blocksOf(child, addresses, depth + 1));
      return [{ type: 'blockquote', children }];
    }
    case 'list': {
      const children = node.children.map(({ spread, children }) => ({
        type: 'listItem' as const,
        spread: spread ?? false,
        children: children.flatMap((child) => blocksOf(child, addresses, depth + 1)),
      }));
      const { ordered = false, start = null, spread = false } = node;
      return [{ type: 'list', ordered, start, spread, children }];
    }
    case 'code':
      return [{ type: 'code', lang: node.lang ?? null, value: node.value }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'html':
      return plain(node.value);
    default:
      return [];
  }
}

const paragraph = (children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
});
