/** A text and the mentions a careful reader marks in it, in order, each with its person. */
export type PseudonymCase = readonly [
  text: string,
  ...mentions: readonly (readonly [name: string, person: string])[],
];
