import type { Span } from '../mention';
import { apposed, relativeClauseAt } from './apposition';
import { covered } from './covered';
import { declare, NOBODY, only, type Scope } from './declared';
import type { Disclosure } from './disclosures';
import { isGivenName } from './given-names';
import type { Name } from './name-reader';
import {
  codeNamed,
  namesBehind,
  quotedBefore,
  quotedBehind,
  quotedEarlier,
  quotedInSentenceBefore,
} from './names-behind';
import { hiddenByPenName, penName, penNameBehindReal, penNameOf } from './pen-names';
import { nearest, spokenOf } from './pointed-at';
import {
  isPlaced,
  isPlural,
  LONGEST_CLAUSE,
  type ScopeContext,
  speaksOfPerson,
  speaksOfThing,
} from './scope-context';
import { blockAround } from './sentence';

/** ", a small village". */
const LONGEST_KIND = 40;

/** How far before a name it is told what bears it. */
const NEAR = 30;

/** The names a disclosure covers; a cue without a name in its scope covers nobody. */
export function namesInScope(context: ScopeContext, disclosure: Disclosure): Scope {
  const { names } = context;
  const { type, cue, bracket, sentence } = disclosure;
  const where = bracket === null ? sentence : widened(context.text, bracket);
  switch (type) {
    case 'naming':
      return isRole(context, disclosure) || isOfNamedThing(context, disclosure)
        ? NOBODY
        : declare(namesBehind(context, disclosure), type, sentence);
    case 'supposing': {
      // "In, let's say, Leeds": no person is spoken of.
      const isOfSomebody = speaksOfPerson(context, sentence.start, cue.start);
      const given = namesBehind(context, disclosure).filter(([first]) =>
        isGivenName(first?.text ?? '', context.grammar),
      );
      return isOfSomebody ? declare(given, 'naming', sentence) : NOBODY;
    }
    case 'appearing': {
      // "Brian Gauna figura como Max Gauna": who is named already is no other.
      const isNamed = names.candidates(sentence.start, cue.start).length > 0;
      return isNamed || isRole(context, disclosure)
        ? NOBODY
        : declare(namesBehind(context, disclosure), 'naming', sentence);
    }
    case 'loose-naming':
      return declare(
        namesBehind(context, disclosure).filter((name) => names.isKnown(name)),
        'naming',
        sentence,
      );
    case 'code-name':
      return isOfOperation(context, disclosure)
        ? NOBODY
        : declare(
            only(
              quotedBehind(context, disclosure) ??
                quotedBefore(context, disclosure) ??
                codeNamed(context, disclosure) ??
                quotedInSentenceBefore(context, disclosure),
            ),
            type,
            sentence,
          );
    case 'named': {
      const name = names.before(cue.start, sentence.start);
      // "Via Augusti Perini appelletur": a street is called so.
      const isOfThing =
        name?.[0] !== undefined &&
        speaksOfThing(context, Math.max(sentence.start, name[0].start - NEAR), name[0].start);
      return isOfThing ? NOBODY : declare(only(name), type, sentence);
    }
    case 'using': {
      // "Saoirse, who uses a pseudonym for her safety"
      const end = relativeClauseAt(context, cue) ?? cue.start;
      const name = names.before(end, sentence.start);
      // "The mayor, Ann Hale, uses an alias for her safety": no official is called so.
      const isPerson = names.named(name?.[0]?.start ?? end, end).length > 0;
      return isPerson ? declare(only(name), 'named', sentence) : NOBODY;
    }
    case 'pen-name-of':
      return penNameOf(context, disclosure);
    case 'pen-name-behind':
      return penNameBehindReal(context, disclosure);
    case 'pen-name-hides':
      return hiddenByPenName(context, disclosure);
    case 'pen-name-told':
      return declare(
        only(quotedEarlier(context, disclosure) ?? names.before(cue.start, sentence.start)),
        'pen-name',
        sentence,
      );
    case 'known-as':
      return penName(
        names.after(cue.end, sentence.end, false),
        names.before(cue.start, sentence.start),
        sentence,
      );
    case 'beside':
      return bracket === null
        ? appositionOrNote(context, disclosure, where)
        : besideBracket(context, disclosure, bracket, where);
    case 'covering': {
      const together =
        bracket !== null && isPlural(context, disclosure)
          ? namedTogetherIn(context, sentence.start, bracket.start - 1)
          : [];
      const told = together.length > 1 ? together : covered(context, disclosure);
      const found = bracket !== null && isPlaceTold(context, bracket, told) ? [] : told;
      // "Sara (heißt eigentlich anders)": in a bracket that lists nobody the cue stands beside a name.
      return found.length === 0 && bracket !== null
        ? besideBracket(context, disclosure, bracket, where)
        : declare(found, 'note', where);
    }
  }
}

/** "The operation, code-named Falcon". */
const isOfOperation = ({ text, grammar }: ScopeContext, { cue, sentence }: Disclosure): boolean =>
  grammar.codeWord.test(text.slice(cue.start, cue.end)) &&
  grammar.codeThing.test(text.slice(sentence.start, cue.start));

/** How far before "under the name" somebody appears. */
const NEAR_NAME = 20;

/** "In the film she appears under the name Clara". */
function isRole({ text, grammar }: ScopeContext, { cue, sentence }: Disclosure): boolean {
  return (
    grammar.fiction.test(text.slice(sentence.start, cue.start)) &&
    grammar.appear.test(text.slice(Math.max(sentence.start, cue.start - NEAR_NAME), cue.end))
  );
}

/** "Al perro le dimos el nombre de". */
function isOfNamedThing(context: ScopeContext, { cue, sentence }: Disclosure): boolean {
  const { text, grammar } = context;
  const said = text.slice(cue.start, cue.end).toLowerCase();
  const givesName = said.split(/[^\p{L}\p{M}]+/u).some((word) => grammar.nameWords.has(word));
  return (
    givesName && speaksOfThing(context, Math.max(sentence.start, cue.start - NEAR_NAME), cue.end)
  );
}

function appositionOrNote(context: ScopeContext, disclosure: Disclosure, where: Span): Scope {
  const { cue, sentence } = disclosure;
  // "…, le prénom de Robin a été modifié à l'état civil".
  const clause = context.text.slice(cue.end, sentence.end).split(/[,;:–—]/)[0] ?? '';
  if (context.grammar.realRenaming.test(clause)) return NOBODY;
  const found = apposed(context, disclosure);
  if (found.length > 0) return declare(found, 'apposition', where);
  // "Il nome è stato cambiato per tutelarla.": a sentence of its own.
  const isOwn = !/\p{L}/u.test(context.text.slice(sentence.start, cue.start));
  const isReal = context.grammar.realRenaming.test(context.text.slice(cue.start, sentence.end));
  if (!isOwn || isReal) return NOBODY;
  const { grammar, names } = context;
  const people = covered(context, disclosure).filter(
    (name) => !grammar.hasNounCapitals || names.isKnown(name),
  );
  return declare(people, 'note', where);
}

/** With the brackets themselves: the card quotes the note as it stands. */
function widened(text: string, bracket: Span): Span {
  return { start: bracket.start - 1, end: Math.min(text.length, bracket.end + 1) };
}

/** "Marta (nome di fantasia)", "(Marta e Luca sono pseudonimi)", "Marta, che vive a Bari (nome di fantasia)". */
function besideBracket(
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
function isPlaceTold(
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
function namedTogetherIn(
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
