import { isKnownName, isListGap, listBefore, listWithin } from './capital-lists';
import { capitalMentions } from './capital-mentions';
import {
  type CapitalContext,
  countNames,
  firstBehind,
  isNoName,
  LONGEST_NAME,
  personOf,
  runsWithin,
  trimmed,
  wordBefore,
} from './capital-words';
import { isGivenName } from './given-names';
import type { MakeNameReader, Name } from './name-reader';
import { nameKey, nameRuns } from './name-words';

/** Marks between a name and what follows it, and an age: "Marta*, 34 (", "Yesi, de 18 (". */
const MARKS_BEHIND =
  /^(?:['’]s)?[\s“”"'‘’«»*†‡¹²³,–—-]{0,6}(?:\(?(?:\p{Ll}{1,2} )?\d{1,2}\)?,?\s?)?[([]?[\s“”"«»]{0,2}$/u;

/** What may stand between a cue and the name behind it, but for articles and titles. */
const LONGEST_LEAD = 24;

/** Names of scripts with capitals. */
export const capitalNames: MakeNameReader = (article, grammar) => {
  const { text } = article;
  const runs = nameRuns(article, grammar);
  const context: CapitalContext = { text, grammar, runs, seen: countNames(runs) };
  return {
    before: (end, from) => nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => listBefore(context, start, end),
    within: (start, end) => listWithin(context, start, end),
    candidates: (start, end) => candidatesIn(context, start, end),
    named: (start, end) => namedIn(context, start, end),
    isKnown: (name) => isKnownName(context, name),
    mentions: (people, real) => capitalMentions(context, people, real),
  };
};

function nameBefore(context: CapitalContext, end: number, from: number): Name | null {
  const run = context.runs[firstBehind(context, end) - 1];
  const last = run?.words.at(-1);
  if (run === undefined || last === undefined || (run.words[0]?.start ?? 0) < from) return null;
  return MARKS_BEHIND.test(context.text.slice(last.end, end)) ? personOf(context, run.words) : null;
}

function nameAfter(
  context: CapitalContext,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): Name | null {
  const small = quotedInSmall(context, start, to);
  if (small !== null) return small;
  const run = context.runs[firstBehind(context, start)];
  const words = run?.words.filter((word) => word.start >= start) ?? [];
  const [first] = words;
  if (first === undefined || first.start >= to) return null;
  const gap = context.text.slice(start, first.start);
  if (gap.length > LONGEST_LEAD || /[([]/.test(gap)) return null;
  const isNear = mustBeQuoted
    ? /^[\s,:]{0,3}(?:\p{L}{1,4} )?[“”"«'‘„]\s?$/u.test(gap)
    : isListGap(gap.replace(/[:=]/g, ' '), context.grammar);
  return isNear ? personOf(context, words) : null;
}

/** "sebut saja namanya “kembang”": a word in quotation marks that is written as a name elsewhere. */
function quotedInSmall({ text, seen }: CapitalContext, start: number, to: number): Name | null {
  const match = /^ ?["“„«‘'](\p{Ll}[\p{L}\p{M}]*)["”“»’']/u.exec(text.slice(start, to));
  const [all, word = ''] = match ?? [];
  if (all === undefined || !seen.has(nameKey(word))) return null;
  const end = start + all.length - 1;
  return [{ start: end - word.length, end, text: word }];
}

/** Names without an office that are common, stand elsewhere too, or have several words. */
function namedIn(context: CapitalContext, start: number, end: number): readonly Name[] {
  const { text, grammar } = context;
  return runsWithin(context, start, end).flatMap(({ words }) => {
    const name = personOf(context, words);
    if (name === null || (name.length === 1 && !isKnownName(context, name))) return [];
    const title = wordBefore(text, words[0]?.start ?? 0) ?? '';
    const hasOffice = grammar.offices.includes(title);
    return hasOffice || name.every((word) => isNoName(grammar, word.text)) ? [] : [name];
  });
}

/** Names that begin with a common given name and bear no office. */
function candidatesIn(context: CapitalContext, start: number, end: number): readonly Name[] {
  const { text, grammar } = context;
  return runsWithin(context, start, end)
    .filter(
      ({ words: [first] }) =>
        !isOffice(first?.text) &&
        !isOffice(wordBefore(text, first?.start ?? 0)) &&
        !isOffice(wordBeforeAdjective(first?.start ?? 0)),
    )
    .map(({ words }) => trimmed(context, words))
    .filter((name) => name.length <= LONGEST_NAME && isGivenName(name[0]?.text ?? '', grammar));

  /** "diretora clínica Odila Tamega": an office, and what kind of one. */
  function wordBeforeAdjective(at: number): string | null {
    const match = /(\p{L}+) (\p{Ll}{4,}) $/u.exec(text.slice(Math.max(0, at - 40), at));
    const isNoAdjective = grammar.notNames.has(match?.[2] ?? '');
    return match === null || isNoAdjective ? null : (match[1] ?? '').toLowerCase();
  }

  function isOffice(word: string | null | undefined): boolean {
    const key = (word ?? '').toLowerCase().replace(/\.$/, '');
    if (key === '') return false;
    // "Johtajaylilääkäri", "Klinikdirektorin": compounds of offices.
    return grammar.offices.includes(key) || grammar.officeEndings.some((end) => key.endsWith(end));
  }
}
