import { primarySubtag } from '../language';
import { type CompanyGrammar, compileGrammar } from './grammar';
import type { CompanyLanguage } from './language-data';
import { en } from './languages/en';
import { it } from './languages/it';

const LANGUAGES: ReadonlyMap<string, CompanyLanguage> = new Map([
  ['en', en],
  ['it', it],
]);

/**
 * A language without a file: plain names, firms told by their form, and of the ambiguous ones those
 * with a legal form, a ticker or sure firms in one list. English institution names occur everywhere.
 */
const UNKNOWN: CompanyLanguage = {
  capitalisesNouns: true,
  hasTitleCase: true,
  commonWords: [],
  articledWords: [],
  noLegalForms: [],
  settledNames: [],
  firmNouns: [],
  namingNouns: [],
  noNames: [],
  indefinite: [],
  nounAttributes: [],
  descriptions: [],
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
  otherNamesAfter: en.otherNamesAfter,
  otherNamesBefore: [],
  otherSenseAfter: [],
  otherSensePhrases: [],
  otherSenseBefore: [],
  functionWords: [],
  firmArticles: [],
  determiners: [],
};

const grammars = new Map<string, CompanyGrammar>();

export function companyGrammarOf(language: string): CompanyGrammar {
  const code = primarySubtag(language);
  const data = LANGUAGES.get(code);
  const key = data === undefined ? '' : code;
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compileGrammar(data ?? UNKNOWN);
    grammars.set(key, grammar);
  }
  return grammar;
}
