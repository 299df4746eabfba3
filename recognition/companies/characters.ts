/** Part of a word: a letter, a mark or a digit. */
export const IS_WORD = 1;
export const IS_UPPER = 2;
/** Of a script written without spaces. */
export const IS_RUN = 4;
const IS_KNOWN = 8;
export const IS_LATIN = 16;
/** Of the alphabets of Greek, Russian and Sanskrit, which names in Latin letters stand among. */
export const IS_OTHER_ALPHABET = 32;

const WORD = /^[\p{L}\p{M}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const LATIN = /^\p{Script=Latin}/u;
const OTHER_ALPHABET = /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}]/u;
const RUN = /^[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af\uff66-\uff9d]/;

/** Traits by UTF-16 unit, filled as characters are met: asking a property of Unicode is what reading costs. */
const known = new Uint8Array(0x10000);

/** The traits of the character at an offset, `IS_…` added up. */
export function traitsAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const traits = known[unit] ?? 0;
  if (traits !== 0) return traits;
  const isSurrogate = (unit & 0xf800) === 0xd800;
  const character = isSurrogate
    ? String.fromCodePoint(text.codePointAt(offset) ?? unit)
    : text.charAt(offset);
  const found =
    IS_KNOWN |
    (WORD.test(character) ? IS_WORD : 0) |
    (UPPER.test(character) ? IS_UPPER : 0) |
    (RUN.test(character) ? IS_RUN : 0) |
    (LATIN.test(character) ? IS_LATIN : 0) |
    (OTHER_ALPHABET.test(character) ? IS_OTHER_ALPHABET : 0);
  if (!isSurrogate) known[unit] = found;
  return found;
}
