import { hanNumeralAt, POWERS } from './han-numeral';
import { numberValue } from './number-value';
import { isInsideWord } from './phrase-table';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** A number as it is written, without scale or unit; `last` is its last token. */
export type Numeral = {
  readonly value: number;
  /** The lower end, where the number itself is a range: 20 in 二三十. */
  readonly low?: number;
  readonly last: number;
  readonly isGrouped: boolean;
  readonly isDecimal: boolean;
  /** Another language's custom would read it otherwise. */
  readonly isAmbiguous: boolean;
  readonly isSpelled: boolean;
};

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** An article stands for one only before a scale as large as this: "a million". */
const LEAST_SCALE_OF_ONE = 1e6;

/** The number written in digits or words at a token, and a half behind it: "two and a half". */
export function numeralAt(reading: Reading, index: number): Numeral | null {
  const known = reading.numerals[index];
  if (known !== undefined) return known;
  const numeral = readNumeral(reading, index);
  reading.numerals[index] = numeral;
  return numeral;
}

function readNumeral(reading: Reading, index: number): Numeral | null {
  const numeral = wholeNumeralAt(reading, index);
  if (numeral === null || numeral.isGrouped || numeral.isDecimal) return numeral;
  const half = reading.grammar.halves.startingAt(reading.tokens, numeral.last + 1);
  if (half === null && numeral.value <= THOUSAND) return withHundreds(reading, numeral);
  return half === null ? numeral : { ...numeral, value: numeral.value + 0.5, last: half.last };
}

const THOUSAND = 1000;

/** "2 mil 500", "mil 200": digits behind a thousand in words add to it. */
function withHundreds({ tokens, grammar }: Reading, numeral: Numeral): Numeral {
  const isThousand = numeral.value === THOUSAND;
  const thousand = isThousand ? numeral.last : numeral.last + 1;
  if (!grammar.mixedThousands.has(tokens[thousand])) return numeral;
  const hundreds = tokens[thousand + 1];
  if (hundreds?.type !== 'number' || !/^\d{1,3}$/.test(hundreds.key)) return numeral;
  const value = (isThousand ? 1 : numeral.value) * THOUSAND + Number(hundreds.key);
  return { ...numeral, value, last: thousand + 1, isGrouped: true, isSpelled: false };
}

function wholeNumeralAt(reading: Reading, index: number): Numeral | null {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === 'number') return writtenAt(reading, index, token);
  if (grammar.vague.endingAt(tokens, index - 1) !== null) return null;
  const spelled =
    grammar.hasHanNumerals && token.type === 'unspaced'
      ? (hanAt(reading, index) ?? spelledAt(reading, index))
      : (spelledAt(reading, index) ?? oneAt(reading, index) ?? shareOfScale(reading, index));
  return spelled === null
    ? null
    : { ...spelled, isGrouped: false, isDecimal: false, isAmbiguous: false, isSpelled: true };
}

function writtenAt(
  { tokens, grammar, custom }: Reading,
  index: number,
  token: Token,
): Numeral | null {
  const written = numberValue(token.text, custom.marks);
  if (written === null || (written.isAmbiguous && !grammar.isKnown)) return null;
  if (grammar.hasHanNumerals && !written.isDecimal) {
    const mixed = mixedPowers(tokens, index, written.value);
    if (mixed !== null) return { ...written, ...mixed, isSpelled: false };
  }
  const next = tokens[index + 1];
  const part =
    next?.start === token.end && !written.isDecimal ? VULGAR_FRACTIONS.get(next.text) : undefined;
  return {
    value: written.value + (part ?? 0),
    last: part === undefined ? index : index + 1,
    isGrouped: written.isGrouped,
    isDecimal: written.isDecimal || part !== undefined,
    isAmbiguous: written.isAmbiguous,
    isSpelled: false,
  };
}

/** 7천200, 2千5百: digits with powers of ten below ten thousand between them; `null` where one number stands alone. */
function mixedPowers(
  tokens: readonly Token[],
  index: number,
  first: number,
): { readonly value: number; readonly last: number } | null {
  let value = 0;
  let digits = first;
  let last = index;
  let room = Number.POSITIVE_INFINITY;
  for (;;) {
    const power = POWERS.get(tokens[last + 1]?.key ?? '');
    const next = tokens[last + 2];
    if (power === undefined || power >= room || digits >= 10) break;
    if (next?.type !== 'number') {
      // 4천5백 in 4천5백억; in 5백억 the power is a scale.
      if (last === index) break;
      value += digits * power;
      digits = 0;
      last += 1;
      break;
    }
    if (!/^\d{1,3}$/.test(next.key) || Number(next.key) >= power) break;
    value += digits * power;
    digits = Number(next.key);
    room = power;
    last += 2;
  }
  return last === index ? null : { value: value + digits, last };
}

type Spelled = Pick<Numeral, 'value' | 'low' | 'last'>;

/** 十万元, 千万元 are amounts; 百度, 千万別 and 十分 only look like it. */
function hanAt(reading: Reading, index: number): Spelled | null {
  const { tokens, grammar } = reading;
  const han = hanNumeralAt(tokens, index);
  if (han === null) return null;
  // 이유로 is "as a reason", not two euros.
  const isSyllable = han.value < 10 && /\p{sc=Hang}/u.test(tokens[index]?.text ?? '');
  const isWhole =
    !isSyllable && (han.hasDigit || han.value > 1000 || (han.value > 10 && han.value < 20));
  // 千円, but 千万別
  if (han.value === THOUSAND && grammar.currencies.startingAt(tokens, han.last + 1) !== null)
    return han;
  return isWhole || grammar.scales.startingAt(tokens, han.last + 1) !== null ? han : null;
}

/** "twenty-five", "ciento treinta y dos", "two hundred and fifty": each part smaller than the one before. */
function spelledAt({ tokens, grammar }: Reading, index: number): Spelled | null {
  let value = 0;
  let last = index - 1;
  let room = Number.POSITIVE_INFINITY;
  let at = index;
  while (room > 1) {
    const part = grammar.numbers.startingAt(tokens, at);
    if (isInsideWord(tokens, index)) return null;
    if (part === null || part.value >= room) break;
    value += part.value;
    last = part.last;
    room = roomBelow(part.value);
    const hundred = value < 100 ? grammar.hundreds.startingAt(tokens, last + 1) : null;
    if (hundred !== null) {
      value *= 100;
      last = hundred.last;
      room = 100;
    }
    const isJoined = tokens[last + 1]?.text === '-' || grammar.plus.has(tokens[last + 1]);
    at = isJoined ? last + 2 : last + 1;
  }
  return last < index ? null : { value, last };
}

/** What may still be added: below ten to "thirty", below a hundred to "three hundred", nothing to "seven". */
function roomBelow(value: number): number {
  let room = 1;
  while (value >= 10 && value % (room * 10) === 0) room *= 10;
  return room;
}

/** "a million", "un milliard", "ein Prozent", "an hour and a half", "un à deux ans". */
function oneAt({ tokens, grammar }: Reading, index: number): Spelled | null {
  const number = grammar.one.startingAt(tokens, index);
  const one = number ?? grammar.article.startingAt(tokens, index);
  if (one === null) return null;
  const { last } = one;
  const scale = grammar.scales.startingAt(tokens, last + 1);
  const unit = grammar.units.startingAt(tokens, last + 1);
  const hasHalf = unit !== null && grammar.halves.startingAt(tokens, unit.last + 1) !== null;
  const counts =
    hasHalf ||
    (scale !== null && scale.value >= LEAST_SCALE_OF_ONE) ||
    (number !== null && isMeasuredOne({ tokens, grammar }, last + 1));
  return counts ? { value: 1, last } : null;
}

/** What may follow a one that is no article: a share, a time, or the other end of a range. */
function isMeasuredOne({ tokens, grammar }: Pick<Reading, 'tokens' | 'grammar'>, next: number) {
  if (grammar.percents.startingAt(tokens, next) !== null) return true;
  if (grammar.units.startingAt(tokens, next)?.value.measure === 'duration') return true;
  const link = grammar.rangeWords.startingAt(tokens, next);
  return link !== null && grammar.numbers.startingAt(tokens, link.last + 1) !== null;
}

/** "четверть миллиона" */
function shareOfScale({ tokens, grammar }: Reading, index: number): Spelled | null {
  const share = grammar.fractions.startingAt(tokens, index);
  return share !== null && grammar.scales.startingAt(tokens, share.last + 1) !== null
    ? { value: share.value, last: share.last }
    : null;
}
