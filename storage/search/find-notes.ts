import type { NoteOrder } from './page-order';
import type { QueryWord } from './parse-query';
import { rankPages } from './rank-pages';
import { type Mode, scoreNotes } from './score-notes';
import type { WordIndex } from './word-index';

/**
 * The numbers of all notes that pass and have all the words, by how well they fit; without words in
 * their `order`. Slips are allowed where otherwise nothing is found.
 */
export function findNotes(
  index: WordIndex,
  order: NoteOrder,
  words: readonly QueryWord[],
  passes: (number: number) => boolean,
): readonly number[] {
  if (words.length === 0) return Array.from(order.numbers.filter(passes));
  const found = rankedNotes(index, order, words, passes);
  if (found.length > 0 || words.every(({ slips }) => slips === 0)) return found;
  return rankedNotes(index, order, words, passes, 'lenient');
}

function rankedNotes(
  index: WordIndex,
  { numbers, places }: NoteOrder,
  words: readonly QueryWord[],
  passes: (number: number) => boolean,
  mode: Mode = 'strict',
): readonly number[] {
  const scores = scoreNotes(index, words, mode);
  if (scores === null) return [];
  const hits = {
    numbers: new Int32Array(numbers.length),
    scores: new Float32Array(numbers.length),
    places: new Int32Array(numbers.length),
  };
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const score = scores[number] ?? 0;
    if (score === 0 || !passes(number)) continue;
    hits.numbers[count] = number;
    hits.scores[count] = score;
    hits.places[count] = places[i] ?? 0;
    count++;
  }
  return rankPages({
    numbers: hits.numbers.subarray(0, count),
    scores: hits.scores.subarray(0, count),
    places: hits.places.subarray(0, count),
  });
}
