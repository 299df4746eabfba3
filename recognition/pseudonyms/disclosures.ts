import type { Span } from '../mention';
import type { PseudonymGrammar } from './languages';

export type DisclosureType =
  | 'beside'
  | 'covering'
  | 'naming'
  | 'pen-name-of'
  | 'known-as'
  | 'code-name';

/** A cue, with the sentence or bracket it stands in. */
export type Disclosure = {
  readonly type: DisclosureType;
  readonly cue: Span;
  /** Inside of the bracket around the cue; `null` where none is. */
  readonly bracket: Span | null;
  readonly sentence: Span;
};

/** A bracket longer than this holds no disclosure but a digression. */
const LONGEST_BRACKET = 260;
const LONGEST_SENTENCE = 600;

/** A change with a year is a real one: "(name changed in 1946)". */
const DATED = /^ (?:\p{L}{1,5} )?(?:1[89]|20)\d\d(?!\d)/u;

/** How far from the cue its subject is looked for: "il nome della vecchia stazione è stato cambiato". */
const SUBJECT_DISTANCE = 40;

/** All cues of a text that say a person's name is changed; subjects other than people are sorted out. */
export function findDisclosures(text: string, grammar: PseudonymGrammar): readonly Disclosure[] {
  const found: Disclosure[] = [];
  for (const [type, pattern] of grammar.cues) {
    for (const match of text.matchAll(pattern)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceOf(text, cue);
      const bracket = bracketAround(text, cue);
      const disclosure = { type, cue, bracket, sentence };
      if (isOfSomethingElse(text, disclosure, grammar)) continue;
      found.push(disclosure);
    }
  }
  return found;
}

/** "il nome della variabile è stato cambiato", "(name changed after her marriage)". */
function isOfSomethingElse(
  text: string,
  { cue, bracket, sentence }: Disclosure,
  grammar: PseudonymGrammar,
): boolean {
  const inside = text.slice((bracket ?? cue).start, (bracket ?? cue).end);
  if (bracket !== null && grammar.realRenaming.test(inside)) return true;
  if (DATED.test(text.slice(cue.end, cue.end + 12))) return true;
  if (
    /\b(?:1[89]|20)\d\d\b/.test(text.slice(cue.start, sentence.end)) &&
    grammar.realRenaming.test(text.slice(sentence.start, sentence.end))
  ) {
    return true;
  }
  const from = Math.max(sentence.start, cue.start - SUBJECT_DISTANCE);
  const to = Math.min(sentence.end, cue.end + SUBJECT_DISTANCE);
  return grammar.otherSubjects.test(text.slice(from, to));
}

function bracketAround(text: string, cue: Span): Span | null {
  let depth = 0;
  for (let at = cue.start - 1; at >= Math.max(0, cue.start - LONGEST_BRACKET); at--) {
    const character = text.charAt(at);
    if (character === '\n') return null;
    if (/[)\]）]/.test(character)) depth++;
    if (!/[([（]/.test(character)) continue;
    if (depth-- > 0) continue;
    const rest = text.slice(cue.end, cue.end + LONGEST_BRACKET);
    const close = rest.search(/[)\]）\n]/);
    return { start: at + 1, end: close < 0 ? cue.end : cue.end + close };
  }
  return null;
}

/** The sentence around a place: up to a full stop with a space behind it, or the block's end. */
function sentenceOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > Math.max(0, start - LONGEST_SENTENCE) && !isSentenceBreak(text, from - 1)) from--;
  let to = end;
  while (to < Math.min(text.length, end + LONGEST_SENTENCE) && !isSentenceBreak(text, to)) to++;
  while (/\s/.test(text.charAt(from))) from++;
  if (/[.!?。]/.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function isSentenceBreak(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return true;
  if (!/[.!?。]/.test(character)) return false;
  // "M. Rossi": an initial ends no sentence.
  const isInitial =
    /[\p{Lu}]/u.test(text.charAt(at - 1)) && /[\s.(]/.test(text.charAt(at - 2) || ' ');
  const next = text.charAt(at + 1);
  return !isInitial && (next === '' || /[\s"”»)]/.test(next));
}
