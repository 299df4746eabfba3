import type { Reading } from './reading';

/** A counted noun at a token, or one behind a modifier ("20 nuovi modelli"), which is not in the span. */
export function nounAt(
  reading: Reading,
  index: number,
): { unit: string; last: number; isDirect: boolean } | null {
  const { text, tokens, grammar, joints } = reading;
  const compound = grammar.compoundNouns.startingAt(tokens, index);
  if (compound !== null) {
    return {
      unit: text.slice(tokens[compound.first]?.start, tokens[compound.last]?.end),
      last: compound.last,
      isDirect: true,
    };
  }
  const isNoun = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.type === 'word' &&
      grammar.data.countable.test(token.text) &&
      !grammar.notCounted.has(token.key) &&
      !grammar.months.has(token.text)
    );
  };
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.type !== 'word' || before?.type === 'mark') return null;
  if (before?.end === token.start && !joints.has(token.start)) return null;
  if (!grammar.modifiers.has(token.key) && isNoun(index)) {
    return { unit: token.text, last: index, isDirect: true };
  }
  const isModifier =
    grammar.modifiers.has(token.key) ||
    (grammar.data.modifiers.length === 0 && isPlainWord(reading, index));
  for (let at = index + 1; isModifier && at <= index + 2; at++) {
    if (isNoun(at) && !grammar.modifiers.has(tokens[at]?.key ?? '')) {
      return { unit: tokens[at]?.text ?? '', last: at, isDirect: false };
    }
    if (!isPlainWord(reading, at)) break;
  }
  return null;
}

/** In languages whose modifiers aren't listed any word may be one, but not a function word. */
function isPlainWord({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  return token?.type === 'word' && token.text.length > 2 && !grammar.notCounted.has(token.key);
}
