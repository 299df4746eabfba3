import type { Span } from '../mention';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import { isPlural, LONGEST_APPOSITION, type ScopeContext, speaksOfPerson } from './scope-context';
import { sentenceBefore } from './sentence';

/** "Bastien, 24 ans, et Coralie". */
const AGE = /^,? \(?\d{1,2}\)?(?: \p{L}{2,8})?(?=,)/u;
const LONGEST_AGE = 24;

/** "La chiameremo Teresa"; with a plural cue all the names of the list that begins there. */
export function namesBehind(context: ScopeContext, disclosure: Disclosure): readonly Name[] {
  const { names } = context;
  const { cue, sentence } = disclosure;
  const found: Name[] = [];
  for (let at = cue.end; ; ) {
    const name =
      names.after(at, sentence.end, false) ??
      (at === cue.end ? behindAdverb(context, at, sentence.end) : null);
    const last = name?.at(-1);
    if (name === null || last === undefined) return found;
    // "이 여성을 민서라고 부르자": what is not joined is no name of the list.
    const isJoined = /[,·、]|[와과랑]\s|하고\s|및\s/.test(context.text.slice(at, name[0]?.start));
    if (found.length > 0 && context.grammar.names === 'hangul' && !isJoined) return found;
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

/** With a small word behind it: "simplesmente de". */
const LONGEST_ADVERB = 24;

/** "Kutsumme häntä siksi Veikoksi", "nous l’appellerons donc Anne". */
function behindAdverb(context: ScopeContext, at: number, to: number): Name | null {
  const { text, names, grammar } = context;
  const match = /^ (\p{Ll}{2,16})(?: (\p{Ll}{1,3}))?(?= ["“”„«]?\p{Lu})/u.exec(
    text.slice(at, at + LONGEST_ADVERB),
  );
  const [gap, word = '', particle] = match ?? [];
  if (gap === undefined || (particle !== undefined && !grammar.particles.has(particle)))
    return null;
  if (grammar.like === null || grammar.like.test(word)) return null;
  if (grammar.kinWords.has(word) || grammar.offices.includes(word)) return null;
  if (speaksOfPerson(context, at, at + gap.length)) return null;
  const name = names.after(at + gap.length, to, false);
  return name !== null && names.isKnown(name) ? name : null;
}

/** A code name stands in quotation marks, not always right behind: "the protected witness, in the files “Corvus”". */
export function quotedBehind(
  { text, names, grammar }: ScopeContext,
  { cue, sentence }: Disclosure,
): Name | null {
  const direct = names.after(cue.end, sentence.end, true);
  if (direct !== null) return direct;
  // "protected witness K-7": nobody else is called so.
  const code = names.after(cue.end, sentence.end, false);
  if (code?.length === 1 && /\p{L}-\d/u.test(code[0]?.text ?? '')) return code;
  const rest = text.slice(cue.end, Math.min(sentence.end, cue.end + LONGEST_APPOSITION));
  const match = /[“”"«„「『]([^“”"«»„「」『』.,!?]{2,30})[”"»“」』]/u.exec(rest);
  if (match === null) return null;
  // "The secret witness in the case “Volgostroy”".
  const between =
    rest
      .slice(0, match.index)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (between.slice(-2).some((word) => grammar.caseNouns.has(word))) return null;
  const start = cue.end + match.index + 1;
  const name = names.before(start + (match[1]?.length ?? 0), start);
  return name?.[0]?.start === start ? name : null;
}

/** A quotation mark, a comma and an article. */
const LONGEST_LEAD = 12;

/** "«Delta», nome in codice": right before the words for it. */
export function quotedBefore(
  { text, names }: ScopeContext,
  { cue, sentence }: Disclosure,
): Name | null {
  const lead = /[”"»“」』’]((?:,|\s[–—])? ?(?:\p{L}{1,4} )?)$/u.exec(
    text.slice(Math.max(sentence.start, cue.start - LONGEST_LEAD), cue.start),
  );
  if (lead === null) return null;
  const name = names.before(cue.start - (lead[1]?.length ?? 0), sentence.start);
  const first = name?.[0];
  return first !== undefined && /[«“"„「『‘]\s?$/.test(text.slice(0, first.start)) ? name : null;
}

/** "The informant, code-named Falcon, …", "“Falcon” is the code name he was given": with the word for it. */
export function codeNamed(context: ScopeContext, { cue, sentence }: Disclosure): Name | null {
  const { text, names, grammar } = context;
  if (!grammar.codeWord.test(text.slice(cue.start, cue.end))) return null;
  const quoted = onlyQuoted(context, { start: sentence.start, end: cue.start });
  if (quoted !== null || grammar.names !== 'capitals') return quoted;
  const bare = names.after(cue.end, sentence.end, false);
  return bare?.length === 1 && names.isKnown(bare) ? bare : null;
}

/** "“Nightjar” never shows his face, and is said to be a teacher’s pen name": the only quoted one of the sentence, or of the one before. */
export function quotedEarlier(context: ScopeContext, disclosure: Disclosure): Name | null {
  const { start } = disclosure.sentence;
  return (
    onlyQuoted(context, { start, end: disclosure.cue.start }) ??
    quotedInSentenceBefore(context, disclosure)
  );
}

/** "«Delta» kept the books. Under this code name …": in the sentence before, nobody else being in quotation marks. */
export function quotedInSentenceBefore(
  context: ScopeContext,
  { sentence }: Disclosure,
): Name | null {
  const before = sentenceBefore(context.text, sentence);
  return before === null ? null : onlyQuoted(context, before);
}

function onlyQuoted({ text, names }: ScopeContext, { start, end }: Span): Name | null {
  const [only, ...others] = [...text.slice(start, end).matchAll(QUOTED)];
  if (only === undefined || others.length > 0) return null;
  const from = start + only.index;
  const name = names.before(from + only[0].length - 1, from);
  return name !== null && names.isKnown(name) ? name : null;
}

const QUOTED =
  /[“”"«„「『‘]\s?[\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][^“”"«»„「」『』‘’.,!?，。]{1,30}[”"»“」』’]/gu;
