import type { PseudonymGrammar } from './grammar';

/** One article in Japanese. */
export type KanaContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  /** How often the article holds a part. */
  readonly count: (part: string) => number;
};

export const isKanji = (character: string): boolean => /[\p{Script=Han}々ヶヵ]/u.test(character);

/** How many letters of a full name are its family name; 0 where no known one begins it. */
export function familyLength(name: string, { familyNames }: PseudonymGrammar): number {
  for (const length of [4, 3, 2, 1]) {
    if (name.length > length && familyNames.has(name.slice(0, length))) return length;
  }
  return familyNames.has(name) ? name.length : 0;
}
