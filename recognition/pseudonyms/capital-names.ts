import { actingPeople } from './acting-people';
import { personOf } from './capital-extent';
import { isKnownName, isListGap, listBefore, listWithin } from './capital-lists';
import { capitalMentions } from './capital-mentions';
import { named, surelyNamed } from './capital-people';
import { type CapitalContext, countNames, firstBehind, smallWords } from './capital-words';
import { isGivenName } from './given-names';
import type { MakeNameReader, Name } from './name-reader';
import { nameKey, nameRuns } from './name-words';

/** Marks between a name and what follows it. */
const MARKS_BEHIND = /^(?:['’]s)?[\s“”"'‘’«»*†‡¹²³,–—-]{0,6}[([]?[\s“”"«»]{0,2}$/u;
/** An age between them: "Marta*, 34 (", "Yesi, de 18 (", "Zoé, 29 ans, ". */
const AGE = /[(\s](?:\p{Ll}{1,2} )?\d{1,2}(?: \p{L}{2,7})?\)?,?(?=\s?[([]?[\s“”"«»]{0,2}$)/u;

/** What may stand between a cue and the name behind it, but for articles and titles. */
const LONGEST_LEAD = 24;

/** Names of scripts with capitals. */
export const capitalNames: MakeNameReader = (article, grammar) => {
  const { text } = article;
  const runs = nameRuns(article, grammar);
  const context: CapitalContext = {
    text,
    grammar,
    runs,
    seen: countNames(runs),
    small: smallWords(text),
  };
  let acting: ReadonlySet<string> | null = null;
  return {
    before: (end, from) => nameBefore(context, end, from),
    after: (start, to, mustBeQuoted) => nameAfter(context, start, to, mustBeQuoted),
    leadingTo: (start, end) => listBefore(context, start, end),
    within: (start, end) => listWithin(context, start, end),
    candidates: (start, end) => {
      acting ??= actingPeople(context);
      return surelyNamed(context, start, end, acting);
    },
    named: (start, end) => named(context, start, end),
    isKnown: (name) => isKnownName(context, name),
    mentions: (people, real) => capitalMentions(context, people, real),
  };
};

function nameBefore(context: CapitalContext, end: number, from: number): Name | null {
  const small = smallNameBefore(context, end, from);
  if (small !== null) return small;
  const run = context.runs[firstBehind(context, end) - 1];
  const last = run?.words.at(-1);
  if (run === undefined || last === undefined || (run.words[0]?.start ?? 0) < from) return null;
  const gap = context.text.slice(last.end, end);
  return MARKS_BEHIND.test(withoutAge(context, gap)) ? personOf(context, run.words) : null;
}

function withoutAge({ grammar }: CapitalContext, gap: string): string {
  const [age] = AGE.exec(gap) ?? [];
  const years = age?.match(/\d (\p{L}+)/u)?.[1];
  const isAge = age !== undefined && (years === undefined || grammar.yearWords.has(years));
  return isAge ? gap.replace(AGE, '') : gap;
}

function nameAfter(
  context: CapitalContext,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): Name | null {
  const small = smallNameAfter(context, start, to);
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
  const name = isNear ? personOf(context, words) : null;
  // "thinking of a pseudonym: “Put the first one down”": speech, and no name in quotation marks.
  const behind = context.text.slice(words.at(-1)?.end ?? 0, (words.at(-1)?.end ?? 0) + 2);
  if (/[“«„"]\s?$/.test(gap) && /: ?[“«„"]\s?$/.test(gap) && /^ \p{Ll}/u.test(behind)) return null;
  return name === null ? null : withoutNext(context, name);
}

/** "Under the pseudonym Iris Thorne Helen Marsh published": a given name begins somebody else, where either is named again. */
function withoutNext({ grammar, seen }: CapitalContext, words: Name): Name {
  const stands = (part: Name): boolean =>
    (seen.get(nameKey(part)) ?? 0) > 1 || (seen.get(nameKey(part.slice(-1))) ?? 0) > 1;
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 &&
      index < words.length - 1 &&
      isGivenName(text, grammar) &&
      !isGivenName(words[index - 1]?.text ?? '', grammar) &&
      ((index > 1 && stands(words.slice(0, index))) || stands(words.slice(index))),
  );
  return at < 0 ? words : words.slice(0, at);
}

/** "“melati” (10, juga nama samaran)": the same before. */
function smallNameBefore({ text, seen }: CapitalContext, end: number, from: number): Name | null {
  const lead = text.slice(Math.max(from, end - LONGEST_LEAD), end);
  const match = /["“„«‘'](\p{Ll}[\p{L}\p{M}]*)["”“»’'],?\s?\(?$/u.exec(lead);
  const [, word = ''] = match ?? [];
  if (match === null || !seen.has(nameKey(word))) return null;
  const start = end - lead.length + match.index + 1;
  return [{ start, end: start + word.length, text: word }];
}

/** "sebut saja namanya “kembang”": a word in quotation marks that is written as a name elsewhere. */
function smallNameAfter({ text, seen }: CapitalContext, start: number, to: number): Name | null {
  const match = /^ ?["“„«‘'](\p{Ll}[\p{L}\p{M}]*)["”“»’']/u.exec(text.slice(start, to));
  const [all, word = ''] = match ?? [];
  if (all === undefined || !seen.has(nameKey(word))) return null;
  const end = start + all.length - 1;
  return [{ start: end - word.length, end, text: word }];
}
