import type { PseudonymMention, Span } from '../mention';
import type { Declared } from './declared';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { Name, PersonNames } from './name-reader';
import { accentlessKey } from './name-words';

/** One person for all declarations of one name, in any spelling and case. */
export function peopleOf(
  declared: readonly Declared[],
  grammar: PseudonymGrammar,
): readonly PersonNames[] {
  const people: PersonNames[] = [];
  const longestFirst = [...declared].sort((a, b) => b.words.length - a.words.length);
  for (const { words, rule, disclosure } of longestFirst) {
    const key = accentlessKey(words);
    const hasSpaces = grammar.names === 'capitals' || grammar.names === 'words';
    const shortest = hasSpaces && !isInitial(words) ? 2 : 1;
    const isKnown = people.some(
      (person) =>
        person.key === key ||
        (!isListedBeside(person, words, rule, disclosure) && isOf(words, person, grammar)),
    );
    if (key.length < shortest || isKnown) continue;
    const id = words.map((word) => word.text.toLowerCase().replace(/[.’']/g, '')).join('-');
    people.push({ key, id, words: words.map((word) => word.text), rule, disclosure });
  }
  return people;
}

/** "K. (name changed)" */
const isInitial = ([first, ...others]: Name): boolean =>
  others.length === 0 && /^\p{Lu}\.$/u.test(first?.text ?? '');

/** "（林は仮名）": short names of Japanese count behind no honorific, but where they are disclosed. */
export function withDeclared(
  mentions: readonly PseudonymMention[],
  declared: readonly Declared[],
  people: readonly PersonNames[],
  { names, honorificsBehind }: PseudonymGrammar,
): readonly PseudonymMention[] {
  if (names !== 'kana') return mentions;
  const added: PseudonymMention[] = [];
  for (const { words, rule } of declared) {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const key = accentlessKey(words);
    const person = people.find((one) => one.key === key);
    const isMarked = [...mentions, ...added].some(
      (mention) => mention.start < end && start < mention.end,
    );
    const isTitle = honorificsBehind.some((title) => words[0]?.text.startsWith(title));
    if (person !== undefined && !isMarked && !isTitle)
      added.push({ kind: 'pseudonym', person: person.id, rule, start, end });
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** "Александр и Александра (имена изменены)": one list names nobody twice, whatever case forms look like. */
const isListedBeside = (
  person: PersonNames,
  words: Name,
  rule: string,
  disclosure: Span,
): boolean =>
  rule !== 'footnote' &&
  rule === person.rule &&
  words.length === person.words.length &&
  person.disclosure.start === disclosure.start &&
  person.disclosure.end === disclosure.end;

/** Declared again: the same letters, the same name in another case, or one name of a full one. */
function isOf(words: Name, person: PersonNames, grammar: PseudonymGrammar): boolean {
  const areEqual = (a: string, b: string): boolean => {
    const lemmas = lemmasOf(a, grammar);
    return lemmasOf(b, grammar).some((lemma) => lemmas.includes(lemma));
  };
  const [first] = words;
  if (words.length === 1 && first !== undefined)
    return person.words.some((word) => areEqual(first.text, word));
  return (
    words.length === person.words.length &&
    words.every(({ text }, at) => areEqual(text, person.words[at] ?? ''))
  );
}
