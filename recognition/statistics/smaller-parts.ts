import type { Reading } from './reading';
import { unitAt } from './unit-at';

/** From one unit to the next smaller one of its family. */
const LARGEST_STEP = 1000;

const TIMES: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  month: 86_400 * 30,
  year: 86_400 * 360,
};
/** How large units are that are told together: two hours thirty, five meters fifty. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  TIMES,
  { millimeter: 1, centimeter: 10, meter: 1000, kilometer: 1_000_000 },
  { gram: 1, kilogram: 1000 },
];

/** 2年6カ月, "2 hours 30 minutes": what smaller units behind a unit add to it, in that unit. */
export function smallerParts(
  reading: Reading,
  whole: { readonly unit: string; readonly last: number },
): { readonly last: number; readonly extra: number } | null {
  const { tokens, grammar } = reading;
  const sizes = FAMILIES.find((family) => whole.unit in family);
  const size = sizes?.[whole.unit];
  if (sizes === undefined || size === undefined) return null;
  let room = size;
  let extra = 0;
  let { last } = whole;
  for (;;) {
    const isJoined = sizes === TIMES && grammar.plus.has(tokens[last + 1]);
    const start = isJoined ? last + 2 : last + 1;
    const number = tokens[start];
    if (number?.type !== 'number' || !/^\d{1,3}$/.test(number.key)) break;
    const part = unitAt(reading, start + 1);
    const partSize = sizes[part?.unit ?? ''] ?? room;
    // 29일 3분 is the 29th and a quarter.
    const isNear = room / partSize <= LARGEST_STEP;
    if (part === null || partSize >= room || !isNear) break;
    extra += (Number(number.key) * partSize) / size;
    room = partSize;
    last = part.last;
  }
  return last === whole.last ? null : { last, extra };
}
