import { isBrandSpelling, isCompoundOfThing, isDateline, trimmed } from './capital-extent';
import {
  type CapitalContext,
  firstBehind,
  isNamedElsewhere,
  isSentenceStart,
  runsWithin,
} from './capital-words';
import { isGivenName } from './given-names';
import type { PseudonymGrammar } from './grammar';
import { lemmasOf } from './lemmas';
import type { Name } from './name-reader';
import { type NameWord, nameKey } from './name-words';
import { opensSpeech } from './sentence';

/** "Corinne (34) and Basile (29 ans)", "Luana, 17, e Thiago, 19". */
const AGE = /^(?:,? ?\(\d{1,2}(?: \p{L}{2,8})?\)|, \d{1,2}(?: \p{L}{3,8})?(?=[,–— ]))/u;

/** Longer gaps hold more than marks, a list word and a title. */
const LONGEST_GAP = 40;

/**
 * The names of the list that ends at a cue, and nobody farther left: "Paolo a Roma, Amina e Blessing
 * sono pseudonimi" covers two. A name joined by a comma alone counts only where the list itself
 * begins with it.
 */
export function listBefore(context: CapitalContext, start: number, cue: number): readonly Name[] {
  const { text, runs, grammar } = context;
  const names: Name[] = [];
  let end = cue;
  for (let at = firstBehind(context, cue) - 1; at >= 0; at--) {
    const words = trimmed(context, runs[at]?.words ?? []);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined || last.end > end) continue;
    if (first.start < start || words.some(({ text: word }) => isBrandSpelling(word, grammar)))
      break;
    if (words.length === 1 && isThingOrMonth(first.text, grammar)) break;
    // "Petra and Helen: the names are invented".
    const gap = text
      .slice(last.end, end)
      .replace(names.length === 0 ? /^:/ : '', '')
      .replace(AGE, '');
    // "…, says Ian Cole, the names": before the cue itself an article begins something new.
    if (!isListGap(gap, grammar)) break;
    if (names.length === 0 && (hasArticle(gap, grammar) || opensSpeech(gap))) break;
    // "Lasten nimet on muutettu": a sentence begins with a capital, name or not.
    const isAlone = words.length === 1 && names.length === 0;
    const opens = isSentenceStart(text, first.start) && text.charAt(first.start - 1) !== '(';
    if (isAlone && opens && !isKnownName(context, words)) break;
    const isCommaOnly = names.length > 0 && !hasListWord(gap, grammar);
    const opening = text.slice(start, first.start);
    const beginsList =
      isListGap(opening, grammar) ||
      endsWithNoun(opening, grammar) ||
      /[–—]\s?$/.test(opening) ||
      /[:;([]\s?["“«„]?$/.test(opening);
    // "From Priya, Leonie and Hattie": given names alone are of one kind.
    const isAlike =
      words.length === 1 &&
      names.every(({ length }) => length === 1) &&
      isGivenName(first.text, grammar);
    if (isCommaOnly && !beginsList && !isAlike && !endsWithLink(opening, grammar)) break;
    if (isDateline(context.text, words) || isCompoundOfThing(grammar, words)) break;
    names.unshift(...cutList(context, words));
    end = first.start;
  }
  return names;
}

/** All names in a stretch of text, lists cut where commas were lost. */
export function listWithin(context: CapitalContext, start: number, end: number): readonly Name[] {
  return runsWithin(context, start, end)
    .flatMap((run) => cutList(context, trimmed(context, run.words)))
    .filter((name) => !isCompoundOfThing(context.grammar, name));
}

/** A common given name, or one that stands elsewhere too, in any case form. */
export function isKnownName(context: CapitalContext, name: Name): boolean {
  const { seen, grammar } = context;
  const [first, ...others] = name;
  if (first === undefined) return false;
  if (isGivenName(first.text, grammar) || (seen.get(nameKey(name)) ?? 0) > 1) return true;
  // Siobhán O’Brien, who is Siobhán later.
  if (others.length > 0 && isNamedElsewhere(context, first)) return true;
  // A German noun stands in other cases too.
  const isAsked = others.length === 0 && grammar.inflection !== null && !grammar.hasNounCapitals;
  return isAsked && standsInflected(context, first);
}

/** No article has more names; a hostile page may. */
const MOST_RUNS = 1_000;

function standsInflected(
  { runs, grammar }: CapitalContext,
  { text, start }: Name[number],
): boolean {
  const own = lemmasOf(text, grammar);
  return runs
    .slice(0, MOST_RUNS)
    .some(({ words }) =>
      words.some(
        (word) =>
          word.start !== start && lemmasOf(word.text, grammar).some((lemma) => own.includes(lemma)),
      ),
    );
}

/** Whether nothing but marks, list words, articles and titles stands in a gap. */
export function isListGap(gap: string, grammar: PseudonymGrammar): boolean {
  if (gap.length > LONGEST_GAP) return false;
  const bare = gap.replace(/^['’]s(?!\p{L})/u, '');
  if (/[^\p{L}\p{M}\s,“”"„'‘’«»*()[\].&–—-]/u.test(bare)) return false;
  return wordsOf(bare).every(
    (word) =>
      grammar.listWords.has(word) ||
      grammar.articles.has(word) ||
      grammar.honorifics.has(word) ||
      grammar.kinWords.has(word),
  );
}

function hasListWord(gap: string, grammar: PseudonymGrammar): boolean {
  return wordsOf(gap).some((word) => grammar.listWords.has(word));
}

function hasArticle(gap: string, grammar: PseudonymGrammar): boolean {
  return wordsOf(gap).some((word) => grammar.articles.has(word));
}

const wordsOf = (gap: string): readonly string[] =>
  gap.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** "από τον Απρίλιο το όνομά του": a month, in any case. */
const isThingOrMonth = (word: string, grammar: PseudonymGrammar): boolean =>
  grammar.subjectWords.has(word.toLowerCase()) ||
  (grammar.inflection !== null &&
    [...grammar.capitalMonths].some((month) =>
      lemmasOf(month, grammar).some((lemma) => lemmasOf(word, grammar).includes(lemma)),
    ));

/** "Τα ονόματα X, Y και Z": a list behind a word for names. */
function endsWithNoun(opening: string, { nameWords }: PseudonymGrammar): boolean {
  const word = opening.match(/([\p{L}\p{M}]+)\s["“«„]?$/u)?.[1]?.toLowerCase();
  return word !== undefined && nameWords.has(word);
}

/** Whether what stands before a name joins it to another: a comma, or a list word. */
function endsWithLink(opening: string, grammar: PseudonymGrammar): boolean {
  if (/,\s["“«„]?$/.test(opening)) return true;
  const word = opening.match(/([\p{L}\p{M}]+)\s["“«„]?$/u)?.[1]?.toLowerCase();
  return word !== undefined && grammar.listWords.has(word);
}

/**
 * Cuts a run into the names the article knows, longest first: "Zhang Yu Shiqi" into "Zhang Yu" and
 * "Shiqi". What it doesn't know stays one name.
 */
function cutList(context: CapitalContext, words: Name): readonly Name[] {
  const { seen } = context;
  // "Wanda Reich", both of which stand elsewhere too.
  const isWhole =
    isGivenPart(context, words.slice(0, -1)) && !isGivenPart(context, words.slice(-1));
  if (words.length > 1 && isWhole) return [words];
  // "Дины Гацаловой", whom the article called Дина Гацалова.
  if (words.length === 2 && standTogether(context, words)) return [words];
  // "Bronwyn and Merv Talbot", and Bronwyn Talbot elsewhere: a family's name.
  if (words.length === 2 && endsOtherName(context, words)) return [words];
  // "Moussa Diarra", who is M. Diarra later: nobody is Moussa.
  if (words.length === 2 && !isKnown(seen, words, 0, 1)) return [words];
  const names: Name[] = [];
  let unknown: NameWord[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(words.length - at, 4);
    while (length > 0 && !isKnown(seen, words, at, length)) length--;
    if (length === 0) {
      unknown.push(...words.slice(at, at + 1));
      at++;
      continue;
    }
    const known = words.slice(at, at + length);
    // "Sandra Kühn", who is Kühn later: a given name and what isn't one are one name.
    if (isGivenPart(context, unknown) && !isGivenPart(context, known))
      names.push([...unknown, ...known]);
    else names.push(...(unknown.length > 0 ? [unknown] : []), known);
    unknown = [];
    at += length;
  }
  if (unknown.length > 0) names.push(unknown);
  return names;
}

/** Whether the last of two words ends somebody else's name of two. */
function endsOtherName({ runs }: CapitalContext, [first, last]: Name): boolean {
  return runs
    .slice(0, MOST_RUNS)
    .some(
      ({ words: [one, other, more] }) =>
        more === undefined && other?.text === last?.text && one?.text !== first?.text,
    );
}

/** Whether the words stand side by side elsewhere, in other forms. */
function standTogether({ runs, grammar }: CapitalContext, words: Name): boolean {
  if (grammar.inflection === null || grammar.hasNounCapitals) return false;
  const [own, next] = words.map(({ text }) => lemmasOf(text, grammar));
  const isOneOf = (lemmas: readonly string[] | undefined, word: NameWord | undefined): boolean =>
    word !== undefined && lemmasOf(word.text, grammar).some((lemma) => lemmas?.includes(lemma));
  return runs
    .slice(0, MOST_RUNS)
    .some(({ words: others }) =>
      others.some(
        (word, at) =>
          word.start !== words[0]?.start && isOneOf(own, word) && isOneOf(next, others[at + 1]),
      ),
    );
}

function isGivenPart({ grammar }: CapitalContext, words: Name): boolean {
  return words.length > 0 && words.every(({ text }) => isGivenName(text, grammar));
}

/** Known is what stands somewhere else too; a part of a run is counted wherever the run stands. */
function isKnown(
  seen: ReadonlyMap<string, number>,
  words: Name,
  at: number,
  length: number,
): boolean {
  return (seen.get(nameKey(words.slice(at, at + length))) ?? 0) > 1;
}
