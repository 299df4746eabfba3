import type { ToldBound } from './bounds';
import type { MetricUnits } from './metric-units';
import type { NumberMarks } from './number-value';
import type { Endings } from './phrase-table';

/**
 * Lower-case words of one meaning, "|" between them: "più di|oltre". A phrase may have several words;
 * "stem~name" takes the language's `endings` of that name, "stem*" is whatever begins so; words in
 * parentheses must stand before or behind it but are no part of it.
 */
export type Phrasing = string;

/** Phrasings by what they mean. */
type Meanings<T extends string = string> = Readonly<Partial<Record<T, Phrasing>>>;

/**
 * All that reading figures needs to know of one language. Adding a language is adding one of these and
 * its cases; only `numbers` and `units` will be long. What is left out the language doesn't have, or
 * nobody has written it down yet.
 */
export type StatisticsLanguage = {
  /** Where CLDR has no marks for the language, or newspapers keep to others. */
  readonly marks?: NumberMarks;
  /** A plain space parts thousands too: "450 000". */
  readonly spacedGroups?: boolean;
  readonly endings?: Endings;
  /** Characters written in two ways, each before the one that all words here are written with: "萬万億亿". */
  readonly variants?: string;

  /** Value → words: "1000000" → "milione|milioni". */
  readonly scales: Meanings;
  /** Abbreviations that take no point, so that one behind them ends the sentence: "млн". */
  readonly pointless?: Phrasing;
  /** Value → letters that are a scale only behind money's sign: "Rp 750 M". */
  readonly moneyScales?: Meanings;
  /** Value → spelled-out numbers; what is put together of them ("twenty-five") is understood. */
  readonly numbers: Meanings;
  /** One: "uno su tre", "one million". */
  readonly one?: Phrasing;
  /** Stands for one before a scale only: "a million". */
  readonly article?: Phrasing;
  /** Multiply a small number by a hundred: "three hundred". */
  readonly hundreds?: Phrasing;
  /** Before a number or share in words they make it none: 数十亿, "several hundred", "toisen neljänneksen", 過半数. */
  readonly vague?: Phrasing;
  /** Before a temperature or a share: "meno", 零下. */
  readonly minus?: Phrasing;
  /** Behind a temperature: "bajo cero", "sotto zero". */
  readonly minusAfter?: Phrasing;
  /** Between the parts of a number: "23 milioni e 850 mila", "treinta y dos". */
  readonly plus?: Phrasing;
  /** A thousand in words that digits behind it add to: "2 mil 500". */
  readonly mixedThousands?: Phrasing;
  /** "e mezzo": half of the scale more. */
  readonly halves?: Phrasing;

  /** Stems of numbers and scales that grow together with what follows: कोटि in कोटिरूप्यकाणि. */
  readonly compoundStems?: string;

  readonly percents: Meanings<'%' | 'pp' | 'bp' | '‰'>;
  /** Before the number: "百分之". */
  readonly percentsBefore?: Phrasing;
  /** The same for per mille: 千分之. */
  readonly perMilleBefore?: Phrasing;
  /** Percentage points behind a number below one, where newspapers leave out what of: "0,3 point". */
  readonly points?: Phrasing;
  /** Tenths as a share: "3割", "三成". */
  readonly tenths?: Phrasing;
  /** Behind a digit after tenths: "2割5分". */
  readonly hundredths?: Phrasing;
  /** ISO 4217 → the names newspapers use. Full names ("dollari canadesi") come from CLDR. */
  readonly currencies: Meanings;
  readonly currenciesBefore?: Meanings;
  /** ISO 4217 → a capital that touches a large number: "R4.7bn". */
  readonly letterSigns?: Meanings;
  /** ISO 4217 → hundredths of it: "centesimi", "cents", 銭. */
  readonly cents?: Meanings;
  /** ISO 4217 → millions of it in one word: "mdp", "mde". */
  readonly millions?: Meanings;
  /** Currency names that are units too: near these words they are. */
  readonly unitsNotMoney?: {
    readonly names: Phrasing;
    readonly before: Phrasing;
    readonly after: Phrasing;
  };
  readonly metric?: MetricUnits;
  /** CLDR unit → words that are no metric unit's. Symbols all languages share (km, MW) are known. */
  readonly units: Meanings;
  readonly durations: Meanings;
  /** Words that are an amount of time: "3 year" → "triennium", वर्षत्रयम्. */
  readonly spans?: Meanings;
  /** What follows an amount and says per what: "/year" → "l'anno|all'anno". */
  readonly rates?: Meanings;
  /** The same before it: 月給, 每桶, 1リットル当たり. */
  readonly ratesBefore?: Meanings;
  /** Before a number of kilometers they make it a speed: 時速. */
  readonly hourlyBefore?: Phrasing;
  /** What makes a length a speed and belongs to it: "second" → "秒速|초속". */
  readonly speedsBefore?: Meanings<'second' | 'minute' | 'hour'>;

  /** Between a scale and what is counted: "di", "of". */
  readonly joiners?: Phrasing;
  /** Millions and more count nothing without one: "60 milioni di persone", but "60 milioni stanziati". */
  readonly joinsMillions?: boolean;
  /** Under "" what only looks like a bound: "Auftrag über". */
  readonly bounds: Meanings<ToldBound | ''>;
  /**
   * Verbs that tell from where to where: "passer de 32 à 46 jours" is a change and not a range, and `goals`
   * behind them are where it went. Without them every word of `changeWords` tells of a change.
   */
  readonly changeVerb?: RegExp;
  /** The same where the verb ends the clause: "a 32 ad 46 dies crevit". Links then open a change too. */
  readonly changeVerbAfter?: RegExp;
  /** Upper bounds that behind a verb of change bound nothing: "снизилась до 3 %". */
  readonly goals?: Phrasing;
  /** After the figure: "o più", "or more". */
  readonly boundsAfter?: Meanings<ToldBound>;
  /** Between the number and what it counts: "300余人". */
  readonly boundsWithin?: Meanings<ToldBound>;
  /** Articles and prepositions between a bound and its number. */
  readonly fillers?: Phrasing;
  /** Between the two numbers of a range or of alternatives: "o", "to". */
  readonly rangeWords?: Phrasing;
  /** The words between the ends of a range, parted by spaces → what opens it: "and" → "between". */
  readonly betweens?: Meanings;
  /** Before the first of two numbers with their own units they tell of a change: "from 4 million to 6 million". */
  readonly changeWords?: Phrasing;
  /** Words between where a change came from and where it went that join no range: "auf", "para". */
  readonly changeTo?: Phrasing;
  /** Range words that tell of a change where `changeAfter` follows the second number: 27%から31%に. */
  readonly changeLinks?: Phrasing;
  readonly changeAfter?: Phrasing;

  /** "1 su 4": the word between part and whole. */
  readonly outOf?: Phrasing;
  /** Of these the ones that may stand behind a noun, "un italiano su quattro"; absent: all. */
  readonly outOfBehindNoun?: Phrasing;
  /** "3 kymmenestä": the whole in one word → value. Before another number it opens a range: "kahdesta kolmeen vuotta". */
  readonly outOfNumber?: Meanings;
  /** Numbers in the case that means "among" → value: दशसु त्रयः, three among ten. */
  readonly amongNumber?: Meanings;
  /** Before a bare number: it is so many of them, "joista 12". */
  readonly ofWhich?: Phrasing;
  /** The same with the whole first: "3人に1人". Behind a classifier where the part has the same one. */
  readonly amongWhich?: Phrasing;
  /** Of these the ones that count people who are there, 14명 중 9명, unless one or so many of ten are meant. */
  readonly amongThese?: Phrasing;
  /** "1/3" → "un terzo"; under "" what only looks like one: "un quarto d'ora". */
  readonly fractions?: Meanings;
  /** "3分の1": between a denominator and its numerator. */
  readonly fractionOf?: Phrasing;
  /** "2" → "raddoppiato"; under "" what only looks like one: "doubled as". */
  readonly multiples?: Meanings;
  /** Behind a multiple or share they make it a turn of phrase: "doubled down", "setengah hati". */
  readonly notMultiplied?: Phrasing;
  /** The same behind a fraction: "puoli vuotta". */
  readonly notShared?: Phrasing;
  /** "volte", "times": a multiple where `comparisons` follow or `timesBefore` precedes. */
  readonly times?: Phrasing;
  readonly comparisons?: Phrasing;
  readonly timesBefore?: Phrasing;
  /** "fold", "倍": a multiple by themselves. */
  readonly folds?: Phrasing;
  /** "multiplié par": the number behind is a multiple. */
  readonly multipliedBy?: Phrasing;

  /** Whether a word can be what a number counts. */
  readonly countable: RegExp;
  /** Words that look like that and count nothing. */
  readonly notCounted?: Phrasing;
  /** Adjectives that stand between a number and what it counts. */
  readonly modifiers?: Phrasing;
  /** What adjectives look like, where nouns don't. */
  readonly modifier?: RegExp;
  /** How two words end that agree, so that the first modifies the second: "λαθραία τσιγάρα". */
  readonly agreement?: RegExp;
  /** Nouns of several words, and nouns of scripts without spaces. */
  readonly nouns?: Phrasing;
  /** What a noun behind a classifier or scale ends in, in scripts without spaces: 者, 员. `notCounted` is no part of it. */
  readonly nounEndings?: Phrasing;
  /** Two tokens that hang a case on a number before what it counts: ": tä" in "150:tä työntekijää". */
  readonly hungEndings?: Phrasing;
  /** Nouns are put together with hyphens, the last part being what is counted: "300 vuokra-asuntoa". */
  readonly hasHyphenedNouns?: boolean;
  /** 人, 社, 명: count what was named before, or a noun behind them. */
  readonly classifiers?: Phrasing;
  /** After a number: it is one of several ("20 degli ultimi modelli"). */
  readonly partitives?: Phrasing;

  /** Numbers are spelled out in Han characters too: 三十万. */
  readonly hasHanNumerals?: boolean;
  /** Nouns are written with a capital, so one before a number doesn't make it a product's. */
  readonly hasCapitalNouns?: boolean;
  /** How the language's own words end: a capitalised one before a number is no product's name. */
  readonly inflected?: RegExp;
  /** As they are written, with capitals where they have them. */
  readonly months?: Phrasing;
  /** After a number directly: a day, month or hour of the calendar. */
  readonly dateParts?: Phrasing;
  /** Before a plain number of four digits it is a year. */
  readonly yearBefore?: Phrasing;
  /** Before a number they make it a name, place or order of something: "articolo", "versione". */
  readonly labels?: Phrasing;
  /** Before a number and its unit they make it the name of a kind or an event: "calibre 9 mm", "finale dei 100 metri". */
  readonly kindLabels?: Phrasing;
  /** Behind a number likewise: "quinquies", "号". */
  readonly labelsAfter?: Phrasing;
  /** Before a bare number they make it a time of day. */
  readonly clockBefore?: Phrasing;
  /** Of these the ones that stand before nothing else, so that no range begins there: "alle 23 al 48 %". */
  readonly clockOnly?: Phrasing;
  /** The same before a number of hours: "à 14 heures". */
  readonly clockHoursBefore?: Phrasing;
  readonly clockAfter?: Phrasing;
  /** Before a number of years they make it an age; subjects may stand before the first of them. */
  readonly ageBefore?: Phrasing;
  readonly ageAfter?: Phrasing;
  readonly ageSubjects?: Phrasing;
  /** Before a duration ("condamné à") or behind it ("in prison") they make it a claim, and no age. */
  readonly termBefore?: Phrasing;
  readonly termAfter?: Phrasing;
  /**
   * Nouns that last: "una pena de 20 años". Behind any other noun so many years are an age, but not
   * before one of these: "20 anni di carcere".
   */
  readonly lastingNouns?: Phrasing;
  /** Before or after a duration they make it a time frame or a frequency, no claim. */
  readonly frameBefore?: Phrasing;
  readonly frameAfter?: Phrasing;
  /** Before a duration told in words alone: "in four years" is a time frame, "in 18 months" a claim. */
  readonly frameBeforeWords?: Phrasing;
  /** After a number directly: an ordinal. */
  readonly ordinals?: Phrasing;
  /** Endings written onto a number that leave it one: ४००तः. */
  readonly numberEndings?: Phrasing;
  /** Prepositions after which a capitalised word is a place, not a product before its number. */
  readonly placePrepositions?: Phrasing;
};
