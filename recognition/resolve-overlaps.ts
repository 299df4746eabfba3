import type { Kind, Mention } from './mention';

/**
 * Which kind wins where two claim the same words: a name the article itself declares changed is
 * surest; a figure inside a company's name ("3M", "Product 19 Ltd") states nothing.
 */
const RANK: Readonly<Record<Kind, number>> = { pseudonym: 2, company: 1, statistic: 0 };

/** Sorted by start; of overlapping mentions the surer kind stays, then the longer, then the earlier. */
export function resolveOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const strongestFirst = [...mentions].sort(
    (a, b) =>
      RANK[b.kind] - RANK[a.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Mention[] = [];
  for (const mention of strongestFirst) {
    const at = insertionPoint(kept, mention.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before !== undefined && before.end > mention.start) continue;
    if (after !== undefined && after.start < mention.end) continue;
    kept.splice(at, 0, mention);
  }
  return kept;
}

/** Index of the first kept mention that starts at or after `start`. */
function insertionPoint(sorted: readonly Mention[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
