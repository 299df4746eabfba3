import type { PseudonymGrammar } from './grammar';
import { WITHHELD } from './hangul-stems';
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
    // "이 씨": what stands before a noun may be a family name too.
    (grammar.names !== 'hangul' && grammar.articles.has(word)) ||
    grammar.honorificsBehind.includes(word)
  );
}

export const isNoName = (grammar: PseudonymGrammar, word: SpacedWord | undefined): boolean =>
  word === undefined ||
  word.stems.some(({ name }) => isListed(grammar, name)) ||
  // Of a Sanskrit word only the written form: "विकासः" is no locative of several, though one form of it would be.
  (grammar.names === 'hangul' ? word.stems.map(({ name }) => name) : [word.text]).some((name) =>
    endsOrdinary(grammar, name),
  ) ||
  isConnector(grammar, word.text);

/** The same of a word that no particle ends: "이상은(가명)" is somebody's whole name. */
export const isNoBareName = (grammar: PseudonymGrammar, name: string): boolean =>
  isOrdinary(grammar, name) || isConnector(grammar, name);

const isOrdinary = (grammar: PseudonymGrammar, name: string): boolean =>
  isListed(grammar, name) || endsOrdinary(grammar, name);

const endsOrdinary = (
  { thingEndings, pluralEndings, subjectWords, names }: PseudonymGrammar,
  name: string,
): boolean =>
  [...thingEndings, ...pluralEndings].some((ending) => name.endsWith(ending)) ||
  // "संस्कृतसंस्थायाः"
  (names === 'words' &&
    [...subjectWords].some((word) => name.length > word.length && name.endsWith(word)));

const isListed = (grammar: PseudonymGrammar, name: string): boolean =>
  grammar.notNames.has(name) ||
  grammar.roles.has(name) ||
  grammar.offices.includes(name) ||
  grammar.subjectWords.has(name) ||
  (grammar.names === 'hangul' && isClass(grammar, name));

/** "자립준비청년": people of a kind. */
const isClass = ({ roles }: PseudonymGrammar, name: string): boolean =>
  name.length > LONGEST_FULL_NAME &&
  [2, 3].some((length) => name.length > length + 2 && roles.has(name.slice(-length)));

/** Of a family name and a given one; foreign ones may be longer. */
const LONGEST_FULL_NAME = 4;

const isConnector = (grammar: PseudonymGrammar, word: string): boolean =>
  grammar.listWords.has(word) || isHonorific(grammar, word);

export const hasFamilyName = (grammar: PseudonymGrammar, word: SpacedWord | undefined): boolean =>
  word?.stems.some(({ name }) => grammar.familyNames.has(name)) ?? false;

const LETTER = /[\p{L}\p{M}]/u;

/** How often words stand side by side; in Hangul particles may follow them. */
export function countOf({ text, grammar }: SpacedContext, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const isWhole = grammar.names === 'hangul' || !LETTER.test(text.charAt(at + part.length));
    if (isWhole && !LETTER.test(text.charAt(at - 1))) count++;
  }
  return count;
}

export function indexBefore({ words }: Pick<SpacedContext, 'words'>, end: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "변모씨" is a certain 변; 최모(22) is called so. */
export const isWithheld = (
  { grammar, text }: Pick<SpacedContext, 'grammar' | 'text'>,
  { name, honorific, edge }: Stem,
): boolean =>
  honorific?.startsWith(WITHHELD) === true &&
  grammar.familyNames.has(name) &&
  (honorific !== WITHHELD || /^ ?[씨군양]/.test(text.slice(edge, edge + 2)));

/** The name a word holds: without an honorific, and without particles where the bare form stands elsewhere. */
export function bare(context: SpacedContext, word: SpacedWord, isBound: boolean): Name[number] {
  const { seen, grammar } = context;
  const honoured =
    word.stems.find((stem) => isWithheld(context, stem)) ??
    word.stems.find(({ honorific }) => honorific !== null && !honorific.startsWith(WITHHELD));
  if (honoured !== undefined) return nameOf(word, honoured);
  if (grammar.names !== 'hangul') return word;
  const own = seen.get(word.text) ?? 0;
  const familiar = word.stems.find(
    ({ name }) =>
      word.text === `${name}이` &&
      name.length > 1 &&
      (grammar.givenNames.has(name) || (seen.get(name) ?? 0) > own),
  );
  if (familiar !== undefined) return nameOf(word, familiar);
  // "은결이" is a child's that took an 이, "김철이" a full name.
  const childish = word.stems.find(
    ({ name }) =>
      word.text === `${name}이` &&
      name.length === 2 &&
      !grammar.commonFamilyNames.has(name.charAt(0)),
  );
  if (childish !== undefined) return nameOf(word, childish);
  if (!isBound) return word;
  const stem = word.stems
    .filter(
      ({ name }) => (name.length > 1 || isForeignEnd(context, word)) && (seen.get(name) ?? 0) > own,
    )
    .sort((a, b) => (seen.get(b.name) ?? 0) - (seen.get(a.name) ?? 0))[0];
  if (stem !== undefined) return nameOf(word, withoutFamiliar(context, word, stem));
  // "가명 김민지를": a family name and two syllables are a name.
  const full =
    word.stems.find(({ name }) => name.length === 3 && grammar.familyNames.has(name.charAt(0))) ??
    word.stems.find(({ name }) => name.length === 4 && grammar.familyNames.has(name.slice(0, 2)));
  return full === undefined ? word : nameOf(word, full);
}

/** "응우옌 티 란은": behind a small word of foreign names one syllable may be the last. */
function isForeignEnd(context: SpacedContext, word: SpacedWord): boolean {
  const before = context.words[indexBefore(context, word.start)];
  return before !== undefined && context.grammar.particles.has(before.text);
}

/** 지안 of "지안이와": what is no family name with a given one has taken an 이. */
export function withoutFamiliar(
  { seen, grammar }: SpacedContext,
  word: SpacedWord,
  stem: Stem,
): Stem {
  if (stem.name.length !== 3 || !stem.name.endsWith('이')) return stem;
  const base = word.stems.find(({ name }) => `${name}이` === stem.name);
  if (base === undefined || grammar.givenNames.has(stem.name.slice(1))) return stem;
  const isUsual = (seen.get(base.name) ?? 0) >= (seen.get(stem.name) ?? 0);
  return isUsual || grammar.givenNames.has(base.name) ? base : stem;
}

export const LONGEST_NAME = 3;
