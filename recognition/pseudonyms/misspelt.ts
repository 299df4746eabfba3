import type { Target, Targets } from './capital-targets';
import { type CapitalContext, isNoName, isSentenceStart } from './capital-words';
import { isGivenName } from './given-names';
import { nameKey } from './name-words';

/** In shorter names one letter makes another name. */
const SHORTEST = 5;

/**
 * Whom a word means that differs from a declared name by one letter, where a language's papers misspell such
 * names ("Mawarr" beside Mawar): a word that stands once, is no name of its own and begins no sentence.
 */
export function misspelt(
  { grammar, text, seen, small }: CapitalContext,
  { full }: Targets,
  { text: word, start }: { readonly text: string; readonly start: number },
): Target | null {
  if (!grammar.misspellsNames || word.length < SHORTEST) return null;
  const key = nameKey(word);
  const isWord = isNoName(grammar, word) || small.has(word.toLowerCase());
  const isOther = isGivenName(word, grammar) || (seen.get(key) ?? 0) > 1;
  if (isWord || isOther || isSentenceStart(text, start)) return null;
  for (const [name, [person]] of full) {
    const isOne = person !== undefined && person.words.length === 1 && name.length >= SHORTEST;
    if (isOne && isOneLetterOff(key, nameKey(name))) return { person, isFull: true };
  }
  return null;
}

/** One letter more, less, another, or two changed about; the first is right. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++;
  let behind = 0;
  const shortest = Math.min(a.length, b.length);
  while (behind < shortest - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const [own, other] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  const isSwapped = own.length === 2 && own === [...other].reverse().join('');
  return isSwapped || Math.max(own.length, other.length) === 1;
}
