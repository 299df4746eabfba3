import { primarySubtag } from '../language';
import type { Article } from '../mention';
import { simplified } from '../simplified';
import { cutGluedNames } from './glued-names';
import type { CompanyGrammar } from './grammar';
import type { HanBorders } from './han-borders';
import { companyGrammarOf } from './languages';
import type { LexiconIndex } from './lexicon-index';
import { type Word, wordsOf } from './words';

/** Word indices, inclusive. */
export type WordSpan = { readonly first: number; readonly last: number };

/** Where a name stands, and the name in small letters, as the dictionary has it: of "Googlella" `google`. */
export type NameSpan = WordSpan & {
  readonly key: string;
  /** A proper name of something else too: a capital proves nothing. */
  readonly isNamesake: boolean;
  /** A word of the article's language, as the dataset has it. */
  readonly isWordHere: boolean;
  /** The name of nothing else in any language. */
  readonly isSure?: boolean;
};

/** The text on either side of a name that ends at an offset, within its sentence. */
export type Sides = { readonly end: number; readonly left: string; readonly right: string };

/** A text cut into words and sentences, with the cues of its language. */
export type Context = {
  /** The article's, or the same in simplified letters. */
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
  readonly words: readonly Word[];
  readonly grammar: CompanyGrammar;
  /** Words of the text as they stand alone, case kept. */
  readonly vocabulary: ReadonlySet<string>;
  /** Number of the sentence each word belongs to. */
  readonly sentenceOf: Int32Array;
  /** First word of each sentence, and one past the last of all. */
  readonly sentenceStarts: readonly number[];
  readonly hanBorders: HanBorders;
  /** What stands on either side of a name, by the name's offset (see `cues-in-runs.ts`). */
  readonly sides: Map<number, Sides>;
  /** Sentences already judged by `isTitleCased`. */
  readonly titleCased: Map<number, boolean>;
};

export function contextOf(article: Article, index: LexiconIndex): Context {
  const grammar = companyGrammarOf(article.language);
  const text = grammar.isSimplified ? simplified(article.text) : article.text;
  const words = cutGluedNames(wordsOf({ ...article, text }), text, index, grammar);
  const vocabulary = new Set<string>();
  const sentenceOf = new Int32Array(words.length);
  const sentenceStarts = [0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (!word.isGlued && words[i + 1]?.isGlued !== true) vocabulary.add(word.text);
    if (i > 0 && endsSentence(text, words, i - 1)) sentenceStarts.push(i);
    sentenceOf[i] = sentenceStarts.length - 1;
  }
  sentenceStarts.push(words.length);
  return {
    text,
    language: primarySubtag(article.language),
    words,
    grammar,
    vocabulary,
    sentenceOf,
    sentenceStarts,
    hanBorders: new Map(),
    sides: new Map(),
    titleCased: new Map(),
  };
}

const SENTENCE_END = /[.!?…]["”»’')\]]*\s|[\n。！？؟।॥]/;

/** What ends a sentence without white space behind. */
const LONE_ENDS = '\n。！？।';

/** "Mr. Ford", "Inc. said", "No. 3": a point that ends nothing. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Gov Rep Gen Lt Col St Sig Dott Ing Avv On Inc Corp Co Ltd Bros No vs Jr Sr ' +
    'Gebr Mt Ft Jan Feb Aug Sept Oct Nov Dec approx ca art pag cfr ecc PT UD'
  ).split(' '),
);

function endsSentence(text: string, words: readonly Word[], left: number): boolean {
  const word = words[left];
  const next = words[left + 1];
  if (word === undefined || next === undefined) return true;
  if (next.start - word.end <= 1 && !LONE_ENDS.includes(text.charAt(word.end))) return false;
  const gap = text.slice(word.end, next.start);
  if (!SENTENCE_END.test(gap)) return false;
  const isBarePoint = gap === '. ';
  if (!isBarePoint) return true;
  if (/^\p{Ll}/u.test(next.text)) return false;
  const isInitial = word.text.length === 1 && /^\p{Lu}/u.test(word.text);
  return !isInitial && !ABBREVIATIONS.has(word.text);
}

export const keyOf = (word: Word | undefined): string => word?.key ?? '';

/** Whether a word with a capital also stands in small letters in the article. */
export const occursSmall = ({ vocabulary }: Context, word: Word | undefined): boolean =>
  word !== undefined && keyOf(word) !== word.text && vocabulary.has(keyOf(word));

export const gapBetween = ({ text, words }: Context, left: number): string =>
  text.slice(words[left]?.end ?? 0, words[left + 1]?.start ?? text.length);

export const isSameSentence = ({ sentenceOf }: Context, a: number, b: number): boolean =>
  a >= 0 && b < sentenceOf.length && sentenceOf[a] === sentenceOf[b];

export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

/** Quotation marks stand directly around words: «Магнит». */
export const isQuoted = ({ text, words }: Context, { first, last }: WordSpan): boolean =>
  /[«„“"]/.test(text.charAt((words[first]?.start ?? 0) - 1)) &&
  /[»“”"]/.test(text.charAt(words[last]?.end ?? text.length));

/** Neither inside a sentence nor behind a colon, a dash or an opening mark: a capital here is no evidence. */
export function startsSentence(context: Context, index: number): boolean {
  if (index === 0 || !isSameSentence(context, index - 1, index)) return true;
  const gap = gapBetween(context, index - 1);
  return /[:"“«„|•]\s*$/.test(gap) || /^\s*[–—-]\s+$/.test(gap) || /[.!?]$/.test(gap);
}

const isInCapitals = ({ text }: Word): boolean => /^\p{Lu}+$/u.test(text);

/** A headline in title case needs this many words to be told from a sentence with names. */
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.81;
const LONG_WORD = 4;
/** Sentences are judged by their beginning: the work per word must not grow with the sentence. */
const JUDGED_WORDS = 40;

/** Whether nearly every word of a word's sentence is capitalised, or written in capitals, so that capitals say nothing. */
export function isTitleCased(context: Context, index: number): boolean {
  const { titleCased: known } = context;
  const sentence = context.sentenceOf[index] ?? 0;
  let answer = known.get(sentence);
  if (answer === undefined) {
    const start = context.sentenceStarts[sentence] ?? 0;
    const end = Math.min(context.sentenceStarts[sentence + 1] ?? start, start + JUDGED_WORDS);
    const long = context.words.slice(start + 1, end).filter(({ text }) => text.length >= LONG_WORD);
    const isTitle = context.grammar.hasTitleCase ? isCapitalised : isInCapitals;
    const capitals = long.filter(isTitle).length;
    answer = long.length >= TITLE_WORDS - 1 && capitals / long.length >= TITLE_SHARE;
    known.set(sentence, answer);
  }
  return answer;
}
