import { simplified } from '../simplified';
import { compileEndings, type Endings } from './endings';
import { compileInflection, type Inflection } from './inflection';
import type { CompanyLanguage, LanguageScript } from './language-data';
import { compileRunGrammar, type RunGrammar } from './run-grammar';

/** Phrases as lists of words, by the word a search meets first. */
export type WordPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type Flag =
  | 'capitalisesNouns'
  | 'compoundsNouns'
  | 'hasTitleCase'
  | 'isSimplified'
  | 'firmsTakeNoArticle'
  | 'verbsStandLast'
  | 'inflectsLastWord'
  | 'quotesNames'
  | 'hyphenatesNames'
  | 'hasBareAppositions'
  | 'hasApostropheGenitive';
type Compiled =
  | 'script'
  | 'paradigms'
  | 'markedEndings'
  | 'wordEndings'
  | 'nameMarks'
  | 'inflectedMarks'
  | 'firmNounEndings'
  | 'otherNounEndings'
  | 'firmEndings'
  | 'firmRelatives'
  | 'attributeEndings'
  | 'placeEndings'
  | 'locativeEndings'
  | 'adjectiveEndings'
  | 'nameBeginnings'
  | 'surnameEndings'
  | 'personNounEndings'
  | 'namingAdjectives'
  | 'namesakes'
  | 'nounComplements'
  | 'complementEndings'
  | 'isRun'
  | 'subjectParticles'
  | 'runNames'
  | 'otherSenseTopics'
  | 'otherKinds'
  | 'otherAfter'
  | 'livingVerbs'
  | 'ageWords'
  | 'callingWords'
  | 'firmOnlyBefore'
  | 'tradedBefore'
  | 'basedWords'
  | 'marketWords'
  | 'firmOnlyAfter'
  | 'ownedOnlyByFirms'
  | 'relatives'
  | 'makingVerbs'
  | 'clubs';
type PhraseList =
  | 'before'
  | 'hintsBefore'
  | 'after'
  | 'descriptions'
  | 'otherNamesBefore'
  | 'otherSensePhrases';

/** A language's cues, ready for look-up. */
export type CompanyGrammar = {
  readonly [K in Exclude<keyof CompanyLanguage, Flag | PhraseList | Compiled>]: ReadonlySet<string>;
} & {
  readonly [K in Flag]: boolean;
} & {
  readonly script: LanguageScript | null;
  /** `null` for a language whose names have no endings. */
  readonly inflection: Inflection | null;
  readonly markedEndings: ReadonlySet<string>;
  readonly wordEndings: ReadonlySet<string>;
  readonly nameMarks: ReadonlySet<string>;
  readonly inflectedMarks: ReadonlySet<string>;
  readonly firmNounEndings: Endings;
  readonly otherNounEndings: Endings;
  readonly firmEndings: ReadonlySet<string>;
  readonly firmRelatives: ReadonlySet<string>;
  readonly attributeEndings: Endings;
  readonly placeEndings: Endings;
  readonly locativeEndings: Endings;
  readonly adjectiveEndings: Endings;
  readonly surnameEndings: Endings;
  readonly personNounEndings: Endings;
  readonly namingAdjectives: Endings;
  readonly namesakes: ReadonlySet<string>;
  readonly nameBeginnings: ReadonlySet<string>;
  readonly clubNames: ReadonlySet<string>;
  readonly clubTopics: ReadonlySet<string>;
  readonly nounComplements: ReadonlySet<string>;
  readonly complementEndings: Endings;
  readonly otherKinds: ReadonlySet<string>;
  /** Ends of compounds that say so: "Siegesgöttin" of "göttin". */
  readonly otherKindEnds: Endings;
  readonly livingVerbs: ReadonlySet<string>;
  readonly ageWords: ReadonlySet<string>;
  readonly callingWords: ReadonlySet<string>;
  readonly firmOnlyBefore: WordPhrases;
  readonly tradedBefore: WordPhrases;
  readonly basedWords: ReadonlySet<string>;
  readonly marketWords: ReadonlySet<string>;
  readonly firmOnlyAfter: WordPhrases;
  readonly ownedOnlyByFirms: WordPhrases;
  readonly relatives: ReadonlySet<string>;
  readonly makingVerbs: ReadonlySet<string>;
  /** What surely is a word of the language: small words, verbs, nouns of firms and of business. */
  readonly plainWords: ReadonlySet<string>;
  /** Only for languages written without spaces. */
  readonly run: RunGrammar | null;
  /** Phrases that end right before a name. */
  readonly strongBefore: WordPhrases;
  readonly weakBefore: WordPhrases;
  readonly namesBefore: WordPhrases;
  /** Ends of compounds that say the same: "Kleinstadt" of "stadt". */
  readonly otherCompounds: Endings;
  /** Phrases that begin with a name. */
  readonly senses: WordPhrases;
  /** Phrases that begin right behind a name. */
  readonly strongAfter: WordPhrases;
  readonly aboutFirm: WordPhrases;
  readonly otherAfter: WordPhrases;
};

export function compileGrammar(data: CompanyLanguage): CompanyGrammar {
  return {
    capitalisesNouns: data.capitalisesNouns === true,
    compoundsNouns: data.compoundsNouns === true,
    hasTitleCase: data.hasTitleCase === true,
    isSimplified: data.isSimplified === true,
    firmsTakeNoArticle: data.firmsTakeNoArticle === true,
    verbsStandLast: data.verbsStandLast === true,
    hasBareAppositions: data.hasBareAppositions === true,
    hasApostropheGenitive: data.hasApostropheGenitive === true,
    script: data.script ?? null,
    inflection: data.paradigms === undefined ? null : compileInflection(data.paradigms),
    inflectsLastWord: data.inflectsLastWord === true,
    quotesNames: data.quotesNames === true,
    hyphenatesNames: data.hyphenatesNames === true,
    firmNounEndings: compileEndings(data.firmNounEndings),
    otherNounEndings: compileEndings(data.otherNounEndings),
    firmEndings: new Set(data.firmEndings),
    firmRelatives: new Set(data.firmRelatives),
    attributeEndings: compileEndings(data.attributeEndings),
    placeEndings: compileEndings(data.placeEndings),
    locativeEndings: compileEndings(data.locativeEndings),
    adjectiveEndings: compileEndings(data.adjectiveEndings),
    surnameEndings: compileEndings(data.surnameEndings),
    personNounEndings: compileEndings(data.personNounEndings),
    namingAdjectives: compileEndings(data.namingAdjectives),
    namesakes: keys(data.namesakes ?? []),
    nameBeginnings: new Set(data.nameBeginnings),
    clubNames: new Set(data.clubs?.names),
    clubTopics: new Set(data.clubs?.topics),
    nounComplements: new Set(data.nounComplements),
    complementEndings: compileEndings(data.complementEndings),
    otherKinds: new Set(data.otherKinds),
    otherKindEnds: compileEndings(
      data.capitalisesNouns === true || data.hyphenatesNames === true
        ? data.otherKinds?.filter((word) => /^\p{L}{5,}$/u.test(word))
        : [],
    ),
    livingVerbs: new Set(data.livingVerbs),
    ageWords: new Set(data.ageWords),
    callingWords: new Set(data.callingWords),
    firmOnlyBefore: phrases(data.firmOnlyBefore ?? [], 'last'),
    basedWords: new Set(data.basedWords),
    tradedBefore: phrases(data.tradedBefore ?? [], 'last'),
    marketWords: new Set(data.marketWords),
    firmOnlyAfter: phrases(data.firmOnlyAfter ?? [], 'first'),
    ownedOnlyByFirms: phrases(data.ownedOnlyByFirms ?? [], 'first'),
    relatives: new Set(data.relatives),
    makingVerbs: new Set(data.makingVerbs),
    plainWords: plainWordsOf(data),
    markedEndings: new Set(data.markedEndings),
    wordEndings: new Set(data.wordEndings),
    nameMarks: new Set(data.nameMarks),
    inflectedMarks: new Set(data.inflectedMarks),
    run: data.isRun === true ? compileRunGrammar(data) : null,
    commonWords: keys([...data.commonWords, ...(data.namesakes ?? [])]),
    articledWords: new Set(data.articledWords),
    noLegalForms: new Set(data.noLegalForms),
    settledNames: keys(data.settledNames),
    firmNouns: new Set([...data.firmNouns, ...data.namingNouns]),
    namingNouns: new Set(data.namingNouns),
    noNames: new Set(data.noNames),
    indefinite: new Set(data.indefinite),
    nounAttributes: new Set(data.nounAttributes),
    firmHeads: new Set(data.firmHeads),
    verbs: new Set(data.verbs),
    speechVerbs: new Set(data.speechVerbs),
    weakVerbs: new Set(data.weakVerbs),
    auxiliaries: new Set(data.auxiliaries),
    topics: new Set(data.topics),
    fillers: new Set(data.fillers),
    listWords: new Set(data.listWords),
    otherNamesAfter: new Set(data.otherNamesAfter),
    otherSenseAfter: new Set(data.otherSenseAfter),
    otherSenseBefore: new Set(data.otherSenseBefore),
    functionWords: new Set(data.functionWords),
    firmArticles: new Set(data.firmArticles),
    determiners: new Set(data.determiners),
    strongBefore: phrases(data.before, 'last'),
    weakBefore: phrases(data.hintsBefore, 'last'),
    namesBefore: phrases(data.otherNamesBefore, 'last'),
    otherCompounds: compileEndings(
      data.capitalisesNouns === true || data.hyphenatesNames === true
        ? data.otherNamesBefore.filter((word) => /^\p{L}{5,}$/u.test(word))
        : [],
    ),
    strongAfter: phrases(data.after, 'first'),
    senses: phrases(data.otherSensePhrases, 'first'),
    aboutFirm: phrases(data.descriptions, 'first'),
    otherAfter: phrases(data.otherAfter ?? [], 'first'),
  };
}

/** Names as candidates have them: without spaces ("детскиймир"), in simplified letters. */
const keys = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => simplified(name.replaceAll(' ', ''))));

const plainWordsOf = (data: CompanyLanguage): ReadonlySet<string> =>
  new Set([
    ...data.functionWords,
    ...data.fillers,
    ...data.listWords,
    ...data.auxiliaries,
    ...data.verbs,
    ...data.speechVerbs,
    ...data.weakVerbs,
    ...data.firmNouns,
    ...data.namingNouns,
    ...phrases(data.after, 'first').keys(),
  ]);

function phrases(list: readonly string[], by: 'first' | 'last'): WordPhrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const key = (by === 'first' ? words[0] : words.at(-1)) ?? '';
    const group = map.get(key);
    if (group === undefined) map.set(key, [words]);
    else group.push(words);
  }
  return map;
}
