import { primarySubtag } from '../language';
import type { CompanyLanguage } from './language-data';
import { en } from './languages/en';
import { it } from './languages/it';

export type CompanyGrammar = {
  readonly firmNouns: ReadonlySet<string>;
  readonly before: WordPhrases;
  readonly after: WordPhrases;
  readonly fillers: ReadonlySet<string>;
  readonly listWords: ReadonlySet<string>;
  readonly institutionsAfter: ReadonlySet<string>;
  readonly institutionsBefore: WordPhrases;
  readonly otherSenseAfter: ReadonlySet<string>;
  readonly otherSenseBefore: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly wordArticles: ReadonlySet<string>;
};

/** Phrases as lists of words, by the word a search meets first. */
export type WordPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const LANGUAGES: ReadonlyMap<string, CompanyLanguage> = new Map([
  ['en', en],
  ['it', it],
]);

/** Without a language's cues only plain names and firms told by their form are found. */
const UNKNOWN: CompanyLanguage = {
  firmNouns: [],
  before: [],
  after: [],
  fillers: [],
  listWords: [],
  institutionsAfter: en.institutionsAfter,
  institutionsBefore: [],
  otherSenseAfter: [],
  otherSenseBefore: [],
  functionWords: [],
  determiners: [],
  wordArticles: [],
};

const grammars = new Map<string, CompanyGrammar>();

export function companyGrammarOf(language: string): CompanyGrammar {
  const code = primarySubtag(language);
  const data = LANGUAGES.get(code);
  const key = data === undefined ? '' : code;
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compile(data ?? UNKNOWN);
    grammars.set(key, grammar);
  }
  return grammar;
}

function compile(data: CompanyLanguage): CompanyGrammar {
  return {
    firmNouns: new Set(data.firmNouns),
    before: phrases(data.before, 'last'),
    after: phrases(data.after, 'first'),
    fillers: new Set(data.fillers),
    listWords: new Set(data.listWords),
    institutionsAfter: new Set(data.institutionsAfter),
    institutionsBefore: phrases(data.institutionsBefore, 'last'),
    otherSenseAfter: new Set(data.otherSenseAfter),
    otherSenseBefore: new Set(data.otherSenseBefore),
    functionWords: new Set(data.functionWords),
    determiners: new Set(data.determiners),
    wordArticles: new Set(data.wordArticles),
  };
}

function phrases(list: readonly string[], by: 'first' | 'last'): WordPhrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const key = (by === 'first' ? words[0] : words.at(-1)) ?? '';
    map.set(key, [...(map.get(key) ?? []), words]);
  }
  return map;
}
