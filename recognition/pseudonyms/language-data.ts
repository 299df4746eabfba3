import type { Paradigm } from '../companies/language-data';
import type { CueWords } from './composed-cues';

/** How the names of a language are told from its other words. */
export type NameScript =
  /** Latin, Greek, Cyrillic: by their capitals. */
  | 'capitals'
  /** Devanagari: words like others, parted by spaces. */
  | 'words'
  /** Parted by spaces, particles glued behind. */
  | 'hangul'
  /** Chinese: no spaces, a family name first. */
  | 'han'
  /** Japanese: no spaces, an honorific behind. */
  | 'kana';

/**
 * How one language discloses changed names. Cues are regular-expression sources, matched without
 * regard to case, at word borders where the script has them; they say what was changed, not whose
 * name it is. Adding a language is adding one of these and its cases.
 */
export type PseudonymLanguage = {
  readonly names: NameScript;
  /** In brackets or between commas behind the name: "nome di fantasia". */
  readonly beside: readonly string[];
  /** Of these, cues of both kinds are composed. */
  readonly cueWords?: CueWords;
  /** In a sentence with the names it covers, before, behind or within them: "sono pseudonimi". */
  readonly covering: readonly string[];
  /** Directly before the name: "la chiameremo". */
  readonly naming: readonly string[];
  /** The same, but also said of things: only a common given name, or one that recurs, follows as a person's. */
  readonly looseNaming?: readonly string[];
  /** Directly behind the name, without a bracket: "という仮名". */
  readonly named?: readonly string[];
  /** Before the real one, of a pen name in the sentence before: "dietro lo pseudonimo c’era". */
  readonly penNameHides?: readonly string[];
  /** Of somebody in quotation marks, here or in the sentence before, who is no more than that: "is a teacher’s pen name". */
  readonly penNameTold?: readonly string[];
  /** Behind the real one, of a pen name before that: "X, Y de son vrai nom". */
  readonly penNameBehind?: readonly string[];
  /** Behind a pen or stage name and before the real one: "pseudonimo di". */
  readonly penNameOf: readonly string[];
  /** Between a real name and the pen or stage name: "in arte". */
  readonly knownAs: readonly string[];
  /** The word for a code name, which one may follow without quotation marks: "nome in codice". */
  readonly codeWord?: string;
  /** What has a name in quotation marks beside its witnesses: "caso". */
  readonly caseNouns?: readonly string[];
  /** What bears code names and is nobody: "operazione". */
  readonly codeThing?: string;
  /** Before a quoted code name: "testimone protetto". */
  readonly codeName: readonly string[];
  /** The words for a name: "nome". */
  readonly nameWords: readonly string[];
  /** The words for a pseudonym itself, in all their forms: "pen name", "псевдонимом". */
  readonly pseudonymWords?: readonly string[];
  /** In a note on all names, before those that are real: "except". */
  readonly exceptWords?: readonly string[];
  /** In a cue they say that it speaks of several people: "nomi". */
  readonly pluralWords: readonly string[];
  /** Of these it speaks of two: "both", "couple". */
  readonly pairWords?: readonly string[];
  /** Papers misspell pseudonyms from line to line: "Mawarr" beside Mawar. */
  readonly misspellsNames?: boolean;
  /** Its words have no plural: a cue behind two joined names speaks of both. */
  readonly hasNoNumber?: true;
  /** At a cue's start they join it to the name without a comma: "whose". */
  readonly relativeWords: readonly string[];
  /** Of these, they need no comma before them: "a scaffolder whose name …". */
  readonly commalessRelatives?: readonly string[];
  /** In a cue they point back to one who was named before: "his name", "il suo nome". */
  readonly possessives: readonly string[];
  /** Behind a cue by itself they say that somebody is protected: "per tutelare", "su richiesta". */
  readonly reasons?: readonly string[];
  /** "uses", and "a pseudonym": with a reason, said of whom the article calls so. */
  readonly usesAlias?: { readonly verb: string; readonly alias: string };
  /** What else may be renamed; near the cue they make it no disclosure: "variabile", "via". */
  readonly otherSubjects: readonly string[];
  /** More words that a thing's name stands behind: "bakery". Unlike those, they say nothing of a note's subject. */
  readonly kinds?: readonly string[];
  /** Compounds of things that bear names end so: "Kenraalintie", "Lindenstraße". */
  readonly thingEndings?: readonly string[];
  /** A suspect's false name is the case itself and no disclosure: "rented under the false name X". */
  readonly deceit?: {
    /** What such a name is called, and nobody's pseudonym is. */
    readonly names: readonly string[];
    /** The same, said of pseudonyms too: deceit only right behind a deceiver. */
    readonly aliases: readonly string[];
    /** Words that tell who bears it. */
    readonly deceivers: readonly string[];
  };
  /** "to", before what a name was changed to. */
  readonly into?: readonly string[];
  /** "as", at the start of "As the mayor said, the name was changed". */
  readonly asSaid?: string;
  /** "this", before a name that was told. */
  readonly demonstratives?: readonly string[];
  /** "whether", before what nobody says for certain. */
  readonly doubt?: readonly string[];
  /** "encourages", "advises": what others are told to do with names. */
  readonly urge?: readonly string[];
  /** In a bracket before the name a firm or a place had: "formerly". */
  readonly formerly?: readonly string[];
  /** In the bracket of a real renaming: "dopo il matrimonio". */
  readonly realRenaming: readonly string[];
  /** In a starred note they say that its stars mean something else: "members", "funded". */
  readonly otherNotes: readonly string[];
  /** Between names of a list: "e". */
  readonly listWords: readonly string[];
  /** Between names of a list, whose somebody is: "and her brother". */
  readonly kinWords?: readonly string[];
  /** Small words before a name that are no part of it: "die", "η", "signora". */
  readonly articles?: readonly string[];
  /** Prepositions that have taken in an article, where nobody is named behind such: "im". */
  readonly contractions?: readonly string[];
  /** Words written with a capital at a sentence's start that are no name. */
  readonly notNames: readonly string[];
  /** What people are, right before their names: "Krankenschwester", "护士". */
  readonly roles?: readonly string[];
  /** The same of languages that write them with a capital at a sentence's start only. */
  readonly openingRoles?: readonly string[];
  /** Words for people in a note: "the girl’s name has been changed". */
  readonly personNouns?: readonly string[];
  /** Behind an age, beside Intl's word for years: "ετών". */
  readonly ageWords?: readonly string[];
  /** What only people do, right beside their names: "lives", "nods". */
  readonly humanVerbs?: readonly string[];
  /** Said of nobody but people: "she". */
  readonly humanPronouns?: readonly string[];
  /** Before places and never before people: "in". */
  readonly placeWords?: readonly string[];
  /** Articles that things have and people’s names never: "the", but no Portuguese "o". */
  readonly thingArticles?: readonly string[];
  /** Nouns are put together: "Klinikdirektorin". */
  readonly hasCompounds?: boolean;
  /** How words end that speak of several, as no name does. */
  readonly pluralEndings?: readonly string[];
  /** How such words end: "erin". */
  readonly roleEndings?: readonly string[];
  /** Titles before names, no part of them. */
  readonly honorifics: readonly string[];
  /** Honorifics behind names, no part of them: "さん", "씨". */
  readonly honorificsBehind?: readonly string[];
  /** What experts and officials are, right before or behind their names: "avvocata", "教授", "변호사". */
  readonly offices?: readonly string[];
  /** Small words inside names: "de", "von". */
  readonly particles: readonly string[];
  /** Family names that stand first: they tell where a name begins. */
  readonly familyNames?: readonly string[];
  /** Those most people bear: with them a name of three syllables is whole. */
  readonly commonFamilyNames?: readonly string[];
  /** Before one syllable of a name they make a familiar form: "小", "阿". */
  readonly familiar?: readonly string[];
  /** Lines of a first name and its familiar forms: "дмитрий Дима Митя". */
  readonly familiarForms?: readonly string[];
  /** Given names the shared list lacks. */
  readonly givenNames?: readonly string[];
  /** Before the last word of a name none ends so: "Keittiössä Rauha" is Rauha in the kitchen. */
  readonly caseEndings?: readonly string[];
  /** A name's endings by case, as for companies. */
  readonly paradigms?: readonly Paradigm[];
};
