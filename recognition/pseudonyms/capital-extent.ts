import { isLegalForm } from '../companies/legal-forms';
import {
  type CapitalContext,
  isNamedElsewhere,
  isNoName,
  isPlace,
  isRole,
  isSentenceStart,
  isTitle,
  LONGEST_NAME,
  wordBefore,
} from './capital-words';
import { isGivenName } from './given-names';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { type NameWord, nameKey } from './name-words';

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
  if (isFirm(text, name)) return null;
  // "Das Gasthaus Zur Mühle"
  const prior = words[words.indexOf(first) - 1];
  if (prior !== undefined && grammar.kindWords.has(prior.text.toLowerCase())) return null;
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

/** "Nordhammer Oy", "Albanesi, S.r.l.": what firms write behind their names, and people never. */
function isFirm(text: string, name: Name): boolean {
  const last = name.at(-1);
  if (last === undefined) return false;
  const behind = text.slice(last.end, last.end + LONGEST_FORM);
  const [, form = ''] = /^,? (\p{Ll}?\p{Lu}[\p{L}\p{M}.]*)/u.exec(behind) ?? [];
  return isLegalForm(form) || (name.length > 1 && isLegalForm(last.text));
}

const LONGEST_FORM = 16;

/** "KOLWEZI – ": where it was written. */
export const isDateline = (text: string, name: Name): boolean =>
  name.every((word) => /^\p{Lu}{3,}$/u.test(word.text)) &&
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, (name[0]?.start ?? 0) - 2), name[0]?.start)) &&
  /^\s?[–—-]\s/.test(text.slice(name.at(-1)?.end ?? 0, (name.at(-1)?.end ?? 0) + 3));

/** "Kenraalintie (nimi muutettu)": a street. Anna Uusitie is a person. */
export function isCompoundOfThing(grammar: PseudonymGrammar, name: Name): boolean {
  const last = name.at(-1)?.text.toLowerCase() ?? '';
  const forms = grammar.inflection === null ? [last] : lemmasOf(last, grammar);
  // "Testservers"
  const isNoun =
    grammar.hasNounCapitals && name.length === 1 && isSubject(last.replace(/e?s$/, ''), grammar);
  if (isNoun && !isGivenName(name[0]?.text ?? '', grammar)) return true;
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

function isAfterArticle({ text, grammar }: CapitalContext, at: number): boolean {
  const word = wordBefore(text, at);
  return word !== null && grammar.articles.has(word);
}
