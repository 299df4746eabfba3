import type { Disclosure } from './disclosures';
import type { NameRun, NameWord } from './name-runs';
import type { Declared } from './scope';

/** Marks that send the reader to a note: Maria*, Luca¹. */
const MARK = /^[*†‡※¹²³⁴]/;

/**
 * Names with a footnote mark whose note discloses: "Maria* … *nome di fantasia". A mark between
 * letters is a gender star, and a note without a cue switches its marks off.
 */
export function starredNames(
  text: string,
  runs: readonly NameRun[],
  disclosures: readonly Disclosure[],
): readonly Declared[] {
  const notes = new Map<string, Disclosure>();
  for (const disclosure of disclosures) {
    const opening = text
      .slice(disclosure.sentence.start, disclosure.cue.start)
      .replace(/^[\s([]+/, '');
    const mark = MARK.exec(opening)?.[0] ?? markBefore(text, disclosure.sentence.start);
    if (mark !== null) notes.set(mark, disclosure);
  }
  if (notes.size === 0) return [];
  return runs.flatMap(({ words }) => {
    const last = words.at(-1);
    const after =
      last === undefined
        ? ''
        : text
            .slice(last.end)
            .slice(0, 3)
            .replace(/^["”»]/, '');
    const mark = MARK.exec(after)?.[0];
    const note = mark === undefined ? undefined : notes.get(mark);
    if (note === undefined || /^.\p{L}/u.test(after)) return [];
    return [{ words: words as readonly NameWord[], rule: 'footnote', disclosure: note.sentence }];
  });
}

/** The sentence may begin behind its mark: "* I nomi …". */
function markBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 2), start).trim();
  return MARK.test(before) ? before.charAt(0) : null;
}
