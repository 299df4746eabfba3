import type { PseudonymMention } from '../mention';
import { lemmasOf } from './lemmas';
import type { Name, PersonNames } from './name-reader';
import type { SpacedContext } from './spaced-context';
import type { SpacedWord, Stem } from './spaced-words';

type Short = { readonly person: PersonNames; readonly needsHonorific: boolean };

type Targets = {
  readonly full: ReadonlyMap<string, readonly PersonNames[]>;
  readonly short: ReadonlyMap<string, Short>;
};

/** Every mention of the declared people in a script with spaces and without capitals. */
export function spacedMentions(
  context: SpacedContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly PseudonymMention[] {
  const targets = targetsOf(context, people, real);
  const mentions: PseudonymMention[] = [];
  const { words } = context;
  for (let at = 0; at < words.length; at++) {
    const found = fullAt(context, targets, at) ?? shortAt(context, targets, at);
    if (found === null) continue;
    const { person, isFull, length, end } = found;
    const rule = isFull ? person.rule : `${person.rule}-short-form`;
    mentions.push({
      kind: 'pseudonym',
      person: person.id,
      rule,
      start: words[at]?.start ?? 0,
      end,
    });
    at += length - 1;
  }
  return mentions;
}

function lemmasOfName(word: string, { grammar }: SpacedContext): readonly string[] {
  return grammar.names === 'hangul' ? [word] : lemmasOf(word, grammar);
}

function targetsOf(
  context: SpacedContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): Targets {
  const full = new Map<string, PersonNames[]>();
  for (const person of people) {
    for (const lemma of lemmasOfName(person.words[0] ?? '', context)) {
      full.set(lemma, [...(full.get(lemma) ?? []), person]);
    }
  }
  const short = new Map<string, Short>();
  const taken = new Set<string>(
    real.flatMap((name) => name.flatMap(({ text }) => lemmasOfName(text, context))),
  );
  for (const person of people) {
    for (const [form, needsHonorific] of shortForms(context, person)) {
      const isOthers = people.some(
        (other) =>
          other !== person &&
          [...other.words, ...shortForms(context, other).map(([name]) => name)].includes(form),
      );
      if (isOthers || taken.has(form) || (needsHonorific && isBorneByOther(context, form, people)))
        continue;
      for (const lemma of lemmasOfName(form, context)) {
        if (!full.has(lemma) && !short.has(lemma)) short.set(lemma, { person, needsHonorific });
      }
    }
  }
  return { full, short };
}

/** 김민지: 김 before an honorific, and 민지; of a name of several words each. */
function shortForms(
  { grammar }: SpacedContext,
  { words }: PersonNames,
): readonly (readonly [string, boolean])[] {
  if (words.length > 1) return words.filter((word) => word.length > 1).map((word) => [word, false]);
  const [name = ''] = words;
  if (grammar.names !== 'hangul') return [];
  const length = familyNameLength(name, grammar.familyNames);
  if (length === 0) return [];
  const given = name.slice(length);
  return given.length > 1
    ? [
        [name.slice(0, length), true],
        [given, false],
      ]
    : [[name.slice(0, length), true]];
}

function familyNameLength(name: string, familyNames: ReadonlySet<string>): number {
  if (name.length > 3 && familyNames.has(name.slice(0, 2))) return 2;
  return name.length > 1 && name.length < 4 && familyNames.has(name.charAt(0)) ? 1 : 0;
}

/** Whether somebody else of this family is honoured in the same way: "김철수 씨". */
function isBorneByOther(
  { words, text, grammar }: SpacedContext,
  family: string,
  people: readonly PersonNames[],
): boolean {
  return words.some((word, at) => {
    const stem = word.stems.find(
      ({ name }) =>
        name.startsWith(family) &&
        name.length === family.length + 2 &&
        !people.some((person) => person.words.join('') === name),
    );
    if (stem === undefined) return false;
    return (
      stem.hasHonorific ||
      (stem.end === word.end &&
        isHonorificNext(text, words[at + 1], word, grammar.honorificsBehind))
    );
  });
}

function isHonorificNext(
  text: string,
  next: SpacedWord | undefined,
  word: SpacedWord,
  titles: readonly string[],
): boolean {
  if (next === undefined || text.slice(word.end, next.start) !== ' ') return false;
  return next.stems.some(({ name }) => titles.includes(name));
}

type Found = {
  readonly person: PersonNames;
  readonly isFull: boolean;
  readonly length: number;
  readonly end: number;
};

function fullAt(context: SpacedContext, { full }: Targets, at: number): Found | null {
  const { words, text, grammar } = context;
  const word = words[at];
  if (word === undefined) return null;
  for (const { name, end } of word.stems) {
    for (const person of full.get(name) ?? []) {
      if (person.words.length === 1) {
        if (isPartOfOther(context, at, person)) continue;
        return { person, isFull: true, length: 1, end };
      }
      const last = lastOf(person, at);
      if (last !== null) return { person, isFull: true, length: person.words.length, end: last };
    }
  }
  return null;

  function lastOf(person: PersonNames, from: number): number | null {
    let end: number | null = null;
    for (const [index, own] of person.words.entries()) {
      const found = words[from + index];
      const lemmas = lemmasOfName(own, context);
      const stem = found?.stems.find(({ name }) => lemmas.includes(name));
      if (found === undefined || stem === undefined) return null;
      if (index > 0 && !/^[ -]$/.test(text.slice(words[from + index - 1]?.end, found.start)))
        return null;
      if (grammar.names === 'hangul' && index < person.words.length - 1 && stem.end !== found.end)
        return null;
      end = stem.end;
    }
    return end;
  }
}

/** A family name behind a given one makes somebody else of it. */
function isPartOfOther(
  { words, text, grammar }: SpacedContext,
  at: number,
  person: PersonNames,
): boolean {
  if (grammar.names !== 'words') return false;
  const next = words[at + 1];
  const word = words[at];
  if (next === undefined || word === undefined || text.slice(word.end, next.start) !== ' ')
    return false;
  return next.stems.some(
    ({ name }) => grammar.familyNames.has(name) && !person.words.includes(name),
  );
}

function shortAt(context: SpacedContext, { short }: Targets, at: number): Found | null {
  const { words, text, grammar } = context;
  const word = words[at];
  if (word === undefined) return null;
  for (const stem of word.stems) {
    const found = short.get(stem.name);
    if (found === undefined) continue;
    const isHonoured = stem.hasHonorific || isHonoredBehind(stem);
    if (found.needsHonorific && !isHonoured) continue;
    if (isPartOfOther(context, at, found.person)) continue;
    return { person: found.person, isFull: false, length: 1, end: stem.end };
  }
  return null;

  function isHonoredBehind(stem: Stem): boolean {
    return (
      stem.end === word?.end && isHonorificNext(text, words[at + 1], word, grammar.honorificsBehind)
    );
  }
}
