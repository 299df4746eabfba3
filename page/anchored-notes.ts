import type { NotePlace, PlacedNote, Reading } from '../messaging/protocol';
import type { Span } from '../recognition/mention';
import type { NoteColour } from '../storage/note';
import { mentionKey } from './mention-key';
import { createQuoteFinder } from './quotes/finder';

/** A note that found its place. */
export type AnchoredNote = Span & {
  readonly id: string;
  readonly colour: NoteColour;
  /** From the article in another language. */
  readonly isCarried: boolean;
};

/** What became of the notes of an article. */
export type PlacedNotes = {
  /** Sorted by place. */
  readonly anchored: readonly AnchoredNote[];
  /** Ids of notes whose passage isn't there, or can't be told from another. */
  readonly missing: readonly string[];
  /** Ids of notes on the article as a whole. */
  readonly onArticle: readonly string[];
};

export const NO_NOTES: PlacedNotes = { anchored: [], missing: [], onArticle: [] };

/** So long the page may wait for notes to be looked for; then it has its turn. */
const SLICE_MS = 8;

/**
 * Finds the notes' places in an article. A quote that stands as it was is found at once; what was edited
 * takes milliseconds each, so the page has its turn in between.
 * @param pause resolves when the page had its turn
 */
export async function anchorNotes(
  text: string,
  reading: Reading,
  places: readonly NotePlace[],
  pause: () => Promise<void>,
): Promise<PlacedNotes> {
  const find = createQuoteFinder(text);
  const anchored: AnchoredNote[] = [];
  const missing: string[] = [];
  const onArticle: string[] = [];
  let began = performance.now();
  for (const place of places) {
    const { id, colour } = place;
    if (place.type === 'article') onArticle.push(id);
    else if (place.type === 'carried') {
      const mark = markOf(reading, place.mentionKey);
      if (mark !== undefined)
        anchored.push({ id, colour, isCarried: true, start: mark.start, end: mark.end });
    } else {
      const span = find(place.quote);
      if (span === null) missing.push(id);
      else anchored.push({ id, colour, isCarried: false, ...span });
    }
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
  anchored.sort((a, b) => a.start - b.start || a.end - b.end);
  return { anchored, missing, onArticle };
}

/** The first mention that is the same one in another language. */
function markOf({ marks, factIds }: Reading, key: string): Span | undefined {
  return marks.find((mark, index) => mentionKey(mark, factIds[index] ?? null) === key);
}

/** How each note fares, for the panel. @param isSettled whether the page is done loading */
export function listPlaces(
  { anchored, missing, onArticle }: PlacedNotes,
  isSettled: boolean,
): readonly PlacedNote[] {
  return [
    ...onArticle.map((id) => ({ id, state: 'article' as const, start: null })),
    ...anchored.map(({ id, start, isCarried }) => ({
      id,
      state: isCarried ? ('carried' as const) : ('anchored' as const),
      start,
    })),
    ...missing.map((id) => ({
      id,
      state: isSettled ? ('orphaned' as const) : ('looking' as const),
      start: null,
    })),
  ];
}
