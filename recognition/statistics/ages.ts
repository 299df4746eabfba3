import type { Amount } from './amount';
import type { Reading } from './reading';
import type { Token } from './tokens';

const AGE_UNIT = /^(?:year|month|week|day)$/;

/** How old somebody is: not a statistic, and at times personal. */
export function isAge(reading: Reading, amount: Amount): boolean {
  const { last, unit, measure, base } = amount;
  const { text, tokens, grammar } = reading;
  if (measure !== 'duration' || unit === undefined || !AGE_UNIT.test(unit)) return false;
  if (grammar.ageAfter.startingAt(tokens, last + 1) !== null) return true;
  const first = firstOfAges(tokens, amount.first);
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before === undefined || isLasting(reading, last)) return false;
  const opens = before.text === ',' || before.text === '(';
  const closes = after === undefined || /^[,).;]$/.test(after.text);
  if (opens && closes && unit === 'year') return true;
  const ageWord = grammar.ageBefore.endingAt(tokens, first - 1);
  if (unit === 'year' && ageWord !== null) {
    // "срок в 5 лет"
    return grammar.lastingNouns?.has(tokens[ageWord.first - 1]) !== true;
  }
  const onlyNamesHaveCapitals = !grammar.hasCapitalNouns;
  const isOf = grammar.joiners.has(before) || grammar.fillers.has(before);
  if (closes && isOf && onlyNamesHaveCapitals && isAppositionOfName(tokens, first)) return true;
  // "Марине 25 лет,"
  const isName = before.type === 'word' && /^\p{Lu}/u.test(before.text);
  if (unit === 'year' && closes && isName && onlyNamesHaveCapitals) return true;
  const isFiller = grammar.fillers.has(before) || grammar.joiners.has(before);
  if (closes && isFiller && tokens[first - 2]?.text === ',') return true;
  if (unit === 'year' && base >= LEAST_GROWN && isBehindPerson(reading, first)) return true;
  // "À 47 ans, elle …"
  const opensSentence = /^[.,\n]?$/.test(tokens[first - 2]?.text ?? '');
  if (unit === 'year' && closes && isFiller && opensSentence) return true;
  if (closes && isFiller && hasSubjectBefore(reading, first)) return true;
  if (unit === 'year' && isLimitOfSubject(reading, first)) return true;
  // "un uomo di 25 anni", "di appena 25 anni", "Anna, a 25 anni,"
  const subject = tokens[grammar.fillers.has(tokens[first - 2]) ? first - 3 : first - 2];
  if (!grammar.joiners.has(before) && !grammar.fillers.has(before)) {
    return grammar.ageSubjects.has(before);
  }
  const isCapital =
    onlyNamesHaveCapitals &&
    subject !== undefined &&
    /^\p{Lu}/u.test(subject.text) &&
    text.charAt(subject.end) === ' ';
  return (
    subject !== undefined &&
    (grammar.ageSubjects.has(subject) || (isCapital && grammar.joiners.has(before)))
  );
}

/** "5 лет колонии", "12 anni di carcere", "con 20 años de experiencia": what lasts stands behind. */
function isLasting({ tokens, grammar }: Reading, last: number): boolean {
  const isJoined = grammar.joiners.has(tokens[last + 1]);
  return grammar.lastingNouns?.has(tokens[isJoined ? last + 2 : last + 1]) === true;
}

/** Years of younger people are told with a noun of `ageSubjects`. */
const LEAST_GROWN = 16;

/** "un abogado de 51 años": so many years of what doesn't last. */
function isBehindPerson({ tokens, grammar }: Reading, first: number): boolean {
  if (grammar.lastingNouns === null) return false;
  // "jóvenes de entre 16 y 25 años"
  const opener = grammar.betweens.endingAt(tokens, first - 1);
  const isJoined = opener !== null && grammar.joiners.has(tokens[opener.first]);
  const joiner = opener === null || isJoined ? (opener?.first ?? first - 1) : opener.first - 1;
  if (!grammar.joiners.has(tokens[joiner])) return false;
  const noun = tokens[joiner - 1];
  if (noun?.type !== 'word' || grammar.notCounted.has(noun)) return false;
  return (
    !grammar.lastingNouns.has(noun) &&
    !grammar.lastingNouns.has(tokens[joiner - 2]) &&
    grammar.bounds.endingAt(tokens, first - 1) === null
  );
}

/** Ages told together. */
const MOST_AGES = 4;

/** The first of "24, 31 und 40 Jahren", "мальчики 7 и 9 лет". */
function firstOfAges(tokens: readonly Token[], first: number): number {
  let at = first;
  for (let ages = 1; ages < MOST_AGES; ages++) {
    const link = tokens[at - 1];
    const isLink = link?.type === 'word' || link?.text === ',';
    if (!isLink || tokens[at - 2]?.type !== 'number') break;
    at -= 2;
  }
  return at;
}

/** Words between somebody and their age: "l'homme d'affaires de 61 ans,". */
const LONGEST_SUBJECT = 6;

function hasSubjectBefore({ tokens, grammar }: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_SUBJECT); at--) {
    if (grammar.ageSubjects.has(tokens[at])) return true;
    if (tokens[at]?.type === 'number' || /^[.,;:]$/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** Words between people and the limits of their ages, or the last of several ages. */
const MOST_LIMITS = 8;

/** "i giovani tra i 15 e i 29 anni", "women over 40", "uomini di 20, 24 e 31 anni". */
function isLimitOfSubject({ tokens, grammar }: Reading, first: number): boolean {
  let at = first - 1;
  let isLimit = false;
  while (at >= first - MOST_LIMITS) {
    const limit =
      grammar.betweens.endingAt(tokens, at) ??
      grammar.bounds.endingAt(tokens, at) ??
      grammar.changeWords.endingAt(tokens, at);
    const token = tokens[at];
    const isListed = token?.type === 'number' || token?.text === ',' || grammar.plus.has(token);
    if (limit === null && !isListed && !grammar.fillers.has(token)) break;
    isLimit ||= limit !== null || token?.type === 'number';
    at = (limit?.first ?? at) - 1;
  }
  return isLimit && grammar.ageSubjects.has(tokens[at]);
}

/** Words between a name's comma and the age in its apposition. */
const LONGEST_APPOSITION = 8;

/** "Bianca, tecnica di laboratorio di 27 anni,": the comma before belongs to a name. */
function isAppositionOfName(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - LONGEST_APPOSITION); at--) {
    if (tokens[at]?.text === ',') return /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
    if (tokens[at]?.type !== 'word') return false;
  }
  return false;
}
