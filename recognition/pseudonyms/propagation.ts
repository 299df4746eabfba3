import type { PseudonymMention, Span } from '../mention';
import type { PseudonymGrammar } from './languages';
import { type NameRun, type NameWord, nameKey } from './name-runs';

/** A declared person before the mentions are found. */
export type PersonNames = {
  readonly key: string;
  readonly id: string;
  readonly words: readonly string[];
  readonly rule: string;
  readonly disclosure: Span;
};

type Target = { readonly person: PersonNames; readonly isFull: boolean };

/** A single word this short is no short form of a name: "Yu", "Li" begin too many others. */
const SHORTEST_SHORT_FORM = 3;

/** Every mention of the declared people: full, respelled, and by one name alone where nobody else bears it. */
export function mentionsOf(
  text: string,
  runs: readonly NameRun[],
  people: readonly PersonNames[],
  real: ReadonlySet<string>,
  grammar: PseudonymGrammar,
): readonly PseudonymMention[] {
  const targets = targetsOf(runs, people, real, grammar);
  const mentions: PseudonymMention[] = [];
  for (const { words } of runs) {
    for (let from = 0; from < words.length; ) {
      const match = longestMatch(words, from, targets, grammar, text);
      if (match === null) {
        from++;
        continue;
      }
      const { person, isFull } = match.target;
      mentions.push({
        kind: 'pseudonym',
        person: person.id,
        rule: isFull ? person.rule : `${person.rule}-short-form`,
        start: words[from]?.start ?? 0,
        end: words[from + match.length - 1]?.end ?? 0,
      });
      from += match.length;
    }
  }
  return mentions;
}

/** Keys to look for: full names, and their parts that belong to one declared person and to no real one. */
function targetsOf(
  runs: readonly NameRun[],
  people: readonly PersonNames[],
  real: ReadonlySet<string>,
  grammar: PseudonymGrammar,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const person of people) targets.set(person.key, { person, isFull: true });
  const borne = wordsOfOthers(runs, people, grammar);
  for (const person of people) {
    if (person.words.length < 2) continue;
    for (const word of person.words) {
      const key = nameKey(word);
      const isShared = people.some(
        (other) => other !== person && other.words.some((part) => nameKey(part) === key),
      );
      if (key.length < SHORTEST_SHORT_FORM || isShared || borne.has(key) || real.has(key)) continue;
      if (!targets.has(key)) targets.set(key, { person, isFull: false });
    }
  }
  return targets;
}

/** Words that stand in names of two words and more which are nobody declared. */
function wordsOfOthers(
  runs: readonly NameRun[],
  people: readonly PersonNames[],
  grammar: PseudonymGrammar,
): ReadonlySet<string> {
  const full = people.map(({ key }) => key);
  const words = new Set<string>();
  for (const run of runs) {
    const name = run.words.filter(({ text }) => !isNoName(text, grammar));
    if (name.length < 2 || full.some((key) => nameKey(name).includes(key))) continue;
    for (const { text } of name) words.add(nameKey(text));
  }
  return words;
}

function longestMatch(
  words: readonly NameWord[],
  from: number,
  targets: ReadonlyMap<string, Target>,
  grammar: PseudonymGrammar,
  text: string,
): { readonly target: Target; readonly length: number } | null {
  for (let length = Math.min(5, words.length - from); length > 0; length--) {
    const target = targets.get(nameKey(words.slice(from, from + length)));
    if (target === undefined) continue;
    // One word beside another capitalised one is part of somebody else's name.
    if (length === 1 && hasNeighbour(words, from, targets, grammar, text)) continue;
    return { target, length };
  }
  return null;
}

function hasNeighbour(
  words: readonly NameWord[],
  at: number,
  targets: ReadonlyMap<string, Target>,
  grammar: PseudonymGrammar,
  text: string,
): boolean {
  const isName = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || isNoName(word.text, grammar)) return false;
    if (
      targets.has(nameKey(word.text)) ||
      beginsTarget(words, index, targets) ||
      endsTarget(words, index, targets)
    )
      return false;
    return true;
  };
  const next = words[at + 1];
  // "Maria De Luca": small words lead on to a surname.
  const own = words[at];
  const particle =
    own === undefined ? null : /^ (\p{Ll}{2,4}) \p{Lu}/u.exec(text.slice(own.end, own.end + 8));
  if (
    next === undefined &&
    particle !== null &&
    grammar.particles.has(particle[1] ?? '') &&
    !isListWord(particle[1] ?? '', grammar)
  ) {
    return !grammar.notNames.has(particle[1] ?? '');
  }
  return isName(at - 1) || isName(at + 1);
}

function isListWord(word: string, grammar: PseudonymGrammar): boolean {
  grammar.listWord.lastIndex = 0;
  return grammar.listWord.test(word);
}

function beginsTarget(
  words: readonly NameWord[],
  at: number,
  targets: ReadonlyMap<string, Target>,
): boolean {
  return [2, 3, 4].some(
    (length) => at + length <= words.length && targets.has(nameKey(words.slice(at, at + length))),
  );
}

function endsTarget(
  words: readonly NameWord[],
  at: number,
  targets: ReadonlyMap<string, Target>,
): boolean {
  return [2, 3, 4].some(
    (length) => at - length + 1 >= 0 && targets.has(nameKey(words.slice(at - length + 1, at + 1))),
  );
}

function isNoName(word: string, grammar: PseudonymGrammar): boolean {
  const key = word.toLowerCase().replace(/\.$/, '');
  return grammar.notNames.has(key) || grammar.honorifics.has(key);
}
