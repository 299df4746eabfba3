import type { PseudonymMention } from '../mention';
import type { Person } from '../person';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { PersonNames } from './name-reader';
import { nameKey } from './name-words';

/** A person as the card shows it: whole spellings first, dictionary forms before others, then the commonest. */
export function described(
  text: string,
  { id, words, disclosure }: PersonNames,
  mentions: readonly PseudonymMention[],
  grammar: PseudonymGrammar,
): Person {
  const counts = new Map<string, number>();
  for (const { person, start, end } of mentions) {
    if (person !== id) continue;
    const spelling = text.slice(start, end);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const all = new Set([...counts.keys()].flatMap(partsOf));
  const ranks = new Map(
    [...counts].map(([spelling, count]) => [
      spelling,
      [Number(isWhole(spelling, words, grammar)), formsOf(spelling, all, grammar), count],
    ]),
  );
  const spellings = [...counts.keys()].sort((a, b) =>
    compareRanks(ranks.get(b) ?? [], ranks.get(a) ?? []),
  );
  return { id, name: spellings[0] ?? id, spellings, disclosure };
}

const partsOf = (name: string): readonly string[] => name.split(/[\s-]/);

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Case endings and familiar forms change a name's length, not the number of its parts. */
const isWhole = (
  spelling: string,
  words: readonly string[],
  { names }: PseudonymGrammar,
): boolean =>
  names === 'capitals' || names === 'words'
    ? partsOf(spelling).length >= partsOf(words.join(' ')).length
    : nameKey(spelling).length >= nameKey(words.join('')).length;

/** How many of the parts written are case forms of this spelling's: "Марией" of "Мария". */
function formsOf(spelling: string, all: ReadonlySet<string>, grammar: PseudonymGrammar): number {
  if (grammar.inflection === null) return 0;
  return partsOf(spelling).flatMap((part) => {
    const [base = ''] = lemmasOf(part, grammar);
    return [...all].filter((form) => form !== part && lemmasOf(form, grammar).includes(base));
  }).length;
}
