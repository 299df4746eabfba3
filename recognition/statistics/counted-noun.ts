import type { Reading } from './reading';
import type { Token } from './tokens';

export type CountedNoun = {
  readonly unit: string;
  readonly last: number;
  /** False where a modifier stands between: then it isn't in the span. */
  readonly isDirect: boolean;
};

/** Adjectives in a row before a noun. */
const MOST_MODIFIERS = 2;

/** What a number counts, at the token behind it. */
export function countedAt(reading: Reading, index: number, number: number): CountedNoun | null {
  const { text, tokens, grammar, joints } = reading;
  const textOf = (first: number, last: number): string =>
    text.slice(tokens[first]?.start, tokens[last]?.end);
  const classifier = grammar.classifiers.startingAt(tokens, index);
  if (classifier !== null) {
    const own = grammar.nouns.startingAt(tokens, index);
    const known = grammar.nouns.startingAt(tokens, classifier.last + 1);
    const ended = own === null ? endedNounAt(reading, classifier.last + 1) : null;
    const noun = ended !== null && ended.last > (known?.last ?? 0) ? ended : known;
    const after = tokens[classifier.last + 1];
    if (noun === null && after !== undefined && isNoun(reading, after)) {
      return { unit: after.text, last: classifier.last + 1, isDirect: true };
    }
    return noun === null
      ? { unit: textOf(classifier.first, classifier.last), last: classifier.last, isDirect: true }
      : { unit: textOf(noun.first, noun.last), last: noun.last, isDirect: true };
  }
  const fixed = grammar.nouns.startingAt(tokens, index);
  if (fixed !== null) {
    return { unit: textOf(fixed.first, fixed.last), last: fixed.last, isDirect: true };
  }
  // 2亿老年人: behind a scale no classifier is needed.
  const isScaled =
    grammar.scales.endingAt(tokens, index - 1) !== null ||
    grammar.boundsWithin.endingAt(tokens, index - 1) !== null;
  const ended = isScaled ? endedNounAt(reading, index) : null;
  if (ended !== null) {
    return { unit: textOf(ended.first, ended.last), last: ended.last, isDirect: true };
  }
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.type !== 'word' || before === undefined) return null;
  if (before.type === 'mark' && !(index - 1 > number)) return null;
  if (before.type === 'mark' && !/^[.+']$/.test(before.key)) return null;
  const isGlued = before.end === token.start && before.type !== 'mark';
  if (isGlued && !joints.has(token.start)) return null;
  const end = grammar.hasHyphenedNouns ? lastPart(tokens, index) : index;
  const head = tokens[end];
  if (end > index && head !== undefined && isNoun(reading, head)) {
    return { unit: textOf(index, end), last: end, isDirect: true };
  }
  if (isNoun(reading, token) && !isModifier(reading, index)) {
    return { unit: token.text, last: index, isDirect: true };
  }
  // "12 bus-drivers", १२ बस्-यानानि
  const second = tokens[index + 2];
  const isHyphened =
    tokens[index + 1]?.text === '-' &&
    tokens[index + 1]?.start === token.end &&
    second?.start === token.end + 1;
  if (isHyphened && !isNoun(reading, token) && isNoun(reading, second)) {
    return { unit: textOf(index, index + 2), last: index + 2, isDirect: true };
  }
  for (let at = index; at < index + MOST_MODIFIERS && mayModify(reading, at); at++) {
    const next = tokens[at + 1];
    const compound = grammar.nouns.startingAt(tokens, at + 1);
    if (compound !== null) {
      return { unit: textOf(compound.first, compound.last), last: compound.last, isDirect: false };
    }
    if (next !== undefined && isNoun(reading, next) && !isModifier(reading, at + 1)) {
      return { unit: next.text, last: at + 1, isDirect: false };
    }
  }
  // "1 200 suomalaista opiskelee": nothing follows that it could modify.
  const isOfTime = grammar.units.startingAt(tokens, index + 1) !== null;
  return isNoun(reading, token) && !isOfTime
    ? { unit: token.text, last: index, isDirect: true }
    : null;
}

/** Characters of a noun told by its end: 巴勒斯坦囚犯. */
const LONGEST_ENDED_NOUN = 6;

/** 供应商, 被害人: a noun behind a classifier or scale whose last character tells that it is one. */
function endedNounAt(
  { tokens, grammar }: Reading,
  first: number,
): { readonly first: number; readonly last: number } | null {
  let last: number | null = null;
  for (let at = first; at < first + LONGEST_ENDED_NOUN; at++) {
    const isOther =
      tokens[at]?.type !== 'unspaced' || grammar.notCounted.startingAt(tokens, at) !== null;
    if (isOther) break;
    if (at > first && grammar.nounEndings.endingAt(tokens, at) !== null) last = at;
    // 工作人 goes on to 工作人员.
    else if (last !== null) break;
  }
  return last === null ? null : { first, last };
}

/** The last word of "vuokra-asuntoa", "EU-maata". */
function lastPart(tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    const hyphen = tokens[last + 1];
    const part = tokens[last + 2];
    if (hyphen?.text !== '-' || hyphen.start !== tokens[last]?.end) return last;
    if (part?.type !== 'word' || part.start !== hyphen.end) return last;
    last += 2;
  }
}

function isNoun({ grammar }: Reading, token: Token): boolean {
  return (
    token.type === 'word' &&
    grammar.countable.test(token.text) &&
    !grammar.notCounted.has(token) &&
    !grammar.numbers.has(token) &&
    !grammar.isMonth(token.text)
  );
}

function isModifier({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (grammar.modifiers.has(token) || grammar.modifier?.test(token.text) === true) return true;
  const next = tokens[index + 1];
  return next?.type === 'word' && grammar.agreement?.test(`${token.text} ${next.text}`) === true;
}

/** In languages whose modifiers aren't told any word may be one, but not a function word. */
function mayModify(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.type !== 'word') return false;
  if (isModifier(reading, index)) return true;
  const { hasAnyModifier, notCounted } = reading.grammar;
  return hasAnyModifier && token.text.length > 2 && !notCounted.has(token);
}
