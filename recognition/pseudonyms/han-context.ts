import type { PseudonymGrammar } from './grammar';

/** One article in Chinese, in simplified letters. */
export type HanContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  /** How often the article holds a part. */
  readonly count: (part: string) => number;
};

/** How many letters of a name are its family name: 欧阳 is two, a given name alone has none. */
export function familyLength(name: string, { familyNames }: PseudonymGrammar): number {
  if (name.length > 2 && familyNames.has(name.slice(0, 2))) return 2;
  return familyNames.has(name.charAt(0)) ? 1 : 0;
}
