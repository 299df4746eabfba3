import type { MakeNameReader, Name } from './name-reader';
import { nameBefore } from './spaced-before';
import {
  bare,
  countOf,
  hasFamilyName,
  indexBefore,
  isHonorific,
  isNoName,
  LONGEST_NAME,
  nameOf,
  type SpacedContext,
} from './spaced-context';
import { listBefore } from './spaced-lists';
import { spacedMentions } from './spaced-mentions';
import { type SpacedWord, spacedWords } from './spaced-words';

const MARKS_BEFORE = /^[\s,:：“"'‘「『«–—-]{0,4}$/;
/** Names of Korean and Sanskrit: told by where they stand, and by standing elsewhere. */
export const spacedNames: MakeNameReader = (article, grammar) => {
  const { text } = article;
  const words = spacedWords(text, grammar);
  const seen = new Map<string, number>();
  for (const { stems } of words)
    for (const { name } of stems) seen.set(name, (seen.get(name) ?? 0) + 1);
  const context: SpacedContext = { text, grammar, words, seen };
  return {
    before: (end, from) => gluedName(context, end) ?? nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => {
      const last = gluedName(context, end);
      if (last === null) return listBefore(context, start, end);
      return [...listBefore(context, start, last[0]?.start ?? end), last];
    },
    // Words in a cue are the cue's own.
    within: () => [],
    candidates: (start, end) =>
      wordsBetween(context, start, end).flatMap((word) => {
        const stem = word.stems.find(({ name }) => grammar.givenNames.has(name));
        return stem === undefined ? [] : [[nameOf(word, stem)]];
      }),
    isKnown: ([first]) => first !== undefined && (seen.get(first.text) ?? 0) > 1,
    mentions: (people, real) => spacedMentions(context, people, real),
  };
};

function wordsBetween({ words }: SpacedContext, start: number, end: number): readonly SpacedWord[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** "바다는 가명입니다": a name whose particle the cue begins with; `null` where no word is cut there. */
function gluedName(context: SpacedContext, end: number): Name | null {
  const word = context.words[indexBefore(context, end) + 1];
  if (word === undefined || word.start >= end || isNoName(context.grammar, word)) return null;
  const stem = word.stems.find((candidate) => candidate.end === end && candidate.end < word.end);
  return stem === undefined || stem.name.length < 2 ? null : [nameOf(word, stem)];
}

function nameAfter(
  context: SpacedContext,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): Name | null {
  const { text, words, grammar } = context;
  let at = indexBefore(context, start) + 1;
  if ((words[at]?.start ?? 0) < start) at++;
  let edge = start;
  while (
    (isHonorific(grammar, words[at]?.text ?? '') || grammar.roles.has(words[at]?.text ?? '')) &&
    MARKS_BEFORE.test(text.slice(edge, words[at]?.start))
  ) {
    edge = words[at]?.end ?? edge;
    at++;
  }
  const word = words[at];
  if (word === undefined || word.start >= to) return null;
  const gap = text.slice(edge, word.start);
  if (!MARKS_BEFORE.test(gap)) return null;
  const quote = /[“"'‘「『«]$/.test(gap);
  if (mustBeQuoted && !quote) return null;
  if (quote) {
    for (let last = at; last < at + LONGEST_NAME; last++) {
      const end = words[last]?.end ?? 0;
      if (/^[”"'’」』»]/.test(text.slice(end, end + 1))) return words.slice(at, last + 1);
    }
  }
  if (isNoName(grammar, word)) return null;
  const first = bare(context, word, true);
  const next = words[at + 1];
  const isFull =
    grammar.names === 'words' &&
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    (hasFamilyName(grammar, next) || countOf(text, text.slice(word.start, next.end)) > 1);
  return isFull && next !== undefined ? [first, next] : [first];
}
