import type { Span } from '../mention';
import { declare, NOBODY, only, type Scope } from './declared';
import type { Disclosure } from './disclosures';
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
    const isPlace = last !== null && isPlaced(context, text.slice(from, last[0]?.start));
    return declare(only(isPlace ? (person ?? last) : (last ?? person)), 'bracket', where);
  }
  if (list.length > 1) return declare(list, 'bracket', where);
  const together = namedTogetherIn(context, from, opening);
  if (together.length > 1) return declare(together, 'bracket', where);
  const people = metIn(context, Math.max(from, opening - 2 * LONGEST_CLAUSE), opening);
  const several = people.length > 1 ? people : [...list];
  // Korean words for names have no number.
  const one = context.grammar.names === 'hangul' ? spoken : [];
  const found = several.length > 0 ? several : last === null ? one : [last];
  return declare(found, 'bracket', where);
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
  const sure = names.candidates(from, to);
  if (sure.length > 1 || grammar.names !== 'capitals' || grammar.hasNounCapitals) return sure;
  const all = names
    .named(from, to)
    .filter(([first]) => !isPlaced(context, text.slice(from, first?.start)));
  return all.length === 2 ? all : sure;
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
