import type { PhrasingContent } from 'mdast';
import { plainWords } from './plain-words';

/** The addresses of `[words][name]`, by name. */
export type Addresses = ReadonlyMap<string, string>;

type Surroundings = {
  readonly addresses: Addresses;
  /** How much deeper spans may stand in each other. */
  readonly room: number;
  /** Everything is bold already. */
  readonly isStrong?: boolean;
  /** Links can't stand in links. */
  readonly isLinked?: boolean;
};

const SAFE = /^(?:https?:\/\/|mailto:)/i;

/** The spans of a reader's Markdown as they are safe to show; see `readerBlocks`. */
export const readerPhrasing = (
  nodes: readonly PhrasingContent[],
  around: Surroundings,
): PhrasingContent[] => nodes.flatMap((node) => spansOf(node, around));

function spansOf(node: PhrasingContent, around: Surroundings): PhrasingContent[] {
  if (around.room <= 0) return textOf(plainWords(node));
  const inner = { ...around, room: around.room - 1 };
  switch (node.type) {
    case 'text':
    case 'html':
      return textOf(node.value);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
      return wrapped('emphasis', readerPhrasing(node.children, inner));
    case 'strong':
      return around.isStrong === true
        ? readerPhrasing(node.children, inner)
        : wrapped('strong', readerPhrasing(node.children, { ...inner, isStrong: true }));
    case 'link':
      return linked(node.url, node.children, around);
    case 'linkReference':
      return linked(around.addresses.get(node.identifier), node.children, around);
    case 'image':
      return linked(node.url, textOf(node.alt ?? ''), around);
    case 'imageReference':
      return linked(around.addresses.get(node.identifier), textOf(node.alt ?? ''), around);
    default:
      return textOf(plainWords(node));
  }
}

const wrapped = (type: 'emphasis' | 'strong', children: PhrasingContent[]): PhrasingContent[] =>
  children.length === 0 ? [] : [{ type, children }];

/** A link where it may be one, else its words alone. Pictures are linked: showing them would fetch them. */
function linked(
  url: string | undefined,
  nodes: readonly PhrasingContent[],
  around: Surroundings,
): PhrasingContent[] {
  const children = readerPhrasing(nodes, { ...around, room: around.room - 1, isLinked: true });
  if (url === undefined || !SAFE.test(url) || around.isLinked === true) return children;
  return [{ type: 'link', url, children: children.length === 0 ? textOf(url) : children }];
}

const textOf = (value: string): PhrasingContent[] =>
  value === '' ? [] : [{ type: 'text', value }];
