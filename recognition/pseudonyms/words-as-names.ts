import { isSentenceStart } from './capital-words';
import type { Disclosure } from './disclosure';
import { isNameSomewhere } from './given-names';
import type { PseudonymGrammar } from './grammar';
import { isPlaced } from './scope-context';

const CAPITAL_WORD = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{M}’'-])/gu;

/** Between a name and the words that disclose it. */
const GAP = /^[\s,(“”"«»„]*$/;
const GAPS = [0, 1, 2] as const;

/** "“…,” kata Mei": whoever speaks. */
const SPEAKER = /[”"»],? \p{Ll}+ $/u;

/** How far before a word it shows that it is a date's or a place's. */
const NEAR = 24;

/**
 * The grammar for one article: a word such as "will" or "abril" that opens sentences or dates elsewhere is a name
 * where the article writes it with a capital as one, "says Will", "a Abril le dijeron".
 */
export function withWordsAsNames(
  text: string,
  grammar: PseudonymGrammar,
  disclosures: readonly Disclosure[],
): PseudonymGrammar {
  if (grammar.names !== 'capitals') return grammar;
  const cueStarts = new Set(disclosures.map(({ cue }) => cue.start));
  const cueEnds = new Set(disclosures.map(({ cue }) => cue.end));
  const found = new Set<string>();
  for (const { 0: word, index } of text.matchAll(CAPITAL_WORD)) {
    const key = word.toLowerCase();
    if (found.has(key) || !grammar.notNames.has(key) || !isNameSomewhere(word, grammar)) continue;
    if (grammar.subjectWords.has(key)) continue;
    const end = index + word.length;
    const isDisclosed = GAPS.some(
      (gap) =>
        (cueStarts.has(end + gap) && GAP.test(text.slice(end, end + gap))) ||
        (cueEnds.has(index - gap) && GAP.test(text.slice(index - gap, index))),
    );
    if (isDisclosed || isUsedAsName(text, index, end, grammar)) found.add(key);
  }
  if (found.size === 0) return grammar;
  return {
    ...grammar,
    notNames: new Set([...grammar.notNames].filter((word) => !found.has(word))),
    wordsAsNames: found,
  };
}

function isUsedAsName(
  text: string,
  start: number,
  end: number,
  grammar: PseudonymGrammar,
): boolean {
  const isMarked = /^(?: ?\(\D|[*†])/.test(text.slice(end, end + NEAR));
  if (grammar.hasNounCapitals || isMarked) return isMarked;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const opens = !/[\p{L}\p{M},;]["”»]? ["“«„]?$/u.test(before);
  return (
    !opens &&
    !isDated(text, start, end, grammar) &&
    !isPlaced({ grammar }, before) &&
    !/\p{Lu}\p{L}* $/u.test(before)
  );
}

/** "In May", "Will the court agree?": where such a word means what it does elsewhere. */
export function isWordAsWord(
  text: string,
  start: number,
  end: number,
  grammar: PseudonymGrammar,
): boolean {
  if (isDated(text, start, end, grammar)) return true;
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + NEAR))?.[1] ?? '';
  return (
    isSentenceStart(text, start) && text.charAt(start - 1) !== '(' && grammar.notNames.has(next)
  );
}

/** "5 May", "in May", "bulan Mei", where months are written like names. */
function isDated(text: string, start: number, end: number, grammar: PseudonymGrammar): boolean {
  if (!grammar.capitalMonths.has(text.slice(start, end).toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const word = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase();
  return (
    /\d\p{L}{0,3}[,.]? (?:\p{L}{2} )?$/u.test(before) ||
    /^,? \d/.test(text.slice(end, end + NEAR)) ||
    (isPlaced({ grammar }, before) && !SPEAKER.test(before) && !grammar.say.test(word ?? '')) ||
    (word !== undefined && word === grammar.monthWord)
  );
}
