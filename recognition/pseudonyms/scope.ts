import type { Span } from '../mention';
import type { Disclosure } from './disclosures';
import type { PseudonymGrammar } from './languages';
import { type NameRun, type NameWord, nameKey } from './name-runs';

/** A name as declared: its words, and who else is thereby known to be real. */
export type Declared = {
  readonly words: readonly NameWord[];
  readonly rule: string;
  readonly disclosure: Span;
};

/** What may stand between a name and the cue that covers it: an age, a job, marks. */
const LONGEST_APPOSITION = 60;

/** Names inside or beside one another that are real: the person behind a pen name. */
export type Scope = {
  readonly declared: readonly Declared[];
  readonly real: readonly (readonly NameWord[])[];
};

type Context = {
  readonly text: string;
  readonly runs: readonly NameRun[];
  readonly grammar: PseudonymGrammar;
  /** How often each name key stands in the article, for cutting lists that lost their commas. */
  readonly seen: ReadonlyMap<string, number>;
};

/** The names a disclosure covers; a cue without a name in its scope covers nobody. */
export function namesInScope(context: Context, disclosure: Disclosure): Scope {
  const { type, cue, bracket, sentence } = disclosure;
  const declare = (names: readonly (readonly NameWord[])[], rule: string, where: Span): Scope => ({
    declared: names.map((words) => ({ words, rule, disclosure: where })),
    real: [],
  });
  switch (type) {
    case 'naming':
    case 'code-name': {
      const name = nameAfter(context, cue.end, sentence.end, type === 'code-name');
      return declare(name === null ? [] : [name], type, sentence);
    }
    case 'pen-name-of': {
      const pen =
        nameBefore(context, (bracket ?? cue).start, sentence.start) ??
        nameBefore(context, cue.start, sentence.start);
      const real = nameAfter(context, cue.end, sentence.end, false);
      if (pen === null || real === null) return { declared: [], real: [] };
      return { declared: [{ words: pen, rule: 'pen-name', disclosure: sentence }], real: [real] };
    }
    case 'known-as': {
      const pen = nameAfter(context, cue.end, sentence.end, false);
      const real = nameBefore(context, cue.start, sentence.start);
      if (pen === null || real === null) return { declared: [], real: [] };
      return { declared: [{ words: pen, rule: 'pen-name', disclosure: sentence }], real: [real] };
    }
    case 'beside': {
      if (bracket !== null) {
        const listed = namesBetween(context, bracket.start, cue.start);
        if (listed.length > 0) {
          const start = Math.max(bracket.start, sentence.start);
          return declare(
            namesLeadingTo(context, start, cue.start),
            'note',
            widened(context.text, bracket),
          );
        }
        const names = namesBeforeBracket(
          context,
          bracket.start - 1,
          sentence.start,
          isPlural(context, cue),
        );
        return declare(names, 'bracket', widened(context.text, bracket));
      }
      const name = apposed(context, cue, sentence);
      return declare(name === null ? [] : [name], 'apposition', sentence);
    }
    case 'covering': {
      const start = Math.max(bracket?.start ?? 0, sentence.start);
      const within = namesBetween(context, cue.start, cue.end);
      // "I nomi di X e Y …" names its own; who stands before it only speaks.
      const own = within[0]?.[0];
      // "the names of the victims in Leeds": a class of people, which names nobody.
      const isClass =
        own !== undefined &&
        context.text.slice(cue.start, own.start).trim().split(/\s+/).length > 2;
      const before = own === undefined ? namesLeadingTo(context, start, cue.start) : [];
      const names = isClass ? [] : [...before, ...within];
      return declare(names, 'note', bracket === null ? sentence : widened(context.text, bracket));
    }
  }
}

/** With the brackets themselves: the card quotes the note as it stands. */
function widened(text: string, bracket: Span): Span {
  return { start: bracket.start - 1, end: Math.min(text.length, bracket.end + 1) };
}

/** "nomi", "pseudonyms": the cue speaks of several people. */
function isPlural({ text, grammar }: Context, cue: Span): boolean {
  return grammar.pluralWord.test(text.slice(cue.start, cue.end));
}

/**
 * The names of the list that ends at a cue, and nobody farther left: "Paolo a Roma, Amina e Blessing
 * sono pseudonimi" covers two. A name joined by a comma alone counts only where the list itself
 * begins with it.
 */
function namesLeadingTo(
  context: Context,
  start: number,
  cue: number,
): readonly (readonly NameWord[])[] {
  const { text, runs, grammar } = context;
  const names: (readonly NameWord[])[] = [];
  let end = cue;
  for (let at = runs.length - 1; at >= 0; at--) {
    const words = withoutNonNames(context, runs[at]?.words ?? []);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined || last.end > end) continue;
    if (first.start < start) break;
    const gap = text.slice(last.end, end);
    const link = LINK.exec(gap);
    if (link === null) break;
    grammar.listWord.lastIndex = 0;
    const isListWord = link[1] !== undefined && grammar.listWord.test(link[1]);
    if (link[1] !== undefined && !isListWord) break;
    const isCommaOnly = names.length > 0 && !isListWord;
    const beginsList = /(?:^|[:;([])[\s"“«]{0,2}$/.test(text.slice(start, first.start));
    const goesOn = /(?:,|\s\p{L}{1,3})\s$/u.test(
      text.slice(Math.max(start, first.start - 5), first.start),
    );
    if (isCommaOnly && !beginsList && !isAfterLink(context, start, first.start, goesOn)) break;
    names.unshift(...cutList(context, words));
    end = first.start;
  }
  return names;
}

/** Marks, and at most a list word, between two names of a list or before the cue. */
const LINK = /^(?:['’]s)?["”»]?,?\s?(?:(\p{L}{1,3})\s)?["“«]?$/u;

/** Whether what stands before a name joins it to another: a comma, or a list word. */
function isAfterLink(
  { text, grammar }: Context,
  start: number,
  at: number,
  goesOn: boolean,
): boolean {
  if (!goesOn) return false;
  const before = text.slice(Math.max(start, at - 5), at);
  if (/,\s$/.test(before)) return true;
  grammar.listWord.lastIndex = 0;
  return grammar.listWord.test(before.match(/(\p{L}+)\s$/u)?.[1] ?? '');
}

/** All names in a stretch of text, lists cut where commas were lost. */
function namesBetween(
  context: Context,
  start: number,
  end: number,
): readonly (readonly NameWord[])[] {
  return context.runs
    .filter(({ words }) => (words[0]?.start ?? 0) >= start && (words.at(-1)?.end ?? 0) <= end)
    .flatMap((run) => cutList(context, withoutNonNames(context, run.words)));
}

/**
 * Cuts a run into the names the article knows, longest first: "Zhang Yu Shiqi" into "Zhang Yu" and
 * "Shiqi". What it doesn't know stays one name.
 */
function cutList({ seen }: Context, words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const names: (readonly NameWord[])[] = [];
  let unknown: NameWord[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(words.length - at, 4);
    while (length > 0 && !isKnown(seen, words, at, length)) length--;
    if (length === 0) {
      unknown.push(...words.slice(at, at + 1));
      at++;
      continue;
    }
    if (unknown.length > 0) names.push(unknown);
    unknown = [];
    names.push(words.slice(at, at + length));
    at += length;
  }
  if (unknown.length > 0) names.push(unknown);
  return names;
}

/** Known is what stands somewhere else too; a part of a run is counted wherever the run stands. */
function isKnown(
  seen: ReadonlyMap<string, number>,
  words: readonly NameWord[],
  at: number,
  length: number,
): boolean {
  return (seen.get(nameKey(words.slice(at, at + length))) ?? 0) > 1;
}

/** The name right before a place, with nothing but marks between. */
function nameBefore(context: Context, end: number, from: number): readonly NameWord[] | null {
  const run = context.runs.findLast(
    ({ words }) => (words.at(-1)?.end ?? 0) <= end && (words[0]?.start ?? 0) >= from,
  );
  const last = run?.words.at(-1);
  if (run === undefined || last === undefined) return null;
  if (!/^[\s,(“”"'«»*¹–—-]{0,6}$/.test(context.text.slice(last.end, end))) return null;
  return personOf(context, run.words);
}

/** With a plural cue the names before the last one count too: "Marta e Luca (nomi di fantasia)". */
function namesBeforeBracket(
  context: Context,
  end: number,
  from: number,
  isPlural: boolean,
): readonly (readonly NameWord[])[] {
  const last = nameBefore(context, end, from);
  if (last === null) return [];
  const names = [last];
  for (let first = last[0]; isPlural && first !== undefined; ) {
    const gap = context.text.slice(Math.max(from, first.start - 8), first.start);
    const link = gap.match(/(?:,\s{0,2}|\s)$/) === null ? null : linkBefore(context, gap);
    const before = link === null ? null : nameBefore(context, first.start - link, from);
    if (before === null) break;
    names.unshift(before);
    first = before[0];
  }
  return names;
}

/** Length of ", " or " e " at the end of a stretch; `null` where neither stands. */
function linkBefore({ grammar }: Context, gap: string): number | null {
  if (/,\s?$/.test(gap)) return (gap.match(/,\s?$/)?.[0] ?? '').length;
  const word = gap.match(/\s(\S{1,4})\s$/);
  grammar.listWord.lastIndex = 0;
  return word !== null && grammar.listWord.test(word[1] ?? '') ? word[0].length : null;
}

/** "Marta, 34 anni, nome di fantasia, lavora": the name may stand before a short apposition. */
function apposed(context: Context, cue: Span, sentence: Span): readonly NameWord[] | null {
  const { text } = context;
  const direct = nameBefore(context, cue.start, sentence.start);
  const before = text.slice(Math.max(sentence.start, cue.start - LONGEST_APPOSITION), cue.start);
  if (direct !== null) return /[,–—-]\s?$/.test(before) || isRelative(context, cue) ? direct : null;
  const apposition = before.match(/,([^,.;:!?]{1,50}),?\s$/);
  if (apposition === null || /\p{Lu}/u.test(apposition[1] ?? '')) return null;
  return nameBefore(context, cue.start - apposition[0].length + 1, sentence.start);
}

/** "…, whose name has been changed": the relative word joins without a comma. */
function isRelative({ text, grammar }: Context, cue: Span): boolean {
  return grammar.relativeWord.test(text.slice(cue.start, cue.end));
}

/** The name right behind a place, in quotation marks or not. */
function nameAfter(
  context: Context,
  start: number,
  to: number,
  mustBeQuoted: boolean,
): readonly NameWord[] | null {
  const run = context.runs.find(({ words }) => (words[0]?.start ?? 0) >= start);
  const first = run?.words[0];
  if (run === undefined || first === undefined || first.start >= to) return null;
  const gap = context.text.slice(start, first.start);
  if (
    !(mustBeQuoted ? /^[\s,:]{0,3}(?:di |of )?[“"«'‘]\s?$/ : /^[\s,:]{0,3}[“"«'‘]?\s?$/).test(gap)
  )
    return null;
  return personOf(context, run.words);
}

/** A run without honorifics and sentence words; `null` for what is named by a thing before it. */
function personOf(context: Context, words: readonly NameWord[]): readonly NameWord[] | null {
  const { text, grammar } = context;
  const name = withoutNonNames(context, words);
  const [first] = name;
  if (first === undefined || name.length > 4) return null;
  if (name.some((word) => grammar.subjectWords.has(word.text.toLowerCase()))) return null;
  const before = text
    .slice(Math.max(0, first.start - 24), first.start)
    .match(/(\p{L}+)[\s“"«]{1,2}$/u)?.[1]
    ?.toLowerCase();
  return before !== undefined && grammar.subjectWords.has(before) ? null : name;
}

export function withoutNonNames(
  { grammar }: Pick<Context, 'grammar'>,
  words: readonly NameWord[],
): readonly NameWord[] {
  let from = 0;
  while (from < words.length && isNoName(grammar, words[from])) from++;
  let to = words.length;
  while (to > from && isNoName(grammar, words[to - 1])) to--;
  return words.slice(from, to);
}

function isNoName(grammar: PseudonymGrammar, word: NameWord | undefined): boolean {
  const key = word?.text.toLowerCase().replace(/\.$/, '') ?? '';
  return grammar.notNames.has(key) || grammar.honorifics.has(key);
}
