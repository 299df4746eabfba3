import type { PseudonymGrammar } from './languages';
import type { Name } from './name-reader';
import type { SpacedWord, Stem } from './spaced-words';

/** One article in a script with spaces and without capitals. */
export type SpacedContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  readonly words: readonly SpacedWord[];
  /** In how many words each name may stand. */
  readonly seen: ReadonlyMap<string, number>;
};

export const nameOf = (word: SpacedWord, stem: Stem): Name[number] => ({
  start: word.start,
  end: stem.end,
  text: stem.end === word.end ? word.text : stem.name,
});

export function isHonorific(grammar: PseudonymGrammar, word: string): boolean {
  return (
    grammar.honorifics.has(word) ||
    grammar.articles.has(word) ||
    grammar.honorificsBehind.includes(word)
  );
}

export const isNoName = (grammar: PseudonymGrammar, word: SpacedWord | undefined): boolean =>
  word === undefined ||
  word.stems.some(
    ({ name }) =>
      grammar.notNames.has(name) ||
      grammar.roles.has(name) ||
      grammar.offices.includes(name) ||
      grammar.subjectWords.has(name),
  ) ||
  grammar.listWords.has(word.text) ||
  isHonorific(grammar, word.text);

export const hasFamilyName = (grammar: PseudonymGrammar, word: SpacedWord | undefined): boolean =>
  word?.stems.some(({ name }) => grammar.familyNames.has(name)) ?? false;

export function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

export function indexBefore({ words }: SpacedContext, end: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The name a word holds: without an honorific, and without particles where the bare form stands elsewhere. */
export function bare(context: SpacedContext, word: SpacedWord, isBound: boolean): Name[number] {
  const { seen, grammar } = context;
  if (grammar.names !== 'hangul') return word;
  const honoured = word.stems.find(({ hasHonorific }) => hasHonorific);
  if (honoured !== undefined && honoured.name.length > 1) return nameOf(word, honoured);
  const familiar = word.stems.find(
    ({ name }) => grammar.givenNames.has(name) && word.text === `${name}이`,
  );
  if (familiar !== undefined) return nameOf(word, familiar);
  if (!isBound) return word;
  const own = seen.get(word.text) ?? 0;
  const stem = word.stems
    .filter(({ name }) => name.length > 1 && (seen.get(name) ?? 0) > own)
    .sort((a, b) => (seen.get(b.name) ?? 0) - (seen.get(a.name) ?? 0))[0];
  if (stem !== undefined) return nameOf(word, stem);
  // "가명 김민지를": a family name and two syllables are a name.
  const full = word.stems.find(
    ({ name }) => name.length === 3 && grammar.familyNames.has(name.charAt(0)),
  );
  return full === undefined ? word : nameOf(word, full);
}

export const LONGEST_NAME = 3;
