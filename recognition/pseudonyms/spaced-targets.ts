import { familyBearers } from './hangul-bearers';
import { familyLength, titleBehind, titlesOf } from './hangul-titles';
import { lemmasOf } from './lemmas';
import type { Name, PersonNames } from './name-reader';
import type { SpacedContext } from './spaced-context';
import type { SpacedWord, Stem } from './spaced-words';

/** By what written words the declared people are found. */
export type Targets = {
  readonly full: ReadonlyMap<string, readonly PersonNames[]>;
  /** Parts of names that mean somebody by themselves. */
  readonly short: ReadonlyMap<string, PersonNames>;
  /** Whose family name it is, where a title follows: "김씨". */
  readonly bearerOf: (stem: Stem, word: SpacedWord) => PersonNames | null;
  /** A word that is no name there, though written like one: "하늘에". */
  readonly isOrdinary: (stem: Stem, word: SpacedWord) => boolean;
};

export function lemmasOfName(word: string, { grammar }: SpacedContext): readonly string[] {
  return grammar.names === 'hangul' ? [word] : lemmasOf(word, grammar);
}

export function targetsOf(
  context: SpacedContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): Targets {
  const isHangul = context.grammar.names === 'hangul';
  const full = new Map<string, PersonNames[]>();
  for (const person of people) {
    const [first = ''] = person.words;
    // A family name alone is found by its title.
    const isFamily = first.length === 1 && context.grammar.familyNames.has(first);
    if (isHangul && person.words.length === 1 && isFamily) continue;
    for (const lemma of lemmasOfName(first, context))
      full.set(lemma, [...(full.get(lemma) ?? []), person]);
  }
  return {
    full,
    short: shortForms(context, people, real, full),
    bearerOf: isHangul ? familyBearers(context, people) : () => null,
    isOrdinary: isHangul ? ordinaryWords(context, people) : () => false,
  };
}

function shortForms(
  context: SpacedContext,
  people: readonly PersonNames[],
  real: readonly Name[],
  full: Targets['full'],
): ReadonlyMap<string, PersonNames> {
  const taken = new Set<string>(
    real.flatMap((name) => name.flatMap(({ text }) => lemmasOfName(text, context))),
  );
  const short = new Map<string, PersonNames>();
  const isWhole = (lemma: string): boolean =>
    full.get(lemma)?.some(({ words }) => words.length === 1) ?? false;
  for (const person of people) {
    for (const form of partsOf(context, person)) {
      const isOthers = people.some(
        (other) => other !== person && [...other.words, ...partsOf(context, other)].includes(form),
      );
      if (isOthers || taken.has(form)) continue;
      for (const lemma of lemmasOfName(form, context))
        if (!isWhole(lemma) && !short.has(lemma)) short.set(lemma, person);
    }
  }
  return short;
}

/** 민지 of 김민지; of a name of several words each. */
function partsOf({ grammar, seen }: SpacedContext, { words }: PersonNames): readonly string[] {
  if (words.length > 1)
    return words.filter((word) => word.length > 1 || !grammar.familyNames.has(word));
  if (grammar.names !== 'hangul') return [];
  const [name = ''] = words;
  const length = familyLength(name, grammar.familyNames);
  const given = name.slice(length);
  if (length > 0) return given.length > 1 ? [given] : [];
  // 최빅토르, who is 빅토르 later.
  const foreign = name.slice(1);
  const isFamilied = grammar.familyNames.has(name.charAt(0)) && foreign.length > 2;
  return isFamilied && (seen.get(foreign) ?? 0) > 0 ? [foreign] : [];
}

/** "소나무에 대한": of people too. */
const ABOUT = /^에 (?:대한|대해|관한|관해|따르면|의하면|의해|비해)/;

/** So often somebody is honoured that they always are, but in quotations, headlines and notes. */
const OFTEN = 2;
const SHORTEST_PARAGRAPH = 60;

/**
 * Names that are words too: with particles no person takes, or without the honorific that the article
 * gives its bearer: "나무씨는 … 나무 아래서".
 */
function ordinaryWords(
  context: SpacedContext,
  people: readonly PersonNames[],
): Targets['isOrdinary'] {
  const { text, grammar, words } = context;
  const titles = titlesOf(grammar);
  const honoured = new Map<string, number>();
  for (const { stems, end } of words)
    for (const stem of stems)
      if (isHonoured(stem, end)) honoured.set(stem.name, (honoured.get(stem.name) ?? 0) + 1);
  const always = new Set(
    people.flatMap((person) => {
      const [name = ''] = person.words;
      const forms = [name, ...partsOf(context, person)];
      const family = name.slice(0, familyLength(name, grammar.familyNames));
      const count = [...forms, family].reduce((sum, form) => sum + (honoured.get(form) ?? 0), 0);
      return person.words.length === 1 && count >= OFTEN ? forms : [];
    }),
  );
  return (stem, word) => {
    if (word.stems.some(({ name, end }) => end > stem.end && grammar.notNames.has(name)))
      return true;
    if (isHonoured(stem, word.end)) return false;
    if (!stem.isAnimate) return !ABOUT.test(text.slice(word.end - 1, word.end + 4));
    if (stem.name.length > 2 || grammar.givenNames.has(stem.name)) return false;
    return always.has(stem.name) && isTold(word) && !isDeclaring(word);
  };

  function isHonoured({ honorific, end }: Stem, wordEnd: number): boolean {
    if (honorific !== null) return true;
    return end === wordEnd && titleBehind(text, end, titles) !== null;
  }

  function isDeclaring({ start, end }: SpacedWord): boolean {
    return people.some(({ disclosure }) => disclosure.start <= start && end <= disclosure.end);
  }

  /** Told by the article itself, in a paragraph. */
  function isTold(word: SpacedWord): boolean {
    const from = Math.max(0, word.start - LONGEST_QUOTATION);
    const lines = text.slice(from, word.start).split('\n');
    const before = lines.at(-1) ?? '';
    const after = text.slice(word.end, word.end + SHORTEST_PARAGRAPH).split('\n')[0] ?? '';
    if (before.length + word.text.length + after.length < SHORTEST_PARAGRAPH) return false;
    const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'));
    const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'));
    return opened <= closed && (before.split('"').length - 1) % 2 === 0;
  }
}

const LONGEST_QUOTATION = 300;
