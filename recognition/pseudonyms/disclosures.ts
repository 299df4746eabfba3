import type { Span } from '../mention';
import { type Disclosure, type DisclosureType, isNote } from './disclosure';
import type { PseudonymGrammar } from './grammar';
import { isNobodysCue } from './nobodys-cues';
import { bracketAround, sentenceOf } from './sentence';

/** No article has more; a hostile page may. */
const MOST_DISCLOSURES = 500;

export type Disclosures = {
  readonly disclosures: readonly Disclosure[];
  /** How many more cues speak of names of things, or of real changes. */
  readonly rejected: number;
};

/** All cues of a text that say a person's name is changed; subjects other than people are sorted out. */
export function findDisclosures(text: string, grammar: PseudonymGrammar): Disclosures {
  const found: Disclosure[] = [];
  const rejected: Span[] = [];
  for (const [type, pattern] of grammar.cues) {
    for (const match of cuesOf(text, pattern, type)) {
      if (match[0] === '') continue;
      if (found.length + rejected.length >= MOST_DISCLOSURES) return counted(found, rejected);
      const cue = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceOf(text, cue);
      const bracket = bracketAround(text, cue);
      const disclosure = { type, cue, bracket, sentence };
      if (!isNobodysCue(text, disclosure, grammar)) found.push(disclosure);
      else if (isNote(type)) rejected.push(cue);
    }
  }
  return counted(found, rejected);
}

/** What was rejected in one reading and accepted in another counts as accepted. */
function counted(found: readonly Disclosure[], rejected: readonly Span[]): Disclosures {
  const alone = rejected.filter(
    ({ start, end }) => !found.some(({ cue }) => cue.start < end && start < cue.end),
  );
  return { disclosures: found, rejected: alone.length };
}

/**
 * All matches of a pattern. One that names may begin within another: "pediu para ser identificado apenas
 * pelo pseudônimo" is two cues, and the second has the name.
 */
function* cuesOf(text: string, pattern: RegExp, type: DisclosureType): Generator<RegExpExecArray> {
  if (type !== 'naming' && type !== 'appearing') {
    yield* text.matchAll(pattern);
    return;
  }
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    yield match;
    search.lastIndex = match.index + 1;
  }
}
