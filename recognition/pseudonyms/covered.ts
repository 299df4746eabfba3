import type { Span } from '../mention';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import {
  isAttributed,
  isBelonging,
  isPlaced,
  isQuotedThing,
  isThingNamed,
  type ScopeContext,
  speaksOfPerson,
} from './scope-context';
import { toldElsewhere } from './told-elsewhere';

/** The names a note's sentence covers: within the cue, before it, or told in the sentence before. */
export function covered(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { text, names, grammar } = context;
  const { cue, bracket, sentence } = disclosure;
  const start = Math.max(bracket?.start ?? 0, sentence.start);
  // Where nouns have capitals, a cue's own nouns look like names: "heißen in Wirklichkeit anders".
  const hasNouns = grammar.hasNounCapitals;
  const own = names
    .within(cue.start, cue.end)
    // A sentence's first word has a capital too: "Oikeaa nimeään hän ei kerro".
    .filter((name) => (!hasNouns && name[0]?.start !== cue.start) || names.isKnown(name))
    .filter(([word]) => word === undefined || !hasNouns || !isNounThere(context, word));
  const excepted = exceptionIn(context, start, cue.end);
  const first = own[0]?.[0];
  if (first !== undefined) {
    // "I nomi di X e Y …" names its own. "The names of the victims in Leeds": a class, which names nobody.
    const isOfPlace = isPlaced(context, text.slice(cue.start, first.start));
    // "Ni X ni Y son sus nombres": a cue that begins with a list word goes on with a list.
    const opening = /^\p{L}+/u.exec(text.slice(cue.start, cue.end))?.[0].toLowerCase() ?? '';
    const earlier = grammar.listWords.has(opening) ? names.leadingTo(start, cue.start) : [];
    return isOfPlace
      ? []
      : [...earlier, ...own].filter(
          (name) => !isWithin(name, excepted) && !isQuotedThing(context, name[0]?.start ?? 0),
        );
  }
  const before = names
    .leadingTo(start, cue.start)
    .filter((name) => !isWithin(name, excepted))
    .filter(([word]) => !isOfKind(context, word?.start ?? 0))
    .filter(([word]) => !isQuotedThing(context, word?.start ?? 0))
    .filter((name) => !hasNouns || name.length > 1 || names.isKnown(name));
  const lead = text.slice(start, before[0]?.[0]?.start ?? start);
  const [only] = before;
  const isOfIt =
    before.length === 1 && only?.length === 1 && !names.isKnown(only) && isBelonging(context, lead);
  const isOfThing = only !== undefined && isThingNamed(context, start, only[0]?.start ?? start);
  if (grammar.names === 'capitals' && (isOfIt || isOfThing)) return [];
  // "“She says Storm is a pseudonym,” Gallagher laughs."
  const isSaid =
    bracket === null &&
    /[“«„"][^”»“"]*$/.test(text.slice(sentence.start, cue.start)) &&
    grammar.say.test(lead);
  if (before.length > 0)
    return isAttributed(context, lead) || isOfOther(context, cue) || isSaid ? [] : before;
  return excepted === null ? toldElsewhere(context, disclosure, start) : [];
}

/** "Die Namen aller Betroffenen wurden im Gutachten geändert" */
function isNounThere({ text, grammar, names }: ScopeContext, word: Name[number]): boolean {
  const before =
    /(\p{L}+) $/u.exec(text.slice(Math.max(0, word.start - LONGEST_KIND), word.start))?.[1] ?? '';
  return (
    grammar.contractions.has(before.toLowerCase()) ||
    speaksOfPerson({ text, grammar, names }, word.start, word.end)
  );
}

/** "Jalan Mawar dan Jalan Kenanga": streets, which that word begins. */
function isOfKind({ text, grammar }: ScopeContext, start: number): boolean {
  if (grammar.names !== 'capitals') return false;
  const kind = /([\p{L}\p{M}-]+) $/u.exec(
    text.slice(Math.max(0, start - LONGEST_KIND), start),
  )?.[1];
  return kind !== undefined && grammar.subjectWords.has(kind.toLowerCase());
}

const LONGEST_KIND = 24;

/** "All names except Dr Abel’s have been changed": where those stand that are real; `null` where a note excepts nobody. */
function exceptionIn({ text, grammar }: ScopeContext, start: number, end: number): Span | null {
  const match = grammar.except.exec(text.slice(start, end));
  if (match === null) return null;
  const from = start + match.index;
  const stop = text.slice(from + match[0].length, end).search(/[,;)，、；）]/);
  return { start: from, end: stop < 0 ? end : from + match[0].length + stop };
}

const isWithin = (name: Name, span: Span | null): boolean =>
  span !== null && (name[0]?.start ?? 0) >= span.start && (name[0]?.start ?? 0) < span.end;

/** "Ana no quiso revelar el nombre real de su fuente": whoever reveals, or knows, a name that isn't theirs. */
function isOfOther({ text, grammar }: ScopeContext, cue: Span): boolean {
  const said = text.slice(cue.start, cue.end);
  const isTold = grammar.say.test(said) || grammar.reveal.test(said);
  return isTold && !grammar.possessive.test(said) && !grammar.known.test(said);
}
