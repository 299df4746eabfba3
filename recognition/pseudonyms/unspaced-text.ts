import type { Name } from './name-reader';

/** One name of a script without spaces is one word. */
export const pieceOf = (text: string, start: number, end: number): Name => [
  { start, end, text: text.slice(start, end) },
];

/** Marks between a name and what follows it, and an age: "さん（42）、", "”（", "――". */
const MARKS_BEHIND = /(?:[\s*＊†‡※¹²³、，,―—─]|[(（]\d{1,2}[歳岁]?[)）]?|\d{1,2}[歳岁])*$/;

/** A name is not looked for behind more. */
const LONGEST_MARKS = 10;

/** Where the text before a place ends, without marks and without one of the honorifics. */
export function edgeBefore(
  text: string,
  end: number,
  honorifics: readonly string[],
): { readonly edge: number; readonly honorific: string | null } {
  const window = text.slice(Math.max(0, end - LONGEST_MARKS), end);
  const edge = end - (MARKS_BEHIND.exec(window)?.[0].length ?? 0);
  const honorific = honorifics.find((title) => text.endsWith(title, edge)) ?? null;
  return { edge: edge - (honorific?.length ?? 0), honorific };
}

/** The words in quotation marks that end at a place; `null` where none do. */
export function quoteBefore(
  text: string,
  edge: number,
  longest: number,
): { start: number; end: number } | null {
  if (!/[”"’'」』]/.test(text.charAt(edge - 1))) return null;
  for (let at = edge - 2; at >= Math.max(0, edge - 2 - longest); at--) {
    if (/[“"‘'「『]/.test(text.charAt(at)))
      return at + 1 < edge - 1 ? { start: at + 1, end: edge - 1 } : null;
    if (/[\n。，、]/.test(text.charAt(at))) return null;
  }
  return null;
}

/** The words in quotation marks that begin at a place, marks and colons between. */
export function quoteAfter(
  text: string,
  start: number,
  longest: number,
): { start: number; end: number } | null {
  const match = /^[\s:：为叫作]{0,2}[“"‘「『]([^”"’」』\n。，、]+)[”"’」』]/.exec(
    text.slice(start, start + longest + 5),
  );
  if (match === null || (match[1]?.length ?? 0) > longest) return null;
  const end = start + match[0].length - 1;
  return { start: end - (match[1]?.length ?? 0), end };
}

/** How often a text holds a part, each part counted once. */
export function counterOf(text: string): (part: string) => number {
  const known = new Map<string, number>();
  return (part) => {
    let count = known.get(part);
    if (count === undefined) {
      count = 0;
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
      known.set(part, count);
    }
    return count;
  };
}

/** All places of a part in a text. */
export function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** No list of names is longer; a hostile page's may be. */
export const LONGEST_LIST = 40;
