import type { Span } from '../../../../recognition/mention';

/**
 * A text with the mentions a careful reader marks in it: "[[Maria|1]] (not her real name) …". The number is the
 * person's, one for all spellings.
 */
export type MarkedText = string;

export type PseudonymCase = {
  readonly text: string;
  readonly mentions: readonly (readonly [name: string, person: number])[];
  /** Where they stand in the text. */
  readonly spans: readonly Span[];
};

/** The text without its marks, and what they mark, in order; people are counted as they appear. */
export function readCase(marked: MarkedText): PseudonymCase {
  const mentions: (readonly [string, number])[] = [];
  const spans: Span[] = [];
  const people: string[] = [];
  let removed = 0;
  const text = marked.replace(
    /\[\[([^[\]|]+)\|(\d+)\]\]/g,
    (mark: string, name: string, person: string, offset: number) => {
      if (!people.includes(person)) people.push(person);
      mentions.push([name, people.indexOf(person) + 1]);
      const start = offset - removed;
      spans.push({ start, end: start + name.length });
      removed += mark.length - name.length;
      return name;
    },
  );
  return { text, mentions, spans };
}
