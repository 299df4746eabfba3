import type { Article, Mention } from '../../recognition/mention';
import { isLanguageTag } from './options';

/** One line of input, understood. */
type TextRecord = { readonly id: string | number; readonly article: Article };

export type Answer =
  | { readonly status: 'answered'; readonly line: string }
  | { readonly status: 'blank' }
  | { readonly status: 'refused'; readonly reason: string };

/**
 * Answers one line of JSON with the line to print.
 * @param language for lines that name none
 */
export function answerLine(
  line: string,
  language: string | undefined,
  recognize: (article: Article) => readonly Mention[],
): Answer {
  if (line.trim() === '') return { status: 'blank' };
  const record = parseRecord(line, language);
  if (typeof record === 'string') return { status: 'refused', reason: record };
  try {
    const mentions = recognize(record.article);
    return { status: 'answered', line: JSON.stringify({ id: record.id, mentions }) };
  } catch (error) {
    return { status: 'refused', reason: `recognition failed: ${String(error)}` };
  }
}

/** The record; or, as a string, what is wrong with the line. */
function parseRecord(line: string, language: string | undefined): TextRecord | string {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return 'not an object';
  }
  const { id, text, lang = language, joints } = given as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (typeof lang !== 'string' || !isLanguageTag(lang)) return '"lang" must be a language tag';
  if (joints === undefined) return { id, article: { text, language: lang } };
  if (!isOffsets(joints, text.length)) return '"joints" must be offsets in "text"';
  return { id, article: { text, language: lang, joints } };
}

function isOffsets(given: unknown, length: number): given is readonly number[] {
  return (
    Array.isArray(given) &&
    given.every((offset) => Number.isInteger(offset) && offset >= 0 && offset <= length)
  );
}
