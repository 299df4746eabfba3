import { GIVEN_NAMES } from '../companies/given-names';
import { words } from '../companies/language-data';
import spelled from './given-names.json';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';

type Known = { readonly names: ReadonlySet<string>; readonly asked: Map<string, boolean> };

/** By a language's own names, which an article's grammar shares. */
const known = new WeakMap<PseudonymGrammar['givenNames'], Known>();

/** An article has fewer different words with capitals; more are forgotten. */
const MOST_ASKED = 4_000;

/** Whether a word is a common given name, in any case form: "Анной". */
export function isGivenName(word: string, grammar: PseudonymGrammar): boolean {
  const { names, asked } = namesOf(grammar);
  let answer = asked.get(word);
  if (answer === undefined) {
    if (asked.size >= MOST_ASKED) asked.clear();
    answer = lemmasOf(word, grammar).some((lemma) => names.has(lemma));
    asked.set(word, answer);
  }
  return answer;
}

/** Every listed name, whatever else it means, in small letters. */
let everyName: ReadonlySet<string> | null = null;

/** Whether a word is a common given name in any language, though it may be an ordinary word in the article's. */
export function isNameSomewhere(word: string, grammar: PseudonymGrammar): boolean {
  everyName ??= new Set(
    [...GIVEN_NAMES, ...Object.values(spelled).flatMap(words)].flatMap((name) =>
      lemmasOf(name, { inflection: null }),
    ),
  );
  return lemmasOf(word, grammar).some(
    (lemma) => everyName?.has(lemma) === true || grammar.givenNames.has(lemma),
  );
}

function namesOf(grammar: PseudonymGrammar): Known {
  let found = known.get(grammar.givenNames);
  if (found === undefined) {
    // A name that is a word of the article's language too is a name in others.
    const listed = Object.entries(spelled).flatMap(([meaning, names]) =>
      meaning.split(' ').includes(grammar.language) ? [] : words(names),
    );
    const all = [...GIVEN_NAMES, ...grammar.givenNames, ...listed];
    const names = new Set(all.flatMap((name) => lemmasOf(name, { inflection: null })));
    found = { names, asked: new Map() };
    known.set(grammar.givenNames, found);
  }
  return found;
}
