import {
  type Context,
  gapBetween,
  isCapitalised,
  isSameSentence,
  isTitleCased,
  keyOf,
  startsSentence,
  type WordSpan,
} from './context';
import { GIVEN_NAMES } from './given-names';
import { endsPhrase, isFirmNoun, startsPhrase } from './phrases';

/**
 * Whether the words around a name make it part of an institution, a place or a person: "Ford
 * Foundation", "Oracle Park", "via Ferrari", "Michael Bloomberg", "J. Ford". Of a product's name the
 * firm's is still the firm's: "Google" is marked in "Google Maps", because what is known of Google
 * helps there too.
 */
export function isOtherName(context: Context, span: WordSpan): boolean {
  return isInstitution(context, span) || isSurname(context, span);
}

function isInstitution(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  for (let at = last + 1; at <= last + 2; at++) {
    const word = words[at];
    if (word === undefined || gapBetween(context, at - 1) !== ' ' || !isCapitalised(word)) break;
    if (grammar.otherNamesAfter.has(word.text))
      return !isTitleCased(context, first) || at === last + 1;
  }
  if (first === 0 || !isSameSentence(context, first - 1, first)) return false;
  return (
    endsPhrase(context, grammar.namesBefore, first - 1, 1) &&
    !/[,;:()"“«]/.test(gapBetween(context, first - 1))
  );
}

/** A given name or an initial stands right before it. */
export function isSurname(context: Context, { first }: WordSpan): boolean {
  const { words } = context;
  const before = words[first - 1];
  if (before === undefined || words[first]?.isGlued === true) return false;
  const gap = gapBetween(context, first - 1);
  if (gap === '. ' || gap === '.') {
    return (
      before.text.length === 1 && isCapitalised(before) && isSameSentence(context, first - 1, first)
    );
  }
  return gap === ' ' && GIVEN_NAMES.has(before.text);
}

/** Whether an ambiguous name visibly has its other sense: "Amazon rainforest", "pianeta Mars", "meta-analysis". */
export function isOtherSense(context: Context, { first, last }: WordSpan): boolean {
  const { words, grammar } = context;
  const next = words[last + 1];
  const gap = gapBetween(context, last);
  if (startsPhrase(context, grammar.senses, first)) return true;
  if (next !== undefined && isSameSentence(context, last, last + 1)) {
    if (/^ ?$|^-$/.test(gap) && grammar.otherSenseAfter.has(keyOf(next))) return true;
    if (/^[-–‑]$/.test(gap) && !isCapitalised(next) && !isFirmCompound(keyOf(next))) return true;
  }
  if (
    first > 0 &&
    /^[-‑]$/.test(gapBetween(context, first - 1)) &&
    isCapitalised(words[first - 1])
  ) {
    return !/^(?:ex|anti|pro|non)$/i.test(words[first - 1]?.text ?? '');
  }
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (!isSameSentence(context, at, first)) return false;
    if (/[,;:(]/.test(gapBetween(context, at))) return false;
    const key = keyOf(words[at]);
    if (grammar.otherSenseBefore.has(key) && !(key === 'an' && isFirmPhraseAfter(context, last)))
      return true;
    if (!grammar.fillers.has(key)) return false;
  }
  return false;
}

/** "an Apple spokesman", "an Orange store". */
const isFirmPhraseAfter = (context: Context, last: number): boolean =>
  startsPhrase(context, context.grammar.strongAfter, last + 1) || isFirmNoun(context, last + 1);

const isFirmCompound = (key: string): boolean =>
  /^(?:owned|backed|made|led|designed|funded|branded|run|built|controlled|type|like|style|only)$/.test(
    key,
  );

/** A capitalised word that is neither a function word nor a firm noun stands right before: "Harrison Ford", "Big Apple". */
export function hasNameBefore(context: Context, { first }: WordSpan): boolean {
  const { words, grammar } = context;
  const before = words[first - 1];
  if (before === undefined || words[first]?.isGlued === true) return false;
  if (gapBetween(context, first - 1) !== ' ' || !isCapitalised(before)) return false;
  if (isTitleCased(context, first) || isFirmNoun(context, first - 1)) return false;
  if (/^\p{Lu}+$/u.test(before.text) && before.text.length > 1) return false;
  const key = keyOf(before);
  if (grammar.functionWords.has(key) || grammar.fillers.has(key) || grammar.weakBefore.has(key))
    return false;
  if (!startsSentence(context, first - 1)) return true;
  // What begins a sentence has its capital anyway; a language without data can't tell more.
  return !(
    grammar.functionWords.size === 0 ||
    context.vocabulary.has(key) ||
    grammar.auxiliaries.has(key) ||
    grammar.strongBefore.has(key)
  );
}
