import type { LanguageScript } from './language-data';

/** Scripts written without spaces between words, each with its own rule for where a name may end. */
export type RunScript = 'han' | 'hiragana' | 'katakana' | 'hangul';

/** Of two words, one is in Latin letters and the other in letters of another script: "Американская Meta". */
export function areOfTwoScripts(a: string, b: string): boolean {
  return (LATIN.test(a) && OTHER.test(b)) || (LATIN.test(b) && OTHER.test(a));
}

const LATIN = /^\p{Script=Latin}/u;
const OTHER = /^(?!\p{Script=Latin})\p{L}/u;

/** "Apple" in a Russian or Japanese text: the fruit would be written otherwise. */
export const isForeignScript = (text: string, script: LanguageScript | null): boolean =>
  script !== null && script !== 'latin' && LATIN.test(text);

const HAN = /^\p{Script=Han}/u;
const HANGUL = /^\p{Script=Hangul}/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
/** The prolonged sound mark is shared by both kana; in names it is katakana. */
const KATAKANA = /^[\p{Script=Katakana}ー]/u;

/** Below it no letter belongs to these scripts: most texts are settled by one comparison. */
const FIRST_RUN_LETTER = 0x1100;

export function runScriptOf(piece: string): RunScript | undefined {
  if ((piece.codePointAt(0) ?? 0) < FIRST_RUN_LETTER) return undefined;
  if (HAN.test(piece)) return 'han';
  if (KATAKANA.test(piece)) return 'katakana';
  if (HIRAGANA.test(piece)) return 'hiragana';
  return HANGUL.test(piece) ? 'hangul' : undefined;
}

/** Of a letter in the ranges where each script has its common letters. */
export function runScriptOfUnit(unit: number): RunScript {
  if (unit >= FIRST_SYLLABLE) return 'hangul';
  if (unit >= FIRST_HAN) return 'han';
  return unit >= FIRST_KATAKANA ? 'katakana' : 'hiragana';
}

const FIRST_KATAKANA = 0x30a1;
const FIRST_HAN = 0x4e00;
const FIRST_SYLLABLE = 0xac00;
