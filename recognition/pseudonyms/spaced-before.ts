import type { Name } from './name-reader';
import {
  bare,
  countOf,
  hasFamilyName,
  indexBefore,
  isHonorific,
  isNoName,
  LONGEST_NAME,
  type SpacedContext,
} from './spaced-context';

/** Between a name and what follows it: marks, an age. */
const MARKS_BEHIND =
  /^[\s“”"'‘’「」『』«»*†‡※¹²³,–—-]{0,4}(?:\(?\d{1,2}세?\)?,?\s?)?[\s“”"'‘’]{0,2}$/;

export function nameBefore(
  context: SpacedContext,
  end: number,
  from: number,
  isBound = false,
): Name | null {
  const { text, words, grammar } = context;
  let at = indexBefore(context, end);
  let edge = end;
  let hasHonorific = false;
  while (at >= 0 && isHonorific(grammar, words[at]?.text ?? '')) {
    if (!MARKS_BEHIND.test(text.slice(words[at]?.end, edge))) return null;
    edge = words[at]?.start ?? 0;
    hasHonorific = true;
    at--;
  }
  const word = words[at];
  if (word === undefined || word.start < from || !MARKS_BEHIND.test(text.slice(word.end, edge)))
    return null;
  const quoted = quotedName(context, at, from);
  if (quoted !== null) return quoted;
  const last = bare(context, word, isBound && !hasHonorific);
  if (
    isNoName(grammar, word) ||
    (grammar.names === 'hangul' && !isHangulName(context, last, hasHonorific))
  )
    return null;
  if (
    grammar.names === 'hangul' &&
    last.text.length < 2 &&
    !hasHonorific &&
    words[at - 1]?.end !== word.start - 1
  )
    return null;
  return extended(context, at, last, from, isBound);
}

/** Latin letters without quotation marks, and longer loan words that nothing honours or repeats, are things. */
function isHangulName(
  { seen, grammar, text }: SpacedContext,
  { text: name, end }: Name[number],
  hasHonorific: boolean,
): boolean {
  if (!/^\p{Script=Hangul}+$/u.test(name)) return false;
  const isHonoured =
    hasHonorific || grammar.honorificsBehind.some((title) => text.startsWith(title, end));
  const isFamilied = grammar.familyNames.has(name.slice(0, 2));
  return name.length < 4 || isHonoured || isFamilied || (seen.get(name) ?? 0) > 1;
}

/** The words in quotation marks that end at a word; `null` where no quotation mark follows it. */
function quotedName({ text, words }: SpacedContext, at: number, from: number): Name | null {
  const last = words[at];
  if (last === undefined || !/^[”"'’」』»]/.test(text.slice(last.end, last.end + 1))) return null;
  for (let first = at; first >= 0 && at - first < LONGEST_NAME; first--) {
    const word = words[first];
    if (word === undefined || word.start < from) return null;
    if (/[“"'‘「『«]$/.test(text.slice(0, word.start).slice(-1))) return words.slice(first, at + 1);
    if (text.slice(words[first - 1]?.end, word.start) !== ' ') return null;
  }
  return null;
}

/** A word with those before it that belong to the name: they stand with it, or alone, elsewhere. */
function extended(
  context: SpacedContext,
  at: number,
  last: Name[number],
  from: number,
  isBound: boolean,
): Name {
  const { text, words, grammar, seen } = context;
  const name: Name[number][] = [last];
  for (let index = at - 1; index >= 0 && name.length < LONGEST_NAME; index--) {
    const word = words[index];
    if (word === undefined || word.start < from || text.slice(word.end, name[0]?.start) !== ' ')
      break;
    if (isNoName(grammar, word)) break;
    const stands = word.stems.some(({ name: stem }) => (seen.get(stem) ?? 0) > 1);
    const isPair = countOf(text, `${word.text} ${last.text}`) > 1;
    const isFamily =
      grammar.names === 'words' && last.text !== '' && hasFamilyName(grammar, words[at]);
    const isShort = grammar.names === 'hangul' && last.text.length === 1;
    if (
      !(
        isPair ||
        isShort ||
        (grammar.names === 'words' && (isFamily || (stands && name.length === 1 && !isBound)))
      )
    )
      break;
    name.unshift(word);
  }
  return name;
}
