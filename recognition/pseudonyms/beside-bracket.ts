import type { Span } from '../mention';
import { declare, NOBODY, only, type Scope } from './declared';
import type { Disclosure } from './disclosure';
import { isGivenName } from './given-names';
import type { Name } from './name-reader';
import { nearest, spokenOf } from './pointed-at';
import { isPlaced, isPlural, LONGEST_CLAUSE, type ScopeContext } from './scope-context';
import { blockAround } from './sentence';

/** ", a small village". */
const LONGEST_KIND = 40;

/** "Marta (nome di fantasia)", "(Marta e Luca sono pseudonimi)", "Marta, che vive a Bari (nome di fantasia)". */
export function besideBracket(
  context: ScopeContext,
  disclosure: Disclosure,
  bracket: Span,
  where: Span,
): Scope {
  const { names, text } = context;
  const { cue, sentence } = disclosure;
  // "Aurélie Marchand (Les prénoms de Clémence et Leïla ont été changés.)": a byline, and a note that names its own.
  const own = names.within(cue.start, cue.end).filter((name) => names.isKnown(name));
  if (own.length > 0 && context.grammar.names === 'capitals') return NOBODY;
  const listed = names.leadingTo(Math.max(bracket.start, sentence.start), cue.start);
  const opening = bracket.start - 1;
  const block = blockAround(text, bracket);
  if (listed.length > 0 && !isPlaceTold(context, bracket, listed))
    return declare(listed, 'note', where);
  if (isOfPlace(context, opening, bracket.end + 1)) return NOBODY;
  // A bracket that is a block of its own stands beside nobody.
  if (text.slice(block.start, opening).trim() === '') return NOBODY;
  const last = names.before(opening, block.start);
  const from = Math.min(sentence.start, opening);
  const list = names.leadingTo(from, opening);
  // "She works nights. (Name changed.)": behind a whole sentence.
  const pointed =
    context.grammar.possessive.test(text.slice(bracket.start, cue.end)) ||
    SENTENCE_END.test(text.slice(Math.max(0, opening - 3), opening));
  const spoken = pointed ? spokenOf(context, sentence.start, false) : [];
  if (!isPlural(context, disclosure)) {
    // "Ani dan Budi (bukan nama sebenarnya)": where words have no number, both.
    if (context.grammar.hasNoNumber && list.length > 1 && isJoined(context, list.slice(-2)))
      return declare(list, 'bracket', where);
    const person =
      nearest(context, Math.max(from, opening - LONGEST_CLAUSE), opening) ?? spoken[0] ?? null;
    const thing = last === null ? thingBefore(context, opening) : null;
    const aged = beforeAge(context, last?.[0]?.start ?? thing ?? opening, block.start);
    if (aged !== null) return declare([aged], 'bracket', where);
    if (thing !== null) return NOBODY;
    const isPlace = last !== null && isPlaced(context, text.slice(from, last[0]?.start));
    return declare(only(isPlace ? (person ?? last) : (last ?? person)), 'bracket', where);
  }
  if (list.length > 1) return declare(list, 'bracket', where);
  const together = namedTogetherIn(context, from, opening);
  if (together.length > 1) return declare(together, 'bracket', where);
  const people = metIn(context, Math.max(from, opening - 2 * LONGEST_CLAUSE), opening);
  const several = people.length > 1 ? withLast(context, people, last, from) : [...list];
  // Korean words for names have no number.
  const one = context.grammar.names === 'hangul' ? spoken : [];
  const found = several.length > 0 ? several : last === null ? one : [last];
  return declare(found, 'bracket', where);
}

/** Where "ATHINA" begins in "ο διακομιστής ATHINA (ψευδώνυμο DNS)": a word with a capital that is no person's name. */
function thingBefore({ text, grammar }: ScopeContext, opening: number): number | null {
  if (grammar.names !== 'capitals' || grammar.hasNounCapitals) return null;
  const from = Math.max(0, opening - LONGEST_KIND);
  const match = /\p{Lu}[\p{L}\p{M}\d-]*[”"»]?\s?$/u.exec(text.slice(from, opening));
  return match === null ? null : from + match.index;
}

/** "Petteri, 43, Seinäjoki (nimi muutettu)": who is told before an age, and a place behind it. */
function beforeAge({ text, names }: ScopeContext, place: number, from: number): Name | null {
  const age = /, \d{1,2}(?: \p{Ll}{2,8})?,(?: \p{Ll}{1,5})? $/u.exec(
    text.slice(Math.max(from, place - LONGEST_KIND), place),
  )?.[0];
  return age === undefined ? null : names.before(place - age.length, from);
}

/** "Tendai (34, Leeds, name changed)": a place among what is told of somebody. */
export function isPlaceTold(
  { text, names, grammar }: ScopeContext,
  bracket: Span,
  [listed, ...others]: readonly Name[],
): boolean {
  const [first] = listed ?? [];
  if (first === undefined || others.length > 0 || isGivenName(first.text, grammar)) return false;
  const opening = bracket.start - 1;
  const outside = names.before(opening, blockAround(text, bracket).start);
  return outside !== null && AGE_FIRST.test(text.slice(bracket.start, first.start));
}

/** "Tendai met Emeka in Leeds (names changed)": surely people, or whoever else is named there that is no place. */
function metIn(context: ScopeContext, from: number, to: number): readonly Name[] {
  const { text, names, grammar } = context;
  const aged = grammar.names === 'hangul' ? withAges(context, from, to) : [];
  if (aged.length > 1) return aged;
  const sure = names.candidates(from, to);
  if (sure.length > 1 || grammar.names !== 'capitals' || grammar.hasNounCapitals) return sure;
  const all = names
    .named(from, to)
    .filter((name) => name.length > 1 || !isPlaced(context, text.slice(from, name[0]?.start)));
  return all.length === 2 ? all : sure;
}

/** "서연이와 태민이, 그리고 한 살 어린 보라(이상 가명)": who stands right before the bracket is one of them, if no place. */
function withLast(
  { text, grammar, names }: ScopeContext,
  people: readonly Name[],
  last: Name | null,
  from: number,
): readonly Name[] {
  const [first] = last ?? [];
  if (last === null || first === undefined) return people;
  const isAmong = people.some((name) => name.some(({ start }) => start === first.start));
  const isNoPlace =
    names.isKnown(last) &&
    (grammar.names !== 'capitals' || !isPlaced({ grammar }, text.slice(from, first.start)));
  return isAmong || !isNoPlace ? people : [...people, last];
}

/** "조엘(34)과 베트남 출신 투이(29·모두 가명)": whoever has an age behind the name. */
function withAges({ text, names }: ScopeContext, from: number, to: number): readonly Name[] {
  return [...text.slice(from, to + 4).matchAll(/(?<=[가-힣])[(（]\d{1,3}(?=[·,)）세])/g)]
    .flatMap(({ index }) => names.before(from + index, from) ?? [])
    .map((word) => [word]);
}

const SENTENCE_END = /[.!?。！？][”"»」』]?\s?$/;

const AGE_FIRST = /^\s?\d{1,2}\b[^\p{Lu}]*$/u;

/** How far behind 和 a name ends. */
const LONGEST_NAME = 12;

/** "阿丽和丈夫大成开了一家店（二人均用化名）": without spaces or particles nothing says where a list ends but its names. */
export function namedTogetherIn(
  { text, names, grammar }: ScopeContext,
  from: number,
  to: number,
): readonly Name[] {
  if (grammar.names !== 'han') return [];
  const link = text.slice(from, to).search(/[和与跟、]/);
  if (link < 0) return [];
  for (let end = from + link + 2; end <= Math.min(to, from + link + LONGEST_NAME); end++) {
    const list = names.leadingTo(from, end);
    if (list.length > 1 && list.every((name) => names.isKnown(name))) return list;
  }
  return [];
}

/** Whether a list word stands between two names. */
function isJoined({ text, grammar }: ScopeContext, [first, second]: readonly Name[]): boolean {
  const gap = text.slice(first?.at(-1)?.end, second?.[0]?.start).trim().toLowerCase();
  return grammar.listWords.has(gap);
}

/** "In Oakham (name changed)", "Oakham (name changed), a village in Kent": what is no given name behind "in", or is told to be a thing. */
function isOfPlace({ text, grammar, names }: ScopeContext, opening: number, end: number): boolean {
  const behind = /^, (\p{L}+)(?: (\p{L}+))?/u.exec(text.slice(end, end + LONGEST_KIND));
  const kind = behind?.slice(1) ?? [];
  if (kind.some((word) => grammar.subjectWords.has(word?.toLowerCase() ?? ''))) return true;
  const [only, ...others] = names.before(opening, Math.max(0, opening - LONGEST_KIND)) ?? [];
  if (only === undefined || others.length > 0 || isGivenName(only.text, grammar)) return false;
  const lead = text.slice(Math.max(0, only.start - LONGEST_KIND), only.start);
  return grammar.placeWord.test(lead);
}
