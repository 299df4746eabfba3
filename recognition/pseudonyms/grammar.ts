import type { Inflection } from '../companies/inflection';
import type { DisclosureType } from './disclosure';
import type { NameScript } from './language-data';

/** A language's data, made ready for searching. */
export type PseudonymGrammar = {
  /** Primary language subtag. */
  readonly language: string;
  readonly names: NameScript;
  readonly cues: readonly (readonly [DisclosureType, RegExp])[];
  /** A renamed thing: "nome della via", "file name". */
  readonly otherSubjects: RegExp;
  readonly subjectWords: ReadonlySet<string>;
  /** Those, and others that stand right before a thing's own name: "bakery". */
  readonly kindWords: ReadonlySet<string>;
  /** How compounds of such things end. */
  readonly pluralEndings: readonly string[];
  readonly thingEndings: readonly string[];
  readonly hasNoNumber: boolean;
  readonly nameWords: ReadonlySet<string>;
  readonly pseudonymWord: RegExp;
  readonly be: RegExp;
  readonly say: RegExp;
  readonly reveal: RegExp;
  /** Who may be heard under a code name. */
  readonly witness: RegExp;
  readonly changed: RegExp;
  readonly real: RegExp;
  readonly writer: RegExp;
  /** "to", before what a name was changed to. */
  readonly into: RegExp;
  /** "As", at the start of a sentence in somebody's words. */
  readonly asSaid: RegExp;
  /** "this", before a name that was told. */
  readonly demonstrative: RegExp;
  readonly doubt: RegExp;
  readonly urge: RegExp;
  /** "formerly", in a bracket before the other name of a thing. */
  readonly formerly: RegExp;
  /** "like", before an example; `null` where nothing stands between a cue and its name. */
  readonly like: RegExp | null;
  readonly here: RegExp;
  /** What stands between a sentence's start and whose view it tells, and nothing else. */
  readonly viewOf: RegExp;
  readonly theirs: RegExp;
  readonly except: RegExp;
  readonly known: RegExp;
  readonly ask: RegExp;
  readonly appear: RegExp;
  /** "as", before what somebody is called. */
  readonly as: RegExp;
  readonly not: RegExp;
  readonly codeWord: RegExp;
  readonly codeThing: RegExp;
  readonly caseNouns: ReadonlySet<string>;
  readonly fiction: RegExp;
  /** Right before a cue it takes it back: "no". */
  readonly none: RegExp;
  readonly pluralWord: RegExp;
  readonly pairWord: RegExp;
  readonly pluralWords: RegExp;
  readonly relativeWord: RegExp;
  readonly commalessRelatives: ReadonlySet<string>;
  readonly possessive: RegExp;
  readonly reason: RegExp;
  /** At a lead's end: "in " stands before places. */
  readonly placeWord: RegExp;
  readonly thingArticles: ReadonlySet<string>;
  readonly humanVerbs: ReadonlySet<string>;
  readonly humanPronouns: ReadonlySet<string>;
  /** A month right behind: "in January", a date of a real change. */
  readonly month: RegExp;
  /** Those that are written like names. */
  readonly capitalMonths: ReadonlySet<string>;
  /** "bulan" */
  readonly monthWord: string | undefined;
  /** Words for years behind a number: "29 ans". */
  readonly yearWords: ReadonlySet<string>;
  readonly realRenaming: RegExp;
  readonly falseName: RegExp;
  readonly alias: RegExp;
  readonly deceiver: RegExp;
  readonly otherNotes: RegExp;
  readonly listWords: ReadonlySet<string>;
  readonly kinWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Prepositions with an article: "im", "am". */
  readonly contractions: ReadonlySet<string>;
  /** What else would be among those, and is somebody's name in the article at hand. */
  readonly wordsAsNames: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly openingRoles: ReadonlySet<string>;
  /** How compounds of offices end; none where words aren’t compounded. */
  readonly officeEndings: readonly string[];
  /** Words for people without their last letter, which endings change. */
  readonly personStems: ReadonlySet<string>;
  readonly roleEndings: readonly string[];
  /** Nouns have capitals like names: such a language says how what people are ends. */
  readonly hasNounCapitals: boolean;
  readonly honorifics: ReadonlySet<string>;
  readonly honorificsBehind: readonly string[];
  readonly offices: readonly string[];
  readonly particles: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly commonFamilyNames: ReadonlySet<string>;
  readonly familiar: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** A first name in small letters, and what its bearers are called: ["дмитрий", "Дима", "Митя"]. */
  readonly familiarForms: readonly (readonly string[])[];
  readonly caseEndings: readonly string[];
  /** Papers misspell pseudonyms from line to line. */
  readonly misspellsNames: boolean;
  readonly inflection: Inflection | null;
};
