import type { Context } from './context';
import { HANGUL_PARTICLES, LONGEST_HANGUL_TAIL } from './scripts';
import type { Word } from './words';

/** `free`: words part here. `cut`: lost white space parts them. `inside`: one word goes on. */
export type Edge = 'free' | 'cut' | 'inside';

/** No brand's part is as long: what is glued to the name here is itself a glued run. */
const GLUED_PIECE = 12;
/** "iPhone", "eBay", "myGoogle": a lower-case beginning of a name of its own. */
const LONGEST_LOWER_PREFIX = 2;

/** What parts the name's first word from the word before it. */
export function leftEdge(context: Context, first: number): Edge {
  const word = context.words[first];
  const before = context.words[first - 1];
  if (word === undefined || before === undefined || !word.isGlued) return 'free';
  if (word.isJoint) return 'cut';
  if (word.script !== undefined || before.script !== undefined) return runEdge(before, word);
  return looksGlued(context, before, true) ? 'cut' : 'inside';
}

/** What parts the name's last word from the word behind it. */
export function rightEdge(context: Context, last: number): Edge {
  const word = context.words[last];
  const after = context.words[last + 1];
  if (word === undefined || after === undefined || !after.isGlued) return 'free';
  if (after.isJoint) return 'cut';
  if (word.script === 'hangul' && after.script === 'hangul') {
    return HANGUL_PARTICLES.has(hangulTail(context, last + 1)) ? 'free' : 'inside';
  }
  if (word.script !== undefined || after.script !== undefined) return runEdge(word, after);
  return looksGlued(context, after, false) ? 'cut' : 'inside';
}

function hangulTail({ words }: Context, from: number): string {
  let tail = '';
  for (let i = from; i <= from + LONGEST_HANGUL_TAIL; i++) {
    const word = words[i];
    if (word === undefined || !word.isGlued || word.script !== 'hangul') break;
    tail += word.text;
  }
  return tail;
}

/** Within one script only Han goes on without a sign; `isTornHan` in the matcher looks closer there. */
function runEdge(left: Word, right: Word): Edge {
  if (left.script !== right.script) return 'free';
  return left.script === 'katakana' || left.script === 'hangul' ? 'inside' : 'free';
}

/**
 * A lower-to-upper change is lost white space only where the other side is a word of its own
 * ("DaIA aperta", "seitOpenAI"), not a part of one name ("MetaMask", "InstructGPT", "AppleScript").
 */
function looksGlued({ grammar }: Context, piece: Word, isBefore: boolean): boolean {
  const key = piece.text.toLowerCase();
  if (grammar.functionWords.has(key) || grammar.auxiliaries.has(key)) return true;
  if (piece.text.length >= GLUED_PIECE) return true;
  const startsLower = piece.text !== '' && piece.text.charAt(0) === key.charAt(0);
  if (isBefore && startsLower && !piece.isGlued) return piece.text.length > LONGEST_LOWER_PREFIX;
  return !isBefore && (grammar.verbs.has(key) || grammar.speechVerbs.has(key));
}
