import type { Article, Span } from '../mention';
import { simplified, simplifiedUnit } from '../simplified';
import { IS_LATIN, IS_OTHER_ALPHABET, IS_RUN, IS_UPPER, IS_WORD, traitsAt } from './characters';
import { type RunScript, runScriptOf, runScriptOfUnit } from './scripts';
import { isDevanagari, spellingOf } from './spelling';

/**
 * A word of the text, cut also where a lower-case letter meets an upper-case one and at a joint.
 * In scripts without spaces a word is one character.
 */
export type Word = Span & {
  /** As it is written, or what all spellings of it share (see `spelling.ts`). */
  readonly text: string;
  /** In small letters, as cues are compared. */
  readonly key: string;
  /** Nothing stands between this word and the one before. */
  readonly isGlued: boolean;
  /** The border to the glued word before is an inline element's edge: they are two words for sure. */
  readonly isJoint: boolean;
  readonly script: RunScript | undefined;
};

const MIXED = IS_LATIN | IS_OTHER_ALPHABET;

/** A token that may need cutting: "OpenAI", "NVIDIAHa", "вGoogle", anything in a script without spaces. */
const MAY_BE_CUT =
  /\p{Ll}\p{Lu}|\p{N}{2}\p{Lu}\p{Ll}{2}|\p{Lu}{3}\p{Ll}{2}|\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}]|[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}]\p{Script=Latin}|ः[अ-औ]|[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af\uff66-\uff9d]/u;

/** "open|AI", "40|Ferrari", "NVIDIA|Ha", "Nvidia|получат", "在|Google", each character of a script without spaces. */
const PIECE_BORDER =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{N}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Script=Latin})(?=[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}])|(?<=[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}])(?=\p{Script=Latin})|(?<=ः)(?=[अ-औ])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?![\p{M}\uff9e\uff9f])|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])/u;

export function wordsOf(article: Article): readonly Word[] {
  const { text } = article;
  const joints = [...(article.joints ?? [])].sort((a, b) => a - b);
  const words: Word[] = [];
  let joint = 0;
  let from = 0;
  while (from < text.length) {
    const first = traitsAt(text, from);
    if ((first & IS_WORD) === 0) {
      from += widthAt(text, from);
      continue;
    }
    let to = from + widthAt(text, from);
    let all = first & ~IS_UPPER;
    for (; to < text.length; to += widthAt(text, to)) {
      const traits = traitsAt(text, to);
      if ((traits & IS_WORD) === 0 && !isInnerPoint(text, to)) break;
      all |= traits;
    }
    const isMixed = (all & MIXED) === MIXED;
    if (isAcronym(text, from, to)) to++;
    const mayBeCut = isMixed || (all & (IS_UPPER | IS_RUN)) !== 0 || isDevanagari(text, from);
    const hasCapital = mayBeCut || (first & IS_UPPER) !== 0;
    while (joint < joints.length && (joints[joint] ?? 0) <= from) joint++;
    let start = from;
    for (; joint < joints.length && (joints[joint] ?? to) < to; joint++) {
      const cut = joints[joint] ?? to;
      if (cut === start) continue;
      pushPieces(words, text.slice(start, cut), start, start > from, mayBeCut, hasCapital);
      start = cut;
    }
    pushPieces(words, text.slice(start, to), start, start > from, mayBeCut, hasCapital);
    from = to;
  }
  return words;
}

/** "टी.सी.एस्.", "प्रा.लि.": letters' names with points are one word, and the last point is the word's. */
const isInnerPoint = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && isDevanagari(text, at - 1) && isDevanagari(text, at + 1);

const isAcronym = (text: string, from: number, to: number): boolean =>
  text.charAt(to) === '.' && isDevanagari(text, from) && text.slice(from, to).includes('.');

/** UTF-16 units of the character at an offset. */
function widthAt(text: string, offset: number): number {
  const isHigh = (text.charCodeAt(offset) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function pushPieces(
  words: Word[],
  stretch: string,
  offset: number,
  isJoint: boolean,
  mayBeCut: boolean,
  hasCapital: boolean,
): void {
  const isOfOtherWidth = mayBeCut && OTHER_WIDTH.test(stretch);
  if (!mayBeCut || !(isOfOtherWidth || MAY_BE_CUT.test(stretch))) {
    words.push(wordAt(stretch, offset, isJoint, isJoint, hasCapital));
    return;
  }
  if (ONLY_RUN_LETTERS.test(stretch)) {
    pushLetters(words, stretch, offset, isJoint);
    return;
  }
  let start = offset;
  for (const piece of simplified(stretch).split(PIECE_BORDER)) {
    const isFirst = start === offset;
    const word = wordAt(piece, start, !isFirst || isJoint, isFirst && isJoint, true);
    words.push(isOfOtherWidth ? inUsualWidth(word) : word);
    start += piece.length;
  }
}

/** "ＮＴＴ", "ｸﾎﾞﾀ": as Japanese papers write letters and narrow columns kana. */
const OTHER_WIDTH = /[\uff10-\uff5a\uff66-\uff9f]/;

function inUsualWidth(word: Word): Word {
  const text = word.text.normalize('NFKC');
  return { ...word, text, key: text.toLowerCase(), script: runScriptOf(text) };
}

/** Letters that are words of their own whatever stands beside them, and need no look at it. */
const ONLY_RUN_LETTERS = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+$/;

/** A word each; Han letters are looked up in their simplified form. */
function pushLetters(words: Word[], stretch: string, offset: number, isJoint: boolean): void {
  for (let at = 0; at < stretch.length; at++) {
    const unit = simplifiedUnit(stretch.charCodeAt(at));
    const text = String.fromCharCode(unit);
    const start = offset + at;
    words.push({
      text,
      key: text,
      start,
      end: start + 1,
      isGlued: at > 0 || isJoint,
      isJoint: at === 0 && isJoint,
      script: runScriptOfUnit(unit),
    });
  }
}

function wordAt(
  text: string,
  start: number,
  isGlued: boolean,
  isJoint: boolean,
  hasCapital: boolean,
): Word {
  const spelt = spellingOf(text);
  const key = hasCapital ? spelt.toLowerCase() : spelt;
  return {
    text: spelt,
    key,
    start,
    end: start + text.length,
    isGlued,
    isJoint,
    script: runScriptOf(text),
  };
}
