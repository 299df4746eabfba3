import type { Span } from '../mention';
import { declare, NOBODY, type Scope } from './declared';
import type { Disclosure } from './disclosures';
import type { Name } from './name-reader';
import { type ScopeContext, speaksOfPerson } from './scope-context';
import { sentenceBefore } from './sentence';

export function penName(pen: Name | null, real: Name | null, disclosure: Span): Scope {
  if (pen === null || real === null) return NOBODY;
  return { declared: [{ words: pen, rule: 'pen-name', disclosure }], real: [real] };
}

/** "Behind the pseudonym was the dentist Y.": whom the sentence before speaks of is the pseudonym. */
export function hiddenByPenName(context: ScopeContext, { cue, sentence }: Disclosure): Scope {
  const { names, text } = context;
  const capital = text.slice(cue.end, sentence.end).search(/\p{Lu}/u);
  const hidden = capital < 0 ? null : names.after(cue.end + capital, sentence.end, false);
  const before = sentenceBefore(text, sentence);
  const [pen = null] = before === null ? [] : names.named(before.start, before.end);
  return penName(pen, hidden, sentence);
}

/** "X, pseudonym of Y", "X is the pseudonym of a nurse". */
export function penNameOf(context: ScopeContext, { cue, bracket, sentence }: Disclosure): Scope {
  const { names, text, grammar } = context;
  const pen =
    names.before(bracket === null ? cue.start : bracket.start - 1, sentence.start) ??
    names.before(cue.start, sentence.start);
  const real = names.after(cue.end, sentence.end, false);
  const behind = text.slice(cue.end, sentence.end);
  const [word = ''] = behind.match(/\p{L}+/u) ?? [];
  const isSomebody =
    /^\s?\p{Ll}/u.test(behind) &&
    (grammar.articles.has(word) ||
      /[’']\p{L}+$/u.test(text.slice(cue.start, cue.end)) ||
      speaksOfPerson(context, cue.end, cue.end + word.length + 1));
  if (pen !== null && real === null && isSomebody) return declare([pen], 'pen-name', sentence);
  return penName(pen, real, sentence);
}
