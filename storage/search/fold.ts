/** What NFC leaves of letters that have an everyday spelling without their mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

const UNPLAIN = /[ßæœøłđıς’‘ʼ\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Marks of Latin, Greek and Cyrillic; vowel signs, viramas and voicing marks have blocks of their own. */
const MARKS = /[\u0300-\u036F\u0483-\u0487]+/g;

const ASCII = /^\p{ASCII}*$/u;

/**
 * A text as search compares it: NFKC, lower case, no marks on Latin, Greek and Cyrillic letters, no
 * soft hyphens and joiners, one kind of apostrophe. Simplified and traditional letters, hiragana and
 * katakana stay apart. Folding twice changes nothing more.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Taken apart and composed again, since only so are marks and letters told apart in every spelling.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNPLAIN, (letter) => PLAIN[letter] ?? '')
    .normalize('NFC');
}
