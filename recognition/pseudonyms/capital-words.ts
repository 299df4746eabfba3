import { isGivenName } from './given-names';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { type NameRun, type NameWord, nameKey } from './name-words';
import { isPlaced } from './scope-context';

/** One article in a script with capitals, as its name readers see it. */
export type CapitalContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  readonly runs: readonly NameRun[];
  /** How often every run of up to four words stands in the article, by key. */
  readonly seen: ReadonlyMap<string, number>;
  /** All words the article writes in small letters. */
  readonly small: ReadonlySet<string>;
};

/** Longer runs of capitals are headlines and titles. */
export const LONGEST_NAME = 4;

/** Index of the first run that ends behind a place. */
export function firstBehind({ runs }: CapitalContext, place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.words.at(-1)?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs within a stretch of text, cut where it cuts them. */
export function runsWithin(
  context: CapitalContext,
  start: number,
  end: number,
): readonly NameRun[] {
  const { runs } = context;
  const found: NameRun[] = [];
  for (let at = firstBehind(context, start); at < runs.length; at++) {
    const all = runs[at]?.words ?? [];
    if ((all[0]?.start ?? 0) >= end) break;
    const words = all.filter((word) => word.start >= start && word.end <= end);
    if (words.length > 0) found.push({ words });
  }
  return found;
}

/** A run without titles, sentence words, and what the person is. */
export function trimmed(context: CapitalContext, words: Name): Name {
  const { grammar } = context;
  let from = 0;
  while (from < words.length && (isNoName(grammar, words[from]?.text) || opensWithRole(from)))
    from++;
  // "Frau Sonntag": behind a title any word is a name.
  if (from === words.length && from > 1 && isTitle(grammar, words[from - 2]?.text)) from--;
  let to = words.length;
  while (to > from + 1 && isNoName(grammar, words[to - 1]?.text) && !isPaired(to - 1)) to--;
  return withoutRole(context, behindPlace(context, behindRole(context, words.slice(from, to))));

  /** "Li Na" in Portuguese, again and again: a word that ends sentences' runs of capitals once at most. */
  function isPaired(at: number): boolean {
    const word = words[at]?.text.toLowerCase() ?? '';
    if (grammar.hasNounCapitals || !grammar.notNames.has(word)) return false;
    return (context.seen.get(nameKey(words.slice(at - 1, at + 1))) ?? 0) > 1;
  }

  /** "Waitress Quorra": a sentence's first word has a capital, and Baker is a family name elsewhere. */
  function opensWithRole(at: number): boolean {
    const word = words[at];
    const isLead = word !== undefined && at < words.length - 1;
    return (
      isLead &&
      grammar.openingRoles.has(word.text.toLowerCase()) &&
      isSentenceStart(context.text, word.start)
    );
  }
}

/** A run as one person's name; `null` for what is none, or is named by a thing before it. */
export function personOf(context: CapitalContext, words: Name): Name | null {
  const { text, grammar } = context;
  const name = trimmed(context, words);
  const [first] = name;
  if (first === undefined || name.length > LONGEST_NAME) return null;
  if (isDateline(text, name)) return null;
  if (name.some((word, at) => isThing(word) && !isFamilyName(name, at))) return null;
  if (isCompoundOfThing(grammar, name)) return null;
  if (name.some((word) => isBrandSpelling(word.text, grammar))) return null;
  if (name.length === 1 && isRole(grammar, first.text) && !isGivenName(first.text, grammar))
    return null;
  const before = wordBefore(text, first.start);
  return before !== null && isSubject(before, grammar) ? null : name;

  function isThing(word: NameWord): boolean {
    const key = word.text.toLowerCase();
    if (grammar.subjectWords.has(key)) return true;
    // "Tiedostoja, joiden nimi on muutettu"
    const isAsked = grammar.inflection !== null && !grammar.hasNounCapitals && name.length === 1;
    return isAsked && lemmasOf(key, grammar).some((form) => grammar.subjectWords.has(form));
  }

  /** "Ludwig van der Berg" is somebody, "Sophia Klinik" something. */
  function isFamilyName(all: Name, at: number): boolean {
    const isLast = grammar.hasNounCapitals && at > 0 && at === all.length - 1;
    const key = all[at]?.text.toLowerCase() ?? '';
    return (
      isLast && isGivenName(all[0]?.text ?? '', grammar) && !grammar.thingEndings.includes(key)
    );
  }
}

/** "KOLWEZI – ": where it was written. */
export const isDateline = (text: string, name: Name): boolean =>
  name.every((word) => /^\p{Lu}{3,}$/u.test(word.text)) &&
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, (name[0]?.start ?? 0) - 2), name[0]?.start)) &&
  /^\s?[–—-]\s/.test(text.slice(name.at(-1)?.end ?? 0, (name.at(-1)?.end ?? 0) + 3));

/** "Kenraalintie (nimi muutettu)": a street. Anna Uusitie is a person. */
export function isCompoundOfThing(grammar: PseudonymGrammar, name: Name): boolean {
  const last = name.at(-1)?.text.toLowerCase() ?? '';
  const forms = grammar.inflection === null ? [last] : lemmasOf(last, grammar);
  return (
    grammar.thingEndings.some((ending) =>
      forms.some((form) => form.length > ending.length && form.endsWith(ending)),
    ) && !isGivenName(name[0]?.text ?? '', grammar)
  );
}

/** "HanseHome", "GLPI": no person is spelled so, but McKay, and MARIA where a whole name is in capitals. */
export function isBrandSpelling(word: string, grammar: PseudonymGrammar): boolean {
  const letters = word.replace(/['’.-]/g, '');
  if (/^\p{Lu}{2,5}$/u.test(letters)) return !isGivenName(word, grammar);
  return (
    /\p{Ll}\p{Lu}/u.test(letters) &&
    !/^(?:Mc|Mac|De|Di|Da|La|Le|Lo|Van|Fitz|Del)\p{Lu}/u.test(letters)
  );
}

/** A renamed thing, in a compound too: "Immobilienagentur". */
function isSubject(
  word: string,
  { subjectWords, kindWords, hasNounCapitals }: PseudonymGrammar,
): boolean {
  if (kindWords.has(word)) return true;
  if (!hasNounCapitals) return false;
  return [...subjectWords].some(
    (subject) => subject.length > LONGEST_NO_COMPOUND && word.endsWith(subject),
  );
}

/** Shorter words end too many others. */
const LONGEST_NO_COMPOUND = 4;

/** Whether a word with a capital is none of a name: a sentence's opener, a title, what somebody is. */
export function isNoName(grammar: PseudonymGrammar, word: string | undefined): boolean {
  const key = word?.toLowerCase().replace(/\.$/, '') ?? '';
  return grammar.notNames.has(key) || grammar.honorifics.has(key) || grammar.roles.has(key);
}

/** Whether a word stands before names as "Frau" does. */
export function isTitle(grammar: PseudonymGrammar, word: string | undefined): boolean {
  return grammar.honorifics.has(word?.toLowerCase().replace(/\.$/, '') ?? '');
}

/** Whether a word says what somebody is: "Krankenschwester". */
export function isRole(grammar: PseudonymGrammar, word: string): boolean {
  const key = word.toLowerCase();
  return grammar.roles.has(key) || grammar.roleEndings.some((ending) => key.endsWith(ending));
}

/** The word before a place, in small letters: quotation marks may stand between. */
export function wordBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 24), at);
  // "Dr. Anna", but not a sentence's end.
  return (
    before
      .match(/([\p{L}\p{M}]+|(?<!\p{L})\p{L}{1,4}\.)[ \u00A0“"«„]{1,2}$/u)?.[1]
      ?.toLowerCase()
      .replace('.', '') ?? null
  );
}

/** "Mias Bruder Leon" is Leon: what somebody is to somebody stands between two names. */
function behindRole({ grammar, text }: CapitalContext, name: Name): Name {
  if (!grammar.hasNounCapitals) return name;
  const at = name.findLastIndex(
    (word, index) =>
      index > 0 &&
      index < name.length - 1 &&
      (isRole(grammar, word.text) || grammar.offices.includes(word.text.toLowerCase())) &&
      text.charAt(word.end) !== '-' &&
      !isGivenName(word.text, grammar) &&
      (isGivenName(name[index + 1]?.text ?? '', grammar) || /s$/.test(name[index - 1]?.text ?? '')),
  );
  return at < 0 ? name : name.slice(at + 1);
}

/** "Под Тверью Фаррух (имя изменено)": behind a preposition stands a place, if who follows is named elsewhere too. */
function behindPlace(context: CapitalContext, name: Name): Name {
  const [first, second] = name;
  if (first === undefined || second === undefined || !isPlace(context, first)) return name;
  return (context.seen.get(nameKey(name.slice(1))) ?? 0) < 2 ? name : name.slice(1);
}

const LONGEST_PREPOSITION = 20;

/** Whether a word that is no known name stands behind a preposition: "под Тверью". */
export function isPlace({ text, grammar, seen }: CapitalContext, word: NameWord): boolean {
  if (isGivenName(word.text, grammar) || (seen.get(nameKey(word.text)) ?? 0) > 1) return false;
  const lead = text.slice(Math.max(0, word.start - LONGEST_PREPOSITION), word.start);
  // "known as Luz Alvorada"
  return isPlaced({ grammar }, lead) && !grammar.as.test(wordBefore(text, word.start) ?? '');
}

/**
 * "Lehrerin Anna", "die Köchin Zeynep", and a sentence's first word: "Gestern Anna". What stands before a
 * given name and is none itself is no part of it.
 */
function withoutRole(context: CapitalContext, name: Name): Name {
  const { text, grammar, seen } = context;
  const [first, second] = name;
  if (first === undefined || second === undefined) return name;
  if (isGivenName(first.text, grammar) || text.charAt(first.end) === '-') return name;
  if (/\.$/.test(first.text)) return name;
  const isNounCapital = grammar.hasNounCapitals;
  const isCase = grammar.caseEndings.some((ending) => first.text.endsWith(ending));
  const isOutside =
    isRole(grammar, first.text) ||
    (isCase && isSentenceStart(text, first.start)) ||
    (isNounCapital &&
      first.text.length > LONGEST_NO_NOUN &&
      (isGivenName(second.text, grammar) || isAfterArticle(context, first.start))) ||
    (isGivenName(second.text, grammar) &&
      isSentenceStart(text, first.start) &&
      (seen.get(nameKey([first, second])) ?? 0) < 2 &&
      !isNamedElsewhere(context, first));
  return isOutside ? withoutRole(context, name.slice(1)) : name;
}

/** "Ng Wei Ling": no noun is so short. */
const LONGEST_NO_NOUN = 2;

/** "Tainá Quirino", who is Tainá later: no word of a sentence, which would stand in small letters too. */
export function isNamedElsewhere(
  { grammar, seen, small }: CapitalContext,
  { text: word }: NameWord,
): boolean {
  if (grammar.hasNounCapitals || (seen.get(nameKey(word)) ?? 0) < 2) return false;
  return !small.has(word.toLowerCase());
}

const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/** All words of a text that begin with a small letter. */
export const smallWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(SMALL_WORD) ?? []);

function isAfterArticle({ text, grammar }: CapitalContext, at: number): boolean {
  const word = wordBefore(text, at);
  return word !== null && grammar.articles.has(word);
}

/** Whether a sentence, or speech, begins at a place: its first word has a capital anyway. */
export function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[\n.!?:“"«„(])[\s“"«„]*$/.test(text.slice(Math.max(0, at - 3), at));
}

/** How often every run of up to four words stands in an article, by key. */
export function countNames(runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        const key = nameKey(words.slice(from, to) as readonly NameWord[]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
