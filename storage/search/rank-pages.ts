/** Notes that were found, in their order without a query: newest page first, oldest note of it first. */
export type Hits = {
  readonly numbers: Int32Array;
  /** How well each fits, above 0. */
  readonly scores: Float32Array;
  /** The place of its page among all pages. */
  readonly places: Int32Array;
};

/** One number holds a score and which group of notes it is of: 2 ** 31 scores and 2 ** 22 groups. */
const SCORES = 2 ** 31;
const GROUPS = 2 ** 22;

/**
 * The numbers of notes by how well they fit, those of a page together, where its best one is. Of
 * equals the newer comes first.
 */
export function rankPages({ numbers, scores, places }: Hits): readonly number[] {
  const { starts, best } = groupByPage(scores, places);
  const scale = (SCORES - 1) / best.reduce((most, score) => Math.max(most, score), 0);
  // Numbers are sorted many times faster than objects, and a frequent word stands on ten thousands of pages.
  const keys = Float64Array.from(
    best,
    (score, group) => Math.floor(score * scale) * GROUPS + (GROUPS - 1 - group),
  ).sort();
  const ranked: number[] = [];
  for (let i = keys.length - 1; i >= 0; i--) {
    const group = GROUPS - 1 - ((keys[i] ?? 0) % GROUPS);
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? numbers.length;
    if (end - start === 1) ranked.push(numbers[start] ?? 0);
    else for (const at of bestFirst(scores, start, end)) ranked.push(numbers[at] ?? 0);
  }
  return ranked;
}

/** Where each page's notes start, and its best score. */
function groupByPage(scores: Float32Array, places: Int32Array) {
  const starts: number[] = [];
  const best: number[] = [];
  for (const [i, score] of scores.entries()) {
    const group = best.length - 1;
    if (i === 0 || places[i] !== places[i - 1]) {
      starts.push(i);
      best.push(score);
    } else if (score > (best[group] ?? 0)) best[group] = score;
  }
  return { starts, best };
}

/** By insertion, since a page has few notes that are found. */
function bestFirst(scores: Float32Array, start: number, end: number): readonly number[] {
  const ranked = [end - 1];
  for (let at = end - 2; at >= start; at--) {
    const score = scores[at] ?? 0;
    let i = ranked.length;
    for (; i > 0 && (scores[ranked[i - 1] ?? 0] ?? 0) < score; i--) ranked[i] = ranked[i - 1] ?? 0;
    ranked[i] = at;
  }
  return ranked;
}
