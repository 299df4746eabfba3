import type { Span } from '../mention';
import type { Declared } from './declared';
import type { Disclosure } from './disclosure';
import type { Name } from './name-reader';
import type { ScopeContext } from './scope-context';
import { blockAround, sentenceOf } from './sentence';

/** Marks that send the reader to a note: Maria*, Luca¹, Anna (1), 花子さん※. */
const MARK =
  /\(?[*＊]{1,3}\)?|[†‡※¹²³⁴⁵]|\([1-9]\)|\[[1-9]\]|(?<=\p{L}[\p{L}\p{M}]["”»]?)[1-9](?!\d)/gu;
const OPENING_MARK = /^[\s([【（"“«]*(?:([*＊]{1,3})|([†‡※¹²³⁴⁵])|([1-9])[)\].]?(?=\s?\D))/u;

const SUPERSCRIPTS = '⁰¹²³⁴⁵';

/** One name for a mark however it is set: "(*)" and "*", "¹" and "1". */
function markKey(mark: string): string {
  const bare = mark.replace(/[()[\].]/g, '').replaceAll('＊', '*');
  const digit = SUPERSCRIPTS.indexOf(bare);
  return digit > 0 ? String(digit) : bare;
}

/**
 * Names with a mark whose note discloses: "Maria* … *nome di fantasia". A mark between letters is a
 * gender star, and a note that says something else switches its marks off.
 */
export function starredNames(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly Declared[] {
  const { text } = context;
  const notes = notesByMark(context, disclosures);
  if (notes.size === 0) return [];
  const found: Declared[] = [];
  for (const match of text.matchAll(MARK)) {
    const note = notes.get(markKey(match[0]));
    const end = match.index + match[0].length;
    if (
      note === undefined ||
      (/[\p{L}]/u.test(text.charAt(end)) &&
        /\p{L}/u.test(text.charAt(match.index - 1)) &&
        !/[\u3040-\u9fff\uac00-\ud7af]/.test(text.charAt(end)))
    )
      continue;
    if (opensNote(text, match.index, note)) continue;
    const name = nameAtMark(context, match.index, end);
    if (name !== null) found.push({ words: name, rule: 'footnote', disclosure: note });
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? listedWith(context, only) : found;
}

/** "Awa et Fanta (*)", with a note on their names: the one mark is the whole list's. */
function listedWith({ text, names, grammar }: ScopeContext, only: Declared): readonly Declared[] {
  const { words, disclosure } = only;
  const end = words.at(-1)?.end ?? 0;
  const isMany = grammar.pluralWord.test(text.slice(disclosure.start, disclosure.end));
  const { start } = sentenceOf(text, { start: words[0]?.start ?? end, end });
  const list = isMany ? names.leadingTo(start, end) : [];
  return list.length > 1 ? list.map((name) => ({ ...only, words: name })) : [only];
}

/** The mark of a note stands before no name, though one may follow: "*Kathrin Meier hat die Namen geändert". */
function opensNote(text: string, start: number, note: Span): boolean {
  const block = blockAround(text, note);
  return start >= block.start && start < block.end && !/\p{L}/u.test(text.charAt(start - 1));
}

/** "Maria*", and "*Maria" where a paper sets its marks in front. */
function nameAtMark({ text, names }: ScopeContext, start: number, end: number): Name | null {
  const block = blockAround(text, { start, end });
  const gap = text.charAt(start - 1) === ' ' ? 1 : 0;
  const before = names.before(start - gap, block.start);
  const last = before?.at(-1);
  if (before !== null && last !== undefined && start - last.end <= MARK_DISTANCE) return before;
  if (/[\s]/.test(text.charAt(end)) || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null;
  const after = names.after(end, block.end, false);
  return after?.[0]?.start === end ? after : null;
}

/** An honorific and a quotation mark may stand between a name and its mark. */
const MARK_DISTANCE = 6;

/** A longer block that begins with a mark is a paragraph whose first name bears it. */
const LONGEST_OTHER_NOTE = 160;

function notesByMark(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): ReadonlyMap<string, Span> {
  const { text, grammar } = context;
  const notes = new Map<string, Span>();
  const disclosing = new Set<number>();
  for (const { type, cue, sentence } of disclosures) {
    if (type !== 'beside' && type !== 'covering') continue;
    const block = blockAround(text, cue);
    disclosing.add(block.start);
    for (const start of [sentence.start, block.start]) {
      const mark = openingMark(text.slice(Math.max(block.start, start - 2), cue.start));
      if (mark !== null) notes.set(mark, { start: sentence.start, end: sentence.end });
    }
    const named = markNamed(context, sentence);
    if (named !== null && !notes.has(named)) notes.set(named, sentence);
  }
  if (notes.size === 0) return notes;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const mark = openingMark(match[0].slice(0, 8));
    if (mark === null || !notes.has(mark) || match[0].length > LONGEST_OTHER_NOTE) continue;
    if (!disclosing.has(match.index) || grammar.otherNotes.test(match[0])) notes.delete(mark);
  }
  return notes;
}

/** "Names marked with * have been changed": the mark a note speaks of. */
function markNamed({ text, names }: ScopeContext, sentence: Span): string | null {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > LONGEST_NOTE) return null;
  const [match, ...others] = [...words.matchAll(/[*＊†‡※]{1,3}|[¹²³⁴⁵]/g)];
  if (match === undefined || others.length > 0) return null;
  const at = sentence.start + match.index;
  const isAtName = names.before(at, sentence.start) !== null;
  return isAtName ? null : markKey(match[0]);
}

/** A longer sentence with a mark is no note on marks. */
const LONGEST_NOTE = 120;

function openingMark(text: string): string | null {
  const match = OPENING_MARK.exec(text);
  if (match === null) return null;
  return markKey(match[1] ?? match[2] ?? match[3] ?? '');
}
