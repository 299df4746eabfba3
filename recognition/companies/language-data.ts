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
  /** "Acme, empresa de": the noun of an apposition may stand without an article. */
  readonly hasBareAppositions?: boolean;
  /** Ends of adjectives between a firm noun and the firm's name: "la startup milan|ese Xyz". */
  readonly adjectiveEndings?: readonly string[];
  /** Texts come in traditional letters too: they are read as simplified ones, in which the data is written. */
  readonly isSimplified?: boolean;
  /** The script the language is written in; a name in another one is hardly ever a word of it. */
  readonly script?: LanguageScript;
  /** How names are inflected. */
  readonly paradigms?: readonly Paradigm[];
  /**
   * Endings written behind a mark: Finnish "UPM:n", "Google'iin". What stands before is a name as it is.
   */
  readonly markedEndings?: readonly string[];
  /**
   * In a script without capitals: endings of ordinary words. What has none of them may be a name as it stands.
   */
  readonly wordEndings?: readonly string[];
  /** Between a name and its noun, like quotation marks: Sanskrit "X इति संस्था". */
  readonly nameMarks?: readonly string[];
  /** Those of them that have the ending in the name's stead, which words of the language have themselves: "X इत्यस्य". */
  readonly inflectedMarks?: readonly string[];
  /** A sentence's verb is its last word, however far from its subject. */
  readonly verbsStandLast?: boolean;
  /** Only the last word of a name is inflected: Finnish "Deutsche Bankin". */
  readonly inflectsLastWord?: boolean;
  /** Names of firms stand in quotation marks, which are evidence then: «Магнит». */
  readonly quotesNames?: boolean;
  /** A name in a compound keeps its capital behind a hyphen, which words do without: "Apple-puhelin". */
  readonly hyphenatesNames?: boolean;
  /** Between a firm noun and the name, what the firm makes: "εταιρεία λογισμικού Oracle". */
  readonly nounComplements?: readonly string[];
  /** Ends of small words that do the same before a name of capitals or another script: genitives in the plural. */
  readonly complementEndings?: readonly string[];
  /** Ends of compounds that say "firm": "yhtiö" for "metsäyhtiö", "bauer" for "Maschinenbauer". */
  readonly firmNounEndings?: readonly string[];
  /** Longer ends of compounds that end so too and say something else: "सेवासंस्था", a charity. */
  readonly otherNounEndings?: readonly string[];
  /** Ends of capitalised words behind a firm noun that say where it is: "tehdas Uruguayssa". */
  readonly locativeEndings?: readonly string[];
  /** Ends of capitalised words that say where something goes, and are no first word of a name: "Kemiin". */
  readonly placeEndings?: readonly string[];
  /** Capitalised words that the sentence may begin with, and a firm's name too: "Porvoon Leipä Oy". */
  readonly nameBeginnings?: readonly string[];
  /** Ends of surnames: one word so ended, behind a firm noun and unquoted, is a person. */
  readonly surnameEndings?: readonly string[];
  /** Ends of the only firm nouns behind which it is: "sijoittaja Virtanen". Any noun where none are given. */
  readonly personNounEndings?: readonly string[];
  /** Ends of capitalised adjectives that a small noun follows in a name: "сеть Бабушк|ин сад". */
  readonly namingAdjectives?: readonly string[];
  /**
   * Names of firms that are names of persons, places or things in this language: a capital says little. Where
   * they are listed, one inside a sentence is evidence enough for a common word.
   */
  readonly namesakes?: readonly string[];
  /** Ends of adjectives that have a capital only where they begin a sentence: "Ruotsalainen". */
  readonly attributeEndings?: readonly string[];
  /**
   * No spaces between words, or particles written to them: cues are stretches of text right beside the
   * name and not words (see `cues-in-runs.ts`).
   */
  readonly isRun?: boolean;
  /** In such texts: particles between a name and its verb, which may then stand at the sentence's end. */
  readonly subjectParticles?: readonly string[];
  /** In such texts: how firms' names are built. */
  readonly runNames?: RunNames;
  readonly clubs?: Clubs;
  /** What persons, gods and places are, behind a name and a comma: "Ferrero, sindaco", "Nike, dea". */
  readonly otherKinds?: readonly string[];
  /** Right behind a name, they make it something else: "di nome", "de naissance". Phrases. */
  readonly otherAfter?: readonly string[];
  /** What only people do: "morì", "painted". */
  readonly livingVerbs?: readonly string[];
  /** Behind the number of an age: "anni". */
  readonly ageWords?: readonly string[];
  /** Between a firm noun and its name: "a startup called Acme", "eine Firma namens Acme". */
  readonly callingWords?: readonly string[];
  /**
   * Directly before a name, articles aside, they are said of firms only, whoever the name is: "shares of", "amministratore
   * delegato di". Phrases.
   */
  readonly firmOnlyBefore?: readonly string[];
  /** They are so behind a place and a hyphen: "Manchester-based Loopwise". */
  readonly basedWords?: readonly string[];
  /** They are so where the sentence speaks of the market ("azioni" are also deeds): a per cent, or one of `marketWords`. */
  readonly tradedBefore?: readonly string[];
  readonly marketWords?: readonly string[];
  /** Directly behind a name: Finnish "osake", German "-Aktie". Phrases. */
  readonly firmOnlyAfter?: readonly string[];
  /** Behind the genitive's mark: "'s CEO". Phrases. */
  readonly ownedOnlyByFirms?: readonly string[];
  /** Behind a name and a comma, before one of `makingVerbs`: "Calpurna, che fabbrica". */
  readonly relatives?: readonly string[];
  /** What firms do to their goods, and people seldom: "fabbrica", "develops". */
  readonly makingVerbs?: readonly string[];
  /** A name on s has its genitive by an apostrophe, which is of the name: "Siemens’ Werk". */
  readonly hasApostropheGenitive?: boolean;
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
  /** Relative pronouns in the gender of firms, which other bearers of such names haven't: "Mars, quae" is no god. */
  readonly firmRelatives?: readonly string[];
  /** Behind a name and a comma: "Acme, headquartered in". Phrases. */
  readonly descriptions: readonly string[];
  /** Legal forms that are words of this language, in small letters: "spa". */
  readonly noLegalForms: readonly string[];
  /** Capitalised words in front of a name that make it a firm: "Banca", "Gruppo". With their capital. */
  readonly firmHeads: readonly string[];
  /** Capitalised last words of firms' names, which other names may have too: "Tecnologia", "Alimentos". */
  readonly firmEndings?: readonly string[];
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
  /** Behind a name they make it an institution, a place or a prize. With their capital, if they have one. */
  readonly otherNamesAfter: readonly string[];
  /** Phrases before a name that do the same: "university of", "via", "senator". */
  readonly otherNamesBefore: readonly string[];
  /** Right behind an ambiguous name: the sense that is no firm ("rainforest", "pie"). */
  readonly otherSenseAfter: readonly string[];
  /** A name with what follows it, where only the two together have another sense: "shell companies". */
  readonly otherSensePhrases: readonly string[];
  /** In texts without spaces: words near a name that speak of its other sense ("テスラ": "磁束"). */
  readonly otherSenseTopics?: readonly SenseTopics[];
  /** Shortly before it: "foresta", "planet". */
  readonly otherSenseBefore: readonly string[];
  /** Capitalised at a sentence's start, but no part of a name. */
  readonly functionWords: readonly string[];
  /** Articles that firms' names take and places' and people's don't: "la Ford". */
  readonly firmArticles: readonly string[];
  /** Before plain words that machine translation could have made of a name: "un", "una". */
  readonly determiners: readonly string[];
};

/** The parts of firms' names in a language written without spaces. */
export type RunNames = {
  /** Ends that make any name a firm's: "ホールディングス", "벤처스", "控股". */
  readonly endings: readonly string[];
  /** Ends that do so only beside another cue: "科技", "소프트". */
  readonly looseEndings: readonly string[];
  /** What stands before such an end in other words: "国有资本", "世界銀行". */
  readonly noHeads: readonly string[];
  /** Lines of business behind a known name or a house's: "楽天|モバイル". Short forms leave them out. */
  readonly kinds: readonly string[];
  /** More of them that short forms leave out. */
  readonly fields: readonly string[];
  /** Ends that behind a known name are what it makes: "小米|汽车". */
  readonly goods: readonly string[];
  /** What a firm does; behind it, what it does it to, and "的" comes its name: "专注|冷链运输的". */
  readonly doing: readonly string[];
  /** Lines of business; behind one and "の" comes a firm's name: "人材派遣|のワークブリッジ". */
  readonly industries: readonly string[];
  /** Ends of compounds a name in katakana follows directly: "縫製|会社|フンロン". */
  readonly directNouns: readonly string[];
  /** Ends of katakana words there that are no name: "大手|スーパー". */
  readonly commonEnds: readonly string[];
  /** Katakana written to a name without being of it: "トヨタ|ホームページ". */
  readonly tails: readonly string[];
  /** Behind a known name they are the firm itself: "集团", "그룹". */
  readonly groupWords: readonly string[];
  /** Groups whose subsidiaries are called by their name and a kind: "三菱", "신한". */
  readonly houses: readonly string[];
  /** Places that begin firms' full names and not their short ones: "深圳". */
  readonly places: readonly string[];
  /** Written to a name in front without being of it: "反", "元", "비". */
  readonly prefixes: readonly string[];
  /** Where a firm is at home; behind it and "的" comes its name: "总部位于|杭州的". */
  readonly locating: readonly string[];
  /** Words that end right before a name: "大手", "日前". */
  readonly breaks: readonly string[];
  /** Right behind a name, they are said of firms only: "股价", "株", "创始人". */
  readonly told?: readonly string[];
};

/** Names, and words that stand near them where they are no firm's; both parted by spaces. */
export type SenseTopics = readonly [names: string, topics: string];

/** Firms that clubs or towns share a name with: in a sentence about the game or the town the firm is not meant. */
export type Clubs = { readonly names: readonly string[]; readonly topics: readonly string[] };

/** A language of which nothing is known: what a language's file starts from. */
export const BLANK: CompanyLanguage = {
  commonWords: [],
  articledWords: [],
  settledNames: [],
  firmNouns: [],
  namingNouns: [],
  noNames: [],
  indefinite: [],
  nounAttributes: [],
  descriptions: [],
  noLegalForms: [],
  firmHeads: [],
  before: [],
  hintsBefore: [],
  after: [],
  verbs: [],
  speechVerbs: [],
  weakVerbs: [],
  auxiliaries: [],
  topics: [],
  fillers: [],
  listWords: [],
  otherNamesAfter: [],
  otherNamesBefore: [],
  otherSenseAfter: [],
  otherSensePhrases: [],
  otherSenseBefore: [],
  functionWords: [],
  firmArticles: [],
  determiners: [],
};

export type LanguageScript =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'devanagari'
  | 'han'
  | 'kana'
  | 'hangul';

/** An ending of the dictionary form, and the endings that take its place: `['а', 'ы е у ой']`, `['', 'n ssa']`. */
export type Paradigm = readonly [base: string, endings: string];

/** Every stem with every ending, parted by spaces: verbs of one conjugation. */
export const formsOf = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending));

/** A list as one reads it: entries parted by spaces or line breaks. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Entries of several words, parted by commas. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** Other senses of names, by what is written right behind them, or before; `_` stands for a space. */
export const senses = (names: string, behind: string, before = ''): readonly string[] =>
  words(names).flatMap((name) => [
    ...spaced(behind).map((word) => name + word),
    ...spaced(before).map((word) => word + name),
  ]);

const spaced = (list: string): readonly string[] =>
  words(list)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
/** Each stem with each ending; an ending "-" is none. */
export const withEndings = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending.replace('-', '')));
