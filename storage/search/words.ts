import { fold } from './fold';

/** Longer words are compared by so many characters: what a paste brings along shall not fill the index. */
const LONGEST = 48;

/** Letters of scripts that put no spaces between words; the long-vowel and voicing marks are kana's. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30FC\u3099\u309A]`;

const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--${UNSPACED}]`;

/** Figures first: they may have points, commas and a sign; then words with their apostrophes, then runs. */
const TOKEN = new RegExp(
  String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?: ?[%‰])?|${LETTER}+(?:'${LETTER}+)*|${UNSPACED}+`,
  'gv',
);

const FIRST_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');

/** A date's year, as Germans, Finns and Russians write it. */
const DATE = /^\d{1,2}\.\d{1,2}\.(\d{4})$/;

const SHORTEST_DATE = '1.1.2000'.length;

/** `run`: letters of a script without spaces. */
export type Token = { readonly type: 'word' | 'figure' | 'run'; readonly text: string };

/**
 * The words of a text in any language as search compares them (see `fold`), in the text's order and
 * as often as they stand there. "38 %" is `38` and `38%`, the single letters of "l'azienda" and
 * "today's" are left out. A run of letters without spaces is its pairs of neighbours and its last
 * letter: so is 大学 found in 北京大学 however either would be cut into words, and every letter begins one.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const token of fold(text).match(TOKEN) ?? []) {
    if (isRun(token)) {
      let before = '';
      for (const letter of token) {
        if (before !== '') words.push(before + letter);
        before = letter;
      }
      words.push(before);
    } else if (isFigure(token)) {
      words.push(...figures(token));
    } else {
      // Not spread: a paste can be one token of a million letters.
      for (const word of pieces(token)) words.push(word);
    }
  }
  return words;
}

/** What a text must be found by, where `wordsOf` gives all it is found by: fewest words, none twice. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = (fold(text).match(TOKEN) ?? []).flatMap((token): readonly Token[] => {
    if (isRun(token)) return pairs(token).map((pair) => ({ type: 'run', text: pair }));
    if (!isFigure(token)) return pieces(token).map((word) => ({ type: 'word', text: word }));
    const { figure, sign } = readFigure(token);
    return [{ type: 'figure', text: figure + sign }];
  });
  const last = new Map(tokens.map((token, i) => [token.text, i]));
  return tokens.filter(({ text: word }, i) => last.get(word) === i);
}

const isRun = (token: string): boolean =>
  token.charCodeAt(0) >= 0x0e00 && FIRST_UNSPACED.test(token);

const isFigure = (token: string): boolean => /^\p{Nd}/u.test(token);

function readFigure(token: string): { readonly figure: string; readonly sign: string } {
  const sign = /[%‰]$/.exec(token)?.[0] ?? '';
  return { figure: cut(token.slice(0, token.length - sign.length).trimEnd()), sign };
}

function figures(token: string): readonly string[] {
  const { figure, sign } = readFigure(token);
  if (sign !== '') return [figure, figure + sign];
  const year = figure.length < SHORTEST_DATE ? undefined : DATE.exec(figure)?.[1];
  return year === undefined ? [figure] : [figure, year];
}

/** An elided article or a genitive's s is no word; of "l'a", half of a word yet, the a is. */
function pieces(token: string): readonly string[] {
  if (!token.includes("'")) return [cut(token)];
  const parts = token.split("'");
  const words = parts.filter(({ length }) => length > 1);
  return (words.length > 0 ? words : parts.slice(-1)).map(cut);
}

/** Letters are code points: rare ideographs take two UTF-16 units. */
function pairs(run: string): readonly string[] {
  const letters = Array.from(run);
  return letters.length < 2
    ? letters
    : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

const cut = (word: string): string => (word.length > LONGEST ? word.slice(0, LONGEST) : word);
