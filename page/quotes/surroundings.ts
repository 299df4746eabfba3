import type { Span } from '../../recognition/mention';
import { alignOutwards, likenessOf, worthAt } from './alignment';
import { type ContextWord, EDGE, type QuoteInWords } from './in-words';
import { isOfSomethingElse, type NameSigns, replacements } from './replacements';
import { firstFrom, type QuoteWord, weightOfAll } from './words';

/** How much of what stood around a quote stands around a place, in weights of words. */
export type Surroundings = {
  /** Of the rest of its sentence: all there was, and what is there. */
  readonly sentenceWeight: number;
  readonly sentenceFound: number;
  /** It begins with the same word, its figures are there, and no name in it gave way to another. */
  readonly isSameStatement: boolean;
  /** Shares of what stood beyond the sentence, before and after; near words count more. */
  readonly outerBefore: number;
  readonly outerAfter: number;
  /** The same in weights, both sides together. */
  readonly outerFound: number;
  /** What came between the quote and its surroundings. */
  readonly cameBetween: number;
  /** Whether the next word on one side at least is still the next. */
  readonly hasNeighbour: boolean;
};

/** Weight beyond the sentence falls to a third over so many words. */
const REACH = 8;
/** What came between may be as long as the context itself, and a little. */
const reachOf = (context: readonly ContextWord[]): number => 2 * context.length + 8;

export function weighSurroundings(
  words: readonly QuoteWord[],
  { before, after }: QuoteInWords,
  { start, end }: Span,
  names: NameSigns,
): Surroundings {
  const firstWithin = firstFrom(words, start);
  const firstBehind = firstFrom(words, end);
  const left = words.slice(Math.max(0, firstWithin - reachOf(before)), firstWithin).reverse();
  const right = words.slice(firstBehind, firstBehind + reachOf(after));
  if (left.length === firstWithin) left.push(EDGE);
  if (firstBehind + right.length === words.length) right.push(EDGE);
  const sides = [weighSide(before, left, names), weighSide(after, right, names)] as const;
  return {
    sentenceWeight: sides[0].sentenceWeight + sides[1].sentenceWeight,
    sentenceFound: sides[0].sentenceFound + sides[1].sentenceFound,
    isSameStatement:
      sides[0].isSameStatement && sides[0].hasSentenceEnd && sides[1].isSameStatement,
    outerBefore: sides[0].outerShare,
    outerAfter: sides[1].outerShare,
    outerFound: sides[0].outerFound + sides[1].outerFound,
    cameBetween: sides[0].cameBetween + sides[1].cameBetween,
    hasNeighbour: sides[0].hasNeighbour || sides[1].hasNeighbour,
  };
}

function weighSide(context: readonly ContextWord[], text: readonly QuoteWord[], names: NameSigns) {
  const places = alignOutwards(context, text);
  let [sentenceWeight, sentenceFound, outerWeight, outerFound, cameBetween] = [0, 0, 0, 0, 0];
  let beyond = 0;
  let last = -1;
  for (const [away, word] of context.entries()) {
    const place = places[away] ?? null;
    const other = place === null ? undefined : text[place];
    const likeness =
      other === undefined ? 0 : likenessOf(word, other) * worthAt((place ?? 0) - away);
    if (word.isOfSentence) {
      sentenceWeight += word.weight;
      sentenceFound += word.weight * likeness;
    } else {
      const worth = word.weight * Math.exp(-beyond++ / REACH);
      outerWeight += worth;
      outerFound += worth * likeness;
    }
    if (place !== null) {
      cameBetween += weightOfAll(text.slice(last + 1, place)) * Math.exp(-away / REACH);
      last = place;
    }
  }
  return {
    sentenceWeight,
    sentenceFound,
    outerShare: outerWeight === 0 ? 0 : outerFound / outerWeight,
    outerFound,
    cameBetween,
    hasNeighbour: context.length > 0 && places[0] === 0,
    hasSentenceEnd: places[context.findLastIndex((word) => word.isOfSentence)] !== null,
    isSameStatement:
      context.every(
        (word, index) => !word.isOfSentence || !word.isFigure || places[index] !== null,
      ) &&
      !replacements(context, text, places).some(
        (each) => context[each.from]?.isOfSentence === true && isOfSomethingElse(each, names),
      ),
  };
}
