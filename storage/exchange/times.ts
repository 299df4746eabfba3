/** The last millisecond that ISO 8601 writes with a year of four digits. */
const LAST_TIME = 253_402_300_799_999;

/** `xsd:dateTime` and what comes near it; Hypothesis writes microseconds. */
const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Whether a value is a time notes can have: whole milliseconds from 1970 to the year 9999. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST_TIME;

/**
 * Reads a date of a file as milliseconds since the epoch, cut to whole ones; UTC where it names no
 * zone. `null` for anything else, days that don't exist, and times that `isTime` refuses.
 */
export function readTime(value: unknown): number | null {
  const found = typeof value === 'string' ? DATE_TIME.exec(value.trim()) : null;
  if (found === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone] =
    found;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  // In the one form that every engine reads alike; it also refuses hour 25.
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
  if (Number.isNaN(local) || new Date(local).getUTCDate() !== Number(day)) return null;
  const time = local - offsetOf(zone);
  return isTime(time) ? time : null;
}

/** A time in ISO 8601 with milliseconds, in UTC; times out of range become the nearest within. */
export const isoTime = (time: number): string =>
  new Date(Math.min(Math.max(time, 0), LAST_TIME)).toISOString();

/** What a zone is ahead of UTC, in milliseconds. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
