import type { PseudonymMention } from '../mention';
import {
  isFullAt,
  isPartOf,
  lemmaReader,
  type Search,
  type Target,
  type Targets,
  targetsOf,
} from './capital-targets';
import { type CapitalContext, isTitle, wordBefore } from './capital-words';
import { misspelt } from './misspelt';
import type { Name, PersonNames } from './name-reader';
import { accentlessKey } from './name-words';
import { hasNeighbour, isOrdinaryWord } from './neighbours';

const LONGEST_MATCH = 5;
/** With its colon, and a letter more. */
const LONGEST_ENDING = 6;

/** Every mention of the declared people: full, respelled, inflected, and by one name alone where nobody else bears it. */
export function capitalMentions(
  context: CapitalContext,
  people: readonly PersonNames[],
  real: readonly Name[],
): readonly PseudonymMention[] {
  const lemmas = lemmaReader(context);
  const search = { ...context, lemmas, targets: targetsOf(context, lemmas, people, real) };
  const mentions: PseudonymMention[] = [];
  for (const { words } of context.runs) {
    for (let from = 0; from < words.length; ) {
      const match = longestMatch(search, words, from);
      if (match === null) {
        from++;
        continue;
      }
      const start = words[from]?.start ?? 0;
      const end = words[from + match.length - 1]?.end ?? 0;
      // "Delta-4:n": Finnish sets an ending off behind a number.
      const rest = context.text.slice(end, end + LONGEST_ENDING);
      const isInitial = context.text.charAt(end - 1) === '.';
      // "Sabine K.s Widerspruch"
      const ending = (isInitial ? /^s(?!\p{L})/u : /^:\p{Ll}{1,4}(?!\p{L})/u).exec(rest);
      mentions.push(mentionOf(match.target, start, end + (ending?.[0].length ?? 0)));
      from += match.length;
    }
  }
  const quoted = quotedInSmall(context, search.targets.joined);
  return quoted.length === 0
    ? mentions
    : [...mentions, ...quoted].sort((a, b) => a.start - b.start);
}

const mentionOf = ({ person, isFull }: Target, start: number, end: number): PseudonymMention => ({
  kind: 'pseudonym',
  person: person.id,
  rule: isFull ? person.rule : `${person.rule}-short-form`,
  start,
  end,
});

/** A pseudonym in quotation marks may be written small: "mawar". */
function quotedInSmall(
  { text }: CapitalContext,
  joined: Targets['joined'],
): readonly PseudonymMention[] {
  return [...text.matchAll(/["“‘'«„](\p{Ll}[\p{L}\p{M}]*)["”’'»“]/gu)].flatMap((match) => {
    const person = joined.get(accentlessKey(match[1] ?? ''));
    const start = match.index + 1;
    return person === undefined
      ? []
      : [mentionOf({ person, isFull: true }, start, start + (match[1] ?? '').length)];
  });
}

function longestMatch(
  search: Search,
  words: Name,
  from: number,
): { readonly target: Target; readonly length: number } | null {
  const { targets, lemmas } = search;
  for (let length = Math.min(LONGEST_MATCH, words.length - from); length > 0; length--) {
    const target = targetAt(words, from, length);
    if (target === null) continue;
    // One word beside another capitalised one is part of somebody else's name.
    if (length === 1 && hasNeighbour(search, words, from)) continue;
    if (length === 1 && isOrdinaryWord(search, words, from)) continue;
    return { target, length };
  }
  return null;

  function isTitled({ start }: Name[number], before: Name[number] | undefined): boolean {
    const title = before?.text ?? wordBefore(search.text, start) ?? '';
    return isTitle(search.grammar, title);
  }

  function targetAt(all: Name, at: number, length: number): Target | null {
    const slice = all.slice(at, at + length);
    const joined = targets.joined.get(accentlessKey(slice));
    if (joined !== undefined) return { person: joined, isFull: true };
    const [first] = slice;
    if (first === undefined) return null;
    for (const lemma of lemmas(first.text)) {
      for (const person of targets.full.get(lemma) ?? []) {
        if (person.words.length === length && isFullAt(slice, 0, person, lemmas))
          return { person, isFull: true };
      }
    }
    if (length > 1) {
      const person = targets.long.find((long) => isPartOf(slice, long, lemmas));
      return person === undefined ? null : { person, isFull: false };
    }
    for (const lemma of [...lemmas(first.text), accentlessKey(first.text)]) {
      const short = targets.short.get(lemma);
      if (short === undefined || first.start >= short.until) continue;
      if (!short.needsTitle || isTitled(first, all[at - 1]))
        return { person: short.person, isFull: false };
    }
    return all.length === 1 ? misspelt(search, targets, first) : null;
  }
}
