import { bearersOf, familyLength } from './hangul-titles';
import type { Name } from './name-reader';
import { opensSpeech } from './sentence';
import {
  bare,
  indexBefore,
  isHonorific,
  isNoBareName,
  isNoName,
  isWithheld,
  LONGEST_NAME,
  nameOf,
  type SpacedContext,
  withoutFamiliar,
} from './spaced-context';
import { extended } from './spaced-extent';
import type { SpacedWord } from './spaced-words';

/** Between a name and what follows it: marks, an age. */
const MARKS_BEHIND =
  /^[\s“”"'‘’「」『』«»*†‡※¹²³,–—-]{0,4}(?:\(?\d{1,2}세?\)?,?\s?)?[\s“”"'‘’]{0,2}[([（［]?$/;

/** The name that ends before a place. Bound to a list, it may have particles, as "김민지와" has. */
export function nameBefore(
  context: SpacedContext,
  end: number,
  from: number,
  isBound = false,
): Name | null {
  const { text, words, grammar } = context;
  let at = indexBefore(context, end);
  // "독자들의 이름은": a class, and nobody.
  if (grammar.names === 'hangul' && text.startsWith('들', end)) return null;
  // A place within a word, where no name ends.
  if ((words[at + 1]?.start ?? end) < end) return null;
  let edge = end;
  let hasHonorific = false;
  while (at >= 0 && isTitleAt(context, at, isBound || hasHonorific)) {
    if (!MARKS_BEHIND.test(text.slice(words[at]?.end, edge))) return null;
    edge = words[at]?.start ?? 0;
    hasHonorific = true;
    at--;
  }
  const word = words[at];
  if (word === undefined || word.start < from || !MARKS_BEHIND.test(text.slice(word.end, edge)))
    return null;
  if (opensSpeech(text.slice(word.end, end))) return null;
  if (!hasHonorific && isOfThing(context, at)) return null;
  const quoted = quotedName(context, at, from);
  if (quoted !== null) return quoted;
  const last = bare(context, word, isBound && !hasHonorific);
  if (grammar.names === 'hangul') {
    const mayHaveParticles = isBound || /\s/.test(text.slice(word.end, edge));
    // 양씨: somebody of the family 양, which is an honorific too.
    const isFamily =
      grammar.familyNames.has(last.text) &&
      word.stems.some(({ end: to, honorific }) => to === last.end && honorific !== null);
    const isNone =
      isNoBareName(grammar, last.text) || (mayHaveParticles && isNoName(grammar, word));
    if (isNone && !isFamily) return null;
    const isPart = words[at - 1]?.end === word.start - 1;
    const isHonoured =
      hasHonorific ||
      word.stems.some(({ end, honorific }) => end === last.end && honorific !== null);
    if (last.text.length < 2 && !isHonoured && !isPart) return null;
    if (!isHangulName(context, last, hasHonorific)) return null;
    if (last.text.length < 2 && isHonoured) {
      const glued = word.stems.find(
        ({ end: at1, honorific }) => at1 === last.end && honorific !== null,
      );
      const bearer = bearerBefore(
        context,
        word,
        last,
        glued?.honorific ?? words[at + 1]?.text ?? '',
      );
      // "응우옌 티 란 씨" has a name of several words.
      if (!isPart || bearer !== last) return [bearer];
    }
  } else if (isNoName(grammar, word) && !isListedRole(context, word, isBound)) return null;
  return extended(context, at, last, from, isBound);
}

/** "हरीशः, तरुणः इति नामानि": what somebody may be is a name in a list of such, where it stands again. */
const isListedRole = (
  { grammar, seen }: SpacedContext,
  { text }: SpacedWord,
  isBound: boolean,
): boolean =>
  isBound && grammar.roles.has(text) && !grammar.notNames.has(text) && (seen.get(text) ?? 0) > 1;

/** "바다는 가명입니다": a name whose particle the cue begins with; `null` where no word is cut there. */
export function gluedName(context: SpacedContext, end: number, from: number): Name | null {
  const { words, grammar } = context;
  const at = indexBefore(context, end) + 1;
  const word = words[at];
  if (word === undefined || word.start >= end) return null;
  if (grammar.names === 'hangul' && context.text.startsWith('들', end)) return null;
  const ending = word.stems.filter(({ edge }) => edge === end && edge < word.end);
  // "유리 씨의 이름은": the honorific stands by itself.
  if (ending.some(({ name }) => grammar.honorificsBehind.includes(name)))
    return nameBefore(context, word.start, from, true);
  if (isNoName(grammar, word)) return null;
  // "민영씨는": the honorific is no part of the name.
  const stem =
    ending.find((own) => isWithheld(context, own)) ??
    ending.find(({ honorific }) => honorific !== null) ??
    ending[0];
  if (stem === undefined) return null;
  if (stem.name.length === 1 && stem.honorific !== null)
    return [bearerBefore(context, word, nameOf(word, stem), stem.honorific)];
  const name = extended(
    context,
    at,
    nameOf(word, withoutFamiliar(context, word, stem)),
    from,
    true,
  );
  return name.length === 1 && stem.name.length < 2 ? null : name;
}

/** A family name alone means nobody farther away, counted in words. */
const FARTHEST_BEARER = 1_000;

/** "심은정(36)씨는 … 심씨의 이름은 가명이다": the full name that was said before. */
export function bearerBefore(
  context: SpacedContext,
  word: SpacedWord,
  family: Name[number],
  title: string,
): Name[number] {
  const at = indexBefore(context, word.start);
  const words = context.words.slice(Math.max(0, at - FARTHEST_BEARER), at + 1);
  const bearer = bearersOf({ ...context, words }, new Set([family.text]), new Set())
    .filter(({ titles }) => titles.includes(title))
    .at(-1);
  if (bearer === undefined) return family;
  const { start, name } = bearer;
  return { start, end: start + name.length, text: name };
}

/** "조은비 중사(가명)": where no honorific follows a name, what its bearer is does. */
function isTitleAt({ grammar, words, text }: SpacedContext, at: number, isBound: boolean): boolean {
  const written = words[at]?.text ?? '';
  if (grammar.names !== 'hangul') return isHonorific(grammar, written);
  if (grammar.honorificsBehind.includes(written)) return true;
  // "명순 씨와 옥자 씨": in a list.
  const joined = /^(.+)[와과랑]$/.exec(written)?.[1];
  if (isBound && joined !== undefined && grammar.honorificsBehind.includes(joined)) return true;
  const before = words[at - 1];
  if (isBound || before === undefined || !grammar.offices.includes(written)) return false;
  if (text.slice(before.end, words[at]?.start) !== ' ') return false;
  const { text: name } = before;
  if (isNoBareName(grammar, name)) return false;
  if (name.length === 2) return grammar.givenNames.has(name);
  return grammar.familyNames.has(name) || familyLength(name, grammar.familyNames) > 0;
}

/** "강아지 ‘두부’(가명)": what a word for a thing stands before is its name. */
function isOfThing({ grammar, words, text }: SpacedContext, at: number): boolean {
  const before = words[at - 1];
  if (grammar.names !== 'hangul' || before === undefined) return false;
  const gap = text.slice(before.end, words[at]?.start);
  return /^ ["“'‘「]?$/.test(gap) && grammar.subjectWords.has(before.text);
}

/** Longer names are of people nobody here has heard of. */
const LONGEST_KNOWN = 3;

/** Latin letters without quotation marks, what ends like a thing, and longer loan words that nothing honours, are none. */
function isHangulName(
  { seen, grammar, text }: SpacedContext,
  { text: name, end }: Name[number],
  hasHonorific: boolean,
): boolean {
  if (!/^\p{Script=Hangul}+$/u.test(name)) return false;
  const isHonoured =
    hasHonorific || grammar.honorificsBehind.some((title) => text.startsWith(title, end));
  if (isHonoured) return true;
  // "행복요양병원(가명)"
  const isThing = [2, 3].some(
    (length) => name.length > length && grammar.subjectWords.has(name.slice(-length)),
  );
  if (isThing) return false;
  const isFamilied = grammar.familyNames.has(name.slice(0, 2));
  const isKnown = grammar.givenNames.has(name) || (seen.get(name) ?? 0) > 1;
  return name.length <= LONGEST_KNOWN || isFamilied || isKnown;
}

/** The words in quotation marks that end at a word; `null` where no quotation mark follows it. */
function quotedName(context: SpacedContext, at: number, from: number): Name | null {
  const { text, words } = context;
  const last = words[at];
  if (last === undefined || !/^[”"'’」』»]/.test(text.slice(last.end, last.end + 1))) return null;
  for (let first = at; first >= 0 && at - first < LONGEST_NAME; first--) {
    const word = words[first];
    if (word === undefined || word.start < from) return null;
    if (/[“"'‘「『«]/.test(text.charAt(word.start - 1))) {
      const { grammar } = context;
      const isThing =
        grammar.names === 'words' &&
        grammar.thingEndings.some((ending) => last.text.endsWith(ending));
      return isThing ? null : words.slice(first, at + 1);
    }
    if (text.slice(words[first - 1]?.end, word.start) !== ' ') return null;
  }
  return null;
}
