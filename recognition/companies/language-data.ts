/**
 * What surrounds company names in one language: the cues an ambiguous name needs, and the words
 * that make it something else. All lower case but where said. Adding a language is adding one of
 * these and its cases.
 */
export type CompanyLanguage = {
  /** Every noun has a capital, so that a capital is no evidence of a name. */
  readonly capitalisesNouns?: boolean;
  /** A noun may stand before another that it describes: "company director". */
  readonly compoundsNouns?: boolean;
  /** Headlines capitalise nearly every word. */
  readonly hasTitleCase?: boolean;
  /** A name with an article is no firm's, unless a firm's noun follows: "the Amazon". */
  readonly firmsTakeNoArticle?: boolean;
  /** Names of firms that are ordinary words of this language: a capital at a sentence's start says nothing. */
  readonly commonWords: readonly string[];
  /** Such words that take an article: bare before a verb or behind a preposition they are the firm. */
  readonly articledWords: readonly string[];
  /** Names of firms that, capitalised, hardly mean anything else in this language. */
  readonly settledNames: readonly string[];
  /** Nouns that say "firm": beside a name they are evidence. */
  readonly firmNouns: readonly string[];
  /** Firm nouns that are regularly followed by the firm's own name ("la startup Xyz"). */
  readonly namingNouns: readonly string[];
  /** Capitalised words behind a firm noun that are no firm's name ("l'azienda Sanitaria"). */
  readonly noNames: readonly string[];
  /** Firm nouns' articles in an apposition: "CGC, una società". */
  readonly indefinite: readonly string[];
  /** Participles behind a firm noun: "a company based in". */
  readonly nounAttributes: readonly string[];
  /** Behind a name and a comma: "Acme, headquartered in". Phrases. */
  readonly descriptions: readonly string[];
  /** Legal forms that are words of this language, in small letters: "spa". */
  readonly noLegalForms: readonly string[];
  /** Capitalised words in front of a name that make it a firm: "Banca", "Gruppo". With their capital. */
  readonly firmHeads: readonly string[];
  /** Phrases directly before a name, articles aside: "shares of", "amministratore delegato di". */
  readonly before: readonly string[];
  /** Phrases before a name that say little alone: "such as", "come". */
  readonly hintsBefore: readonly string[];
  /** Nouns directly behind a name: "shares", "employees", "in borsa". Phrases. */
  readonly after: readonly string[];
  /** What firms do: directly behind a name or its auxiliaries. */
  readonly verbs: readonly string[];
  /** What firms and people say. */
  readonly speechVerbs: readonly string[];
  /** What firms, people and things do. */
  readonly weakVerbs: readonly string[];
  /** Auxiliaries and adverbs between a name and its verb; a bare noun is seldom followed by one. */
  readonly auxiliaries: readonly string[];
  /** Words of business in the same sentence. */
  readonly topics: readonly string[];
  /** Articles and prepositions that may stand between a cue and a name. */
  readonly fillers: readonly string[];
  /** Between names of a list. */
  readonly listWords: readonly string[];
  /** Behind a name they make it an institution, a place or a prize. With their capital. */
  readonly otherNamesAfter: readonly string[];
  /** Phrases before a name that do the same: "university of", "via", "senator". */
  readonly otherNamesBefore: readonly string[];
  /** Right behind an ambiguous name: the sense that is no firm ("rainforest", "pie"). */
  readonly otherSenseAfter: readonly string[];
  /** A name with what follows it, where only the two together have another sense: "shell companies". */
  readonly otherSensePhrases: readonly string[];
  /** Shortly before it: "foresta", "planet". */
  readonly otherSenseBefore: readonly string[];
  /** Capitalised at a sentence's start, but no part of a name. */
  readonly functionWords: readonly string[];
  /** Articles that firms' names take and places' and people's don't: "la Ford". */
  readonly firmArticles: readonly string[];
  /** Before plain words that machine translation could have made of a name: "un", "una". */
  readonly determiners: readonly string[];
};

/** A list as one reads it: entries parted by spaces or line breaks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Entries of several words, parted by commas. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
