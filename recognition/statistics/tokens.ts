import { classOf, DIGIT, KATAKANA, LETTER, SPACE, UNSPACED } from './characters';

/**
 * A written number, a word, a character (or Katakana word) of a script written without spaces, or a
 * single other mark. White space is no token.
 */
export type Token = {
  readonly type: 'number' | 'word' | 'unspaced' | 'mark';
  readonly start: number;
  readonly end: number;
  /** The UTF-16 units it begins with; the second is 0 where there is but one. */
  readonly first: number;
  readonly second: number;
  readonly text: string;
  /** Lower case and with straight apostrophes, for looking words up. */
  readonly key: string;
};

/** Marks that may stand between the digits of one number: points (・ in Japan), commas, apostrophes, unbreakable spaces. */
const WITHIN_NUMBER = new Set(
  [...".,'’٫٬．，・\u00A0\u202F\u2009"].map((mark) => mark.charCodeAt(0)),
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

/** Letters squeezed into squares: ㌔, ㎿. */
const SQUARED = { first: 0x3300, last: 0x33ff } as const;
/** From here on letters of full or half width: ＧＢ, ｷﾛ. */
const FIRST_WIDE = 0xff00;

const NO_JOINTS: ReadonlySet<number> = new Set();
const NO_VARIANTS: ReadonlyMap<string, string> = new Map();

/** How a text is cut. */
export type Cut = {
  readonly joints?: ReadonlySet<number>;
  /** A plain space may part thousands: "450 000". */
  readonly spacedGroups?: boolean;
  /** Characters that are looked up as what they stand for. */
  readonly variants?: ReadonlyMap<string, string>;
};

/** Cuts a text, or a part of it, into tokens, in one pass. A joint always parts two tokens. */
export function tokenize(
  text: string,
  { joints = NO_JOINTS, spacedGroups = false, variants = NO_VARIANTS }: Cut = {},
  from = 0,
  to = text.length,
): readonly Token[] {
  const tokens: Token[] = [];
  const source = { text, variants };
  let at = from;
  while (at < to) {
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
    tokens.push(new SourceToken(source, type, start, at));
  }
  return tokens;
}

type TokenSource = { readonly text: string; readonly variants: ReadonlyMap<string, string> };

/**
 * A token that cuts its words out of the text when they are first asked for: most words of an article
 * stand near no figure, and never are.
 */
class SourceToken implements Token {
  private knownText: string | null = null;
  private knownKey: string | null = null;

  constructor(
    private readonly source: TokenSource,
    readonly type: Token['type'],
    readonly start: number,
    readonly end: number,
  ) {}

  get first(): number {
    return this.source.text.charCodeAt(this.start);
  }

  get second(): number {
    const { source, start, end } = this;
    return end - start > 1 ? source.text.charCodeAt(start + 1) : 0;
  }

  get text(): string {
    this.knownText ??= this.read();
    return this.knownText;
  }

  get key(): string {
    if (this.knownKey !== null) return this.knownKey;
    const { type, text, source } = this;
    this.knownKey = type === 'number' ? text : (source.variants.get(text) ?? keyOf(text));
    return this.knownKey;
  }

  private read(): string {
    const { source, type, start, end, first } = this;
    const written = source.text.slice(start, end);
    const isVariant = (first >= SQUARED.first && first <= SQUARED.last) || first >= FIRST_WIDE;
    return isVariant && type !== 'number' && type !== 'mark' ? written.normalize('NFKC') : written;
  }
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
