import type { BlanketNote } from '../mention';
import type { Disclosure } from './disclosure';
import type { ScopeContext } from './scope-context';

/**
 * Notes that say names were changed and not whose: "All names have been changed". They mark themselves
 * and nobody else.
 */
export function blanketNotes(
  { text, grammar }: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly BlanketNote[] {
  const notes = new Map<number, BlanketNote>();
  for (const { type, cue, bracket, sentence } of disclosures) {
    if (type !== 'covering' && type !== 'beside') continue;
    if (!grammar.pluralWord.test(text.slice(cue.start, cue.end))) continue;
    const { start, end } = bracket ?? sentence;
    const shown = { start: start, end: trimmedEnd(text, start, end) };
    if (!notes.has(start))
      notes.set(start, { kind: 'pseudonym', person: null, rule: 'blanket-note', ...shown });
  }
  return [...notes.values()].sort((a, b) => a.start - b.start);
}

/** Without the full stop and the space behind it. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s.。।]+$/, '').length;
}
