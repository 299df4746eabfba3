const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Elements that stand in lines of their own. */
const BLOCK_END = /<\/(?:p|div|li|h[1-6]|blockquote|tr|pre)\s{0,9}>|<br\b[^<>]{0,999}>/gi;
const UNSHOWN = /<(script|style)\b[^<>]{0,999}>[^<]{0,99999}<\/\1\s{0,9}>/gi;
const TAG = /<[a-z/!?][^<>]{0,9999}>/gi;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi;

/**
 * The words of a comment another tool keeps as HTML, for want of a parser where no document is.
 * What it gives is text, never markup: it is escaped wherever it is shown.
 */
export const htmlToText = (html: string): string =>
  html
    .replace(UNSHOWN, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(BLOCK_END, '\n\n')
    .replace(TAG, '')
    .replace(ENTITY, characterOf)
    .replace(/ ?(?:\n ?){2,}/g, '\n\n')
    .trim();

function characterOf(written: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? written;
  const isHex = name.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
