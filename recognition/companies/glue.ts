import type { Context } from './context';
import { hangulTail, LONGEST_TAIL } from './hangul';
import { areOfTwoScripts } from './scripts';
import { isDevanagari } from './spelling';
import type { Word } from './words';

const PARTICLES = hangulTail('');

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
  if (word.script !== undefined || before.script !== undefined) {
    return runEdge(before, word) === 'free' || isPrefixed(context, first) ? 'free' : 'inside';
  }
  if (isDevanagari(before.text) || areOfTwoScripts(before.text, word.text)) return 'cut';
  return looksGlued(context, before, true) ? 'cut' : 'inside';
}

/** What parts the name's last word from the word behind it. */
export function rightEdge(context: Context, last: number): Edge {
  const word = context.words[last];
  const after = context.words[last + 1];
  if (word === undefined || after === undefined || !after.isGlued) return 'free';
  if (after.isJoint) return 'cut';
  // A name in Latin letters has particles too: "KT는", but not "KT알파".
  if (after.script === 'hangul' && (word.script ?? 'hangul') === 'hangul') {
    const tail = context.grammar.run?.tail ?? PARTICLES;
    return tail.test(runBehind(context, last + 1)) ? 'free' : 'inside';
  }
  if (word.script === 'katakana' && after.script === 'katakana') {
    const isTail = context.grammar.run?.kanaTail.test(runBehind(context, last + 1));
    return isTail === true ? 'free' : 'inside';
  }
  if (word.script !== undefined || after.script !== undefined) return runEdge(word, after);
  if (isDevanagari(after.text) || areOfTwoScripts(word.text, after.text)) return 'cut';
  return looksGlued(context, after, false) ? 'cut' : 'inside';
}

/** What goes on from a word on in its own script. */
function runBehind({ words }: Context, from: number): string {
  let tail = '';
  for (let i = from; i <= from + LONGEST_TAIL; i++) {
    const word = words[i];
    if (word === undefined || !word.isGlued || word.script !== words[from]?.script) break;
    tail += word.text;
  }
  return tail;
}

/** Longer beginnings of a word are no prefix, nor one word with its lost space. */
const LONGEST_PREFIX = 6;

/** "反グーグル", "비카카오", "지난해포스코": all that stands before the name in its word is another word. */
function isPrefixed({ words, grammar }: Context, first: number): boolean {
  if (grammar.run === null) return false;
  let prefix = '';
  for (let i = first - 1; i >= first - LONGEST_PREFIX; i--) {
    const word = words[i];
    if (word === undefined || word.script !== words[first]?.script) break;
    prefix = word.text + prefix;
    if (!word.isGlued) break;
  }
  return grammar.run.prefix.test(prefix);
}

/** Within one script only Han goes on without a sign; `isTornHan` in the matcher looks closer there. */
function runEdge(left: Word, right: Word): Edge {
  // "HD현대", "이마트24"
  if (left.script === undefined && right.script === 'hangul') return 'inside';
  if (left.script === 'hangul' && /^\p{N}/u.test(right.text)) return 'inside';
  if (left.script !== right.script) return 'free';
  return left.script === 'katakana' || left.script === 'hangul' ? 'inside' : 'free';
}

/**
 * A lower-to-upper change is lost white space only where the other side is a word of its own
 * ("DaIA aperta", "seitOpenAI"), not a part of one name ("MetaMask", "InstructGPT", "AppleScript").
 */
function looksGlued({ grammar, text }: Context, piece: Word, isBefore: boolean): boolean {
  const key = piece.text.toLowerCase();
  if (grammar.functionWords.has(key) || grammar.auxiliaries.has(key)) return true;
  if (piece.text.length >= GLUED_PIECE) return true;
  // "the council'sIBM payroll".
  if (isBefore && /['’]/.test(text.charAt(piece.start - 1))) return true;
  // "Ore 16:40Ferrari".
  if (isBefore && /^\p{N}{2,}$/u.test(piece.text)) return true;
  const startsLower = piece.text !== '' && piece.text.charAt(0) === key.charAt(0);
  if (isBefore && startsLower && !piece.isGlued) return piece.text.length > LONGEST_LOWER_PREFIX;
  return !isBefore && (grammar.verbs.has(key) || grammar.speechVerbs.has(key));
}
