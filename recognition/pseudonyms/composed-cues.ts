/** The words of which a language's writers compose what no list of phrases has: sources of regular expressions. */
export type CueWords = {
  /** Words for a name, in all their forms: "first names", "prénom". */
  readonly name: string;
  /** What was done to it, or what it is: "changed", "inventé". */
  readonly changed: string;
  readonly not: string;
  /** "real", "véritable", "own". */
  readonly real: string;
  /** "bears another name". */
  readonly otherName: string;
  /** Who writes: "we", "the newspaper". What others do to their names is no disclosure. */
  readonly writer: string;
  /** What isn't done with a real name: "use", "publish". */
  readonly use: string;
  /** "are", before what people are. */
  readonly be: string;
  /** "Isn't hers". */
  readonly theirs: string;
  /** "(a name) she chose", and "for this interview". */
  readonly chosen: string;
  readonly hereFor: string;
  /** "is known to this newspaper", of a real name. */
  readonly known: string;
  /** "asked", and what for: "other names". */
  readonly ask: string;
  readonly otherNames: string;
  /** "let us say", before a name. */
  readonly suppose: string;
  /** "(the name is) ours". */
  readonly ours: string;
  /** "in what follows he is", before a name. */
  readonly hereafter: string;
  /** "(the real name is) another". */
  readonly different: string;
  /** May stand before and behind "are": "of course", "in reality". */
  readonly adverb: string;
  /** People who are several: "composite characters". */
  readonly composite: string;
  /** "as", "so", and who calls: "as she asked to be called", "la chiamiamo così". */
  readonly as: string;
  readonly call: string;
  /** How somebody comes into a text: "appears", "we identify"; and by what: "under the name". */
  readonly appear: string;
  readonly byName: string;
  /** "a pseudonym", "invented names": before a colon and the name. */
  readonly fictive: string;
  /** "we chose to call her". */
  readonly choose: string;
  /** "said": what somebody says of names is not said of theirs. */
  readonly say: string;
  /** What characters appear in: "film". */
  readonly fiction: string;
  /** "No pseudonym is printed": nobody's. */
  readonly none: string;
  /** "Call me": a name that is told in speech. */
  readonly introduce: string;
  /** "reveal", "know": what somebody does with the name of somebody else. */
  readonly reveal: string;
  /** "like", before an example. */
  readonly like: string;
  /** "according to": a sentence that begins so tells somebody's view. */
  readonly viewOf: string;
  /** "in this article". */
  readonly here: string;
  /** "aren’t really called that". */
  readonly notSo: string;
  /** Who is heard under a code name: "protected witness", and "as" before it. */
  readonly witness: string;
  readonly asCode: string;
};

/** Up to so many words between, of one clause; the last may be cut short: "n’apparaisse". */
const gap = (most: number): string => `(?:[\\p{L}\\p{M}’'-]+ ){0,${most}}(?:\\p{L}{1,2}[’'])?`;
/** A comma may follow each: "their names, naturally, are invented"; so may an initial's full stop. */
const looseGap = (most: number): string => `(?:(?:\\p{L}\\.|[\\p{L}\\p{M}’'-]+),? ){0,${most}}`;

/** Ways to say in free words that a name isn't real, by their words' order. */
export function composedCues(words: CueWords): readonly string[] {
  const { name, changed, not, real, otherName, writer, use, be, composite, notSo } = words;
  const { adverb, fictive, theirs, chosen, hereFor, known, ask, otherNames, ours } = words;
  const { different } = words;
  const aside = `(?:${adverb},? )?`;
  const realName = `(?:${real} ${gap(1)}${name}|${name} ${gap(1)}${real})`;
  return [
    // "the names of both brothers were changed", "nome e iniziale sono stati modificati"
    `${name},? ${looseGap(9)}${changed}`,
    // "the names of those interviewed (Anna, Ben) were changed"
    `${name} ${gap(3)}\\([^()\\n]{2,90}\\) ${gap(3)}${changed}`,
    // "we have changed their first names"
    `${writer} ${gap(3)}${changed} ${gap(3)}${name}`,
    // "we are not using her real name"
    `${not} ${gap(4)}${realName}`,
    // "hänen nimensä ei ole oikea"
    `${name} ${looseGap(8)}${not} ${gap(3)}${real}`,
    // "the name isn't hers either", "a name she chose for this interview"
    `${name} ${gap(4)}${not} ${gap(2)}${theirs}`,
    `${not} ${gap(2)}${name} ${gap(1)}${be} ${theirs}`,
    `${name},? ${gap(1)}${chosen} ${gap(3)}${hereFor}`,
    // "doesn't want to see her real name printed", "printed her real name"
    `${not} ${gap(3)}${use} ${gap(2)}${realName}`,
    `${not} [^.;\\n]{1,30}${realName} ${gap(2)}${use}`,
    // "her real name she won't see printed", "que son vrai nom n'apparaisse pas"
    `${realName} ${gap(4)}${not} ${gap(4)}${use}`,
    `${realName} ${gap(3)}${use} ${gap(2)}${not}`,
    otherName,
    // "the real name of X is known to this newspaper"
    `${realName} ${looseGap(8)}${known}`,
    // "her real name is another"
    `${realName} (?:${be} )?${aside}${different}(?=\\s?[.,;:)])`,
    // "both asked us to use other names"
    `${ask} ${gap(5)}${otherNames}`,
    // "the name is ours, the story hers"
    `${name} ${gap(2)}${ours}`,
    `(?:${aside}${be},? ${aside}${gap(1)})?${composite}`,
    // "is, of course, a pseudonym"; not "is a name invented by her uncle"
    `${aside}${be},? ${aside}(?:\\p{L}{1,4} )?${fictive}(?=\\s?(?:[.,;:!?)\\]»”"–—]|$))`,
    notSo,
  ];
}

/** "uses a pseudonym for her safety", "benutzt aus Angst ein Pseudonym": with its reason, in any order; right behind a name. */
export function aliasCues(
  { verb, alias }: { readonly verb: string; readonly alias: string },
  reasons: readonly string[],
): readonly string[] {
  const reason = `(?:${reasons.join('|')})`;
  return [
    `${verb} ${gap(2)}${alias}(?=,? [^.;\\n]{0,12}?${reason})`,
    `${verb} [^.;\\n]{0,20}?${reason}[^.;\\n]{0,30}? ${alias}`,
    `${reason} ${gap(3)}${verb} ${gap(2)}${alias}`,
  ];
}

/** "as they asked to be called", "la chiamiamo così": right behind a name. */
export function callingCues({ as, call }: CueWords): readonly string[] {
  return [`${as} ${gap(4)}${call}`, `${call} ${gap(1)}${as}`];
}

/** "appears here under the name", "we identify them as": right before a name. */
export const appearingCues = ({ appear, byName }: CueWords): readonly string[] => [
  `${appear} ${gap(4)}${byName}`,
];

/** "a man, let us say Victor,": right before a name, of somebody told by what they are. */
export const supposingCues = ({ suppose }: CueWords): readonly string[] => [
  `(?<=[,–—] )${suppose}(?=,? ["“«]?\\p{L}+["”»]?,)`,
];

/** "we chose to call her", "we use invented names:": right before a name. */
export function introducingCues(words: CueWords): readonly string[] {
  const { fictive, choose, witness, asCode, introduce, not, name, real, hereafter } = words;
  const realName = `(?:${real} ${gap(1)}${name}|${name} ${gap(1)}${real})`;
  return [
    // "“Call me Eva”, she says; it isn’t her real name."
    `${introduce}(?= [^.,;\\n]{1,30},?[»”"’'“][^.\\n]{1,60}${not} ${gap(4)}${realName})`,
    `${fictive}(?=\\s?:)`,
    choose,
    hereafter,
    `${witness},? (?:[^.\\n]{1,40} )?${asCode}(?= ?["“”„«»‘'])`,
  ];
}
