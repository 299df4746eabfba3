import type { Bound } from '../mention';
import type { NumberMarks } from './number-value';

export type UnitName = { readonly measure: 'quantity' | 'duration'; readonly unit: string };

/**
 * All that reading figures needs to know of one language. Keys are lower-case phrases; a phrase may
 * have several words. Adding a language is adding one of these and its cases.
 */
export type StatisticsLanguage = {
  readonly marks: NumberMarks;
  /** "miliardi" → 1e9, also abbreviations. */
  readonly scales: Readonly<Record<string, number>>;
  /** Between a big scale and the rest: "23 milioni e 850 mila". */
  readonly plusWords: readonly string[];
  /** Spelled-out numbers from two on; one is mostly an article. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** "per cento" → "%". */
  readonly percents: Readonly<Record<string, '%' | 'pp' | 'bp' | '‰'>>;
  /** Currency names in all their forms → ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Currency names that are units too: near these words they are. Both lists hold them. */
  readonly unitsNotMoney: {
    readonly names: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
  readonly units: Readonly<Record<string, UnitName>>;
  /** What follows an amount and says per what: "l'anno" → "/year". */
  readonly rates: Readonly<Record<string, string>>;
  /** Words between a scale and what is counted: "di", "of". */
  readonly joiners: readonly string[];
  readonly bounds: Readonly<Record<string, Bound>>;
  /** After the figure: "o più", "or more". */
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  /** Articles and prepositions between a bound and its number. */
  readonly fillers: readonly string[];
  /** Between the two numbers of a range or of alternatives: "o", "to". */
  readonly rangeWords: readonly string[];
  /** Opens a range whose ends both carry a unit: "tra … e". */
  readonly betweens: Readonly<Record<string, string>>;
  /** Before the first of two numbers with their own units they tell of a change: "from 4 million to 6 million". */
  readonly changeWords: readonly string[];
  /** "1 su 4": the word between. */
  readonly outOf: readonly string[];
  /** "due terzi" → 2/3, "la metà dei" → 1/2; the figure itself is the part before "|". */
  readonly fractions: Readonly<Record<string, number>>;
  /** "raddoppiato" → 2. */
  readonly multiples: Readonly<Record<string, number>>;
  /** One, where it is a number and no article: "one in three". */
  readonly one: readonly string[];
  /** Behind a multiple they make it a turn of phrase: "doubled down". */
  readonly notMultiplied: readonly string[];
  /** "volte", "times": a multiple where `comparisons` follow. */
  readonly times: readonly string[];
  readonly comparisons: readonly string[];
  /** Words after a number that count nothing. */
  readonly notCounted: readonly string[];
  /** Adjectives that stand between a number and what it counts. */
  readonly modifiers: readonly string[];
  /** Whether a word can be what a number counts. */
  readonly countable: RegExp;
  /** Counted nouns of more than one word: "posti di lavoro". */
  readonly compoundNouns: readonly string[];
  /** After a number: it is one of several ("20 degli ultimi modelli"). */
  readonly partitives: readonly string[];
  readonly months: readonly string[];
  /** Before a number they make it a name, place or order of something: "articolo", "versione". */
  readonly labels: readonly string[];
  /** Before a bare number they make it a time of day. */
  readonly clockBefore: readonly string[];
  readonly clockAfter: readonly string[];
  /** Before a number of years they make it an age; subjects may stand before the first of them. */
  readonly ageBefore: readonly string[];
  readonly ageAfter: readonly string[];
  readonly ageSubjects: readonly string[];
  /** Before or after a duration they make it a time frame or a frequency, no claim. */
  readonly frameBefore: readonly string[];
  readonly frameAfter: readonly string[];
  /** After a number directly: an ordinal. */
  readonly ordinals: readonly string[];
  /** Prepositions after which a capitalised word is a place, not a product before its number. */
  readonly placePrepositions: readonly string[];
};
