import type { Declared } from './declared';
import type { Disclosure } from './disclosure';
import { type ScopeContext, speaksOfName, speaksOfThing } from './scope-context';
import { blockAround } from './sentence';

/** A note stands in the title's neighbourhood or is none that opens the text. */
const LAST_BLOCK = 3;
/** "Editor's note: ". */
const LONGEST_LEAD = 40;
/** Shorter blocks are titles and standfirsts. */
const PARAGRAPH_LENGTH = 80;

/**
 * "The student's name is invented. …", a note above the text about one person: it means whom the first
 * paragraph begins with. Where that is nobody, nobody.
 */
export function openingNote(
  context: ScopeContext,
  disclosures: readonly Disclosure[],
): readonly Declared[] {
  const { text, grammar, names } = context;
  for (const { type, cue, sentence } of disclosures) {
    if (type !== 'beside' && type !== 'covering') continue;
    if (grammar.pluralWord.test(text.slice(cue.start, cue.end))) continue;
    const note = blockAround(text, cue);
    if (
      !speaksOfName(text.slice(cue.start, cue.end), grammar) ||
      cue.start - note.start > LONGEST_LEAD
    )
      continue;
    if (speaksOfThing(context, note.start, note.end)) continue;
    // "– Nimi on muutettu passiinkin, hän naurahtaa": said by somebody, or of a real change.
    const words = text.slice(note.start, note.end);
    if (/^[–—-]\s/.test(words) || grammar.realRenaming.test(words)) continue;
    if (/["“”«»„]/.test(text.slice(note.start, cue.start)) || grammar.say.test(words)) continue;
    if (text.slice(0, note.start).split('\n').length > LAST_BLOCK) continue;
    for (let start = note.end + 1; start < text.length; ) {
      const block = blockAround(text, { start, end: start });
      const name = names.after(block.start, block.end, false);
      if (name !== null && names.isKnown(name))
        return [{ words: name, rule: 'note', disclosure: sentence }];
      if (block.end - block.start > PARAGRAPH_LENGTH || block.end <= start) break;
      start = block.end + 1;
    }
  }
  return [];
}
