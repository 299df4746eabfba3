import { type Evidence, PARAGRAPH } from './evidence';

// Bounds and weights were set on edited articles (`tests/page/edits/`), so that no note comes to stand on a
// wrong passage before as many as possible find theirs.

/** A word that was lost counts against a place, in shares of what finding it counts for. */
const OWN_LOST = 1;
const SENTENCE_LOST = 0.6;
const OUTER = 0.8;
/** What came between a passage and its surroundings counts against it, but an inserted sentence not for ever. */
const BETWEEN = 0.4;
const MOST_BETWEEN = 3;
/** By how much the best place must lead. */
const MARGIN = 2.5;
/** Less than this speaks for any place by chance. */
const LEAST = 5;
/** Words of this weight hardly stand in two sentences by chance; with less, context is needed. */
const TELLING = 14;
const SHORT = 8;
/** A whole sentence that stands elsewhere word for word has been moved. */
const MOVED = 7;

/** What speaks for a place in the passage and its sentence themselves. */
const identityOf = (place: Evidence): number =>
  place.ownWeight * (place.likeness - OWN_LOST * (1 - place.likeness)) +
  place.sentenceFound -
  SENTENCE_LOST * (place.sentenceWeight - place.sentenceFound);

const scoreOf = (place: Evidence): number =>
  identityOf(place) -
  Math.min(MOST_BETWEEN, BETWEEN * place.cameBetween) +
  OUTER * place.outerFound;

const outerOf = ({ outerBefore, outerAfter }: Evidence): number =>
  Math.max(outerBefore, outerAfter);

const sentenceShareOf = ({ sentenceWeight, sentenceFound }: Evidence): number =>
  sentenceWeight === 0 ? 1 : sentenceFound / sentenceWeight;

const hasWholeSentence = (place: Evidence): boolean =>
  sentenceShareOf(place) > 0.99 && place.ownWeight + place.sentenceWeight >= MOVED;

/** Whether enough speaks for a place, were it the only one. */
function isLikely(place: Evidence): boolean {
  if (scoreOf(place) < LEAST) return false;
  const outer = outerOf(place);
  const whole = place.ownWeight + place.sentenceWeight;
  const found = place.ownWeight * place.likeness + place.sentenceFound;
  const isStatement =
    place.isSameStatement &&
    place.hasHead &&
    place.likeness >= 0.6 &&
    whole >= TELLING &&
    found / whole >= 0.8;
  // Beside other words a short passage may be another that is written alike.
  if (place.ownWeight <= SHORT && !place.hasNeighbour)
    return place.isExact && (hasWholeSentence(place) || (isStatement && found / whole >= 0.9));
  if (isStatement) return true;
  if (!place.isExact) {
    if (place.isComplete && hasWholeSentence(place)) return true;
    if (place.ownWeight >= PARAGRAPH && place.likeness >= 0.75) return true;
    return place.likeness >= 0.6 && found / whole >= 0.6 && outer >= 0.5;
  }
  if (place.ownWeight >= TELLING) return true;
  if (sentenceShareOf(place) < 0.5) return outer >= 0.7;
  return hasWholeSentence(place) || outer >= 0.5;
}

/** The likely places, the best first; of several readings of one place the best. */
function likely(places: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const place of places.filter(isLikely).sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place);
  return kept;
}

/** Places so many characters apart share their surroundings: one side of them was put there for the other. */
const NEARBY = 400;
/**
 * Of such only the passage and its sentence can tell which is meant: by a word where the passage stands as it
 * was, by several where it was edited, since a look-alike is an edited passage too.
 */
const A_WORD = 1;
const SEVERAL_WORDS = 5;

const isFarAhead = (best: Evidence, others: readonly Evidence[]): boolean =>
  others.every((other) => {
    if (Math.abs(best.start - other.start) < NEARBY) {
      const lead = best.isExact ? A_WORD : SEVERAL_WORDS;
      return identityOf(best) - identityOf(other) >= lead && scoreOf(best) >= scoreOf(other);
    }
    if (hasWholeSentence(best) && hasWholeSentence(other) && outerOf(best) < 0.7) return false;
    return scoreOf(best) - scoreOf(other) >= MARGIN;
  });

/** The best of the exact places, unless the whole sentence stands in another. */
function clearBest(exact: readonly Evidence[]): Evidence | undefined {
  const [best, ...others] = likely(exact);
  if (best === undefined || !isFarAhead(best, others)) return undefined;
  const isMoved = (other: Evidence): boolean =>
    other.sentenceWeight >= 4 && hasWholeSentence(other) && !hasWholeSentence(best);
  return others.some(isMoved) ? undefined : best;
}

/** A place that is beyond doubt among the exact ones: what surrounds it is there too. */
export function surePlace(exact: readonly Evidence[]): Evidence | null {
  const best = clearBest(exact);
  if (best === undefined) return null;
  return outerOf(best) >= 0.5 && sentenceShareOf(best) > 0.8 ? best : null;
}

/** The place the quote means; `null` where none is likely, or two are. */
export function choosePlace(
  exact: readonly Evidence[],
  edited: readonly Evidence[],
): Evidence | null {
  const rivals = likely(edited);
  if (likely(exact).length > 0) {
    const best = clearBest(exact);
    return best !== undefined && rivals.every((rival) => isAbove(best, rival)) ? best : null;
  }
  const [first, ...others] = rivals;
  return first !== undefined && isFarAhead(first, others) ? first : null;
}

/** Whether the words as they were outdo words that are merely like them. */
function isAbove(exact: Evidence, edited: Evidence): boolean {
  const length = Math.max(40, exact.end - exact.start);
  // A look-alike put beside the passage shares its surroundings, but has less of its sentence.
  if (Math.abs(edited.start - exact.start) < 1.6 * length)
    return sentenceShareOf(exact) >= sentenceShareOf(edited);
  if (scoreOf(exact) - scoreOf(edited) >= MARGIN) return true;
  // The sentence was moved, and another stands where it stood.
  return exact.sentenceWeight >= 4 && hasWholeSentence(exact) && sentenceShareOf(edited) < 0.95;
}
