import type { Span } from '../../../recognition/mention';
import { type Draft, draftOf, type Sentence, type Token, tokensOf } from './draft';
import * as edits from './editing';
import { type Random, randomOf } from './random';

/** A note's passage in an article, and where it is once the article was edited. */
export type EditedCase = {
  readonly language: string;
  readonly before: string;
  readonly span: Span;
  readonly after: string;
  readonly outcome: 'survives' | 'touched' | 'gone';
  /** Where the passage now is; `null` where it is gone. */
  readonly place: Span | null;
  readonly edits: readonly string[];
};

type Named = readonly [name: string, edit: edits.Edit];

const few = ({ random }: edits.Desk): number => 1 + random.below(3);
const many = ({ random, words }: edits.Desk): number => random.below(Math.min(40, words.length));
const some = ({ passage, random }: edits.Desk): number =>
  1 + random.below(Math.max(1, Math.floor(passage.size / 8)));

const ANYWHERE: readonly Named[] = [
  ['words replaced', edits.replaceWords(many)],
  ['words dropped', edits.dropWords(few)],
  ['figures changed', edits.changeFigures(few)],
  ['marks reset', edits.resetMarks],
  ['sentence moved', edits.moveSentence],
  ['passage moved', edits.movePassage],
  ['paragraph moved', edits.moveParagraph],
  ['paragraph inserted', edits.insertParagraph],
  ['sentence inserted', edits.insertSentence],
  ['sentence dropped', edits.dropSentence],
  ['paragraph dropped', edits.dropParagraph],
  ['context rewritten', edits.rewriteAround],
  ['look-alike planted', edits.plantLookAlike],
  ['look-alike beside it', edits.plantLookAlikeBeside],
  ['passage teased', edits.teasePassage],
];
const TOUCHING: readonly Named[] = [
  ['passage: words replaced', edits.replaceInside(some)],
  ['passage: words dropped', edits.dropInside(some)],
  ['passage: words inserted', edits.insertInside(some)],
  ['passage: respelled', edits.respellInside(() => 1)],
];
const REMOVING: readonly Named[] = [
  ['passage dropped', edits.dropPassage],
  ['passage: figure changed', edits.changeFigureInside(() => 1)],
];

/** Share of the passage's words that must be left, and that others may come among them. */
const LEAST_LEFT = 2 / 3;
const MOST_PUT_IN = 1 / 3;

/** One case of an article; `null` where chance made none that has a clear answer. */
export function editedCase(
  text: string,
  language: string,
  others: readonly string[],
  seed: number,
): EditedCase | null {
  const random = randomOf(seed);
  const draft = draftOf(text, language);
  const passage = pickPassage(draft, random);
  if (passage.length === 0) return null;
  const sentences = others.flatMap((other) => draftOf(other, language).flat());
  const desk: edits.Desk = {
    random,
    passage: new Set(passage.map(({ id }) => id)),
    sentences,
    words: sentences
      .flat()
      .flatMap(({ text: word, isWord }) => (isWord && !/\p{N}/u.test(word) ? [word] : [])),
  };
  const chosen = pickEdits(random);
  const edited = chosen.reduce((now, [, edit]) => edit(now, desk), draft);
  const [before, after] = [tokensOf(draft), tokensOf(edited)];
  const span = spanOf(before, desk.passage);
  if (span === null) return null;
  const shared = {
    language,
    before: join(before),
    span,
    after: join(after),
    edits: chosen.map(([name]) => name),
  };
  const hasFigure = draft
    .flat()
    .filter((sentence) => edits.isIn(desk, sentence))
    .some((sentence) => sentence.some((token) => token.isWord && edits.hasDigit(token)));
  const outcome = outcomeOf(passage, after, desk.passage);
  if (outcome === null || isUntellable(outcome, shared, hasFigure)) return null;
  const place = outcome === 'gone' ? null : spanOf(after, desk.passage);
  return { ...shared, outcome, place };
}

function pickEdits(random: Random): readonly Named[] {
  const plain = Array.from({ length: 1 + random.below(4) }, () => random.pick(ANYWHERE));
  const last = random.chance(0.3)
    ? [random.pick(TOUCHING)]
    : random.chance(0.3)
      ? [random.pick(REMOVING)]
      : [];
  return [...plain, ...last];
}

/** Words this many letters long hardly stand in two sentences by chance. */
const TELLING_LENGTH = 32;

/**
 * What no reader could tell either: a copy in the passage's stead, the same sentence in two other places, or a
 * passage that was edited or dropped while a sentence stays that differs by words alone.
 */
function isUntellable(
  outcome: EditedCase['outcome'],
  { edits: names, span }: Pick<EditedCase, 'edits' | 'span'>,
  hasFigure: boolean,
): boolean {
  const has = (name: string): boolean => names.includes(name);
  const isLong = span.end - span.start >= TELLING_LENGTH;
  if (has('passage teased') && (has('passage moved') || (outcome !== 'survives' && isLong)))
    return true;
  const hasLookAlike = has('look-alike planted') || has('look-alike beside it');
  return outcome !== 'survives' && hasLookAlike && !hasFigure;
}

/** A name, a figure, a phrase, a clause, a sentence or a paragraph. */
function pickPassage(draft: Draft, random: Random): readonly Token[] {
  const paragraph = random.pick(draft);
  const kind = random.next();
  if (kind < 0.1) return trimmed(paragraph.flat());
  const sentence: Sentence = random.pick(paragraph);
  if (kind < 0.3) return trimmed(sentence);
  const words = sentence.filter(({ isWord }) => isWord);
  if (words.length === 0) return [];
  const telling = words.filter(({ text }) => /\p{N}|\p{Lu}/u.test(text) || text.length > 5);
  const first = random.pick(kind > 0.65 && telling.length > 0 ? telling : words);
  const length =
    kind > 0.65 ? 1 + random.below(2) : kind > 0.45 ? 3 + random.below(6) : 8 + random.below(10);
  const last = words[Math.min(words.length - 1, words.indexOf(first) + length - 1)] ?? first;
  return sentence.slice(sentence.indexOf(first), sentence.indexOf(last) + 1);
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ text }) => text.trim() !== '');
  const last = tokens.findLastIndex(({ text }) => text.trim() !== '');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

const join = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trimEnd();

/** From the first of the passage's words to the last. */
function spanOf(tokens: readonly Token[], passage: ReadonlySet<number>): Span | null {
  const own = tokens.flatMap((token, index) =>
    passage.has(token.id) && token.text.trim() !== '' ? [index] : [],
  );
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = tokens.slice(0, first).reduce((sum, { text }) => sum + text.length, 0);
  const end = tokens.slice(0, last + 1).reduce((sum, { text }) => sum + text.length, 0);
  return { start, end };
}

function outcomeOf(
  passage: readonly Token[],
  after: readonly Token[],
  ids: ReadonlySet<number>,
): EditedCase['outcome'] | null {
  const words = passage.filter(({ isWord }) => isWord);
  const there = new Set(after.map(({ id }) => id));
  const left = words.filter(({ id }) => there.has(id));
  const isFigureLost = words.some(({ id, text }) => /\p{N}/u.test(text) && !there.has(id));
  if (left.length === 0 || isFigureLost) return 'gone';
  const first = after.findIndex(({ id }) => ids.has(id));
  const last = after.findLastIndex(({ id }) => ids.has(id));
  const putIn = after.slice(first, last + 1).filter(({ id, isWord }) => isWord && !ids.has(id));
  // What came into its midst with a figure says something else.
  if (putIn.some(({ text }) => /\p{N}/u.test(text))) return null;
  const written = new Map(after.map(({ id, text }) => [id, text]));
  const isUntouched = words.every(({ id, text }) => written.get(id) === text);
  if (isUntouched && putIn.length === 0) return 'survives';
  const isSame =
    left.length >= words.length * LEAST_LEFT && putIn.length <= words.length * MOST_PUT_IN;
  return isSame ? 'touched' : null;
}
