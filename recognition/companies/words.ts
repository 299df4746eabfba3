import type { Article, Span } from '../mention';
import { type RunScript, runScriptOf } from './scripts';

/**
 * A word of the text, cut also where a lower-case letter meets an upper-case one and at a joint.
 * In scripts without spaces a word is one character.
 */
export type Word = Span & {
  readonly text: string;
  /** Nothing stands between this word and the one before. */
  readonly isGlued: boolean;
  /** The border to the glued word before is an inline element's edge: they are two words for sure. */
  readonly isJoint: boolean;
  readonly script: RunScript | undefined;
};

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** A token that may need cutting: "OpenAI", "NVIDIAHa", anything in a script without spaces. */
const MAY_BE_CUT = /\p{Ll}\p{Lu}|\p{Lu}{3}\p{Ll}{2}|[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/u;

/** "open|AI", "NVIDIA|Ha", "在|Google", each character of a script without spaces. */
const PIECE_BORDER =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?!\p{M})|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])/u;

export function wordsOf(article: Article): readonly Word[] {
  const { text } = article;
  const joints = [...(article.joints ?? [])].sort((a, b) => a - b);
  const words: Word[] = [];
  let joint = 0;
  for (const run of text.matchAll(RUN)) {
    const from = run.index;
    const to = from + run[0].length;
    while (joint < joints.length && (joints[joint] ?? 0) <= from) joint++;
    let start = from;
    for (; joint < joints.length && (joints[joint] ?? to) < to; joint++) {
      const cut = joints[joint] ?? to;
      if (cut === start) continue;
      pushPieces(words, text.slice(start, cut), start, start > from);
      start = cut;
    }
    pushPieces(words, text.slice(start, to), start, start > from);
  }
  return words;
}

function pushPieces(words: Word[], stretch: string, offset: number, isJoint: boolean): void {
  if (!MAY_BE_CUT.test(stretch)) {
    words.push(wordAt(stretch, offset, isJoint, isJoint));
    return;
  }
  let start = offset;
  for (const piece of stretch.split(PIECE_BORDER)) {
    const isFirst = start === offset;
    words.push(wordAt(piece, start, !isFirst || isJoint, isFirst && isJoint));
    start += piece.length;
  }
}

function wordAt(text: string, start: number, isGlued: boolean, isJoint: boolean): Word {
  return { text, start, end: start + text.length, isGlued, isJoint, script: runScriptOf(text) };
}
