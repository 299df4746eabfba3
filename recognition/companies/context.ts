import type { CompanyGrammar, WordPhrases } from './languages';
import type { Word } from './words';

/** A text cut into words, with the cues of its language. */
export type Context = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly grammar: CompanyGrammar;
  /** Words of the text as they stand alone, lower case. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that stand in the text without a capital: at a sentence's start they are no names. */
  readonly plainWords: ReadonlySet<string>;
};

/** Word indices, inclusive. */
export type WordSpan = { readonly first: number; readonly last: number };

const SENTENCE_END = /[.!?…。]["”»’')\]]?\s|[\n]/;
const ABBREVIATION = /^(?:\s?[.]\s?)$/;

export const gapBetween = ({ text, words }: Context, left: number, right: number): string =>
  text.slice(words[left]?.end ?? 0, words[right]?.start ?? text.length);

/** Whether a sentence ends between two neighbouring words. */
export function isSentenceBreak(context: Context, left: number): boolean {
  const { words } = context;
  if (words[left] === undefined || words[left + 1] === undefined) return true;
  const gap = gapBetween(context, left, left + 1);
  if (!SENTENCE_END.test(gap)) return false;
  // "J. Smith", "S. p. A.": a point behind one letter ends nothing.
  return !(ABBREVIATION.test(gap) && words[left].text.length === 1);
}

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** First of its sentence, where a capital is no evidence. */
export function startsSentence(context: Context, index: number): boolean {
  if (index === 0 || isSentenceBreak(context, index - 1)) return true;
  return (
    /^[\s]?["“«„(–—-]\s?$/.test(gapBetween(context, index - 1, index)) &&
    isSentenceBreak(context, index - 2)
  );
}

/** A phrase that ends at a word, or before fillers that stand there. */
export function endsPhrase(
  { words, grammar }: Context,
  phrases: WordPhrases,
  index: number,
  fillers = 2,
): boolean {
  for (let at = index; at >= 0 && at >= index - fillers; at--) {
    const key = words[at]?.key ?? '';
    for (const phrase of phrases.get(key) ?? []) {
      if (phrase.every((word, i) => words[at - phrase.length + 1 + i]?.key === word)) return true;
    }
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

export function startsPhrase({ words }: Context, phrases: WordPhrases, index: number): boolean {
  const candidates = phrases.get(words[index]?.key ?? '') ?? [];
  return candidates.some((phrase) => phrase.every((word, i) => words[index + i]?.key === word));
}
