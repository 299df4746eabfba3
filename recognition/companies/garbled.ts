import type { Candidate } from './candidates';
import { type Context, gapBetween, isSameSentence, isTitleCased, keyOf } from './context';
import { ENOUGH, type Evidence } from './evidence';

/** What the rest of the article says for a garbled name. */
export type Company = {
  readonly isListed: boolean;
  readonly isElsewhere: boolean;
  /** A sure firm stands in the same sentence. */
  readonly inCompany: boolean;
};

/**
 * Whether words that machine translation may have made of a name ("IA aperta") are that name here.
 * Plain words have articles ("un'IA aperta e trasparente"); a name stands bare, glued to its
 * neighbours, or with capitals the language wouldn't give plain words.
 */
export function isBelievable(
  context: Context,
  candidate: Candidate,
  evidence: Evidence,
  { isListed, isElsewhere, inCompany }: Company,
): boolean {
  if (candidate.isCut) return true;
  if (isDetermined(context, candidate)) return false;
  if (hasOddCapital(context, candidate) && !isTitleCased(context, candidate.first)) return true;
  if (isListed) return true;
  return evidence.weight >= ENOUGH && (isElsewhere || inCompany || evidence.cue === 'verb');
}

function isDetermined(context: Context, { first }: Candidate): boolean {
  const { words, grammar } = context;
  return (
    first > 0 &&
    isSameSentence(context, first - 1, first) &&
    /^[ '’]$/.test(gapBetween(context, first - 1)) &&
    grammar.determiners.has(keyOf(words[first - 1]))
  );
}

/** "ViaMo", "Jinshajiang Venture Capital": capitals inside a word, or on every word of several. */
function hasOddCapital({ words, text }: Context, { first, last }: Candidate): boolean {
  const name = text.slice(words[first]?.start, words[last]?.end);
  if (/\p{Ll}\p{Lu}/u.test(name)) return true;
  const parts = name.split(' ');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
}
