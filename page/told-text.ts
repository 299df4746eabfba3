import type { Block } from './article-blocks';
import { declaredSummary, declaredText } from './metadata';

/** What a page's metadata have of its article, letters only; '' where they have nothing. */
export const toldText = (document: Document): string =>
  lettersIn(declaredText(document) + declaredSummary(document));

/** So many letters of a block stand in its article's text by no chance; with fewer, a tag's word would. */
const COMPARED = 60;
const FEWEST = 20;

/** Whether a block stands in what the metadata tell. */
export function isTold({ nodes }: Block, told: string): boolean {
  if (told === '') return false;
  const letters = lettersIn(nodes.map((node) => node.data).join('')).slice(0, COMPARED);
  return letters.length >= FEWEST && told.includes(letters);
}

/** Letters and digits in small, to compare texts whatever their markup and spaces. */
const lettersIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
