import type { Span } from '../mention';
import { apposed, relativeClauseAt } from './apposition';
import { besideBracket, isPlaceTold, namedTogetherIn } from './beside-bracket';
import { covered } from './covered';
import { declare, NOBODY, only, type Scope } from './declared';
import type { Disclosure } from './disclosure';
import { isGivenName } from './given-names';
import { isHeadline } from './headline';
import {
  codeNamed,
  namesBehind,
  quotedBefore,
  quotedBehind,
  quotedEarlier,
  quotedInSentenceBefore,
} from './names-behind';
import { hiddenByPenName, penName, penNameBehindReal, penNameOf } from './pen-names';
import {
  isPlural,
  type ScopeContext,
  speaksOfName,
  speaksOfPerson,
  speaksOfThing,
} from './scope-context';
import { blockAround } from './sentence';

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
        : declare(
            namesBehind(context, disclosure).filter(
              (name) => !isHeadline(context.text, cue.start) || names.isKnown(name),
            ),
            type,
            sentence,
          );
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
    case 'known-as': {
      const pen = names.after(cue.end, sentence.end, false);
      const real = names.before(cue.start, sentence.start);
      // "The Rev Bernard Askwith published 14 novels under the pen name J. T. Harrow"
      const told =
        real ??
        names.named(sentence.start, cue.start).at(0) ??
        // "Fearing that nobody would take her seriously, she adopted the pen name Eleanor Thorne"
        names.named(blockAround(context.text, cue).start, sentence.start).at(-1) ??
        null;
      const { grammar, text } = context;
      const said = text.slice(cue.start, cue.end);
      const isOfName = grammar.pseudonymWord.test(said) || speaksOfName(said, grammar);
      const mayBeFar = grammar.names === 'capitals' && isOfName;
      return penName(pen, mayBeFar ? told : real, sentence);
    }
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
  const givesName = speaksOfName(text.slice(cue.start, cue.end), grammar);
  return (
    givesName && speaksOfThing(context, Math.max(sentence.start, cue.start - NEAR_NAME), cue.end)
  );
}

function appositionOrNote(context: ScopeContext, disclosure: Disclosure, where: Span): Scope {
  const { cue, sentence } = disclosure;
  // "…, le prénom de Robin a été modifié à l'état civil".
  const said = context.text.slice(cue.start, cue.end);
  const isRelative = context.grammar.relativeWord.test(said);
  const behind = context.text.slice(cue.end, sentence.end);
  // "cujo nome foi alterado, no cartório, em abril"
  const [clause = ''] = (isRelative ? /^(?:, )?[^,;:–—]*/ : /^[^,;:–—]*/).exec(behind) ?? [];
  // "cuius nomen post nuptias mutatum est"
  const isReally = [clause, isRelative ? said : ''].some((words) =>
    context.grammar.realRenaming.test(words),
  );
  if (isReally) return NOBODY;
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
