import type { Amount } from './amount';
import type { Reading } from './reading';
import type { Token } from './tokens';

const FIRST_YEAR = 1000;

const LAST_YEAR = 2199;

const LAST_DAY = 31;

/** A number beside a month's name, or before the name of a day or hour of the calendar. */
export function isDate(
  { tokens, grammar }: Reading,
  { number, numberLast, last, base, measure, unit, scale, isSpelled, isGrouped }: Amount,
): boolean {
  // "2〜3日かかる": so many days are taken.
  const isTerm = unit === 'day' && grammar.termAfter.startingAt(tokens, last + 1) !== null;
  if (scale > 1 || isTerm) return false;
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

const isDayLink = ({ rangeWords, plus }: Reading['grammar'], token: Token): boolean =>
  rangeWords.has(token) || plus.has(token);

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
      (tokens[amount.last]?.type === 'unspaced' || isAfterPreposition || base % 100 !== 0)
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
  // "lundi six à huit heures d'attente"
  if (grammar.termAfter.startingAt(tokens, last + 1) !== null) return false;
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
