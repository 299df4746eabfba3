import type { Phrasing } from './language-data';

/** Each alternative of a phrasing in another form: "jahr|monat" → "pro jahr|pro monat". */
export const each = (phrasing: Phrasing, form: (written: string) => string): Phrasing =>
  phrasing.split('|').map(form).join('|');
