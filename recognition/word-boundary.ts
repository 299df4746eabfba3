import type { Article } from './mention';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const LOWER_CASE = /\p{Ll}/u;
const UPPER_CASE = /\p{Lu}/u;

/** Whether words may begin or end at an offset of one text. */
export type WordBoundary = {
  /** Between two characters that don't belong to one word. */
  isHard(offset: number): boolean;
  /**
   * Also where links lost the space around them: at an inline element's edge, or where a lower-case
   * letter meets an upper-case one ("DaIA aperta", "aziendaViaMo").
   */
  isSoft(offset: number): boolean;
};

export function wordBoundary(article: Article): WordBoundary {
  const { text } = article;
  const joints = new Set(article.joints);
  const isHard = (offset: number): boolean =>
    offset <= 0 ||
    offset >= text.length ||
    !WORD_CHARACTER.test(codePointBefore(text, offset)) ||
    !WORD_CHARACTER.test(codePointAt(text, offset));
  return {
    isHard,
    isSoft: (offset) =>
      isHard(offset) ||
      joints.has(offset) ||
      (LOWER_CASE.test(codePointBefore(text, offset)) &&
        UPPER_CASE.test(codePointAt(text, offset))),
  };
}

function codePointAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

function codePointBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isTrailing = low >= 0xdc00 && low <= 0xdfff && offset >= 2;
  return isTrailing ? text.slice(offset - 2, offset) : text.slice(offset - 1, offset);
}
