import type { CompanyForm } from '../lexicon';
import { isCaseless } from './caseless-names';
import { type Context, isCapitalised, type NameSpan } from './context';
import { type Edge, leftEdge, rightEdge } from './glue';
import { endsInWord, mayBeginName, mayEndName } from './han-borders';
import { findBase, isInflected } from './inflection';
import { isKnownLanguage } from './languages';
import { type Entry, type LexiconIndex, looseGap } from './lexicon-index';
import { lastWithEnding } from './marked-endings';
import { kindBehind } from './name-kinds';
import { NAMESAKES } from './namesakes';

/** A place where a form of the lexicon stands, before anything is known of what it means there. */
export type Candidate = NameSpan & {
  readonly form: CompanyForm;
  /** How far the form is trusted in the article's language. */
  readonly trust: CompanyForm['trust'];
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
  const entries = entriesAt(context, index, first);
  if (entries === undefined) return null;
  let found: (Candidate & { readonly length: number }) | null = null;
  for (const entry of entries) {
    if (found !== null && entry.words.length < found.length) break;
    if (!matches(context, entry, first) || isPair(context, index, entry, first)) continue;
    const nameEnd = first + entry.words.length - 1;
    const kindEnd: number = found === null ? kindBehind(context, nameEnd) : nameEnd;
    const last: number = kindEnd > nameEnd ? kindEnd : lastWithEnding(context, nameEnd);
    // "Canal+": without its mark it is a word.
    const isMarked = entry.form.form.endsWith('+');
    if (isMarked && context.text.charAt(context.words[last]?.end ?? 0) !== '+') continue;
    const left = leftEdge(context, first);
    const right = rightEdge(context, last);
    if (!isWhole(left, right)) continue;
    if (isTornHan(context, first, last) || isHalf(context, first, last)) continue;
    if (found !== null) {
      found = withoutOwner(found, entry.form);
      continue;
    }
    const isCut = left === 'cut' || right === 'cut' || isGluedToMark(context, first);
    const length = entry.words.length;
    if (kindEnd > nameEnd) {
      found = { ...subsidiary(context, first, last), isCut, length };
      continue;
    }
    const key = entry.words.join('').toLowerCase();
    found = {
      ...{ first, last, form: entry.form, isCut, key, length },
      ...standingOf(context, entry.form, key),
    };
  }
  return found;
}

/** A name glued on both sides is no part of a word if it surely isn't on one of them: "daGoogleMaps". */
const isWhole = (left: Edge, right: Edge): boolean =>
  (left !== 'inside' || right === 'cut') && (right !== 'inside' || left === 'cut');

/** A known name with a line of business is another firm's: "楽天|モバイル", "한화|생명". */
function subsidiary(
  { text, words }: Context,
  first: number,
  last: number,
): Omit<Candidate, 'isCut'> {
  const name = text.slice(words[first]?.start, words[last]?.end);
  const form: CompanyForm = { name, form: name, trust: 'plain' };
  const key = name.toLowerCase();
  return { first, last, key, form, trust: 'plain', isNamesake: false, isWordHere: false };
}

/** What a form means in the article's language. */
function standingOf(
  { language, grammar }: Context,
  { trust, wordIn, isNamesake, company }: CompanyForm,
  key: string,
): Pick<Candidate, 'trust' | 'isNamesake' | 'isWordHere' | 'isSure'> {
  // Of a listed name nothing is known but that it needs a cue: whether it is a word says the language.
  const isOther = isNamesake === true && !(company === undefined && grammar.commonWords.has(key));
  const isWordHere = wordIn?.includes(language) === true;
  const isElsewhere = wordIn !== undefined && !isWordHere && isKnownLanguage(language);
  return {
    trust: trust === 'ambiguous' && isElsewhere && isNamesake !== true ? 'plain' : trust,
    isSure: trust === 'plain',
    isNamesake: isOther || NAMESAKES.has(key) || grammar.namesakes.has(key),
    isWordHere,
  };
}

/** Two firms of one name: the form says no longer whose it is. */
function withoutOwner<T extends Candidate>(found: T, other: CompanyForm): T {
  const { name, form, trust, company } = found.form;
  return company === other.company ? found : { ...found, form: { name, form, trust } };
}

/** Entries that begin with a word as it stands, or with what its ending was added to. */
function entriesAt(
  { words, grammar }: Context,
  index: LexiconIndex,
  first: number,
): readonly Entry[] | undefined {
  const word = words[first];
  if (word === undefined) return undefined;
  const { inflection } = grammar;
  // One character begins many names: the next one tells most of them off.
  if (word.script !== undefined && inflection === null)
    return index.getBoth(word.text, words[first + 1]?.text ?? '');
  const entries = index.get(word.text);
  if (inflection === null || !MAY_BE_NAME.test(word.text)) return entries;
  // "Helsingin" is a word of the language, not a form of "Helsing".
  const key = word.text.toLowerCase();
  if (grammar.functionWords.has(key) || grammar.commonWords.has(key)) return entries;
  const inflected = findBase(word.text, inflection, (base) => index.get(base));
  if (entries === undefined || inflected === undefined) return entries ?? inflected;
  return [...entries, ...inflected].sort((a, b) => b.words.length - a.words.length);
}

/** A word of a script with small letters begins with a capital where it is a name's first. */
const MAY_BE_NAME = /^[^\p{Ll}\p{N}]/u;

function matches({ text, words, grammar }: Context, entry: Entry, first: number): boolean {
  const { inflection, inflectsLastWord } = grammar;
  const end = entry.words.length - 1;
  for (let i = 0; i < entry.words.length; i++) {
    const base = entry.words[i] ?? '';
    const written = words[first + i]?.text;
    if (written === undefined) return false;
    if (written !== base) {
      if (inflection === null || (inflectsLastWord && i < end)) return false;
      if (!isInflected(written, base, inflection, i > 0)) return false;
    }
    if (i === 0) continue;
    const word = words[first + i];
    const before = words[first + i - 1];
    if (word === undefined || before === undefined) return false;
    if (word.start - before.end > LONGEST_GAP) return false;
    // "टाटा|समूहेन": the noun was cut from the name.
    if (word.isJoint && isCaseless(word)) return false;
    if (looseGap(text.slice(before.end, word.start)) !== entry.gaps[i - 1]) return false;
  }
  return true;
}

/** "l'asse Fiat-Chrysler": two names with a hyphen are two firms, unless the one firm is written so. */
function isPair(
  { text, words }: Context,
  index: LexiconIndex,
  { form, words: parts }: Entry,
  first: number,
): boolean {
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined) return false;
  const isHyphened = text.slice(words[first]?.end, words[first + 1]?.start) === '-';
  const isName = (part: string): boolean =>
    index.get(part)?.some((entry) => entry.words.length === 1) === true;
  return isHyphened && form.form === `${left} ${right}` && isName(left) && isName(right);
}

/** "KT&G", "AT&T": of initials joined without spaces neither side is a name. */
function isHalf({ text, words }: Context, first: number, last: number): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return (
    /^&\p{Lu}{1,2}(?!\p{Script=Latin})/u.test(text.slice(end, end + 4)) &&
    end - start <= LONGEST_INITIALS
  );
}

const LONGEST_INITIALS = 3;

/** Two Han characters are found across other words' borders ("提高|通过"): the dictionary must part the text there. */
const SHORT_HAN = 2;

/** Hiragana that begins no particle: it ends a Japanese word written with Han before ("富士|通り", "全日|空き"). */
const WORD_END = /^[いうえきぎくぐけげちびぶべみむめりるれわっ]/u;
const PARTICLE = /^(?:いわく|うち|ける|って|っぽ|わず)/u;

function isTornHan({ text, words, hanBorders }: Context, first: number, last: number): boolean {
  if (words[last]?.script === 'han' && words[last + 1]?.isGlued === true) {
    const behind = text.slice(words[last]?.end, (words[last]?.end ?? 0) + 3);
    if (WORD_END.test(behind) && !PARTICLE.test(behind)) return true;
  }
  if (words[first]?.script !== 'han') return false;
  if (words[first]?.isGlued !== true && words[last + 1]?.isGlued !== true) return false;
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  if (last - first + 1 > SHORT_HAN)
    return words[last + 1]?.script === 'han' && endsInWord(text, start, end, hanBorders);
  return !mayBeginName(text, start, hanBorders) || !mayEndName(text, end, hanBorders);
}

/** ",IA aperta": a mark without its space before a capital is the trace of a lost link. */
function isGluedToMark({ text, words }: Context, first: number): boolean {
  const word = words[first];
  if (word === undefined || !isCapitalised(word)) return false;
  return (
    /[,;!?]/.test(text.charAt(word.start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(word.start - 2))
  );
}
