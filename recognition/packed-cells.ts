import { simplifiedUnit } from './simplified';

/**
 * Where the cells of a packed lexicon stand, and which begin with a word: a hash table in arrays of numbers,
 * because making ten thousands of strings at each waking is what would take time.
 */
export type PackedCells = {
  readonly count: number;
  /** By cell: its offset in the text, its line, and the next cell of the same hash, or -1. */
  readonly starts: Int32Array;
  readonly lines: Int32Array;
  readonly next: Int32Array;
  /** By cell: the hash of its first word, whole. */
  readonly hashes: Int32Array;
  /** By hash: the last cell that has it, or -1. */
  readonly heads: Int32Array;
  /** By line: its first cell. */
  readonly firstOfLine: Int32Array;
};

/** Twice as many as cells, so that most words no name begins with meet an empty place. */
const HEADS = 1 << 16;
/** No cell is shorter, its separator counted. */
const SHORTEST_CELL = 2;

const COLON = 0x3a;

/** Han, kana and Hangul begin behind it: there a word is one character. */
const FIRST_RUN_UNIT = 0x2e80;

export function readCells(text: string): PackedCells {
  const most = Math.ceil(text.length / SHORTEST_CELL) + 1;
  const starts = new Int32Array(most);
  const lines = new Int32Array(most);
  const next = new Int32Array(most);
  const firstOfLine = new Int32Array(most);
  const hashes = new Int32Array(most);
  const heads = new Int32Array(HEADS).fill(-1);
  let count = 0;
  let line = 0;
  let tab = nextOf('\t', text, 0);
  let lineEnd = nextOf('\n', text, 0);
  for (let at = 0; at < text.length; ) {
    starts[count] = at;
    lines[count] = line;
    const hash = hashAt(text, afterMark(text, at));
    hashes[count] = hash;
    next[count] = heads[placeOf(hash)] ?? -1;
    heads[placeOf(hash)] = count;
    count++;
    if (tab < lineEnd) {
      at = tab + 1;
      tab = nextOf('\t', text, at);
    } else {
      at = lineEnd + 1;
      lineEnd = nextOf('\n', text, at);
      line++;
      firstOfLine[line] = count;
    }
  }
  return { count, starts, lines, next, hashes, heads, firstOfLine };
}

function nextOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** Behind "?en,it:", where the form itself begins. */
function afterMark(text: string, start: number): number {
  switch (text.charCodeAt(start)) {
    case 0x7e: // ~
    case 0x2d: // -
      return start + 1;
    case 0x3f: // ?
    case 0x21: // !
      break;
    default:
      return start;
  }
  let at = start + 1;
  while (text.charCodeAt(at) !== COLON) at++;
  return at + 1;
}

/** The last cell whose first word has the hash of a key, or -1. */
export const firstCell = (key: string, cells: PackedCells): number => {
  const hash = hashAt(key, 0);
  return sameHash(hash, cells.heads[placeOf(hash)] ?? -1, cells);
};

/** The cell before one, of the same hash, or -1. */
export const nextCell = (cell: number, cells: PackedCells): number =>
  sameHash(cells.hashes[cell] ?? 0, cells.next[cell] ?? -1, cells);

function sameHash(hash: number, from: number, { hashes, next }: PackedCells): number {
  let cell = from;
  while (cell >= 0 && hashes[cell] !== hash) cell = next[cell] ?? -1;
  return cell;
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (HEADS - 1);

/** Of the letters up to the first mark or space, capitals and accents folded; what that doesn't make equal is kept apart when packing. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isMark(unit)) break;
    hash = (Math.imul(hash, 31) + (FOLDED[unit] ?? otherFolded(unit))) | 0;
    if (unit >= FIRST_RUN_UNIT) break;
  }
  return hash;
}

/** ASCII that is neither letter nor digit, and the typographic apostrophe. */
const isMark = (unit: number): boolean =>
  unit < 0x30 ||
  (unit > 0x39 && unit < 0x41) ||
  (unit > 0x5a && unit < 0x61) ||
  (unit > 0x7a && unit < 0x80) ||
  unit === 0x2019;

/** "Ё" is also written "Е", and Greek capitals bear no accents. */
const ACCENTED = 'ΆΈΉΊΌΎΏάέήίόύώЁё';
const UNACCENTED = 'ΑΕΗΙΟΥΩαεηιουωЕе';
const FIRST_ACCENTED = 0x386;
const LAST_ACCENTED = 0x451;

const otherFolded = (unit: number): number =>
  unit >= FIRST_RUN_UNIT ? simplifiedUnit(unit) : unit;

/** Small letters of capitals, by the order each alphabet has in Unicode. */
function folded(unit: number): number {
  if (unit < FIRST_EXTENDED) return unit | 0x20;
  // Capitals are mostly even, and the small letter follows.
  if (unit < BEHIND_EXTENDED) return unit | 1;
  if (unit < FIRST_ACCENTED || unit > LAST_ACCENTED) return unit;
  const at = ACCENTED.indexOf(String.fromCharCode(unit));
  const bare = at < 0 ? unit : UNACCENTED.charCodeAt(at);
  const isCapital = (bare >= 0x391 && bare <= 0x3a9) || (bare >= 0x410 && bare <= 0x42f);
  return isCapital ? bare + 0x20 : bare;
}

const FIRST_EXTENDED = 0x100;
const BEHIND_EXTENDED = 0x180;

/** A first word in small letters, as it is looked up. */
export const keyOfWord = (word: string): string => {
  const small = word.toLowerCase();
  if (word.charCodeAt(0) < FIRST_ACCENTED) return small;
  return /[άέήίόύώё]/.test(small)
    ? small.replace(/[άέήίόύώё]/g, (letter) => UNACCENTED.charAt(ACCENTED.indexOf(letter)))
    : small;
};

/** Whether a form is found by the hash of its key. */
export const isSimplyKeyed = (form: string, key: string): boolean =>
  hashAt(form, 0) === hashAt(key, 0);

/** By unit, up to the last letter of the alphabets that are folded. */
const FOLDED = Uint16Array.from({ length: LAST_ACCENTED + 1 }, (_, unit) => folded(unit));
