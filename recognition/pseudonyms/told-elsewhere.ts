import type { Span } from '../mention';
import type { Disclosure } from './disclosure';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { pointedAt } from './pointed-at';
import {
  isPlural,
  type ScopeContext,
  speaksOfName,
  speaksOfPerson,
  speaksOfThing,
} from './scope-context';
import { blockAround, sentenceBefore } from './sentence';

/** "His lawyer said names were changed": what stands farther from the cue is somebody else's. */
const NEAR = 30;
const LAST_WORD = /[\p{L}\p{M}’']+\s*$/u;

/** Whom a note that names nobody means: who was told of before it, or is right behind it. */
export function toldElsewhere(
  context: ScopeContext,
  disclosure: Disclosure,
  start: number,
): readonly Name[] {
  const { text, grammar } = context;
  const { cue, sentence } = disclosure;
  const near = text.slice(Math.max(start, cue.start - NEAR), cue.start);
  const words =
    (grammar.names === 'capitals' ? (LAST_WORD.exec(near)?.[0] ?? '') : near) +
    text.slice(cue.start, cue.end);
  // "The name was changed to protect him": nothing but that, and why.
  const isBare =
    !/\p{L}/u.test(text.slice(start, cue.start)) &&
    grammar.reason.test(text.slice(cue.start, sentence.end)) &&
    !speaksOfThing(context, cue.start, sentence.end);
  const last = namedLast(context, disclosure);
  if (last !== null) return [last];
  if (isToldBefore(context, sentence)) return [];
  // "… her name was changed: she is called Ann Bell now": whoever is named in full behind it.
  const isRenamed = context.names.named(cue.end, sentence.end).some(({ length }) => length > 1);
  if (isRenamed && grammar.names === 'capitals' && !grammar.hasNounCapitals) return [];
  const isPointing =
    isBare ||
    grammar.possessive.test(words) ||
    grammar.theirs.test(words) ||
    isAsked(context, disclosure) ||
    isOfPerson(context, disclosure) ||
    isOfBoth(context, disclosure);
  // "Heidän nimensä"
  const isMany = isPlural(context, disclosure) || grammar.pluralWord.test(near);
  const isOfPair = isOfBoth(context, disclosure) || (isPointing && isMany);
  const ofClass = isMany && !isOfPair && isOfClass(context, sentence);
  const here = isMany ? pairIn(context, { start: sentence.start, end: cue.start }, true) : [];
  if (here.length > 0) return here;
  const both = isOfPair || ofClass ? pairBefore(context, sentence) : [];
  const sure = both.filter((name) => isSure(context, name)).length;
  const arePeople =
    isOfBoth(context, disclosure) ||
    sure === both.length ||
    (ofClass && sure > 0 && both.every((name) => context.names.isKnown(name)));
  const areFamiliar = !ofClass || both.every(({ length }) => length === 1);
  if (both.length > 0 && arePeople && areFamiliar) return both;
  const pointed = isPointing ? pointedAt(context, disclosure) : [];
  if (pointed.length > 0) return pointed;
  const next = namedNext(context, disclosure);
  return next.length > 0 ? next : familiarHere(context, sentence);
}

/** "The children’s names have been changed": of whom the sentence before tells by given names alone. */
const isOfClass = (context: ScopeContext, { start, end }: Span): boolean =>
  speaksOfPerson(context, start, end) &&
  !speaksOfThing(context, start, end) &&
  !context.grammar.say.test(context.text.slice(start, end));

const isSure = ({ names }: ScopeContext, name: Name): boolean =>
  names.candidates(name[0]?.start ?? 0, name.at(-1)?.end ?? 0).length > 0;

/** "The name is invented, the scars are not. Lucy Corda was thirteen …": who is named first behind a note that opens a paragraph. */
function namedNext(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { text, names, grammar } = context;
  const { cue, bracket, sentence } = disclosure;
  const block = blockAround(text, cue);
  const opens = bracket === null && sentence.start === block.start && sentence.end < block.end;
  const words = text.slice(sentence.start, sentence.end);
  const isOfSeveral = grammar.hasNoNumber || isPlural(context, disclosure);
  if (!opens || isOfSeveral || grammar.say.test(words)) return [];
  if (grammar.realRenaming.test(words) || speaksOfThing(context, sentence.start, sentence.end))
    return [];
  const lead =
    text
      .slice(sentence.start, cue.start)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (!lead.every((word) => grammar.articles.has(word))) return [];
  const name = names.after(sentence.end, block.end, false);
  const [first] = name ?? [];
  if (name === null || first === undefined) return [];
  const people = names.named(0, text.length);
  const isPerson = people.some(([word]) => word?.start === first.start);
  // "Lucy's pie" is nobody: who is meant is named again.
  const own = lemmasOf(first.text, grammar);
  const again = people.filter(([word]) =>
    lemmasOf(word?.text ?? '', grammar).some((lemma) => own.includes(lemma)),
  );
  return isPerson && again.length > 1 ? [name] : [];
}

/** "Her name was changed at the request of the person concerned, Émeline Sorbier." */
function namedLast(
  { text, names, grammar }: ScopeContext,
  { cue, sentence }: Disclosure,
): Name | null {
  const end =
    sentence.start + text.slice(sentence.start, sentence.end).replace(/[.!)\]\s]+$/, '').length;
  const name = names.before(end, cue.end);
  const [first] = name ?? [];
  if (first === undefined || name?.at(-1)?.end !== end || grammar.names !== 'capitals') return null;
  const between = text.slice(cue.end, first.start);
  const isTold = grammar.say.test(between) || /[”"»]/.test(between) || !/[,:–—]\s$/.test(between);
  return isTold || !speaksOfPerson({ text, grammar, names }, cue.end, first.start) ? null : name;
}

/** A longer sentence says more than whose name was changed. */
const LONGEST_ROLE_NOTE = 120;

/** "The girl’s name has been changed": a sentence about one person, said by nobody else. */
function isOfPerson(context: ScopeContext, disclosure: Disclosure): boolean {
  const { text, grammar } = context;
  const { start, end } = disclosure.sentence;
  const isShort = end - start <= LONGEST_ROLE_NOTE && !grammar.say.test(text.slice(start, end));
  const isSaid = /[“「『]/.test(text.slice(start, disclosure.cue.start));
  return (
    isShort && !isSaid && !isPlural(context, disclosure) && speaksOfPerson(context, start, end)
  );
}

/** "Both asked us to use other names": a sentence that begins with those two. */
function isOfBoth(context: ScopeContext, { cue, sentence }: Disclosure): boolean {
  const { text, grammar } = context;
  const opening = text.slice(sentence.start, Math.min(cue.start, sentence.start + NEAR));
  const at = grammar.pairWord.exec(opening)?.index ?? -1;
  // "Both asked for other names for the streets".
  const isOfThing = speaksOfThing(context, sentence.start, sentence.end);
  return at >= 0 && !/\p{L}{5}/u.test(opening.slice(0, at)) && !isOfThing;
}

/** "She asked us to use other names". */
const isAsked = (context: ScopeContext, { cue, sentence }: Disclosure): boolean =>
  context.grammar.ask.test(context.text.slice(cue.start, cue.end)) &&
  !speaksOfThing(context, sentence.start, sentence.end);

/** "Marisol and Dwight met on the ward. Both …": whom the sentence before names together. */
function pairBefore(context: ScopeContext, sentence: Span): readonly Name[] {
  const before = sentenceBefore(context.text, sentence);
  return before === null ? [] : pairIn(context, before);
}

/** Two names with nothing but a list word between; at the very beginning where they must be what a sentence is about. */
function pairIn(
  { text, names, grammar }: ScopeContext,
  { start, end }: Span,
  isSubject = false,
): readonly Name[] {
  if (grammar.names !== 'capitals') return [];
  const opening = text.slice(start, end).match(/^["“«„]?(\p{L}+) /u)?.[1] ?? '';
  const isPairWord = grammar.pairWord.test(opening);
  const all = names.within(start, end);
  // Nouns have capitals too: both must be names.
  const least = grammar.hasNounCapitals ? 2 : 1;
  for (const [at, one] of all.entries()) {
    const other = all[at + 1];
    if (other === undefined) return [];
    if (isSubject && (!isPairWord || (one[0]?.start ?? 0) > start + opening.length + 2)) return [];
    const words =
      text
        .slice(one.at(-1)?.end, other[0]?.start)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? [];
    const isJoined =
      words.some((word) => grammar.listWords.has(word)) &&
      words.every((word) => grammar.listWords.has(word) || grammar.articles.has(word));
    if (isJoined && [one, other].filter((name) => names.isKnown(name)).length >= least)
      return [one, other];
  }
  return [];
}

/** "Sascha und Nicole haben in diesem Text andere Namen": whom the sentence speaks of without a family name. */
function familiarHere({ text, grammar, names }: ScopeContext, sentence: Span): readonly Name[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!grammar.here.test(words) || grammar.say.test(words)) return [];
  return names
    .candidates(sentence.start, sentence.end)
    .filter((name) => name.length === 1 && names.isKnown(name));
}

/** "She asked the court to restore her maiden name. Her name was changed in March.": the change is real. */
function isToldBefore({ text, grammar }: ScopeContext, sentence: Span): boolean {
  const before = sentenceBefore(text, sentence);
  if (before === null) return false;
  const words = text.slice(before.start, before.end);
  return grammar.realRenaming.test(words) && speaksOfName(words, grammar);
}
