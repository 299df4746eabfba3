import { WITHHELD } from './hangul-stems';
import { type Bearer, bearersOf, familyLength, titleBehind, titlesOf } from './hangul-titles';
import type { PersonNames } from './name-reader';
import type { SpacedContext } from './spaced-context';
import type { SpacedWord, Stem } from './spaced-words';

/** Titles that say no kinship: others of one syllable end words, "이모", or stand behind a determiner, "이 형". */
const KINLESS = ['씨', '군', '양', '님', WITHHELD];

/**
 * Tells whom a family name and a title mean: the one who is called so; of several, whom the article
 * named last.
 */
export function familyBearers(
  context: SpacedContext,
  people: readonly PersonNames[],
): (stem: Stem, word: SpacedWord) => PersonNames | null {
  const { text, grammar } = context;
  const byFamily = new Map<string, PersonNames[]>();
  const byName = new Map<string, PersonNames>();
  for (const person of people) {
    // "무함마드 칸": of several words a short one is found by its title too.
    const name = person.words.length > 1 ? (person.words.at(-1) ?? '') : (person.words[0] ?? '');
    if (person.words.length > 1 && name.length > 1) continue;
    const family =
      name.length === 1 ? name : name.slice(0, familyLength(name, grammar.familyNames));
    if (family === '') continue;
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
    byName.set(name, person);
  }
  const bearers = bearersOf(context, new Set(byFamily.keys()), new Set(byName.keys()));
  const titles = titlesOf(grammar);
  const called = new Map<PersonNames, Set<string>>();
  for (const { name, titles: own } of bearers) {
    const person = byName.get(name);
    // "이 할머니" calls nobody of the family 이 so.
    if (person === undefined || name.length === 1) continue;
    const known = called.get(person) ?? new Set<string>();
    for (const title of own) known.add(title);
    called.set(person, known);
  }

  const rivals = new Map<string, readonly Bearer[]>();
  const rivalsOf = (family: string, title: string): readonly Bearer[] => {
    const key = `${family} ${title}`;
    let found = rivals.get(key);
    if (found === undefined) {
      found = bearers.filter(
        ({ name, titles: own }) =>
          name.startsWith(family) && (byName.has(name) || own.includes(title)),
      );
      rivals.set(key, found);
    }
    return found;
  };

  return (stem, word) => {
    const family = byFamily.get(stem.name);
    if (family === undefined) return null;
    const title = titleAt(stem, word);
    if (title === null) return null;
    const own = family.filter((person) => isCalled(person, stem.name, title));
    if (own.length === 0) return null;
    const named = lastBefore(rivalsOf(stem.name, title), word.start);
    if (named === undefined) return own[0] ?? null;
    const person = byName.get(named.name);
    return person !== undefined && own.includes(person) ? person : null;
  };

  function titleAt({ name, honorific, end }: Stem, word: SpacedWord): string | null {
    if (honorific !== null) {
      // "강모씨" is somebody else but where that is what the article calls them.
      const isWithheld = honorific.startsWith(WITHHELD) && !byName.has(name);
      // "고양이", "장군": a word, and no family name with a title.
      const isCompound = word.stems.some(
        ({ name: whole }) => grammar.notNames.has(whole) || grammar.roles.has(whole),
      );
      const isNoun = honorific.length === 1 && !KINLESS.includes(honorific);
      return isWithheld || isCompound || isNoun ? null : honorific;
    }
    return end === word.end ? titleBehind(text, end, titles) : null;
  }

  /** Anybody is 김씨 and 김 할머니; 김 교수 only who was called 교수, "이 할머니" who was called 할머니. */
  function isCalled(person: PersonNames, family: string, title: string): boolean {
    if (called.get(person)?.has(title) === true) return true;
    if (!grammar.honorificsBehind.includes(title)) return false;
    return KINLESS.includes(title) || !grammar.articles.has(family);
  }
}

/** Whom the text named last before a place; the first, where it named nobody yet. */
function lastBefore(bearers: readonly Bearer[], place: number): Bearer | undefined {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bearers[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return bearers[Math.max(0, low - 1)];
}
