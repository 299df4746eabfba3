/** Word endings, ready for look-up. */
export type Endings = { readonly all: ReadonlySet<string>; readonly longest: number };

/** A shorter rest before an ending is no word of a compound. */
const SHORTEST_REST = 2;

export function compileEndings(list: readonly string[] = []): Endings {
  return { all: new Set(list), longest: Math.max(0, ...list.map(({ length }) => length)) };
}

/** The longest of the endings that a longer word has: of "metsäyhtiö" `yhtiö`. */
export function endingOf(
  word: string,
  { all, longest }: Endings,
  shortestRest = SHORTEST_REST,
): string | null {
  for (let length = Math.min(longest, word.length - shortestRest); length > 0; length--) {
    const ending = word.slice(-length);
    if (all.has(ending)) return ending;
  }
  return null;
}
