import type { CompanyForm } from '../lexicon';
import type { CompanyMention } from '../mention';
import {
  type Context,
  gapBetween,
  isSentenceBreak,
  startsSentence,
  type WordSpan,
} from './context';
import { cueBeside, isListedWith, isOtherName, isOtherSense } from './cues';
import { isSameWord, type LexiconIndex } from './lexicon-index';

type Candidate = WordSpan & { readonly form: CompanyForm; readonly isCut: boolean };

/** Pieces this long were never written as part of one camel-case name. */
const GLUED_WORD_LENGTH = 9;

/** Mentions of the lexicon's companies: sure ones first, then those a cue or a sure one vouches for. */
export function findKnownNames(context: Context, index: LexiconIndex): readonly CompanyMention[] {
  const candidates = findCandidates(context, index).filter(
    (candidate) => !isOtherName(context, candidate),
  );
  const found = new Map<Candidate, string>();
  for (const candidate of candidates) {
    if (candidate.form.trust === 'plain') found.set(candidate, 'name');
  }
  for (const candidate of candidates) {
    if (candidate.form.trust !== 'ambiguous' || isOtherSense(context, candidate)) continue;
    const cue = cueBeside(context, candidate);
    if (cue !== null) found.set(candidate, `name-cued:${cue}`);
  }
  // A firm vouched for may vouch for the next in its list.
  for (let grew = true; grew; ) {
    grew = false;
    const sure = [...found.keys()];
    for (const candidate of candidates) {
      if (found.has(candidate) || isOtherSense(context, candidate)) continue;
      const rule = vouchedRule(context, candidate, sure);
      if (rule === null) continue;
      found.set(candidate, rule);
      grew = true;
    }
  }
  return [...found].map(([candidate, rule]) => mentionOf(context, candidate, rule));
}

function vouchedRule(
  context: Context,
  candidate: Candidate,
  sure: readonly Candidate[],
): string | null {
  const { form } = candidate;
  const isNamedElsewhere = sure.some(
    (other) => other.form.company !== undefined && other.form.company === form.company,
  );
  if (form.trust === 'garbled') {
    if (candidate.isCut) return 'garbled:glued';
    const before = context.words[candidate.first - 1];
    const isDetermined =
      before !== undefined &&
      context.grammar.determiners.has(before.key) &&
      !isSentenceBreak(context, candidate.first - 1);
    return isNamedElsewhere && !isDetermined ? 'garbled:elsewhere' : null;
  }
  if (isListedWith(context, candidate, sure)) return 'name-cued:list';
  // A capital proves nothing at a sentence's start: there a cue of its own is needed.
  if (startsSentence(context, candidate.first)) return null;
  if (isNamedElsewhere) return 'name-cued:elsewhere';
  const inSentence = sure.some((other) => isSameSentence(context, other, candidate));
  return inSentence ? 'name-cued:sentence' : null;
}

function isSameSentence(context: Context, a: WordSpan, b: WordSpan): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  for (let at = left.last; at < right.first; at++) if (isSentenceBreak(context, at)) return false;
  return true;
}

function findCandidates(context: Context, index: LexiconIndex): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < context.words.length; first++) {
    const candidate = candidateAt(context, index, first);
    if (candidate === null) continue;
    candidates.push(candidate);
    first = candidate.last;
  }
  return candidates;
}

function candidateAt(context: Context, index: LexiconIndex, first: number): Candidate | null {
  const { words } = context;
  for (const { form, words: formWords } of index.get(words[first]?.key ?? '') ?? []) {
    const last = first + formWords.length - 1;
    const matches = formWords.every((formWord, i) => {
      const word = words[first + i];
      if (word === undefined || !isSameWord(word.text, formWord.text)) return false;
      if (i === 0) return true;
      const formGap = form.form.slice(formWords[i - 1]?.end, formWord.start);
      return isSameGap(gapBetween(context, first + i - 1, first + i), formGap);
    });
    if (!matches) continue;
    const left = edge(context, first, first - 1);
    const right = edge(context, last + 1, last + 1);
    if (left === 'inside' || right === 'inside') continue;
    const isCut = left === 'cut' || right === 'cut' || isGluedToMark(context, first);
    return { first, last, form, isCut };
  }
  return null;
}

/** Spaces, no-break spaces, hyphens and nothing at all are one in names: "Open AI", "Open-AI". */
function isSameGap(inText: string, inForm: string): boolean {
  const loose = (gap: string): string => gap.replace(/[\s\u00A0\-‐‑]/g, '');
  return inText.length <= 3 && !inText.includes('\n') && loose(inText) === loose(inForm);
}

/**
 * What is on the border between two words, one of them outside the name. A lower-to-upper change
 * inside a word is a cut only where the outer side is a word of its own: "DaIA aperta" yes,
 * "MetaMask" no.
 */
function edge(context: Context, border: number, outer: number): 'free' | 'cut' | 'inside' {
  const right = context.words[border];
  const other = context.words[outer];
  if (right === undefined || other === undefined || !right.isGlued) return 'free';
  if (right.isJoint) return 'cut';
  const isWord =
    other.text.length >= GLUED_WORD_LENGTH ||
    (other.text.length > 1 && context.vocabulary.has(other.key));
  return isWord ? 'cut' : 'inside';
}

/** ",IA aperta": a comma without its space is the trace of a lost link. */
function isGluedToMark({ text, words }: Context, first: number): boolean {
  const start = words[first]?.start ?? 0;
  return /[,;.!?]/.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
}

function mentionOf(
  { words }: Context,
  { first, last, form }: Candidate,
  rule: string,
): CompanyMention {
  return {
    kind: 'company',
    rule,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    name: form.name,
    ...(form.company === undefined ? {} : { company: form.company }),
  };
}
