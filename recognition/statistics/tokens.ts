import { classOf, DIGIT, KATAKANA, LETTER, SPACE, UNSPACED } from './characters';

/**
 * A written number, a word, a character (or Katakana word) of a script written without spaces, or a
 * single other mark. White space is no token.
 */
export type Token = {
  readonly type: 'number' | 'word' | 'unspaced' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case and with straight apostrophes, for looking words up. */
  readonly key: string;
};

/** Marks that may stand between the digits of one number: points, commas, apostrophes, unbreakable spaces. */
const WITHIN_NUMBER = new Set(
  [...".,'’٫٬．，\u00A0\u202F\u2009"].map((mark) => mark.charCodeAt(0)),
);

const PLAIN_SPACE = 0x20;
const GROUP_LENGTH = 3;

/** No written figure is longer; what is longer is a code, and is cut so that nothing grows with it. */
const LONGEST_NUMBER = 40;

const DEVANAGARI = { first: '\u0900', last: '\u097F' } as const;

/** Sanskrit writes a final m as a dot or a letter, and foreign words with or without a final mark. */
export function keyOf(word: string): string {
  if (word === '’') return "'";
  if (word < DEVANAGARI.first || word[0] === undefined || word[0] > DEVANAGARI.last)
    return word.toLowerCase();
  return word.replace(/म्$/, 'ं').replace(/्$/, '');
}

const FULL_WIDTH = '\uFF00';

const NO_JOINTS: ReadonlySet<number> = new Set();

/**
 * Cuts a text into tokens, in one pass. A joint always parts two tokens.
 * With `spacedGroups` a plain space may part thousands: "450 000".
 */
export function tokenize(
  text: string,
  joints: ReadonlySet<number> = NO_JOINTS,
  spacedGroups = false,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let type: Token['type'] = 'mark';
    if (kind === DIGIT) {
      type = 'number';
      at = numberEnd(text, start, spacedGroups);
    } else if (kind === LETTER || kind === KATAKANA) {
      type = kind === LETTER ? 'word' : 'unspaced';
      at = runEnd(text, start, kind, joints);
    } else {
      if (kind === UNSPACED) type = 'unspaced';
      at++;
    }
    const written = text.slice(start, at);
    // Full-width letters are the same letters: ＧＢ.
    const word = type === 'word' && written >= FULL_WIDTH ? written.normalize('NFKC') : written;
    const key = type === 'number' ? word : keyOf(word);
    tokens.push({ type, start, end: at, text: word, key });
  }
  return tokens;
}

function runEnd(text: string, start: number, kind: number, joints: ReadonlySet<number>): number {
  let end = start + 1;
  while (
    end < text.length &&
    classOf(text.charCodeAt(end)) === kind &&
    !(joints.size > 0 && joints.has(end))
  ) {
    end++;
  }
  return end;
}

const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === DIGIT;

function numberEnd(text: string, start: number, spacedGroups: boolean): number {
  let end = start + 1;
  while (end < text.length && end - start < LONGEST_NUMBER) {
    if (isDigitAt(text, end)) end++;
    else if (WITHIN_NUMBER.has(text.charCodeAt(end)) && isDigitAt(text, end + 1)) end += 2;
    else break;
  }
  if (!spacedGroups || end - start > GROUP_LENGTH) return end;
  for (let at = start; at < end; at++) if (!isDigitAt(text, at)) return end;
  return spacedEnd(text, start, end);
}

/** Passes over " 000 000", and a decimal part behind it. */
function spacedEnd(text: string, start: number, head: number): number {
  let end = head;
  while (text.charCodeAt(end) === PLAIN_SPACE && end - start < LONGEST_NUMBER) {
    let digits = 0;
    while (digits <= GROUP_LENGTH && isDigitAt(text, end + 1 + digits)) digits++;
    if (digits !== GROUP_LENGTH) break;
    end += 1 + GROUP_LENGTH;
  }
  if (end === head || !/[.,]/.test(text.charAt(end)) || !isDigitAt(text, end + 1)) return end;
  end += 2;
  while (isDigitAt(text, end) && end - start < LONGEST_NUMBER) end++;
  return end;
}
