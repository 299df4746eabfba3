import { type Context, isCapitalised, keyOf } from './context';
import type { Word } from './words';

/** A letter of a script that has no capitals. */
export const isCaseless = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lo}/u.test(word.text);

/** A word that may be a name: it has a capital or, where there are none, no ending of ordinary words. */
export function mayBeName(context: Context, word: Word | undefined): boolean {
  return isCapitalised(word) || (word !== undefined && isBare(context, word));
}

function isBare({ text, grammar }: Context, word: Word): boolean {
  const { wordEndings, functionWords, firmNouns } = grammar;
  if (wordEndings.size === 0 || !isCaseless(word)) return false;
  const key = keyOf(word);
  if (functionWords.has(key) || firmNouns.has(key)) return false;
  const written = text.slice(word.start, word.end);
  // "ओर्किड बे कैपिटल": of one letter and its vowel there is no ending to tell.
  if (/^\p{Lo}\p{M}?$/u.test(written)) return true;
  for (let length = 1; length < written.length; length++) {
    if (wordEndings.has(written.slice(-length))) return false;
  }
  return true;
}
