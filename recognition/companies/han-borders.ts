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

function bordersOf(text: string, number: number): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, number * STRETCH - MARGIN);
  const found = new Set<number>();
  for (const { index } of segmenter.segment(text.slice(from, (number + 1) * STRETCH + MARGIN))) {
    found.add(from + index);
  }
  return found;
}
