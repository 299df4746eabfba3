import { titleBehind } from './hangul-titles';
import type { MakeNameReader, Name } from './name-reader';
import { bearerBefore, gluedName, nameBefore } from './spaced-before';
import {
  bare,
  countOf,
  hasFamilyName,
  indexBefore,
  isHonorific,
  isNoBareName,
  isNoName,
  isWithheld,
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
  const candidates = (start: number, end: number): readonly Name[] =>
    wordsBetween(context, start, end).flatMap((word) => surePerson(context, word));
  return {
    before: (end, from) => gluedName(context, end, from) ?? nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => {
      const last = gluedName(context, end, start);
      if (last === null) return isSubject(context, end) ? [] : listBefore(context, start, end);
      return [...listBefore(context, start, last[0]?.start ?? end, last), last];
    },
    // Words in a cue are the cue's own.
    within: () => [],
    candidates,
    named: candidates,
    isKnown: ([first]) => first !== undefined && (seen.get(first.text) ?? 0) > 1,
    mentions: (people, real) => spacedMentions(context, people, real),
  };
};

function wordsBetween({ words }: SpacedContext, start: number, end: number): readonly SpacedWord[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** A common given name, or one that an honorific follows. */
function surePerson({ text, grammar, words }: SpacedContext, word: SpacedWord): readonly Name[] {
  const known = word.stems.find(({ name }) => grammar.givenNames.has(name));
  if (grammar.names !== 'hangul') return known === undefined ? [] : [[nameOf(word, known)]];
  // "시의원 길상우 씨"
  const before = words[indexBefore({ words }, word.start)];
  if (before !== undefined && grammar.offices.includes(before.text)) return [];
  if (word.stems.some((stem) => isWithheld({ text, grammar }, stem))) return [];
  const stem =
    word.stems.find(({ honorific, name }) => honorific !== null && name.length > 1) ??
    known ??
    word.stems.find(
      ({ end, name }) =>
        end === word.end &&
        name.length > 1 &&
        titleBehind(text, end, grammar.honorificsBehind) !== null,
    );
  if (stem === undefined || isNoBareName(grammar, stem.name)) return [];
  return isNoName(grammar, word) && stem !== known ? [] : [[nameOf(word, stem)]];
}

/** "그는 이름을 바꿨다": a word with a particle of its own before a cue says who did it. */
function isSubject(context: SpacedContext, end: number): boolean {
  if (context.grammar.names !== 'hangul') return false;
  const word = context.words[indexBefore(context, end)];
  if (word === undefined || !/^[\s"“'‘]{0,3}$/.test(context.text.slice(word.end, end)))
    return false;
  return word.stems.some(
    ({ edge, name }) =>
      name.length > 1 && /^[은는이가도을를]$/.test(context.text.slice(edge, word.end)),
  );
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
  const title = word.stems.find(({ end }) => end === first.end)?.honorific ?? null;
  if (grammar.names === 'hangul' && first.text.length === 1 && title !== null)
    return [bearerBefore(context, word, first, title)];
  const next = words[at + 1];
  const isFull =
    grammar.names === 'words' &&
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    (hasFamilyName(grammar, next) || countOf(context, text.slice(word.start, next.end)) > 1);
  return isFull && next !== undefined ? [first, bare(context, next, true)] : [first];
}
