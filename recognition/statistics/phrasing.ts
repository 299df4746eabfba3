import type { Phrasing } from './language-data';

/** Each alternative of a phrasing in another form: "jahr|monat" → "pro jahr|pro monat". */
export const each = (phrasing: Phrasing, form: (written: string) => string): Phrasing =>
  phrasing.split('|').map(form).join('|');

const DIGITS = [...'123456789'];

/**
 * Units that measure nothing behind a number that a name makes a kind or an age: names → units,
 * "calibre" → "mm" for "calibre 9 mm". A phrasing for `labelsAfter`.
 */
export const behindNames = (units: Readonly<Record<Phrasing, Phrasing>>): Phrasing =>
  Object.entries(units)
    .map(([names, behind]) =>
      each(names, (name) =>
        each(behind, (unit) => DIGITS.map((digit) => `(${name} ${digit}*) ${unit}`).join('|')),
      ),
    )
    .join('|');
