/**
 * A text with the mentions a careful reader marks in it: "[[Maria|1]] (not her real name) …". The number is the
 * person's, one for all spellings.
 */
export type MarkedText = string;

export type PseudonymCase = {
  readonly text: string;
  readonly mentions: readonly (readonly [name: string, person: number])[];
};

/** The text without its marks, and what they mark, in order; people are counted as they appear. */
export function readCase(marked: MarkedText): PseudonymCase {
  const mentions: (readonly [string, number])[] = [];
  const people: string[] = [];
  const text = marked.replace(/\[\[([^[\]|]+)\|(\d+)\]\]/g, (_, name: string, person: string) => {
    if (!people.includes(person)) people.push(person);
    mentions.push([name, people.indexOf(person) + 1]);
    return name;
  });
  return { text, mentions };
}
