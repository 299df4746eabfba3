import type { Nodes } from 'mdast';

/** The words of a tree of Markdown without its marks. Without a stack, because trees can be very deep. */
export function plainWords(node: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) words.push(next.value);
    else if ('alt' in next && typeof next.alt === 'string') words.push(next.alt);
    else if (next.type === 'break') words.push('\n');
    else if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return words.join(' ');
}
