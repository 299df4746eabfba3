/** The words of which a language's writers compose what no list of phrases has: sources of regular expressions. */
export type CueWords = {
  /** Words for a name, in all their forms: "first names", "prénom". */
  readonly name: string;
  /** What was done to it, or what it is: "changed", "inventé". */
  readonly changed: string;
  readonly not: string;
  /** "real", "véritable". */
  readonly real: string;
  /** Who writes: "we", "the newspaper". What others do to their names is no disclosure. */
  readonly writer: string;
  /** What isn't done with a real name: "use", "publish". */
  readonly use: string;
  /** "are", before what people are. */
  readonly be: string;
  /** People who are several: "composite characters". */
  readonly composite: string;
  /** "as", "so", and who calls: "as she asked to be called", "la chiamiamo così". */
  readonly as: string;
  readonly call: string;
  /** How somebody comes into a text: "appears", "we identify"; and by what: "under the name". */
  readonly appear: string;
  readonly byName: string;
};

/** Up to so many words between, of one clause. */
const gap = (most: number): string => `(?:[\\p{L}\\p{M}’'-]+ ){0,${most}}`;

/** Ways to say in free words that a name isn't real, by their words' order. */
export function composedCues(words: CueWords): readonly string[] {
  const { name, changed, not, real, writer, use, be, composite } = words;
  return [
    // "the names of both brothers were changed", "nome e iniziale sono stati modificati"
    `${name},? (?:[\\p{L}\\p{M}’'-]+,? ){0,6}${changed}`,
    // "we have changed their first names"
    `${writer} ${gap(3)}${changed} ${gap(3)}${name}`,
    // "we are not using her real name"
    `${not} ${gap(4)}${real} ${gap(1)}${name}`,
    // "hänen nimensä ei ole oikea"
    `${name} ${gap(2)}${not} ${gap(3)}${real}`,
    // "her real name she won't see printed"
    `${real} ${gap(1)}${name} ${gap(4)}${not} ${gap(4)}${use}`,
    `(?:${be} ${gap(1)})?${composite}`,
  ];
}

/** "as they asked to be called", "la chiamiamo così": right behind a name. */
export function callingCues({ as, call }: CueWords): readonly string[] {
  return [`${as} ${gap(4)}${call}`, `${gap(1)}${call} ${gap(1)}${as}(?: ${gap(3)})?`];
}

/** "we identify them here as", "appears at his request under the name": right before a name. */
export function appearingCues({ appear, byName }: CueWords): readonly string[] {
  return [`${appear} ${gap(4)}${byName}`];
}
