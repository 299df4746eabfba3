import { primarySubtag } from '../language';
import { compileGrammar } from './compile-grammar';
import type { PseudonymGrammar } from './grammar';
import type { PseudonymLanguage } from './language-data';
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

const LANGUAGES: ReadonlyMap<string, PseudonymLanguage> = new Map(
  Object.entries({ de, el, en, es, fi, fr, id, it, ja, ko, la, pt, ru, sa, zh }),
);

const grammars = new Map<string, PseudonymGrammar>();

/** How a language discloses; `null` where nobody has written that down yet. */
export function pseudonymGrammarOf(language: string): PseudonymGrammar | null {
  const code = primarySubtag(language);
  const data = LANGUAGES.get(code);
  if (data === undefined) return null;
  let grammar = grammars.get(code);
  if (grammar === undefined) {
    grammar = compileGrammar(code, data);
    grammars.set(code, grammar);
  }
  return grammar;
}
