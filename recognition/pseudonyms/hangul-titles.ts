import type { PseudonymGrammar } from './grammar';
import { titleOf, WITHHELD } from './hangul-stems';
import type { SpacedContext } from './spaced-context';
import type { SpacedWord } from './spaced-words';

/** A bracket with an age or an office may stand between a name and its title: "정수민(34)씨". */
const TITLE_BEHIND =
  /^["”'’」』]?(?:\s?[(（[［][^()（）[\]\n]{1,40}[)）\]］])?[ \u00a0]?([가-힣]{1,8})/;
const LONGEST_TITLE_GAP = 60;

/** Words people are called by behind their names: honorifics, and what they are. */
export const titlesOf = ({ honorificsBehind, offices }: PseudonymGrammar): readonly string[] =>
  [...honorificsBehind, ...offices].filter((title) => title !== WITHHELD);

/** The title behind a place where a name ends; `null` where none is. */
export function titleBehind(text: string, end: number, titles: readonly string[]): string | null {
  const match = TITLE_BEHIND.exec(text.slice(end, end + LONGEST_TITLE_GAP));
  return match === null ? null : titleOf(match[1] ?? '', titles);
}

/** Family and given name: 1 in 김민지, 2 in 남궁민아, 0 where a name has no family name. */
export function familyLength(name: string, familyNames: ReadonlySet<string>): number {
  if (name.length > 3 && familyNames.has(name.slice(0, 2))) return 2;
  return name.length > 1 && name.length < 4 && familyNames.has(name.charAt(0)) ? 1 : 0;
}

/** A full name in the text, and what its bearer is called there. */
export type Bearer = {
  readonly start: number;
  readonly name: string;
  readonly titles: readonly string[];
};

/**
 * All full names of the families asked for that a title follows, in order: they tell whom "김씨" and
 * "김 교수" mean.
 */
export function bearersOf(
  context: SpacedContext,
  families: ReadonlySet<string>,
  declared: ReadonlySet<string>,
): readonly Bearer[] {
  const { words, text, grammar } = context;
  const titles = titlesOf(grammar);
  const bearers: Bearer[] = [];
  for (const word of words) {
    const stem = fullStem(word, families, declared, grammar);
    if (stem === undefined) continue;
    const title =
      stem.honorific ?? (stem.end === word.end ? titleBehind(text, word.end, titles) : null);
    if (title === null && !declared.has(stem.name)) continue;
    bearers.push({ start: word.start, name: stem.name, titles: title === null ? [] : [title] });
  }
  return bearers;
}

function fullStem(
  { stems }: SpacedWord,
  families: ReadonlySet<string>,
  declared: ReadonlySet<string>,
  { familyNames, notNames, roles }: PseudonymGrammar,
): SpacedWord['stems'][number] | undefined {
  const own = stems.find(({ name }) => declared.has(name));
  if (own !== undefined) return own;
  return stems.find(({ name }) => {
    const length = familyLength(name, familyNames);
    return (
      length > 0 && families.has(name.slice(0, length)) && !notNames.has(name) && !roles.has(name)
    );
  });
}
