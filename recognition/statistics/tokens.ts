/** A word, a written number, or a single other mark. White space is no token. */
export type Token = {
  readonly type: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, for looking words up. */
  readonly key: string;
};

const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;

/** Marks that may stand between the digits of one number: points, commas, apostrophes, unbreakable spaces. */
const WITHIN_NUMBER = /[.,'’٫٬\u00A0\u202F\u2009]/;

/** No written figure is longer; what is longer is a code, and is cut so that nothing grows with it. */
const LONGEST_NUMBER = 40;

/** Cuts a text into tokens, in one pass. A joint always parts two tokens. */
export function tokenize(text: string, joints: ReadonlySet<number>): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SPACE.test(character)) {
      at++;
      continue;
    }
    const type = DIGIT.test(character) ? 'number' : LETTER.test(character) ? 'word' : 'mark';
    const end = type === 'number' ? numberEnd(text, at) : runEnd(text, at, type, joints);
    const word = text.slice(at, end);
    tokens.push({ type, start: at, end, text: word, key: word.toLowerCase() });
    at = end;
  }
  return tokens;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && end - start < LONGEST_NUMBER) {
    if (DIGIT.test(text.charAt(end))) end++;
    else if (WITHIN_NUMBER.test(text.charAt(end)) && DIGIT.test(text.charAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

function runEnd(
  text: string,
  start: number,
  type: 'word' | 'mark',
  joints: ReadonlySet<number>,
): number {
  let end = start + 1;
  if (type === 'mark') return end;
  while (end < text.length && LETTER.test(text.charAt(end)) && !joints.has(end)) end++;
  return end;
}
