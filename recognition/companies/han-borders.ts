/** Offsets where words part, by stretch of text: each stretch is cut into words once, when first asked for. */
export type HanBorders = Map<number, ReadonlySet<number>>;

const STRETCH = 512;
/** Words across a stretch's edge are seen whole. */
const MARGIN = 8;

let segmenter: Intl.Segmenter | null = null;

/** Whether the platform's dictionary parts words at an offset of a text without spaces. */
export function isHanBorder(text: string, offset: number, borders: HanBorders): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const number = Math.floor(offset / STRETCH);
  let stretch = borders.get(number);
  if (stretch === undefined) {
    stretch = bordersOf(text, number);
    borders.set(number, stretch);
  }
  return stretch.has(offset);
}

/** Chinese words of one character that stand right before names, and right behind them. */
const BEFORE_NAME = /[和与與的在是对對被把从從由让讓向给給将將及或跟]/u;
export const BEHIND_NAME = /[和与與的在是对對被把从從也将將及或等则則仍已]/u;

/** Whether a name may begin there: the dictionary sees a word across ("对华|为"), but its first part is one too. */
export const mayBeginName = (text: string, offset: number, borders: HanBorders): boolean =>
  isHanBorder(text, offset, borders) ||
  (BEFORE_NAME.test(text.charAt(offset - 1)) && isHanBorder(text, offset - 1, borders));

/** Whether a name may end there: "中兴|和" seen as "中|兴和". */
export const mayEndName = (text: string, offset: number, borders: HanBorders): boolean =>
  isHanBorder(text, offset, borders) ||
  (BEHIND_NAME.test(text.charAt(offset)) && isHanBorder(text, offset + 1, borders));

/** "伊藤|園長" for "伊藤園", "日月|光華" for "日月光": a name's beginning is a word, and its end begins another. */
export function endsInWord(text: string, start: number, end: number, borders: HanBorders): boolean {
  if (mayEndName(text, end, borders)) return false;
  let last = end - 1;
  while (last > start && !isHanBorder(text, last, borders)) last--;
  if (last - start < SHORTEST_WORD) return false;
  for (let at = start + 1; at < last; at++) if (isHanBorder(text, at, borders)) return false;
  return isHanBorder(text, start, borders);
}

const SHORTEST_WORD = 2;

function bordersOf(text: string, number: number): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, number * STRETCH - MARGIN);
  const found = new Set<number>();
  for (const { index } of segmenter.segment(text.slice(from, (number + 1) * STRETCH + MARGIN))) {
    found.add(from + index);
  }
  return found;
}
