import type { Span } from '../mention';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import { nearest, spokenOf, toldBehind } from './pointed-at';
import {
  isAttributed,
  isBelonging,
  isPlural,
  isQuotedThing,
  isThingNamed,
  LONGEST_APPOSITION,
  LONGEST_CLAUSE,
  type ScopeContext,
  speaksOfThing,
} from './scope-context';

/** Two words before a cue: "both", "dont les deux". */
const PAIR_BEFORE = /(?<=, )(?:\p{L}+ ){1,3}$/u;

/** "Marta, 34 anni, nome di fantasia, lavora": the name may stand before a short apposition. */
export function apposed(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { text, names, grammar } = context;
  const { cue, sentence } = disclosure;
  if (isPlural(context, disclosure)) {
    // ", both names changed,"
    const [both = ''] = PAIR_BEFORE.exec(text.slice(sentence.start, cue.start)) ?? [];
    const start =
      relativeClauseAt(context, cue) ?? cue.start - (grammar.pairWord.test(both) ? both.length : 0);
    const list = names.leadingTo(sentence.start, start);
    if (list.length > 1) return list;
  }
  const direct = names.before(cue.start, sentence.start);
  const before = text.slice(Math.max(sentence.start, cue.start - LONGEST_APPOSITION), cue.start);
  const lead = text.slice(sentence.start, direct?.[0]?.start);
  // "Helen Marsh publishes her thrillers as Iris Thorne, a pen name": whose name it is stands behind "as".
  const isAs = grammar.as.test(/([\p{L}\p{M}]+) $/u.exec(lead.slice(-LONGEST_RELATIVE))?.[1] ?? '');
  if (direct !== null && !isAs && isBelonging(context, lead)) {
    // "Rina, asal Bima, bukan nama sebenarnya": the place is no name.
    const person = nearest(context, sentence.start, direct[0]?.start ?? cue.start);
    const isNear =
      person !== null && (direct[0]?.start ?? 0) - (person.at(-1)?.end ?? 0) <= LONGEST_ORIGIN;
    if (isNear && (/[,–—]\s$/.test(before) || beginsRelative(context, cue))) return [person];
    // "The battle of Villarrasa, an invented name": who is told of only as somebody's or somewhere's.
    const isCapital = grammar.names === 'capitals' && !grammar.hasNounCapitals;
    if (isCapital && !names.isKnown(direct)) return [];
  }
  // "Para Gonzalo —el nombre fue modificado—" is of his; "Pour Hubert Gilsoul, le nom a été changé" is his view.
  if (direct !== null && !/[–—]\s?$/.test(before) && isAttributed(context, lead)) return [];
  // "Die Mutter von vier Kindern, deren Name …": where nouns have capitals, a noun is no name.
  const hasNouns = grammar.hasNounCapitals;
  const isNoun = hasNouns && direct?.length === 1 && !names.isKnown(direct);
  if (direct !== null && !isNoun) {
    // Without capitals any word before a comma would be a name.
    if (grammar.names !== 'capitals' && !names.isKnown(direct)) return [];
    const isRelative = beginsRelative(context, cue);
    const start = direct[0]?.start ?? cue.start;
    if (isThingNamed(context, sentence.start, start) || isQuotedThing(context, start)) return [];
    return /[,，、–—―─-]\s?$/.test(before) || isRelative ? [direct] : [];
  }
  const clause = relativeClauseAt(context, cue);
  if (clause !== null) {
    // "The pub on the corner, whose name …".
    if (speaksOfThing(context, Math.max(sentence.start, clause - LONGEST_SUBJECT), clause))
      return [];
    // "Mei Lin, que no es su verdadero nombre".
    const named = names.before(clause, sentence.start);
    const isFrom =
      named?.length === 1 &&
      isBelonging(context, text.slice(sentence.start, named[0]?.start)) &&
      nearest(context, sentence.start, named[0]?.start ?? clause) !== null;
    if (named !== null && !isFrom && (!hasNouns || names.isKnown(named))) return [named];
    // "Die 81-Jährige, die eigentlich anders heißt": whom the words before speak of.
    const until = isFrom ? (named?.[0]?.start ?? cue.start) : cue.start;
    const last = nearest(context, Math.max(sentence.start, cue.start - LONGEST_CLAUSE), until);
    if (last !== null) return [last];
    const spoken = spokenOf(context, sentence.start, false);
    return spoken.length > 0 ? spoken : toldBehind(context, cue.end);
  }
  // "Susan Okafor, the lawyer, said names had been changed": not hers.
  if (isPlural(context, disclosure)) return [];
  const apposition =
    before.match(/[,–—-]([^,.;:!?–—]{1,50})[,–—-]\s$/) ??
    before.match(/[,–—―]\s?([^,.;:!?–—―"“”«»()]{1,45})\s$/);
  const between = apposition?.[1] ?? '';
  if (apposition === null || grammar.say.test(between) || grammar.none.test(between)) return [];
  // "Rosanna, pensionata di Ancona – così la chiamiamo": a name within makes it unsure whose the apposition is.
  if (/\p{Lu}/u.test(between)) {
    const people = names.candidates(sentence.start, cue.start);
    return people.length === 1 ? people : [];
  }
  const name = names.before(cue.start - apposition[0].length + 1, sentence.start);
  // "Unter der Bedingung, dass ihr Name geändert wird".
  const isNounOnly = hasNouns && name?.length === 1 && !names.isKnown(name);
  const isThing = isQuotedThing(context, name?.[0]?.start ?? 0);
  return name === null || isNounOnly || isThing ? [] : [name];
}

/** ", asal Bima", ", a waitress from Turin". */
const LONGEST_ORIGIN = 40;

/** "The pub on the long corner". */
const LONGEST_SUBJECT = 30;

/** A relative word and its comma are no longer. */
const LONGEST_RELATIVE = 20;

const beginsRelative = ({ text, grammar }: ScopeContext, cue: Span): boolean =>
  grammar.relativeWord.test(text.slice(cue.start, cue.end));

/**
 * Where the relative clause begins that a cue stands in: ", die eigentlich anders heißt", ", deren | Name
 * geändert wurde", whose relative word stands before the cue; `null` where it stands in none.
 */
export function relativeClauseAt(context: ScopeContext, cue: Span): number | null {
  const from = Math.max(0, cue.start - LONGEST_RELATIVE);
  const before = context.text.slice(from, cue.start);
  const { relativeWord, commalessRelatives } = context.grammar;
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(context.text.slice(cue.start, cue.end)) ?? [];
  if (/,\s$/.test(before) || commalessRelatives.has(first.toLowerCase()))
    return beginsRelative(context, cue) ? cue.start : null;
  // "a scaffolder from Swansea whose name …": English leaves the comma out.
  const match = /(,?)\s([\p{L}\p{M}]+)\s$/u.exec(before);
  if (match === null) return null;
  const [, comma, word = ''] = match;
  const isRelative = comma === '' ? commalessRelatives.has(word) : relativeWord.test(word);
  return isRelative ? from + match.index : null;
}
