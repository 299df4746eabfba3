import { type Token, tokenize } from './tokens';

/** Phrases of one or more words, found by their first or last word. */
export type PhraseTable<T> = {
  /** The longest phrase that begins at a token. */
  startingAt(tokens: readonly Token[], index: number): PhraseMatch<T> | null;
  /** The longest phrase that ends at a token. */
  endingAt(tokens: readonly Token[], index: number): PhraseMatch<T> | null;
  /** Whether a single token is a phrase. */
  has(token: Token | undefined): boolean;
  /** The words phrases begin with, and the stems of such words. */
  readonly firstWords: ReadonlySet<string>;
  readonly firstStems: ReadonlySet<string>;
};

/** `last` leaves out words that only prove the phrase. */
export type PhraseMatch<T> = { readonly value: T; readonly first: number; readonly last: number };

/** Inflections by name: "a ov" under "m" makes "dollar~m" three words, the bare stem among them where "-" is listed. */
export type Endings = Readonly<Record<string, string>>;

/** A word as it must stand, or how it must begin; in scripts without spaces it may have to touch the one before. */
type Word = { readonly key: string; readonly isStem: boolean; readonly isGlued: boolean };

type Phrase<T> = {
  /** Words that must stand before it. */
  readonly before: readonly Word[];
  readonly words: readonly Word[];
  /** Words of the phrase itself, without those that must follow it. */
  readonly length: number;
  readonly value: T;
};

const PARTS = /^(?:\(([^)]*)\))?\s*([^()]*)(?:\(([^)]*)\))?$/u;

/**
 * A table of phrasings and what they mean. In a phrasing "|" parts alternatives, "stem~name" stands for
 * all forms of an inflection, "stem*" for all words that begin so, and words in parentheses must stand
 * before or behind it but don't belong to it: "half (of the)", "(a) doublé".
 */
export function phraseTable<T>(
  entries: Iterable<readonly [phrasing: string, value: T]>,
  endings: Endings = {},
): PhraseTable<T> {
  const byFirst = createIndex<T>();
  const byLast = createIndex<T>();
  for (const [phrasing, value] of entries) {
    for (const written of alternatives(phrasing, endings)) {
      const [, lead = '', itself = '', proof = ''] = PARTS.exec(written) ?? [];
      const own = wordsOf(itself);
      const words = [...own, ...wordsOf(proof)];
      const phrase = { before: wordsOf(lead), words, length: own.length, value };
      byFirst.add(words[0], phrase);
      byLast.add(words.at(-1), phrase);
    }
  }
  byFirst.sort();
  byLast.sort();
  return {
    startingAt(tokens, index) {
      const key = tokens[index]?.key;
      if (key === undefined) return null;
      const candidates = byFirst.candidates(key);
      if (candidates.length === 0) return null;
      for (const { before, words, length, value } of candidates) {
        if (words.length > 1 && !stands(words, tokens, index, 1)) continue;
        if (before.length === 0 || stands(before, tokens, index - before.length))
          return { value, first: index, last: index + length - 1 };
      }
      return null;
    },
    endingAt(tokens, index) {
      const key = tokens[index]?.key;
      if (key === undefined) return null;
      const candidates = byLast.candidates(key);
      if (candidates.length === 0) return null;
      for (const { words, value } of candidates) {
        const first = index - words.length + 1;
        if (stands(words, tokens, first) && (words.length > 1 || !isInsideWord(tokens, first)))
          return { value, first, last: index };
      }
      return null;
    },
    has: (token) => token !== undefined && byFirst.candidates(token.key).at(-1)?.words.length === 1,
    firstWords: new Set(byFirst.words.keys()),
    firstStems: new Set(byFirst.stems.keys()),
  };
}

const MOST_ASKED = 2000;

/** Phrases by one of their words, the longest first. */
function createIndex<T>() {
  const byWord = new Map<string, Phrase<T>[]>();
  const byStem = new Map<string, Phrase<T>[]>();
  /** Words asked for so far: the same few stand around most figures. */
  const asked = new Map<string, readonly Phrase<T>[]>();
  let lengths: readonly number[] = [];
  const longestFirst = (a: Phrase<T>, b: Phrase<T>): number => b.words.length - a.words.length;
  return {
    words: byWord as ReadonlyMap<string, unknown>,
    stems: byStem as ReadonlyMap<string, unknown>,
    add(word: Word | undefined, phrase: Phrase<T>): void {
      if (word === undefined) return;
      push(word.isStem ? byStem : byWord, word.key, phrase);
    },
    sort(): void {
      for (const phrases of [...byWord.values(), ...byStem.values()]) phrases.sort(longestFirst);
      // Of stems too the longest is meant: प्रतिशताङ्क* before प्रतिशत*.
      lengths = [...new Set([...byStem.keys()].map(({ length }) => length))].sort((a, b) => b - a);
    },
    candidates(key: string): readonly Phrase<T>[] {
      if (byStem.size === 0) return byWord.get(key) ?? NO_PHRASES;
      const known = asked.get(key);
      if (known !== undefined) return known;
      let found = byWord.get(key);
      for (const length of lengths) {
        const stemmed = length <= key.length ? byStem.get(key.slice(0, length)) : undefined;
        if (stemmed === undefined) continue;
        found = found === undefined ? stemmed : [...found, ...stemmed].sort(longestFirst);
      }
      // A text of nothing but different words mustn't fill the memory.
      if (asked.size >= MOST_ASKED) asked.clear();
      asked.set(key, found ?? NO_PHRASES);
      return found ?? NO_PHRASES;
    },
  };
}

const NO_PHRASES: readonly never[] = [];

const HANGUL = /^\p{sc=Hang}/u;

/** Korean parts its words by spaces, so a syllable inside one is no word: 약 in 예약. */
export function isInsideWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.type === 'unspaced' &&
    before?.type === 'unspaced' &&
    before.end === token.start &&
    HANGUL.test(token.text) &&
    HANGUL.test(before.text)
  );
}

function push<T>(index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const phrases = index.get(key);
  if (phrases === undefined) index.set(key, [phrase]);
  else phrases.push(phrase);
}

/** @param from words before this are known to stand there */
function stands(
  words: readonly Word[],
  tokens: readonly Token[],
  first: number,
  from = 0,
): boolean {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    const key = tokens[first + i]?.key;
    if (word === undefined || key === undefined) return false;
    if (word.isGlued && tokens[first + i]?.start !== tokens[first + i - 1]?.end) return false;
    if (word.isStem ? !key.startsWith(word.key) : key !== word.key) return false;
  }
  return true;
}

const INFLECTED = /^(.*?)([^\s|]*)~(\p{L}+)(.*)$/su;

/** Every form a phrasing stands for, as it is written. */
export function alternatives(phrasing: string, endings: Endings): readonly string[] {
  return phrasing.split('|').flatMap((written) => inflections(written.trim(), endings));
}

function inflections(written: string, endings: Endings): readonly string[] {
  if (written === '') return [];
  const match = INFLECTED.exec(written);
  if (match === null) return [written];
  const [, before = '', stem = '', name = '', after = ''] = match;
  const forms = endings[name];
  if (forms === undefined) throw new Error(`No inflection is called "${name}": ${written}`);
  return forms
    .split(' ')
    .flatMap((ending) =>
      inflections(`${before}${stem}${ending === '-' ? '' : ending}${after}`, endings),
    );
}

function wordsOf(phrase: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const token of tokenize(phrase)) {
    const stem = words.at(-1);
    // A star of its own is the sign of multiplication.
    if (token.text === '*' && token.start === end && stem !== undefined) {
      words[words.length - 1] = { ...stem, isStem: true };
    } else {
      const isGlued = token.type === 'unspaced' && token.start === end && words.length > 0;
      words.push({ key: token.key, isStem: false, isGlued });
    }
    end = token.end;
  }
  return words;
}
