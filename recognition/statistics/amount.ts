import type { Measure } from '../mention';
import type { ToldBound } from './bounds';
import type { Span } from './grammar';
import { type Measured, measureAfter } from './measure';
import { signBefore } from './money';
import { type Numeral, numeralAt } from './numeral';
import type { PhraseMatch } from './phrase-table';
import type { Reading } from './reading';
import { type ScaledNumber, scaledNumber } from './scaled-number';

/** A number with what belongs to it; token indices are inclusive. */
export type Amount = {
  readonly first: number;
  readonly last: number;
  /** The first and the last token of the number itself. */
  readonly number: number;
  readonly numberLast: number;
  /** Before the scale. */
  readonly base: number;
  readonly scale: number;
  /** The lower end before the scale, where the number itself is a range: 两三百. */
  readonly low: number | null;
  readonly measure: Measure | null;
  readonly unit: string | undefined;
  readonly rule: string;
  /** Written inside the figure: "300余人", "500+ jobs". */
  readonly boundWithin: ToldBound | null;
  readonly isGrouped: boolean;
  readonly isDecimal: boolean;
  /** Another language's custom would read it otherwise. */
  readonly isAmbiguous: boolean;
  readonly isSpelled: boolean;
};

/** The amount written at a number token, or spelled at a number word; `null` where none is. */
export function amountAt(reading: Reading, index: number): Amount | null {
  const known = reading.amounts[index];
  if (known !== undefined) return known;
  const amount = readAmount(reading, index);
  reading.amounts[index] = amount;
  return amount;
}

/** 1.234 people are a thousand whatever the language's marks: nobody counts thousandths of them. */
function readAmount(reading: Reading, index: number): Amount | null {
  const amount = amountAsWritten(reading, index);
  if (amount === null || amount.measure !== 'count' || amount.unit === undefined) return amount;
  if (!amount.isAmbiguous || !amount.isDecimal || amount.scale > 1) return amount;
  return { ...amount, base: amount.base * THOUSAND, isGrouped: true, isDecimal: false };
}

const THOUSAND = 1000;

function amountAsWritten(reading: Reading, index: number): Amount | null {
  const { tokens, grammar } = reading;
  const span = grammar.spans.startingAt(tokens, index);
  if (span !== null) return wholeSpan(span);
  const opener = grammar.percentsBefore.startingAt(tokens, index);
  const number = opener === null ? index : opener.last + 1;
  const numeral = numeralAt(reading, number);
  if (numeral === null) return null;
  const scaled = scaledNumber(reading, number, numeral);
  if (opener !== null) {
    const percent = {
      measure: 'percent',
      unit: opener.value,
      last: scaled.last,
      rule: 'percent-before',
    } as const;
    return amount(index, number, numeral, scaled, percent);
  }
  const sign = signBefore(reading, number);
  const named = measureAfter(reading, number, scaled);
  if (sign !== null && named.measure !== 'percent') {
    // "$5 AUD", 新台幣3億元: what stands behind belongs to it, what stands before says whose money.
    const last = named.measure === 'money' ? named.last : scaled.last;
    const money = { measure: 'money', unit: sign.unit, last, rule: 'money-sign-before' } as const;
    return amount(sign.first, number, numeral, scaled, money);
  }
  const isLength = named.unit?.endsWith('meter') ?? false;
  const bound = isLength ? grammar.bounds.endingAt(tokens, number - 1) : null;
  const speed = isLength
    ? grammar.speedsBefore.endingAt(tokens, (bound?.first ?? number) - 1)
    : null;
  if (speed !== null) {
    const moved = { ...named, unit: `${named.unit}-per-${speed.value}` };
    return amount(bound === null ? speed.first : number, number, numeral, scaled, moved);
  }
  const isDegrees = DEGREES.has(named.unit ?? '');
  if (isDegrees && grammar.minusAfter.startingAt(tokens, named.last + 1) !== null) {
    return amount(number, number, numeral, { ...scaled, base: -scaled.base }, named);
  }
  const minus = named.measure === 'percent' || isDegrees ? minusBefore(reading, number) : null;
  return minus === null
    ? amount(number, number, numeral, scaled, named)
    : amount(minus, number, numeral, { ...scaled, base: -scaled.base }, named);
}

/** "triennium": number and unit in one word. */
const wholeSpan = ({ first, last, value: { value, unit } }: PhraseMatch<Span>): Amount => ({
  first,
  last,
  number: first,
  numberLast: last,
  base: value,
  scale: 1,
  low: null,
  measure: 'duration',
  unit,
  rule: 'duration-word',
  boundWithin: null,
  isGrouped: false,
  isDecimal: false,
  isAmbiguous: false,
  isSpelled: true,
});

const DEGREES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'degree']);

/** Where the minus of a number begins: "−5 °C" that touches nothing before it, "минус 5", 零下5. */
function minusBefore({ text, tokens, grammar }: Reading, number: number): number | null {
  const word = grammar.minus.endingAt(tokens, number - 1);
  // 正負3%: nothing is below nought.
  const bound = word === null ? null : grammar.bounds.endingAt(tokens, number - 1);
  if (word !== null && (bound === null || bound.first >= word.first)) return word.first;
  const sign = tokens[number - 1];
  if (sign === undefined || sign.end !== tokens[number]?.start) return null;
  if (!/^[-−–]$/.test(sign.text)) return null;
  const isFree = sign.start === 0 || /[\s(（\p{Lo}]/u.test(text.charAt(sign.start - 1));
  return isFree ? number - 1 : null;
}

/** Written out field by field: this is the busiest place of all reading, and spreading costs there. */
function amount(
  first: number,
  number: number,
  numeral: Numeral,
  { base, scale, within }: ScaledNumber,
  { measure, unit, last, rule, factor = 1, scaling = 1, extra = 0 }: Measured,
): Amount {
  const isBare = measure === null || last === within?.last;
  return {
    first,
    last: isBare && within !== null ? within.last - 1 : last,
    number,
    numberLast: numeral.last,
    base: (base + extra / scale) * factor,
    scale: scale * scaling,
    low: numeral.low === undefined ? null : numeral.low * factor,
    measure,
    unit,
    rule,
    boundWithin: within?.bound ?? null,
    isGrouped: numeral.isGrouped,
    isDecimal: numeral.isDecimal,
    isAmbiguous: numeral.isAmbiguous,
    isSpelled: numeral.isSpelled,
  };
}
