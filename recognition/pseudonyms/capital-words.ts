import { isGivenName } from './given-names';
import type { PseudonymGrammar } from './grammar';
import { type NameRun, type NameWord, nameKey } from './name-words';
import { isPlaced } from './scope-context';

/** One article in a script with capitals, as its name readers see it. */
export type CapitalContext = {
  readonly text: string;
  readonly grammar: PseudonymGrammar;
  readonly runs: readonly NameRun[];
  /** How often every run of up to four words stands in the article, by key. */
  readonly seen: ReadonlyMap<string, number>;
  /** All words the article writes in small letters. */
  readonly small: ReadonlySet<string>;
};

/** Longer runs of capitals are headlines and titles. */
export const LONGEST_NAME = 4;

/** Index of the first run that ends behind a place. */
export function firstBehind({ runs }: CapitalContext, place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.words.at(-1)?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The runs within a stretch of text, cut where it cuts them. */
export function runsWithin(
  context: CapitalContext,
  start: number,
  end: number,
): readonly NameRun[] {
  const { runs } = context;
  const found: NameRun[] = [];
  for (let at = firstBehind(context, start); at < runs.length; at++) {
    const all = runs[at]?.words ?? [];
    if ((all[0]?.start ?? 0) >= end) break;
    const words = all.filter((word) => word.start >= start && word.end <= end);
    if (words.length > 0) found.push({ words });
  }
  return found;
}

/** Whether a word with a capital is none of a name: a sentence's opener, a title, what somebody is. */
export function isNoName(grammar: PseudonymGrammar, word: string | undefined): boolean {
  const key = word?.toLowerCase().replace(/\.$/, '') ?? '';
  return grammar.notNames.has(key) || grammar.honorifics.has(key) || grammar.roles.has(key);
}

/** Whether a word stands before names as "Frau" does. */
export function isTitle(grammar: PseudonymGrammar, word: string | undefined): boolean {
  return grammar.honorifics.has(word?.toLowerCase().replace(/\.$/, '') ?? '');
}

/** Whether a word says what somebody is: "Krankenschwester". */
export function isRole(grammar: PseudonymGrammar, word: string): boolean {
  const key = word.toLowerCase();
  return grammar.roles.has(key) || grammar.roleEndings.some((ending) => key.endsWith(ending));
}

/** The word before a place, in small letters: quotation marks may stand between. */
export function wordBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 24), at);
  // "Dr. Anna", but not a sentence's end.
  return (
    before
      .match(/([\p{L}\p{M}]+|(?<!\p{L})\p{L}{1,4}\.)[ \u00A0“"«„]{1,2}$/u)?.[1]
      ?.toLowerCase()
      .replace('.', '') ?? null
  );
}

const LONGEST_PREPOSITION = 20;

/** Whether a word that is no known name stands behind a preposition: "под Тверью". */
export function isPlace({ text, grammar, seen }: CapitalContext, word: NameWord): boolean {
  if (isGivenName(word.text, grammar) || (seen.get(nameKey(word.text)) ?? 0) > 1) return false;
  const lead = text.slice(Math.max(0, word.start - LONGEST_PREPOSITION), word.start);
  // "known as Luz Alvorada"
  return isPlaced({ grammar }, lead) && !grammar.as.test(wordBefore(text, word.start) ?? '');
}

/** "Tainá Quirino", who is Tainá later: no word of a sentence, which would stand in small letters too. */
export function isNamedElsewhere(
  { grammar, seen, small }: CapitalContext,
  { text: word }: NameWord,
): boolean {
  if (grammar.hasNounCapitals || (seen.get(nameKey(word)) ?? 0) < 2) return false;
  return !small.has(word.toLowerCase());
}

const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/** All words of a text that begin with a small letter. */
export const smallWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(SMALL_WORD) ?? []);

/** Whether a sentence, or speech, begins at a place: its first word has a capital anyway. */
export function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[\n.!?:“"«„(])[\s“"«„]*$/.test(text.slice(Math.max(0, at - 3), at));
}

/** How often every run of up to four words stands in an article, by key. */
export function countNames(runs: readonly NameRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        const key = nameKey(words.slice(from, to) as readonly NameWord[]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
