import { trimmed } from './capital-extent';
import { type CapitalContext, isNamedElsewhere, isSentenceStart } from './capital-words';
import { isGivenName } from './given-names';
import { isHeadline } from './headline';
import { lemmasOf } from './lemmas';
import type { Name, PersonNames } from './name-reader';
import { accentlessKey, nameKey } from './name-words';

export type Target = { readonly person: PersonNames; readonly isFull: boolean };

/** A part of a name: until somebody else bears it, and only behind a title where it begins too many others. */
type ShortForm = {
  readonly person: PersonNames;
  readonly until: number;
  readonly needsTitle: boolean;
};

export type Targets = {
  /** By every lemma of the first word. */
  readonly full: ReadonlyMap<string, readonly PersonNames[]>;
  /** The words of declared names as the disclosures write them. */
  readonly written: ReadonlySet<string>;
  /** By the letters of the whole name. */
  readonly joined: ReadonlyMap<string, PersonNames>;
  /** People of three names and more, who may be called by two of them. */
  readonly long: readonly PersonNames[];
  /** One name of several, by lemma, and where somebody real is named who bears it too. */
  readonly short: ReadonlyMap<string, ShortForm>;
};

export type Search = CapitalContext & {
  readonly targets: Targets;
  readonly lemmas: (word: string) => readonly string[];
};

/** A single word this short is a short form of a name behind a title only: "Yu", "Li" begin too many others. */
const SHORTEST_SHORT_FORM = 3;

/** Lemmas, each written word asked once. */
export function lemmaReader({ grammar }: CapitalContext): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let lemmas = known.get(word);
    if (lemmas === undefined) {
      lemmas = lemmasOf(word, grammar);
      known.set(word, lemmas);
    }
    return lemmas;
  };
}

/** Full names, and their parts that belong to one declared person and to no real one. */
export function targetsOf(
  context: CapitalContext,
  lemmas: Search['lemmas'],
  people: readonly PersonNames[],
  real: readonly Name[],
): Targets {
  const full = new Map<string, PersonNames[]>();
  for (const person of people) {
    for (const lemma of lemmas(person.words[0] ?? '')) {
      const known = full.get(lemma);
      if (known === undefined) full.set(lemma, [person]);
      else known.push(person);
    }
  }
  const joined = new Map(people.map((person) => [person.key, person]));
  const borne = lemmasOfOthers(context, lemmas, people, real);
  const short = new Map<string, ShortForm>();
  for (const person of people) {
    if (person.words.length < 2) continue;
    for (const word of person.words) {
      const own = lemmas(word);
      const isOthers = own.some((lemma) => isPartOfOther(lemma, person, people, lemmas));
      const needsTitle = nameKey(word).length < SHORTEST_SHORT_FORM;
      if (isOthers) continue;
      // Somebody else who bears it is meant from where he is named on, and might be before he isn't.
      const until = Math.min(...own.map((lemma) => borne.get(lemma) ?? Number.POSITIVE_INFINITY));
      for (const lemma of [...own, accentlessKey(word)])
        if (!short.has(lemma)) short.set(lemma, { person, until, needsTitle });
    }
  }
  const long = people.filter(({ words }) => words.length > 2);
  const written = new Set(people.flatMap(({ words }) => words.map((word) => nameKey(word))));
  return { full, written, joined, long, short };
}

const isPartOfOther = (
  lemma: string,
  person: PersonNames,
  people: readonly PersonNames[],
  lemmas: Search['lemmas'],
): boolean =>
  people.some(
    (other) => other.id !== person.id && other.words.some((word) => lemmas(word).includes(lemma)),
  );

/** Lemmas of the words of names of two words and more which are nobody declared, and where they first stand. */
function lemmasOfOthers(
  context: CapitalContext,
  lemmas: Search['lemmas'],
  people: readonly PersonNames[],
  real: readonly Name[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { text } of real.flat()) for (const lemma of lemmas(text)) found.set(lemma, 0);
  for (const run of context.runs) {
    const name = trimmed(context, run.words);
    if (name.length < 2 || people.some((person) => holds(name, person, lemmas))) continue;
    if (isOnlyCapitals(context, name) || isCompound(context, name)) continue;
    if (isGenitive(context, name, people, lemmas)) continue;
    for (const { text, start } of name.filter((_, at) => !isHyphened(context, name, at))) {
      for (const lemma of lemmas(text)) if (!found.has(lemma)) found.set(lemma, start);
    }
  }
  return found;
}

/** "Kreides Texte", where nouns have capitals: something of Kreide's. */
const isGenitive = (
  { grammar }: CapitalContext,
  [first, second, ...others]: Name,
  people: readonly PersonNames[],
  lemmas: Search['lemmas'],
): boolean =>
  grammar.hasNounCapitals &&
  second !== undefined &&
  others.length === 0 &&
  first !== undefined &&
  /s$/.test(first.text) &&
  people.some(({ words }) =>
    words.some((word) => word !== first.text && lemmas(first.text).includes(nameKey(word))),
  );

/** "Nordström-Roman", where nouns have capitals, is about Nordström. */
const isCompound = ({ text, grammar }: CapitalContext, name: Name): boolean =>
  grammar.hasNounCapitals &&
  name.length === 2 &&
  text.slice(name[0]?.end, name[1]?.start) === '-' &&
  !isGivenName(name[1]?.text ?? '', grammar);

/** In a double name, Renner-Falk, neither part is borne alone. */
function isHyphened({ text }: CapitalContext, name: Name, at: number): boolean {
  const [before, own, next] = [name[at - 1], name[at], name[at + 1]];
  if (own === undefined || at === 0) return false;
  const isBehind = before !== undefined && at > 1 && text.slice(before.end, own.start) === '-';
  return isBehind || (next !== undefined && text.slice(own.end, next.start) === '-');
}

/** Whether a person's whole name, or several of it, stand in a run. */
function holds(name: Name, person: PersonNames, lemmas: Search['lemmas']): boolean {
  if (accentlessKey(name).includes(person.key) || isPartOf(name, person, lemmas)) return true;
  return name.some((_, at) => isFullAt(name, at, person, lemmas));
}

/** Whether a person's whole name, in any case form, stands at a word of a run. */
export function isFullAt(
  words: Name,
  at: number,
  person: PersonNames,
  lemmas: Search['lemmas'],
): boolean {
  return person.words.every((own, index) => {
    const word = words[at + index];
    return word !== undefined && areOne(lemmas(own), lemmas(word.text));
  });
}

/** Whether all words are a person's, in their order: "Robert Hale" is Robert “Bobby” Hale. */
export function isPartOf(words: Name, person: PersonNames, lemmas: Search['lemmas']): boolean {
  let at = 0;
  return words.every((word) => {
    const own = lemmas(word.text);
    while (at < person.words.length && !areOne(lemmas(person.words[at] ?? ''), own)) at++;
    return at++ < person.words.length;
  });
}

const areOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((lemma) => b.includes(lemma));

/** A headline's run of capitals, or a sentence's first word and a name: "Carmina Hesperii". Nobody is called so. */
function isOnlyCapitals(context: CapitalContext, name: Name): boolean {
  const { text, grammar, seen } = context;
  const [first] = name;
  if (first === undefined) return false;
  if (isHeadline(text, first.start)) return (seen.get(nameKey(name.slice(0, 2))) ?? 0) < 2;
  if (isGivenName(first.text, grammar)) return false;
  const isPair = (seen.get(nameKey(name)) ?? 0) > 1 || isNamedElsewhere(context, first);
  return name.length === 2 && isSentenceStart(text, first.start) && !isPair;
}
