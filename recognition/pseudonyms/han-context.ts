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

/** Whether a family name stands first and a given one of one or two letters behind it: 王强, 欧阳娜, 阮氏兰香. */
export function isFullName(name: string, grammar: PseudonymGrammar): boolean {
  const family = familyLength(name, grammar);
  // Vietnamese women's names say so between the two.
  const given = name.length - family - (name.charAt(family) === '氏' ? 1 : 0);
  return family > 0 && name.length > family && given <= 2;
}
