import type { Span } from '../mention';
import { apposed } from './apposition';
import type { Disclosure } from './disclosures';
import type { Name } from './name-reader';
import { nearest, pointedAt, spokenOf } from './pointed-at';
import {
  isAttributed,
  isPlaced,
  isPlural,
  LONGEST_APPOSITION,
  LONGEST_CLAUSE,
  type ScopeContext,
  speaksOfPerson,
  speaksOfThing,
} from './scope-context';
import { blockAround, sentenceBefore } from './sentence';

/** A name as declared: its words, and the words that declare it. */
export type Declared = {
  readonly words: Name;
  readonly rule: string;
  readonly disclosure: Span;
};

/** Names inside or beside one another that are real: the person behind a pen name. */
export type Scope = {
  readonly declared: readonly Declared[];
  readonly real: readonly Name[];
};

const NOBODY: Scope = { declared: [], real: [] };

/** The names a disclosure covers; a cue without a name in its scope covers nobody. */
export function namesInScope(context: ScopeContext, disclosure: Disclosure): Scope {
  const { names } = context;
  const { type, cue, bracket, sentence } = disclosure;
  const where = bracket === null ? sentence : widened(context.text, bracket);
  switch (type) {
    case 'naming':
      return declare(namesBehind(context, disclosure), type, sentence);
    case 'loose-naming':
      return declare(
        namesBehind(context, disclosure).filter((name) => names.isKnown(name)),
        'naming',
        sentence,
      );
    case 'code-name':
      return declare(only(quotedBehind(context, disclosure)), type, sentence);
    case 'named':
      return declare(only(names.before(cue.start, sentence.start)), type, sentence);
    case 'pen-name-of':
      return penNameOf(context, disclosure);
    case 'pen-name-hides':
      return hiddenByPenName(context, disclosure);
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
      const found = covered(context, disclosure);
      // "Sara (heißt eigentlich anders)": in a bracket that lists nobody the cue stands beside a name.
      return found.length === 0 && bracket !== null
        ? besideBracket(context, disclosure, bracket, where)
        : declare(found, 'note', where);
    }
  }
}

const only = (name: Name | null): readonly Name[] => (name === null ? [] : [name]);

const declare = (names: readonly Name[], rule: string, disclosure: Span): Scope => ({
  declared: names.map((words) => ({ words, rule, disclosure })),
  real: [],
});

function penName(pen: Name | null, real: Name | null, disclosure: Span): Scope {
  if (pen === null || real === null) return NOBODY;
  return { declared: [{ words: pen, rule: 'pen-name', disclosure }], real: [real] };
}

/** "Behind the pseudonym was the dentist Y.": whom the sentence before speaks of is the pseudonym. */
function hiddenByPenName(context: ScopeContext, { cue, sentence }: Disclosure): Scope {
  const { names, text } = context;
  const capital = text.slice(cue.end, sentence.end).search(/\p{Lu}/u);
  const hidden = capital < 0 ? null : names.after(cue.end + capital, sentence.end, false);
  const before = sentenceBefore(text, sentence);
  const [pen = null] = before === null ? [] : names.named(before.start, before.end);
  return penName(pen, hidden, sentence);
}

/** "X, pseudonym of Y", "X is the pseudonym of a nurse". */
function penNameOf(context: ScopeContext, { cue, bracket, sentence }: Disclosure): Scope {
  const { names, text, grammar } = context;
  const pen =
    names.before(bracket === null ? cue.start : bracket.start - 1, sentence.start) ??
    names.before(cue.start, sentence.start);
  const real = names.after(cue.end, sentence.end, false);
  const behind = text.slice(cue.end, sentence.end);
  const [word = ''] = behind.match(/\p{L}+/u) ?? [];
  const isSomebody =
    /^\s?\p{Ll}/u.test(behind) &&
    (grammar.articles.has(word) ||
      /[’']\p{L}+$/u.test(text.slice(cue.start, cue.end)) ||
      speaksOfPerson(context, cue.end, cue.end + word.length + 1));
  if (pen !== null && real === null && isSomebody) return declare([pen], 'pen-name', sentence);
  return penName(pen, real, sentence);
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

/** "Bastien, 24 ans, et Coralie". */
const AGE = /^,? \(?\d{1,2}\)?(?: \p{L}{2,8})?(?=,)/u;
const LONGEST_AGE = 24;

/** "La chiameremo Teresa"; with a plural cue all the names of the list that begins there. */
function namesBehind(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { names } = context;
  const { cue, sentence } = disclosure;
  const found: Name[] = [];
  for (let at = cue.end; ; ) {
    const name =
      names.after(at, sentence.end, false) ??
      (at === cue.end ? behindAdverb(context, at, sentence.end) : null);
    const last = name?.at(-1);
    if (name === null || last === undefined) return found;
    // "We'll call them Ruth and Ben.": what follows is a name of the list, and no new clause.
    const isListEnd = /^["”»’']?[,.;:)!?–—]/.test(context.text.slice(last.end, last.end + 2));
    if (found.length > 0 && !isListEnd && !isPlural(context, disclosure)) return found;
    found.push(name);
    const rest = context.text.slice(last.end, last.end + LONGEST_AGE);
    const age = AGE.exec(rest)?.[0].length ?? 0;
    if (!/^["”»’']?,? \p{L}/u.test(rest.slice(age))) return found;
    at = last.end + age;
  }
}

/** "Kutsumme häntä siksi Veikoksi", "nous l’appellerons donc Anne". */
function behindAdverb(context: ScopeContext, at: number, to: number): Name | null {
  const { text, names, grammar } = context;
  const match = /^ (\p{Ll}{2,16})(?: de)?(?= ["“”„«]?\p{Lu})/u.exec(
    text.slice(at, at + LONGEST_AGE),
  );
  const [gap, word = ''] = match ?? [];
  if (gap === undefined || grammar.like === null || grammar.like.test(word)) return null;
  if (grammar.kinWords.has(word) || grammar.offices.includes(word)) return null;
  if (speaksOfPerson(context, at, at + gap.length)) return null;
  const name = names.after(at + gap.length, to, false);
  return name !== null && names.isKnown(name) ? name : null;
}

/** A code name stands in quotation marks, not always right behind: "the protected witness, in the files “Corvus”". */
function quotedBehind({ text, names }: ScopeContext, { cue, sentence }: Disclosure): Name | null {
  const direct = names.after(cue.end, sentence.end, true);
  if (direct !== null) return direct;
  // "protected witness K-7": nobody else is called so.
  const code = names.after(cue.end, sentence.end, false);
  if (code?.length === 1 && /\p{L}-\d/u.test(code[0]?.text ?? '')) return code;
  const rest = text.slice(cue.end, Math.min(sentence.end, cue.end + LONGEST_APPOSITION));
  const match = /[“”"«„「『]([^“”"«»„「」『』.,!?]{2,30})[”"»“」』]/u.exec(rest);
  if (match === null) return null;
  const start = cue.end + match.index + 1;
  const name = names.before(start + (match[1]?.length ?? 0), start);
  return name?.[0]?.start === start ? name : null;
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
  if (listed.length > 0) return declare(listed, 'note', where);
  const opening = bracket.start - 1;
  const block = blockAround(text, bracket);
  // A bracket that is a block of its own stands beside nobody.
  if (text.slice(block.start, opening).trim() === '') return NOBODY;
  const last = names.before(opening, block.start);
  const from = Math.min(sentence.start, opening);
  const list = names.leadingTo(from, opening);
  if (!isPlural(context, disclosure)) {
    // "Ani dan Budi (bukan nama sebenarnya)": where words have no number, both.
    if (context.grammar.hasNoNumber && list.length > 1 && isJoined(context, list.slice(-2)))
      return declare(list, 'bracket', where);
    const pointed = context.grammar.possessive.test(text.slice(bracket.start, cue.end));
    const person =
      nearest(context, Math.max(from, opening - LONGEST_CLAUSE), opening) ??
      (pointed ? (spokenOf(context, sentence.start, false)[0] ?? null) : null);
    const isPlace = last !== null && isPlaced(context, text.slice(from, last[0]?.start));
    return declare(only(isPlace ? (person ?? last) : (last ?? person)), 'bracket', where);
  }
  if (list.length > 1) return declare(list, 'bracket', where);
  const people = names.candidates(Math.max(from, opening - 2 * LONGEST_CLAUSE), opening);
  const several = people.length > 1 ? people : [...list];
  return declare(several.length > 0 ? several : only(last), 'bracket', where);
}

/** "His lawyer said names were changed": what stands farther from the cue is somebody else's. */
const NEAR = 30;

/** The names a note's sentence covers: within the cue, before it, or told in the sentence before. */
function covered(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { text, names, grammar } = context;
  const { cue, bracket, sentence } = disclosure;
  const start = Math.max(bracket?.start ?? 0, sentence.start);
  // Where nouns have capitals, a cue's own nouns look like names: "heißen in Wirklichkeit anders".
  const hasNouns = grammar.hasNounCapitals;
  const own = names
    .within(cue.start, cue.end)
    // A sentence's first word has a capital too: "Oikeaa nimeään hän ei kerro".
    .filter((name) => (!hasNouns && name[0]?.start !== cue.start) || names.isKnown(name));
  const first = own[0]?.[0];
  if (first !== undefined) {
    // "I nomi di X e Y …" names its own. "The names of the victims in Leeds": a class, which names nobody.
    return isPlaced(context, text.slice(cue.start, first.start)) ? [] : own;
  }
  const before = names
    .leadingTo(start, cue.start)
    .filter((name) => !hasNouns || name.length > 1 || names.isKnown(name));
  const lead = text.slice(start, before[0]?.[0]?.start ?? start);
  if (before.length > 0) return isAttributed(context, lead) ? [] : before;
  const words = text.slice(Math.max(start, cue.start - NEAR), cue.end);
  // "The name was changed to protect him": nothing but that, and why.
  const isBare =
    !/\p{L}/u.test(text.slice(start, cue.start)) &&
    grammar.reason.test(text.slice(cue.start, sentence.end)) &&
    !speaksOfThing(context, cue.start, sentence.end);
  const last = namedLast(context, disclosure);
  if (last !== null) return [last];
  if (isToldBefore(context, sentence)) return [];
  const isPointing = isBare || grammar.possessive.test(words) || isOfPerson(context, disclosure);
  const pointed = isPointing ? pointedAt(context, disclosure) : [];
  return pointed.length > 0 ? pointed : familiarHere(context, sentence);
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
  const isTold = grammar.say.test(between) || !/[,:–—]\s$/.test(between);
  return isTold || !speaksOfPerson({ text, grammar, names }, cue.end, first.start) ? null : name;
}

/** A longer sentence says more than whose name was changed. */
const LONGEST_ROLE_NOTE = 120;

/** "The girl’s name has been changed": a sentence about one person, said by nobody else. */
function isOfPerson(context: ScopeContext, disclosure: Disclosure): boolean {
  const { text, grammar } = context;
  const { start, end } = disclosure.sentence;
  const isShort = end - start <= LONGEST_ROLE_NOTE && !grammar.say.test(text.slice(start, end));
  return isShort && !isPlural(context, disclosure) && speaksOfPerson(context, start, end);
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
  return (
    grammar.realRenaming.test(words) &&
    words
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => grammar.nameWords.has(word))
  );
}

/** Whether a list word stands between two names. */
function isJoined({ text, grammar }: ScopeContext, [first, second]: readonly Name[]): boolean {
  const gap = text.slice(first?.at(-1)?.end, second?.[0]?.start).trim().toLowerCase();
  return grammar.listWords.has(gap);
}
