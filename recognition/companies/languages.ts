import { primarySubtag } from '../language';
import { type CompanyGrammar, compileGrammar } from './grammar';
import { BLANK, type CompanyLanguage } from './language-data';
import { de } from './languages/de';
import { el } from './languages/el';
import { en } from './languages/en';
import { es } from './languages/es';
import { fi } from './languages/fi';
import { fr } from './languages/fr';
import { id } from './languages/id';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { la } from './languages/la';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { sa } from './languages/sa';
import { zh } from './languages/zh';

const LANGUAGES: ReadonlyMap<string, CompanyLanguage> = new Map(
  Object.entries({ de, el, en, es, fi, fr, id, it, ja, ko, la, pt, ru, sa, zh }),
);

/**
 * A language without a file: plain names, firms told by their form, and of the ambiguous ones those
 * with a legal form, a ticker or sure firms in one list.
 */
const UNKNOWN: CompanyLanguage = { ...BLANK, capitalisesNouns: true, hasTitleCase: true };

/** Whether a language has a file, so that the words it has are known. */
export const isKnownLanguage = (language: string): boolean =>
  LANGUAGES.has(primarySubtag(language));

const grammars = new Map<string, CompanyGrammar>();

export function companyGrammarOf(language: string): CompanyGrammar {
  const code = primarySubtag(language);
  const data = LANGUAGES.get(code);
  const key = data === undefined ? '' : code;
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compileGrammar(withEnglishNames(data ?? UNKNOWN));
    grammars.set(key, grammar);
  }
  return grammar;
}

/** Heads of firms' names in any language: "Transportes", "Officine". */
export const ALL_FIRM_HEADS: ReadonlySet<string> = new Set(
  [...LANGUAGES.values()].flatMap(({ firmHeads }) => firmHeads),
);

/** English names of institutions occur in every language. */
function withEnglishNames(data: CompanyLanguage): CompanyLanguage {
  return { ...data, otherNamesAfter: [...data.otherNamesAfter, ...en.otherNamesAfter] };
}
