import type { Span } from '../../recognition/mention';
import { alignWithin, likenessOf } from './alignment';
import type { QuoteInWords } from './in-words';
import { isOfSomethingElse, type NameSigns, replacements } from './replacements';
import { type Surroundings, weighSurroundings } from './surroundings';
import { firstFrom, type QuoteWord, weightOfAll } from './words';

/** How much speaks for a place, in weights of words. */
export type Evidence = Span &
  Surroundings & {
    readonly isExact: boolean;
    /** Share of the quote's own words that is there, what came among them counted off: 1 is all. */
    readonly likeness: number;
    readonly ownWeight: number;
    /** Its first word is there: who or what a sentence is about is mostly told there. */
    readonly hasHead: boolean;
    /** Every word is there and none came in; some may be spelled otherwise. */
    readonly isComplete: boolean;
  };

/** Words of context that help to tell where an edited passage begins and ends. */
const NEAREST = 8;
/** Characters beyond a likely stretch in which its ends may be. */
const SLACK = 24;
/** A passage of this weight is told by the rest of it: a name in it may be put right. */
export const PARAGRAPH = 40;
/** A word that came into a passage counts for a little less than one that was lost. */
const INSERTED = 0.7;

/** What speaks for a place where the words stand exactly. */
export function weighExact(
  words: readonly QuoteWord[],
  quote: QuoteInWords,
  span: Span,
  names: NameSigns,
): Evidence {
  return {
    ...span,
    isExact: true,
    likeness: 1,
    hasHead: true,
    isComplete: true,
    ownWeight: weightOfAll(quote.own),
    ...weighSurroundings(words, quote, span, names),
  };
}

/**
 * What an edited passage became within a stretch; `null` where nothing is left, or where a figure or a
 * name is another: then something else is said.
 */
export function weighEdited(
  words: readonly QuoteWord[],
  quote: QuoteInWords,
  stretch: Span,
  names: NameSigns,
): Evidence | null {
  const region = words.slice(
    firstFrom(words, stretch.start - SLACK),
    firstFrom(words, stretch.end + SLACK),
  );
  const before = quote.before.slice(0, NEAREST).reverse();
  const whole = [...before, ...quote.own, ...quote.after.slice(0, NEAREST)];
  const aligned = alignWithin(whole, region);
  const places = aligned.slice(before.length, before.length + quote.own.length);
  const found = places.filter((place) => place !== null);
  const [first, last] = [found[0], found.at(-1)];
  const [from, to] = [region[first ?? -1], region[last ?? -1]];
  if (first === undefined || last === undefined || from === undefined || to === undefined)
    return null;
  // A word that was cut is cut again where it still begins or ends so.
  const start = from.start + (places[0] === first ? cutOf(quote.headCut, from, true) : 0);
  const end = to.end - (places.at(-1) === last ? cutOf(quote.tailCut, to, false) : 0);
  const replaced = replacements(whole, region, aligned).filter(
    ({ from, to }) => from < before.length + quote.own.length && to > before.length,
  );
  const ownWeight = weightOfAll(quote.own);
  if (ownWeight < PARAGRAPH && replaced.some((each) => isOfSomethingElse(each, names))) return null;
  const kept = new Set(found);
  const inserted = region.slice(first, last + 1).filter((_, index) => !kept.has(first + index));
  const lost = quote.own.filter((_, index) => places[index] === null);
  if ([...inserted, ...lost].some(({ isFigure }) => isFigure)) return null;
  const likeness = quote.own.reduce((sum, word, index) => {
    const other = region[places[index] ?? -1];
    return other === undefined ? sum : sum + word.weight * likenessOf(word, other);
  }, 0);
  return {
    start,
    end,
    isExact: false,
    likeness: likeness / (ownWeight + INSERTED * weightOfAll(inserted)),
    ownWeight,
    hasHead: places[0] === first,
    isComplete: lost.length === 0 && inserted.length === 0,
    ...weighSurroundings(words, quote, { start, end }, names),
  };
}

const cutOf = (cut: string, { key }: QuoteWord, isHead: boolean): number => {
  const folded = cut.toLowerCase();
  if (cut === '' || key.length <= cut.length) return 0;
  return (isHead ? key.startsWith(folded) : key.endsWith(folded)) ? cut.length : 0;
};
