import type { Amount } from './amount';
import type { Reading } from './reading';
import type { Token } from './tokens';

const HYPHEN = /^[-‐‑–—−]$/;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Marks that glue a number to an address, a handle, a path or a code. */
const CODE_MARK = /^[#@_/\\&=~^*]$/;

/** Whether a number token is part of a name, an address, a date or a code, whatever stands behind it. */
export function isPartOfOther(reading: Reading, amount: Amount): boolean {
  return (
    isGluedLeft(reading, amount) ||
    isGluedRight(reading, amount) ||
    isDate(reading, amount) ||
    isLabelled(reading, amount)
  );
}

/** "GPT-4", "H100", "#1", "24/7", "12:30", "+39 02". */
function isGluedLeft(
  { text, tokens, joints }: Reading,
  { first, number, isGrouped }: Amount,
): boolean {
  const token = tokens[number];
  const before = tokens[first - 1];
  if (token === undefined || before === undefined) return false;
  const start = tokens[first]?.start ?? token.start;
  // Groups of digits side by side are a telephone number or a code.
  if (before.end !== start) {
    return before.type === 'number' && text.slice(before.end, start) === ' ' && !isGrouped;
  }
  if (joints.has(start)) return false;
  if (before.type !== 'mark') return true;
  if (CODE_MARK.test(before.text) || before.text === ':' || before.text === '+') {
    return before.text !== ':' || tokens[first - 2]?.type === 'number';
  }
  const beforeMark = tokens[first - 2];
  const isGluedTwice = beforeMark !== undefined && beforeMark.end === before.start;
  if (HYPHEN.test(before.text)) return isGluedTwice;
  if (before.text === '.' || before.text === ',')
    return isGluedTwice && beforeMark.type === 'number';
  return false;
}

/** "30th", "5G", "3D", "12:30", "10/11", "1.1.1" and what else goes on behind the amount. */
function isGluedRight({ tokens, grammar, joints }: Reading, { last, measure }: Amount): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next === undefined || next.start !== token.end) return false;
  if (joints.has(token.end)) return false;
  if (next.type !== 'mark') return measure !== 'percent';
  if (grammar.ordinals.has(next.text)) return true;
  const afterMark = tokens[last + 2];
  const goesOn = afterMark !== undefined && afterMark.start === next.end;
  if (/^[:/_\\@]$/.test(next.text)) return goesOn && afterMark.type !== 'mark';
  if (next.text === '.') return goesOn && afterMark.type === 'number';
  if (HYPHEN.test(next.text)) return goesOn && afterMark.type === 'word';
  return false;
}

/** A year, or a number beside a month's name. */
function isDate(
  { tokens, grammar }: Reading,
  { number, last, measure, isSpelled }: Amount,
): boolean {
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && grammar.months.has(token.text);
  const after = tokens[number + 1];
  const nextButMark = after?.text === '°' || after?.text === '.' ? tokens[number + 2] : after;
  if (isMonth(nextButMark) && measure === null) return true;
  const before = tokens[number - 1];
  if (!isSpelled && isMonth(before) && (measure === null || measure === 'count')) return true;
  // "3, 4 e 5 luglio": a list of days ends in a month.
  const far = tokens[last + 2];
  return (
    measure === null &&
    isMonth(far) &&
    grammar.rangeWords.has(after?.key ?? '-') &&
    after?.type === 'word'
  );
}

/** "articolo 12", "versione 3", "Boeing 747 ...": a number that names. */
function isLabelled({ text, tokens, grammar }: Reading, amount: Amount): boolean {
  const { first, measure, isGrouped, scale } = amount;
  let at = first - 1;
  // "art. 12", "n° 3"
  while (tokens[at]?.type === 'mark' && /^[.°º]$/.test(tokens[at]?.text ?? '') && at > first - 3)
    at--;
  const before = tokens[at];
  if (before?.type !== 'word') return false;
  const gap = text.slice(before.end, tokens[first]?.start);
  if (/[\n,;:!?()"“”«»]/.test(gap) || (gap.includes('. ') && !grammar.labels.has(before.key)))
    return false;
  if (measure !== null && measure !== 'count' && measure !== 'duration') return false;
  if (grammar.labels.has(before.key)) return true;
  if (isGrouped || scale > 1 || amount.isSpelled) return false;
  return isNameLike(text, tokens, at, grammar.placePrepositions);
}

/** A capitalised word inside a sentence and not behind "in": "Boeing 747", but "In Italia 300". */
function isNameLike(
  text: string,
  tokens: readonly Token[],
  at: number,
  prepositions: ReadonlySet<string>,
): boolean {
  const word = tokens[at];
  // "iPhone 15": a capital anywhere.
  if (word === undefined || !/\p{Lu}/u.test(word.text)) return false;
  const before = tokens[at - 1];
  if (before === undefined || /[.!?:]/.test(before.text)) return false;
  if (text.slice(before.end, word.start).includes('\n') || /^["“«”»(]$/.test(before.text))
    return false;
  return !prepositions.has(before.key);
}

/** A year written like a plain number; with a bound before ("oltre 2000 persone") it counts. */
export function isYear(amount: Amount, hasBound: boolean): boolean {
  const { base, scale, isGrouped, isDecimal, isSpelled, measure } = amount;
  if (isGrouped || isDecimal || isSpelled || scale > 1 || base < FIRST_YEAR || base > LAST_YEAR)
    return false;
  if (measure === null) return true;
  return measure === 'count' && !hasBound && base >= 1800;
}

/** How old somebody is: not a statistic, and at times personal. */
export function isAge(
  { text, tokens, grammar }: Reading,
  { first, last, unit, measure }: Amount,
): boolean {
  if (measure !== 'duration' || unit === undefined || !/^(year|month|week|day)/.test(unit))
    return false;
  if (grammar.ageAfter.startingAt(tokens, last + 1) !== null) return true;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before === undefined) return false;
  const opens = before.text === ',' || before.text === '(';
  const closes = after === undefined || /^[,).;]$/.test(after.text);
  if (opens && closes && unit === 'year') return true;
  if (grammar.ageBefore.endingAt(tokens, first - 1) !== null) return true;
  if (closes && isAppositionOfName(tokens, first)) return true;
  // "un uomo di 25 anni", "Anna, a 25 anni,"
  const subject = tokens[first - 2];
  if (!grammar.joiners.has(before.key) && !grammar.fillers.has(before.key)) return false;
  const isCapital =
    subject !== undefined && /^\p{Lu}/u.test(subject.text) && text.charAt(subject.end) === ' ';
  return (
    subject !== undefined &&
    (grammar.ageSubjects.has(subject.key) || (isCapital && grammar.joiners.has(before.key)))
  );
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

/** "negli ultimi due anni", "tre giorni fa", "ogni sei mesi": when, not how much. */
export function isTimeFrame(
  { tokens, grammar }: Reading,
  { first, last, measure }: Amount,
): boolean {
  if (measure !== 'duration') return false;
  return (
    grammar.frameBefore.has(tokens[first - 1]?.key ?? '') ||
    grammar.frameAfter.startingAt(tokens, last + 1) !== null
  );
}

/** A bare number behind "alle" or before "pm". */
export function isClockTime(
  { tokens, grammar }: Reading,
  { first, last, number, measure, base }: Amount,
): boolean {
  if (base > 24.6 || measure === 'percent' || measure === 'money') return false;
  if (grammar.clockAfter.startingAt(tokens, last + 1) !== null) return true;
  if (grammar.clockAfter.startingAt(tokens, number + 1) !== null) return true;
  return measure === null && grammar.clockBefore.endingAt(tokens, first - 1) !== null;
}

const OPENING = /^["“«„「『]$/;
const CLOSING = /^["”»“」』]$/;
/** A name in quotation marks is short; a quoted sentence is not. */
const LONGEST_QUOTED_NAME = 6;

/** "Battaglia dei 100 modelli": a figure inside a quoted name belongs to the name. */
export function isInQuotedName(
  { tokens }: Reading,
  { first, last, measure, scale }: Amount,
): boolean {
  if (scale > 1) return false;
  if (measure !== 'count' && measure !== null && measure !== 'duration') return false;
  for (let open = first - 1; open >= Math.max(0, first - LONGEST_QUOTED_NAME); open--) {
    if (!OPENING.test(tokens[open]?.text ?? '')) continue;
    if (!/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '')) return false;
    for (let close = last + 1; close <= open + 1 + LONGEST_QUOTED_NAME; close++) {
      if (CLOSING.test(tokens[close]?.text ?? '')) return true;
    }
    return false;
  }
  return false;
}
