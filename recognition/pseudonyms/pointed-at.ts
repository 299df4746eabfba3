import type { Span } from '../mention';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import { nameKey } from './name-words';
import { isPlaced, isPlural, type ScopeContext } from './scope-context';
import { sentenceBefore } from './sentence';

/** The last person a stretch of text surely speaks of. */
export function nearest({ names }: ScopeContext, start: number, end: number): Name | null {
  return names.candidates(start, end).at(-1) ?? null;
}

/** How many sentences back a pronoun may point. */
const FARTHEST_SENTENCE = 3;

/** Whom the nearest sentence before a place, in its block, surely speaks of; several only if several are named. */
export function spokenOf(
  { names, text, grammar }: ScopeContext,
  start: number,
  isMany: boolean,
): readonly Name[] {
  const found = new Map<string, Name>();
  let at = start;
  for (let back = 0; back < FARTHEST_SENTENCE; back++) {
    const before = sentenceBefore(text, { start: at, end: at });
    if (before === null || before.start >= at) break;
    const people = names.candidates(before.start, before.end);
    if (people.length > 0 && !isMany)
      return listedAtEnd(names, grammar, text, before) ?? people.slice(-1);
    for (const name of people) found.set(nameKey(name), name);
    if (found.size > 1) return [...found.values()];
    at = before.start;
  }
  // Words of Japanese and Chinese have no plural: "夫婦の名前" of one who was named.
  return grammar.names === 'kana' || grammar.names === 'han' ? [...found.values()] : [];
}

/** "夫の昇さんと妻の澄子さん。名前は仮のものだ。": where words have no number, all of a list that ends the sentence. */
function listedAtEnd(
  names: ScopeContext['names'],
  { names: script }: ScopeContext['grammar'],
  text: string,
  { start, end }: Span,
): readonly Name[] | null {
  if (script !== 'kana') return null;
  const list = names.leadingTo(start, start + text.slice(start, end).replace(/。$/, '').length);
  return list.length > 1 ? list : null;
}

/** A person told of first by what she is is named soon, or elsewhere. */
const SOON = 240;

/** "The nurse, whose name we changed, works nights. Lucy is 34.": the first person named behind, by a given name alone. */
export function toldBehind({ names, text }: ScopeContext, end: number): readonly Name[] {
  const [first] = names.candidates(end, end + SOON);
  const last = first?.at(-1)?.end ?? 0;
  const isCut = /^ \p{Lu}/u.test(text.slice(last, last + 2));
  const isGiven =
    first?.length === 1 || (first?.length === 2 && text.charAt(first[0]?.end ?? 0) === '-');
  return first !== undefined && isGiven && !isCut ? [first] : [];
}

/** "Anna lives in Leeds. Her name has been changed." */
export function pointedAt(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { names, text, grammar } = context;
  const start = Math.max(disclosure.bracket?.start ?? 0, disclosure.sentence.start);
  const isMany =
    isPlural(context, disclosure) ||
    // "二人の名前は仮名だ"
    (grammar.names === 'kana' && grammar.pluralWord.test(text.slice(start, disclosure.cue.start)));
  const inside = names.candidates(start, disclosure.cue.start);
  // "Tom Ellis said he never used her real name": not his.
  const last = inside.at(-1)?.at(-1);
  const between = last === undefined ? '' : text.slice(last.end, disclosure.cue.start);
  if (grammar.say.test(between) || grammar.reveal.test(between)) return [];
  if (inside.length > 0) return isMany ? inside : inside.slice(-1);
  const spoken = spokenOf(context, start, isMany);
  return spoken.length > 0 || isMany ? spoken : endingBefore(context, start);
}

/** "Il se fait appeler Zorba. Ce n’est pas son vrai nom.": a rare name that ends the sentence before. */
function endingBefore(context: ScopeContext, start: number): readonly Name[] {
  const { text, names, grammar } = context;
  const before = sentenceBefore(text, { start, end: start });
  if (before === null) return [];
  const end =
    before.start + text.slice(before.start, before.end).replace(/[.!?…»”"\s]+$/, '').length;
  const name = names.before(end, before.start);
  if (name?.at(-1)?.end !== end || !names.isKnown(name)) return [];
  // "She lives in Leeds.", "Hän asuu Lahdessa.": a place, told by a preposition or an ending.
  const isPlace =
    grammar.inflection !== null || isPlaced(context, text.slice(before.start, name[0]?.start));
  return isPlace ? [] : [name];
}
