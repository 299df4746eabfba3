import type { CompanyForm } from '../lexicon';
import { type Context, isCapitalised, type WordSpan } from './context';
import { leftEdge, rightEdge } from './glue';
import { isHanBorder } from './han-borders';
import { type Entry, type LexiconIndex, looseGap } from './lexicon-index';

/** A place where a form of the lexicon stands, before anything is known of what it means there. */
export type Candidate = WordSpan & {
  readonly form: CompanyForm;
  /** Lost white space parts it from a neighbour: the trace of a link, and of a name. */
  readonly isCut: boolean;
};

/** More between two words of one name is no name. */
const LONGEST_GAP = 4;

export function findCandidates(context: Context, index: LexiconIndex): readonly Candidate[] {
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
  const entries = index.get(context.words[first]?.text ?? '');
  if (entries === undefined) return null;
  let found: Candidate | null = null;
  for (const entry of entries) {
    if (found !== null && entry.words.length < found.last - found.first + 1) break;
    const last = first + entry.words.length - 1;
    if (!matches(context, entry, first)) continue;
    const left = leftEdge(context, first);
    const right = rightEdge(context, last);
    if (left === 'inside' || right === 'inside') continue;
    if (isTornHan(context, first, last)) continue;
    if (found !== null) {
      found = withoutOwner(found, entry.form);
      continue;
    }
    const isCut = left === 'cut' || right === 'cut' || isGluedToMark(context, first);
    found = { first, last, form: entry.form, isCut };
  }
  return found;
}

/** Two firms of one name: the form says no longer whose it is. */
function withoutOwner(found: Candidate, other: CompanyForm): Candidate {
  const { name, form, trust, company } = found.form;
  return company === other.company ? found : { ...found, form: { name, form, trust } };
}

function matches({ text, words }: Context, entry: Entry, first: number): boolean {
  for (let i = 1; i < entry.words.length; i++) {
    const word = words[first + i];
    const before = words[first + i - 1];
    if (word === undefined || before === undefined || word.text !== entry.words[i]) return false;
    if (word.start - before.end > LONGEST_GAP) return false;
    if (looseGap(text.slice(before.end, word.start)) !== entry.gaps[i - 1]) return false;
  }
  return true;
}

/** Two Han characters are found across other words' borders ("提高|通过"): the dictionary must part the text there. */
const SHORT_HAN = 2;

function isTornHan({ text, words, hanBorders }: Context, first: number, last: number): boolean {
  if (words[first]?.script !== 'han' || last - first + 1 > SHORT_HAN) return false;
  if (words[first]?.isGlued !== true && words[last + 1]?.isGlued !== true) return false;
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return !isHanBorder(text, start, hanBorders) || !isHanBorder(text, end, hanBorders);
}

/** ",IA aperta": a mark without its space before a capital is the trace of a lost link. */
function isGluedToMark({ text, words }: Context, first: number): boolean {
  const word = words[first];
  if (word === undefined || !isCapitalised(word)) return false;
  return (
    /[,;!?]/.test(text.charAt(word.start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(word.start - 2))
  );
}
