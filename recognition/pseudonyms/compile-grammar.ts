import { compileInflection } from '../companies/inflection';
import { capitalMonths, monthPattern, monthWord, yearWords } from './calendar-words';
import {
  aliasCues,
  appearingCues,
  type CueWords,
  callingCues,
  composedCues,
  introducingCues,
  supposingCues,
} from './composed-cues';
import type { PseudonymGrammar } from './grammar';
import type { PseudonymLanguage } from './language-data';

/** Shorter words keep all their letters. */
const SHORTEST_STEM = 4;

/** What endings leave of a word: "солдат" is in "солдата", "opiskelij" in "opiskelijan". */
const stemOf = (word: string): string => (word.length > SHORTEST_STEM ? word.slice(0, -1) : word);

/** Makes a language's data ready for searching. */
export function compileGrammar(language: string, data: PseudonymLanguage): PseudonymGrammar {
  const hasWords = data.names !== 'han' && data.names !== 'kana';
  const pattern = (sources: readonly string[], flags: string): RegExp =>
    sources.length === 0
      ? /(?!)/gu
      : hasWords
        ? atWords(sources, flags, data.names === 'hangul')
        : new RegExp(`(?:${sources.join('|')})`, flags);
  const { cueWords } = data;
  const word = (key: keyof CueWords): RegExp =>
    pattern(cueWords === undefined ? [] : [cueWords[key]], 'iu');
  const composed = cueWords === undefined ? [] : composedCues(cueWords);
  const calling = cueWords === undefined ? [] : callingCues(cueWords);
  const appearing = cueWords === undefined ? [] : appearingCues(cueWords);
  const supposing = cueWords === undefined ? [] : supposingCues(cueWords);
  const aliases = data.usesAlias === undefined ? [] : aliasCues(data.usesAlias, data.reasons ?? []);
  const introducing = cueWords === undefined ? [] : introducingCues(cueWords);
  return {
    language,
    names: data.names,
    cues: [
      ['pen-name-hides', pattern(data.penNameHides ?? [], 'giu')],
      ['pen-name-told', pattern(data.penNameTold ?? [], 'giu')],
      ['pen-name-behind', pattern(data.penNameBehind ?? [], 'giu')],
      ['pen-name-of', pattern(data.penNameOf, 'giu')],
      ['known-as', pattern(data.knownAs, 'giu')],
      ['code-name', pattern(data.codeName, 'giu')],
      ['naming', pattern([...data.naming, ...introducing], 'giu')],
      ['supposing', pattern(supposing, 'giu')],
      ['appearing', pattern(appearing, 'giu')],
      ['loose-naming', pattern(data.looseNaming ?? [], 'giu')],
      ['named', pattern(data.named ?? [], 'giu')],
      ['using', pattern(aliases, 'giu')],
      ['beside', pattern([...data.beside, ...composed, ...calling], 'giu')],
      ['covering', pattern([...data.covering, ...composed], 'giu')],
    ],
    otherSubjects: hasWords && data.names !== 'hangul' ? subjectPattern(data) : closeSubject(data),
    subjectWords: new Set(data.otherSubjects),
    kindWords: new Set([...data.otherSubjects, ...(data.kinds ?? [])]),
    pluralEndings: data.pluralEndings ?? [],
    thingEndings: data.thingEndings ?? [],
    hasNoNumber: data.hasNoNumber === true,
    nameWords: new Set(data.nameWords.map((word) => word.toLowerCase())),
    pseudonymWord: pattern(data.pseudonymWords ?? [], 'iu'),
    be: word('be'),
    here: word('here'),
    viewOf:
      cueWords === undefined
        ? /(?!)/u
        : new RegExp(
            `^${cueWords.viewOf}(?:(?: \\p{L}+)?\\s$| (?:\\p{L}+ )?(?:${data.offices?.join('|') ?? '(?!)'})\\s$)`,
            'iu',
          ),
    reveal: word('reveal'),
    witness: word('witness'),
    changed: word('changed'),
    real: word('real'),
    writer: word('writer'),
    into: pattern(data.into ?? [], 'iu'),
    asSaid: new RegExp(
      data.asSaid === undefined ? '(?!)' : `^["“«„]?(?:${data.asSaid})(?!\\p{L})`,
      'iu',
    ),
    demonstrative: pattern(data.demonstratives ?? [], 'iu'),
    doubt: pattern(data.doubt ?? [], 'iu'),
    urge: pattern(data.urge ?? [], 'iu'),
    formerly: pattern(data.formerly ?? [], 'iu'),
    like: cueWords === undefined ? null : pattern([cueWords.like], 'iu'),
    say: word('say'),
    theirs: word('theirs'),
    except: pattern(data.exceptWords ?? [], 'iu'),
    known: word('known'),
    ask: word('ask'),
    appear: word('appear'),
    as: word('asCode'),
    not: word('not'),
    caseNouns: new Set(data.caseNouns),
    codeThing: pattern(data.codeThing === undefined ? [] : [data.codeThing], 'iu'),
    codeWord: pattern(data.codeWord === undefined ? [] : [data.codeWord], 'iu'),
    fiction: word('fiction'),
    none: word('none'),
    pluralWord: pattern(data.pluralWords, 'iu'),
    pairWord: pattern(data.pairWords ?? [], 'iu'),
    pluralWords: pattern(data.pluralWords, 'giu'),
    relativeWord: new RegExp(
      data.relativeWords.length === 0 ? '(?!)' : `^(?:${data.relativeWords.join('|')})`,
      'iu',
    ),
    commalessRelatives: new Set(data.commalessRelatives),
    possessive: pattern(data.possessives, 'iu'),
    reason: pattern(data.reasons ?? [], 'iu'),
    placeWord: new RegExp(
      data.placeWords === undefined ? '(?!)' : `(?<!\\p{L})(?:${data.placeWords.join('|')}) $`,
      'iu',
    ),
    thingArticles: new Set(data.thingArticles),
    humanVerbs: new Set(data.humanVerbs),
    humanPronouns: new Set(data.humanPronouns),
    month: monthPattern(language, data.paradigms !== undefined),
    capitalMonths: new Set(capitalMonths(language)),
    monthWord: monthWord(language),
    yearWords: new Set([...yearWords(language), ...(data.ageWords ?? [])]),
    realRenaming: pattern(data.realRenaming, 'iu'),
    falseName: pattern(data.deceit?.names ?? [], 'iu'),
    alias: pattern(data.deceit?.aliases ?? [], 'iu'),
    deceiver: pattern(data.deceit?.deceivers ?? [], 'iu'),
    otherNotes: pattern(data.otherNotes, 'iu'),
    listWords: new Set(data.listWords),
    kinWords: new Set(data.kinWords),
    articles: new Set(data.articles),
    notNames: new Set(data.notNames),
    contractions: new Set(data.contractions),
    wordsAsNames: new Set(),
    roles: new Set(data.roles),
    openingRoles: new Set(data.openingRoles),
    officeEndings: data.hasCompounds === true ? longOffices(data.offices) : [],
    personStems: new Set(
      [...(data.personNouns ?? []), ...(data.openingRoles ?? data.roles ?? [])].map(stemOf),
    ),
    roleEndings: data.roleEndings ?? [],
    hasNounCapitals: data.roleEndings !== undefined,
    honorifics: new Set(data.honorifics),
    honorificsBehind: longestFirst(data.honorificsBehind),
    offices: longestFirst(data.offices),
    particles: new Set(data.particles),
    familyNames: new Set(data.familyNames),
    commonFamilyNames: new Set(data.commonFamilyNames),
    familiar: new Set(data.familiar),
    givenNames: new Set(data.givenNames),
    familiarForms: (data.familiarForms ?? []).map((line) => line.split(' ')),
    caseEndings: data.caseEndings ?? [],
    misspellsNames: data.misspellsNames === true,
    inflection: data.paradigms === undefined ? null : compileInflection(data.paradigms),
  };
}

/** "Arzt" ends other words too. */
const longOffices = (offices: readonly string[] = []): readonly string[] =>
  offices.filter(({ length }) => length > SHORTEST_STEM);

const longestFirst = (list: readonly string[] = []): readonly string[] =>
  [...list].sort((a, b) => b.length - a.length);

/** "nome della vecchia stazione", "file name". */
function subjectPattern({
  nameWords,
  otherSubjects,
  kinds = [],
  cueWords,
  relativeWords,
}: PseudonymLanguage): RegExp {
  if (otherSubjects.length === 0) return /(?!)/u;
  const names = nameWords.join('|');
  const subjects = [...otherSubjects, ...kinds].join('|');
  const relative = relativeWords.length === 0 ? '(?!)' : `(?:${relativeWords.join('|')})`;
  return atWords(
    [
      `(?:${names}) (?:[\\p{L}\\p{M}]{1,12}[ ’']){0,2}(?:${subjects})`,
      `(?:${subjects})(?:e?s)?,? ${relative} (?:[\\p{L}\\p{M}]{1,3} )?(?:${names})`,
      `(?:${subjects})(?:[’']s)? (?:[\\p{L}\\p{M}]{1,3} |${cueWords?.real ?? '(?!)'} )?(?:${names})`,
    ],
    'iu',
    false,
  );
}

/** Where words are glued or not parted at all: the subject stands right before the name. */
function closeSubject({ nameWords, otherSubjects }: PseudonymLanguage): RegExp {
  if (otherSubjects.length === 0) return /(?!)/u;
  return new RegExp(`(?:${otherSubjects.join('|')})[의的の]? ?(?:${nameWords.join('|')})`, 'u');
}

/** Pages set words apart by two spaces too, or by one that doesn't break. */
const withLooseSpaces = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\.| \??/g, (part) => {
    if (part === ' ') return '[ \\u00a0]{1,2}';
    return part === ' ?' ? '[ \\u00a0]{0,2}' : part;
  });

function atWords(sources: readonly string[], flags: string, isGluedBehind: boolean): RegExp {
  const all = sources.map(withLooseSpaces).join('|');
  const end = isGluedBehind ? '' : '(?![\\p{L}\\p{M}])';
  const start = isGluedBehind ? '' : '(?<![\\p{L}\\p{M}])';
  return new RegExp(`${start}(?:${all})${end}`, flags);
}
