import type { Article } from '../mention';
import type { CompanyGrammar } from './grammar';
import type { HanBorders } from './han-borders';
import { companyGrammarOf } from './languages';
import { type Word, wordsOf } from './words';

/** Word indices, inclusive. */
export type WordSpan = { readonly first: number; readonly last: number };

/** A text cut into words and sentences, with the cues of its language. */
export type Context = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly grammar: CompanyGrammar;
  /** Words of the text as they stand alone, case kept. */
  readonly vocabulary: ReadonlySet<string>;
  /** Number of the sentence each word belongs to. */
  readonly sentenceOf: Int32Array;
  /** First word of each sentence, and one past the last of all. */
  readonly sentenceStarts: readonly number[];
  readonly hanBorders: HanBorders;
  /** Sentences already judged by `isTitleCased`. */
  readonly titleCased: Map<number, boolean>;
};

export function contextOf(article: Article): Context {
  const words = wordsOf(article);
  const vocabulary = new Set<string>();
  const sentenceOf = new Int32Array(words.length);
  const sentenceStarts = [0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (!word.isGlued && words[i + 1]?.isGlued !== true) vocabulary.add(word.text);
    if (i > 0 && endsSentence(article.text, words, i - 1)) sentenceStarts.push(i);
    sentenceOf[i] = sentenceStarts.length - 1;
  }
  sentenceStarts.push(words.length);
  return {
    text: article.text,
    words,
    grammar: companyGrammarOf(article.language),
    vocabulary,
    sentenceOf,
    sentenceStarts,
    hanBorders: new Map(),
    titleCased: new Map(),
  };
}

const SENTENCE_END = /[.!?…]["”»’')\]]*\s|[\n。！？؟।॥]/;

/** "Mr. Ford", "Inc. said", "No. 3": a point that ends nothing. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Gov Rep Gen Lt Col St Sig Dott Ing Avv On Inc Corp Co Ltd Bros No vs Jr Sr ' +
    'Mt Ft Jan Feb Aug Sept Oct Nov Dec approx ca art pag cfr ecc'
  ).split(' '),
);

function endsSentence(text: string, words: readonly Word[], left: number): boolean {
  const word = words[left];
  const next = words[left + 1];
  if (word === undefined || next === undefined) return true;
  if (next.start - word.end <= 1 && !/[\n。！？।]/.test(text.charAt(word.end))) return false;
  const gap = text.slice(word.end, next.start);
  if (!SENTENCE_END.test(gap)) return false;
  const isBarePoint = gap === '. ';
  if (!isBarePoint) return true;
  if (/^\p{Ll}/u.test(next.text)) return false;
  const isInitial = word.text.length === 1 && /^\p{Lu}/u.test(word.text);
  return !isInitial && !ABBREVIATIONS.has(word.text);
}

export const keyOf = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

export const gapBetween = ({ text, words }: Context, left: number): string =>
  text.slice(words[left]?.end ?? 0, words[left + 1]?.start ?? text.length);

export const isSameSentence = ({ sentenceOf }: Context, a: number, b: number): boolean =>
  a >= 0 && b < sentenceOf.length && sentenceOf[a] === sentenceOf[b];

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** Neither inside a sentence nor behind a colon, a dash or an opening mark: a capital here is no evidence. */
export function startsSentence(context: Context, index: number): boolean {
  if (index === 0 || !isSameSentence(context, index - 1, index)) return true;
  const gap = gapBetween(context, index - 1);
  return /[:"“«„|•]\s*$/.test(gap) || /^\s*[–—-]\s+$/.test(gap) || /[.!?]$/.test(gap);
}

/** A headline in title case needs this many words to be told from a sentence with names. */
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.81;
const LONG_WORD = 4;
/** Sentences are judged by their beginning: the work per word must not grow with the sentence. */
const JUDGED_WORDS = 40;

/** Whether nearly every word of a word's sentence is capitalised, so that capitals say nothing. */
export function isTitleCased(context: Context, index: number): boolean {
  if (!context.grammar.hasTitleCase) return false;
  const { titleCased: known } = context;
  const sentence = context.sentenceOf[index] ?? 0;
  let answer = known.get(sentence);
  if (answer === undefined) {
    const start = context.sentenceStarts[sentence] ?? 0;
    const end = Math.min(context.sentenceStarts[sentence + 1] ?? start, start + JUDGED_WORDS);
    const long = context.words.slice(start + 1, end).filter(({ text }) => text.length >= LONG_WORD);
    const capitals = long.filter(isCapitalised).length;
    answer = long.length >= TITLE_WORDS - 1 && capitals / long.length >= TITLE_SHARE;
    known.set(sentence, answer);
  }
  return answer;
}
