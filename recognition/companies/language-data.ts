/**
 * What surrounds company names in one language: the cues an ambiguous name needs, and the words
 * that make it something else. All lower case but for `institutionsAfter`. Adding a language is
 * adding one of these and its cases.
 */
export type CompanyLanguage = {
  /** Nouns that say "firm": beside a name they are evidence. */
  readonly firmNouns: readonly string[];
  /** "amministratore delegato di", "shares of": directly before a name, articles aside. */
  readonly before: readonly string[];
  /** "ha annunciato", "shares": directly behind a name. */
  readonly after: readonly string[];
  /** Articles and prepositions that may stand between a cue and a name. */
  readonly fillers: readonly string[];
  /** Between names of a list. */
  readonly listWords: readonly string[];
  /** Behind a name they make it an institution, a place or a prize: "University". */
  readonly institutionsAfter: readonly string[];
  /** Before a name they do the same: "università di". */
  readonly institutionsBefore: readonly string[];
  /** Behind an ambiguous name: the sense that is no firm ("rainforest", "pie"). */
  readonly otherSenseAfter: readonly string[];
  /** Before it: "foresta", "fiume". */
  readonly otherSenseBefore: readonly string[];
  /** Capitalised at a sentence's start, but no part of a name. */
  readonly functionWords: readonly string[];
  /** Before plain words that machine translation could have made of a name: "un", "una". */
  readonly determiners: readonly string[];
  /** Directly before an ambiguous name they make it a plain word: "the Amazon", "una Visa". */
  readonly wordArticles: readonly string[];
};
