import { Converter } from 'opencc-js';

export const LETTERS_PATH = 'recognition/simplified-letters.json';

const FIRST_HAN = 0x4e00;
const BEHIND_HAN = 0xa000;
/** The rows of GB 2312 that hold the 3,755 most used letters. */
const ROWS = [0xb0, 0xd7] as const;
const CELLS = [0xa1, 0xfe] as const;

/** Traditional letters and the simplified ones they are written with, of those in daily use, in one order. */
export function lettersFile(): string {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const common = commonLetters();
  const pairs: (readonly [traditional: string, simplified: string])[] = [];
  for (let code = FIRST_HAN; code < BEHIND_HAN; code++) {
    const letter = String.fromCharCode(code);
    const other = converters.map((convert) => convert(letter)).find((found) => found !== letter);
    // 后 and 里 are letters of both: what is written with them stays as it is.
    if (other === undefined || !common.has(other) || common.has(letter)) continue;
    pairs.push([letter, other]);
  }
  pairs.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const content = {
    traditional: pairs.map(([traditional]) => traditional).join(''),
    simplified: pairs.map(([, simplified]) => simplified).join(''),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function commonLetters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const letters = new Set<string>();
  for (let row = ROWS[0]; row <= ROWS[1]; row++) {
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell++) {
      letters.add(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return letters;
}
