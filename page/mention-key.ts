import type { FactId } from '../facts/fact';
import type { Mark } from '../recognition/mention';

/**
 * What a mention is in whatever language its article is read: what the dataset knows it by, or the figure
 * itself. Counts have none: they are told by the noun, which every language has another for.
 */
export function mentionKey(mark: Mark, factId: FactId | null): string | undefined {
  if (factId !== null) return factId;
  if (mark.kind !== 'statistic' || mark.measure === 'count') return undefined;
  return `figure:${mark.measure} ${String(mark.value)} ${mark.unit ?? ''}`.trimEnd();
}

/** The story a reading belongs to, by the facts it has of one; `null` where it has none. */
export function storyOf(factIds: readonly (FactId | null)[]): string | null {
  for (const id of factIds) {
    const [, story] = /^(?:claim|person|uncertain-company):([^/]+)\//.exec(id ?? '') ?? [];
    if (story !== undefined) return story;
  }
  return null;
}
