import type { CompanyLanguage } from './language-data';

/** Phrases as lists of words, by the word a search meets first. */
export type WordPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type Flag = 'capitalisesNouns' | 'compoundsNouns' | 'hasTitleCase' | 'firmsTakeNoArticle';
type PhraseList =
  | 'before'
  | 'hintsBefore'
  | 'after'
  | 'descriptions'
  | 'otherNamesBefore'
  | 'otherSensePhrases';

/** A language's cues, ready for look-up. */
export type CompanyGrammar = {
  readonly [K in Exclude<keyof CompanyLanguage, Flag | PhraseList>]: ReadonlySet<string>;
} & {
  readonly [K in Flag]: boolean;
} & {
  /** Phrases that end right before a name. */
  readonly strongBefore: WordPhrases;
  readonly weakBefore: WordPhrases;
  readonly namesBefore: WordPhrases;
  /** Phrases that begin with a name. */
  readonly senses: WordPhrases;
  /** Phrases that begin right behind a name. */
  readonly strongAfter: WordPhrases;
  readonly aboutFirm: WordPhrases;
};

export function compileGrammar(data: CompanyLanguage): CompanyGrammar {
  return {
    capitalisesNouns: data.capitalisesNouns === true,
    compoundsNouns: data.compoundsNouns === true,
    hasTitleCase: data.hasTitleCase === true,
    firmsTakeNoArticle: data.firmsTakeNoArticle === true,
    commonWords: new Set(data.commonWords),
    articledWords: new Set(data.articledWords),
    noLegalForms: new Set(data.noLegalForms),
    settledNames: new Set(data.settledNames),
    firmNouns: new Set(data.firmNouns),
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
    strongAfter: phrases(data.after, 'first'),
    senses: phrases(data.otherSensePhrases, 'first'),
    aboutFirm: phrases(data.descriptions, 'first'),
  };
}

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
