import { primarySubtag } from '../language';
import type { DisclosureType } from './disclosures';
import type { PseudonymLanguage } from './language-data';
import { en } from './languages/en';
import { it } from './languages/it';

/** A language's data, made ready for searching. */
export type PseudonymGrammar = {
  readonly cues: readonly (readonly [DisclosureType, RegExp])[];
  /** A renamed thing: "nome della via", "file name". */
  readonly otherSubjects: RegExp;
  readonly subjectWords: ReadonlySet<string>;
  readonly pluralWord: RegExp;
  readonly relativeWord: RegExp;
  readonly realRenaming: RegExp;
  readonly listWord: RegExp;
  readonly notNames: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
};

const LANGUAGES: ReadonlyMap<string, PseudonymLanguage> = new Map([
  ['en', en],
  ['it', it],
]);

const grammars = new Map<string, PseudonymGrammar>();

/** How a language discloses; `null` where nobody has written that down yet. */
export function pseudonymGrammarOf(language: string): PseudonymGrammar | null {
  const code = primarySubtag(language);
  const data = LANGUAGES.get(code);
  if (data === undefined) return null;
  let grammar = grammars.get(code);
  if (grammar === undefined) {
    grammar = compile(data);
    grammars.set(code, grammar);
  }
  return grammar;
}

function compile(data: PseudonymLanguage): PseudonymGrammar {
  return {
    cues: [
      ['pen-name-of', atWords(data.penNameOf, 'giu')],
      ['known-as', atWords(data.knownAs, 'giu')],
      ['code-name', atWords(data.codeName, 'giu')],
      ['naming', atWords(data.naming, 'giu')],
      ['beside', atWords(data.beside, 'giu')],
      ['covering', atWords(data.covering, 'giu')],
    ],
    otherSubjects: atWords(
      [
        `(?:${data.nameWords.join('|')}) (?:[\\p{L}]{1,12}[ ’']){0,2}(?:${data.otherSubjects.join('|')})`,
        `(?:${data.otherSubjects.join('|')})(?:[’']s)? (?:${data.nameWords.join('|')})`,
      ],
      'iu',
    ),
    subjectWords: new Set(data.otherSubjects),
    pluralWord: atWords(data.pluralWords, 'iu'),
    relativeWord: new RegExp(`^(?:${data.relativeWords.join('|')})`, 'iu'),
    realRenaming: atWords(data.realRenaming, 'iu'),
    listWord: atWords(data.listWords, 'giu'),
    notNames: new Set(data.notNames),
    honorifics: new Set(data.honorifics),
    particles: new Set(data.particles),
  };
}

function atWords(sources: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, flags);
}
