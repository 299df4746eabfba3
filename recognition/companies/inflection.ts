import type { Paradigm } from './language-data';

/** Undoes a language's endings: from the last letters of a word to those of its dictionary form. */
export type Inflection = {
  /** What an ending may have taken the place of. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  /** What endings end with: most words end with none of them. */
  readonly lastLetters: ReadonlySet<string>;
};

/** Fewer letters before an ending are no name's: nearly any word would be one. */
const SHORTEST_STEM = 3;
/** Of a name's later words: "БелАЗа", "McDonald'sin". */
const SHORTEST_LATER_STEM = 1;

export function compileInflection(paradigms: readonly Paradigm[]): Inflection {
  const bases = new Map<string, string[]>();
  for (const [base, endings] of paradigms) {
    for (const ending of endings.split(' ')) {
      const known = bases.get(ending);
      if (known === undefined) bases.set(ending, [base]);
      else known.push(base);
    }
  }
  const endings = [...bases.keys()];
  return {
    bases,
    longest: Math.max(0, ...endings.map(({ length }) => length)),
    lastLetters: new Set(endings.map((ending) => ending.slice(-1))),
  };
}

/** Greek moves its accent from form to form, Πλαίσιο to Πλαισίου: base and word are also compared without. */
export const withoutAccents = (word: string): string =>
  word.length >= SHORTEST_MOVING && /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/.test(word)
    ? word
        .normalize('NFD')
        .replace(/\u0301/g, '')
        .normalize('NFC')
    : word;

/** Of letters before it none bears an accent that moves. */
const FIRST_MOVING = '\u0370';

/** In a short word it doesn't move: "βολβού" is none of "Βόλβο". */
const SHORTEST_MOVING = 7;

/**
 * The first dictionary form that is asked for and exists, the shortest ending first. A base that is itself
 * long needs no stem: "απέζης" for "άπεζα".
 */
export function findBase<T>(
  word: string,
  inflection: Inflection,
  lookUp: (base: string) => T | undefined,
  shortest = SHORTEST_STEM,
): T | undefined {
  const last = word.slice(-1).toLowerCase();
  if (!inflection.lastLetters.has(last) && last < FIRST_MOVING) return undefined;
  const found = findWritten(word, inflection, lookUp, shortest);
  const bare = found === undefined ? withoutAccents(word) : word;
  return bare === word ? found : findWritten(bare, inflection, lookUp, shortest);
}

/** Every dictionary form a word may be a form of, itself left out. */
export function basesOf(word: string, inflection: Inflection): readonly string[] {
  const bases = new Set<string>();
  findBase(word, inflection, (base) => {
    bases.add(base);
    return undefined;
  });
  return [...bases];
}

function findWritten<T>(
  word: string,
  { bases, longest }: Inflection,
  lookUp: (base: string) => T | undefined,
  shortest: number,
): T | undefined {
  const written = word.toLowerCase();
  for (let length = 1; length <= longest && length <= word.length; length++) {
    const found = bases.get(written.slice(-length));
    if (found === undefined) continue;
    const stem = word.slice(0, -length);
    // "NIKEN", "IKEAssa": in capitals the endings are too, or begin with one.
    const isCapitals = isInCapitals(stem) && /^\p{Lu}/u.test(word.slice(-length));
    if (!isCapitals && /^\p{Lu}/u.test(word.slice(-length))) continue;
    for (const base of found) {
      if (stem.length < shortest && base.length <= SHORTEST_STEM) continue;
      const answer = lookUp(stem + (isCapitals ? base.toUpperCase() : base));
      if (answer !== undefined) return answer;
    }
  }
  return undefined;
}

const isInCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether a word is another, inflected. */
export const isInflected = (
  word: string,
  base: string,
  inflection: Inflection,
  isLater = false,
): boolean => {
  if (word === base) return false;
  const bare = withoutAccents(base);
  const isBase = (form: string): true | undefined =>
    form === base || form === bare ? true : undefined;
  const shortest = isLater ? SHORTEST_LATER_STEM : SHORTEST_STEM;
  return findBase(word, inflection, isBase, shortest) === true;
};
