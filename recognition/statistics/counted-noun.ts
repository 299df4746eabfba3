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
    const noun = grammar.nouns.startingAt(tokens, classifier.last + 1);
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
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.type !== 'word' || before === undefined) return null;
  if (before.type === 'mark' && !(index - 1 > number)) return null;
  if (before.type === 'mark' && !/^[.+']$/.test(before.key)) return null;
  const isGlued = before.end === token.start && before.type !== 'mark';
  if (isGlued && !joints.has(token.start)) return null;
  if (isNoun(reading, token) && !isModifier(reading, index)) {
    return { unit: token.text, last: index, isDirect: true };
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

function isNoun({ grammar }: Reading, token: Token): boolean {
  return (
    token.type === 'word' &&
    grammar.countable.test(token.text) &&
    !grammar.notCounted.has(token) &&
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
