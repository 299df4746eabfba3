import type { Span } from '../mention';

const LONGEST_SENTENCE = 600;
/** A bracket longer than this holds no disclosure but a digression. */
const LONGEST_BRACKET = 260;

const STOPS = '.!?。！？।॥';
/** Japanese papers set a remark between two ＝ too. */
const OPENS = /[([（［【〔＝=]/;
const CLOSES = /[)\]）］】〕]/;

/** The inside of the bracket around a place; `null` where none is. */
export function bracketAround(text: string, place: Span): Span | null {
  let depth = 0;
  for (let at = place.start - 1; at >= Math.max(0, place.start - LONGEST_BRACKET); at--) {
    const character = text.charAt(at);
    if (character === '\n') return null;
    if (CLOSES.test(character)) depth++;
    if (!OPENS.test(character)) continue;
    if (depth-- > 0) continue;
    const rest = text.slice(place.end, place.end + LONGEST_BRACKET);
    const close = rest.search(/[)\]）］】〕＝=\n]/);
    return { start: at + 1, end: close < 0 ? place.end : place.end + close };
  }
  return null;
}

/** The sentence around a place: up to a full stop with a space behind it, or the block's end. */
export function sentenceOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > Math.max(0, start - LONGEST_SENTENCE) && !isSentenceBreak(text, from - 1)) from--;
  let to = end;
  while (to < Math.min(text.length, end + LONGEST_SENTENCE) && !isSentenceBreak(text, to)) to++;
  while (/\s/.test(text.charAt(from))) from++;
  if (to < text.length && STOPS.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** The sentence before one, in the same block; `null` where it is the block's first. */
export function sentenceBefore(text: string, { start }: Span): Span | null {
  let end = start;
  while (end > 0 && /[ \u00A0"”»)\]]/.test(text.charAt(end - 1))) end--;
  if (end === 0 || text.charAt(end - 1) === '\n') return null;
  const before = sentenceOf(text, { start: end - 1, end: end - 1 });
  return { start: before.start, end };
}

export function blockAround(text: string, place: Span): Span {
  const end = text.indexOf('\n', place.end);
  return {
    start: text.lastIndexOf('\n', Math.max(0, place.start - 1)) + 1,
    end: end < 0 ? text.length : end,
  };
}

function isSentenceBreak(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return true;
  if (!STOPS.includes(character)) return false;
  if (/[。！？।॥]/.test(character)) return true;
  // "M. Rossi": an initial ends no sentence.
  const isInitial =
    /[\p{Lu}]/u.test(text.charAt(at - 1)) && /[\s.(]/.test(text.charAt(at - 2) || ' ');
  // "Dr. Weber", "прим. ред.": neither does what a small letter follows.
  const next = text.charAt(at + 1);
  if (isInitial || !(next === '' || /[\s"”»)\]]/.test(next))) return false;
  return !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && !isTitle(text, at);
}

/** Titles cut short with a capital: "Dr. Weber", "Sra. Lima". */
function isTitle(text: string, at: number): boolean {
  return /(?:^|[\s(«"“])(?:Dr|Dra|Prof|Mr|Mrs|Ms|Sr|Sra|St|Mme|Mlle|Dott|Avv|Κ|κ|Hr|Fr|Ir|H)$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

/** Whether a quotation mark opens at the end of a gap: "Ann Bell, “the names" tells who speaks, not whose name it is. */
export const opensSpeech = (gap: string): boolean => /[\s,:：，][“„«‘「『]\s?$/.test(gap);
