/**
 * How one language discloses changed names. Cues are regular-expression sources, matched without
 * regard to case at word borders; they say what was changed, not whose name it is. Adding a
 * language is adding one of these and its cases.
 */
export type PseudonymLanguage = {
  /** In brackets or between commas behind the name: "nome di fantasia". */
  readonly beside: readonly string[];
  /** In a sentence with the names it covers, before or behind them: "sono pseudonimi". */
  readonly covering: readonly string[];
  /** Directly before the name: "la chiameremo". */
  readonly naming: readonly string[];
  /** Behind a pen or stage name and before the real one: "pseudonimo di". */
  readonly penNameOf: readonly string[];
  /** Between a real name and the pen or stage name: "in arte". */
  readonly knownAs: readonly string[];
  /** Before a quoted code name: "nome in codice". */
  readonly codeName: readonly string[];
  /** The words for a name: "nome". */
  readonly nameWords: readonly string[];
  /** In a cue they say that it speaks of several people: "nomi". */
  readonly pluralWords: readonly string[];
  /** At a cue's start they join it to the name without a comma: "whose". */
  readonly relativeWords: readonly string[];
  /** What else may be renamed; near the cue they make it no disclosure: "variabile", "via". */
  readonly otherSubjects: readonly string[];
  /** In the bracket of a real renaming: "dopo il matrimonio". */
  readonly realRenaming: readonly string[];
  /** Between names of a list: "e". */
  readonly listWords: readonly string[];
  /** Words written with a capital at a sentence's start that are no name. */
  readonly notNames: readonly string[];
  /** Titles before names, no part of them. */
  readonly honorifics: readonly string[];
  /** Small words inside names: "de", "von". */
  readonly particles: readonly string[];
};
