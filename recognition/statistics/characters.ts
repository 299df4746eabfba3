/** What a character is to the tokenizer. */
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** Han, Hiragana, Hangul: scripts whose words aren't parted by spaces, or whose particles aren't. */
export const UNSPACED = 4;
/** Its words stand out among Han and Hiragana by their script alone. */
export const KATAKANA = 5;
const MARK = 6;

/** Units of one square: ㌔, ㌧, ㎏, ㎿. */
const FIRST_SQUARE = 0x3300;
const LAST_SQUARE = 0x33ff;

const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; halves of surrogate pairs are marks. */
export function classOf(code: number): number {
  const known = classes[code];
  return known === undefined || known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const written = String.fromCharCode(code);
  // ㌔ and ㎿ are キロ and MW squeezed into one square.
  const plain = written.normalize('NFKC');
  const isSquare =
    code >= FIRST_SQUARE && code <= LAST_SQUARE && !/[^A-Za-zμ\u30A1-\u30FC]/.test(plain);
  const character = isSquare ? plain.charAt(0) : written;
  const found = /\s/.test(character)
    ? SPACE
    : /\p{Nd}/u.test(character)
      ? DIGIT
      : /[\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9F]/.test(character)
        ? KATAKANA
        : /[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}〇]/u.test(character)
          ? UNSPACED
          : /[\p{L}\p{M}]/u.test(character)
            ? LETTER
            : MARK;
  classes[code] = found;
  return found;
}
