import type { Amount } from './amount';
import type { Reading } from './reading';
import type { Token } from './tokens';

const HYPHEN = /^[-‐‑–—−]$/;
const LONGEST_ENDING = 4;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** "Mille Miglia", "One Hundred Days": a number and its noun with capitals are a name. */
function isNameOfNumber({ tokens, grammar }: Reading, amount: Amount): boolean {
  const { first, last, isSpelled, scale, unit } = amount;
  if (!isSpelled || scale > 1 || grammar.hasCapitalNouns || unit === undefined) return false;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return last > first && isCapital(first) && isCapital(last);
}

/** Marks that glue a number to an address, a handle, a path or a code. */
const CODE_MARK = /^[#@_/\\&=~^*]$/;

/** Whether a number token is part of a name, an address, a date or a code, whatever stands behind it. */
export function isPartOfOther(reading: Reading, amount: Amount): boolean {
  return (
    isNameOfNumber(reading, amount) ||
    isGluedLeft(reading, amount) ||
    isGluedRight(reading, amount) ||
    isFollowedByDigits(reading, amount) ||
    isDate(reading, amount) ||
    isLabelled(reading, amount) ||
    isAddress(reading, amount) ||
    isPostcode(reading, amount)
  );
}

/** "GPT-4", "H100", "#1", "24/7", "12:30", "+39 02". */
function isGluedLeft(
  { text, tokens, joints }: Reading,
  { first, number, isGrouped, measure }: Amount,
): boolean {
  const token = tokens[number];
  const before = tokens[first - 1];
  if (token === undefined || before === undefined) return false;
  const start = tokens[first]?.start ?? token.start;
  // Groups of digits side by side are a telephone number or a code.
  if (before.end !== start) {
    return (
      before.type === 'number' &&
      text.slice(before.end, start) === ' ' &&
      (!isGrouped || token.text.includes(' ')) &&
      (measure === null || measure === 'count')
    );
  }
  if (joints.has(start) || before.type === 'unspaced') return false;
  if (before.type !== 'mark') return true;
  // 1ドル=155円
  // "the Class of '92"
  if (before.key === "'" && measure !== 'percent' && isFree(tokens, first - 1)) return true;
  if (CODE_MARK.test(before.text)) return before.text !== '=' || measure !== 'money';
  const beforeMark = tokens[first - 2];
  const isGluedTwice = beforeMark !== undefined && beforeMark.end === before.start;
  if (before.text === ':') return beforeMark?.type === 'number';
  // "+0,8 %" and "+28 °C" are figures, "+39 02" is a telephone.
  const isGluedPlus = isGluedTwice && beforeMark.type !== 'mark';
  if (before.text === '+') return isGluedPlus || measure === null || measure === 'count';
  if (HYPHEN.test(before.text) || before.text === '×') return isGluedTwice;
  if (before.text === '.' || before.text === ',')
    return isGluedTwice && beforeMark.type === 'number';
  return false;
}

/** Whether nothing touches a mark from before. */
const isFree = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end !== tokens[index]?.start;

/** "30th", "5G", "3D", "12:30", "10/11", "1.1.1" and what else goes on behind the amount. */
function isGluedRight(
  { tokens, grammar, joints }: Reading,
  { last, measure, scale, unit, isGrouped }: Amount,
): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next === undefined || next.start !== token.end) return false;
  if (joints.has(token.end)) return false;
  if (next.type === 'unspaced') return false;
  if (grammar.numberEndings.has(next)) return false;
  if (next.type === 'number') return measure !== 'percent';
  // 66架F-16戰機: characters part themselves from letters.
  if (next.type === 'word') {
    return measure !== 'percent' && (measure === null || token.type !== 'unspaced');
  }
  if (grammar.ordinals.has(next)) return true;
  const afterMark = tokens[last + 2];
  const goesOn = afterMark !== undefined && afterMark.start === next.end;
  const isMeasured = measure !== null && (measure !== 'count' || scale > 1 || unit !== undefined);
  // "38 %:n", "5 000:een": Finnish hangs its endings on a colon.
  const isEnding =
    next.text === ':' &&
    goesOn &&
    afterMark.type === 'word' &&
    afterMark.text.length <= LONGEST_ENDING &&
    (isMeasured || isGrouped);
  if (isEnding) return false;
  if (/^[:/_\\@]$/.test(next.text)) {
    return goesOn && (afterMark.type === 'number' || (afterMark.type === 'word' && !isMeasured));
  }
  if (next.text === '.') return goesOn && afterMark.type === 'number';
  if (HYPHEN.test(next.text)) {
    return goesOn && !isMeasured && (afterMark.type === 'word' || afterMark.type === 'number');
  }
  return false;
}

/** Words between "avenida" and its house number. */
const LONGEST_STREET = 4;

/** "avenida Paulista, 1.578": a number behind the name of a street. */
function isAddress({ tokens, grammar }: Reading, { first, measure, unit }: Amount): boolean {
  if (measure !== null && (measure !== 'count' || unit !== undefined)) return false;
  if (tokens[first - 1]?.text !== ',') return false;
  for (let at = first - 2; at >= Math.max(0, first - 2 - LONGEST_STREET); at--) {
    if (at < first - 2 && grammar.labels.endingAt(tokens, at) !== null) return true;
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (!/^\p{Lu}/u.test(token.text) && !grammar.placePrepositions.has(token)) return false;
  }
  return false;
}

/** Longest house number before a postcode. */
const LAST_HOUSE = 999;

/** "via Roma 12, 00184 Roma" */
function isPostcode({ tokens }: Reading, { first, number, measure, isGrouped }: Amount): boolean {
  if (isGrouped || (measure !== null && measure !== 'count')) return false;
  if (!/^\d{4,6}$/.test(tokens[number]?.text ?? '') || tokens[first - 1]?.text !== ',')
    return false;
  const house = tokens[first - 2];
  return house?.type === 'number' && Number(house.text) <= LAST_HOUSE;
}

/** Where one telephone number stands, the next is near. */
const PHONE_DISTANCE = 4;

/** "030 1234567 oder die 116 117": a bare number behind one that begins with 0. */
export function isPhone({ tokens }: Reading, { first, measure }: Amount): boolean {
  if (measure !== null) return false;
  return tokens
    .slice(Math.max(0, first - PHONE_DISTANCE), first)
    .some(({ type, text }) => type === 'number' && /^0\d{2,}$/.test(text));
}

/** "91 123 45 67": groups of digits that are no thousands. */
function isFollowedByDigits({ text, tokens }: Reading, { last, measure }: Amount): boolean {
  const next = tokens[last + 1];
  if (measure !== null || next?.type !== 'number') return false;
  return text.slice(tokens[last]?.end, next.start) === ' ';
}

/** A number beside a month's name, or before the name of a day or hour of the calendar. */
function isDate(
  { tokens, grammar }: Reading,
  { number, numberLast, last, base, measure, unit, scale, isSpelled, isGrouped }: Amount,
): boolean {
  if (scale > 1) return false;
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && grammar.isMonth(token.text);
  const isPlain = measure === null || measure === 'count' || (unit === 'day' && base <= LAST_DAY);
  // "14日間" are days though 14日 is a date: what is longer wins.
  const part = isPlain ? grammar.dateParts.startingAt(tokens, numberLast + 1) : null;
  if (part !== null && part.last >= last) return true;
  const after = tokens[numberLast + 1];
  const nextButMark = after?.text === '°' || after?.text === '.' ? tokens[numberLast + 2] : after;
  if (isMonth(nextButMark) && measure === null) return true;
  // "17 de julio"
  if (isMonth(tokens[numberLast + 2]) && grammar.joiners.has(after) && measure === null)
    return true;
  const before = tokens[number - 1];
  // "mense Aprili 300 homines"
  const isPastDays =
    measure === 'count' && unit !== undefined && base > LAST_DAY && base < FIRST_YEAR;
  if (!isSpelled && isMonth(before) && isPlain && !isGrouped && !isPastDays) return true;
  // "3, 4 e 5 luglio": a list of days ends in a month.
  return (
    measure === null &&
    after?.type === 'word' &&
    isMonth(tokens[last + 2]) &&
    isDayLink(grammar, after)
  );
}

const LAST_DAY = 31;

const isDayLink = ({ rangeWords, plus }: Reading['grammar'], token: Token): boolean =>
  rangeWords.has(token) || plus.has(token);

/** "articolo 12", "versione 3", "Boeing 747 ...", "第3": a number that names. */
function isLabelled(reading: Reading, amount: Amount): boolean {
  const { text, tokens, grammar } = reading;
  const { first, numberLast, measure, isGrouped, scale } = amount;
  // "3時間" are hours though 3時 is a time of day: what is longer wins.
  const after = scale === 1 ? grammar.labelsAfter.startingAt(tokens, numberLast + 1) : null;
  if (after !== null && after.last >= amount.last) return true;
  let at = first - 1;
  // "art. 12", "n° 3"
  while (tokens[at]?.type === 'mark' && /^[.°º]$/.test(tokens[at]?.text ?? '') && at > first - 3)
    at--;
  const before = tokens[at];
  if (before === undefined || before.type === 'number') return false;
  const label = grammar.labels.endingAt(tokens, at);
  // "№ 57"
  if (before.type === 'mark' && label === null) return false;
  const gap = text.slice(before.end, tokens[first]?.start);
  if (/[\n,;:!?()"“”«»]/.test(gap) || (gap.includes('. ') && label === null)) return false;
  // "pista 32L"
  const isGluedLetter =
    measure === 'quantity' &&
    tokens[amount.last]?.start === tokens[numberLast]?.end &&
    tokens[amount.last]?.text.length === 1;
  if (measure !== null && measure !== 'count' && measure !== 'duration' && !isGluedLetter)
    return false;
  // "in piazza 500 mila persone"
  if (scale > 1 && before.type === 'word') return false;
  if (label !== null) return true;
  if (isGrouped || scale > 1 || amount.isSpelled || before.type === 'unspaced') return false;
  // "legiones Romanae 300 captivos": the noun behind is counted.
  const isCounted =
    amount.unit !== undefined && (measure === 'duration' || amount.base >= LEAST_COUNTED);
  if (isCounted && grammar.inflected?.test(before.text)) return false;
  return isNameLike(reading, at);
}

/** Products are seldom numbered higher by hand. */
const LEAST_COUNTED = 10;

/** Capitals enough for a product's name where every noun has one: "GPT", "iPhone". */
const CAPITALS_INSIDE = /^.+\p{Lu}/u;

/** A capitalised word inside a sentence and not behind "in": "Boeing 747", but "In Italia 300". */
function isNameLike({ text, tokens, grammar }: Reading, at: number): boolean {
  const word = tokens[at];
  // "iPhone 15": a capital anywhere.
  if (word === undefined || !/\p{Lu}/u.test(word.text)) return false;
  if (grammar.hasCapitalNouns && !CAPITALS_INSIDE.test(word.text)) return false;
  if (grammar.hasCapitalNouns) return true;
  const before = tokens[at - 1];
  if (before === undefined || /[.!?:]/.test(before.text)) return false;
  if (text.slice(before.end, word.start).includes('\n') || /^["“«”»(]$/.test(before.text))
    return false;
  return !grammar.placePrepositions.has(before);
}

/** Years written with their word (2022年), and numbers of four digits that nothing makes a quantity. */
export function isYear({ tokens, grammar }: Reading, amount: Amount, hasBound: boolean): boolean {
  const { base, scale, first, isGrouped, isDecimal, isSpelled, measure, unit } = amount;
  if (isGrouped || isDecimal || isSpelled || scale > 1 || base < FIRST_YEAR || base > LAST_YEAR)
    return false;
  if (measure === null) return true;
  const isAfterPreposition = grammar.yearBefore.endingAt(tokens, first - 1) !== null;
  if (measure === 'duration') {
    return (
      unit === 'year' &&
      (tokens[amount.last]?.type === 'unspaced' || isAfterPreposition || isLikelyYear(base))
    );
  }
  if (measure !== 'count' || hasBound) return false;
  // 1984個單位: no year stands before a classifier.
  if (grammar.classifiers.startingAt(tokens, amount.numberLast + 1) !== null) return false;
  // 1995人, 1200명: a counter counts.
  if (unit !== undefined && tokens[amount.last]?.type === 'unspaced') return isAfterPreposition;
  // Round numbers of people are told more often than round years stand before a plural.
  return isAfterPreposition || first === 0 || (isLikelyYear(base) && base % 100 !== 0);
}

const isLikelyYear = (value: number): boolean => value >= 1900 && value <= 2099;

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

/** "five years in prison", "condamné à 20 ans": how long, and nobody's age. */
export function isTermed({ tokens, grammar }: Reading, { first, last, measure }: Amount): boolean {
  return (
    measure === 'duration' &&
    (grammar.termAfter.startingAt(tokens, last + 1) !== null ||
      grammar.termBefore.endingAt(tokens, first - 1) !== null)
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

const SHORT = /^(?:hour|minute|second)$/;

/** "negli ultimi due anni", "tre giorni fa", "ogni sei mesi": when, not how much. */
export function isTimeFrame(
  reading: Reading,
  { first, last, measure, unit, isSpelled }: Amount,
  isRange: boolean,
): boolean {
  const { tokens, grammar } = reading;
  if (measure !== 'duration' || grammar.lastingNouns?.has(tokens[last + 1]) === true) return false;
  // "από 20 σε 25 χρόνια" says where to.
  const isGoal = grammar.changeTo.has(tokens[first - 1]) && tokens[first - 2]?.type === 'number';
  const bound = grammar.bounds.endingAt(tokens, first - 1);
  // 近三年 are the last three years, 近3小時 nearly three hours.
  const isBound = bound !== null && SHORT.test(unit ?? '');
  return (
    (isSpelled && grammar.frameBeforeWords.endingAt(tokens, first - 1) !== null) ||
    (!isGoal && !isBound && grammar.frameBefore.endingAt(tokens, first - 1) !== null) ||
    // "seit mehr als zwei Jahren"
    (bound !== null && grammar.frameBefore.endingAt(tokens, bound.first - 1) !== null) ||
    (!isRange && grammar.frameAfter.startingAt(tokens, last + 1) !== null)
  );
}

/** "24 hours" alone means always, or within a day. */
export const isRoundTheClock = ({ base, unit, isDecimal }: Amount, hasBound: boolean): boolean =>
  base === 24 && unit === 'hour' && !isDecimal && !hasBound;

const LATEST_HOUR = 24.6;
/** What is open closes later. */
const LAST_HOUR_OF_NIGHT = 6;

/** A bare number behind "alle" or before "pm", "à 14 heures", 3時20分. */
export function isClockTime(
  { tokens, grammar }: Reading,
  amount: Amount,
  hasBound: boolean,
  isRange: boolean,
): boolean {
  const { first, last, numberLast, measure, unit, base, isDecimal } = amount;
  if (measure === 'percent' || measure === 'money' || measure === 'quantity') return false;
  const isMinute = unit === 'minute' || unit === 'second';
  const isAfterClock = grammar.clockBefore.endingAt(tokens, first - 1) !== null;
  if (isMinute) return isAfterClock && tokens[first - 1]?.type === 'unspaced';
  if (base > LATEST_HOUR) return false;
  if (grammar.clockAfter.startingAt(tokens, last + 1) !== null) return true;
  if (grammar.clockAfter.startingAt(tokens, numberLast + 1) !== null) return true;
  // "de 9 a 17 horas", but "de 3 a 4 horas de espera"
  const opensHours = unit === 'hour' && isRange && base > LAST_HOUR_OF_NIGHT;
  if (opensHours && grammar.changeWords.has(tokens[first - 1])) return true;
  if (unit === 'hour') {
    // "por volta das 23 horas": what bounds a time of day is part of its phrase.
    const clock = grammar.clockHoursBefore.endingAt(tokens, first - 1);
    return clock !== null && (!hasBound || clock.last > clock.first);
  }
  // "alle 20.30 italiane"
  const isBare = measure === null || (measure === 'count' && isDecimal && amount.scale === 1);
  return isBare && isAfterClock;
}

const OPENING = /^["“«»„「『《]$/;
const CLOSING = /^["”»«“」』》]$/;
/** A name in quotation marks is short, a little longer where it begins with its number; a quoted sentence is not. */
const LONGEST_QUOTED_NAME = { numberFirst: 6, numberWithin: 4 } as const;

/** "Battaglia dei 100 modelli": a figure inside a quoted name belongs to the name. */
export function isInQuotedName(
  { tokens }: Reading,
  { first, last, measure, scale, isSpelled }: Amount,
): boolean {
  if (scale > 1 && !isSpelled) return false;
  const isWhole =
    OPENING.test(tokens[first - 1]?.text ?? '') && CLOSING.test(tokens[last + 1]?.text ?? '');
  if (measure === 'quantity' && isWhole) return true;
  if (measure !== 'count' && measure !== null && measure !== 'duration') return false;
  for (
    let open = first - 1;
    open >= Math.max(0, first - LONGEST_QUOTED_NAME.numberWithin);
    open--
  ) {
    if (!OPENING.test(tokens[open]?.text ?? '')) continue;
    if (!/^[\p{Lu}\p{Lo}\p{Nd}]/u.test(tokens[open + 1]?.text ?? '')) return false;
    const longest =
      open === first - 1 ? LONGEST_QUOTED_NAME.numberFirst : LONGEST_QUOTED_NAME.numberWithin;
    for (let close = last + 1; close <= open + 1 + longest; close++) {
      if (CLOSING.test(tokens[close]?.text ?? '')) return true;
    }
    return false;
  }
  return false;
}
