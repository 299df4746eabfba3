import type { Article, Span } from '../mention';

/** A word of the text, cut also where a lower-case letter meets an upper-case one or at a joint. */
export type Word = Span & {
  readonly text: string;
  readonly key: string;
  /** Nothing stands between this word and the one before. */
  readonly isGlued: boolean;
  /** The border to the glued word before is an inline element's edge: they are two words for sure. */
  readonly isJoint: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAMEL_BORDER = /(?<=\p{Ll})(?=\p{Lu})/u;

export function wordsOf(article: Article): readonly Word[] {
  const joints = [...(article.joints ?? [])].sort((a, b) => a - b);
  const words: Word[] = [];
  let joint = 0;
  for (const match of article.text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const cuts = [match.index];
    while ((joints[joint] ?? end) <= match.index && joint < joints.length) joint++;
    while ((joints[joint] ?? end) < end && joint < joints.length) cuts.push(joints[joint++] ?? end);
    cuts.push(end);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const from = cuts[i] ?? end;
      const piece = article.text.slice(from, cuts[i + 1]);
      let at = from;
      for (const part of piece.split(CAMEL_BORDER)) {
        words.push({
          text: part,
          key: part.toLowerCase(),
          start: at,
          end: at + part.length,
          isGlued: at > match.index,
          isJoint: at === from && i > 0,
        });
        at += part.length;
      }
    }
  }
  return words;
}
