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
  return (
    token?.type === 'word' &&
    token.text.length > 2 &&
    !FUNCTION_WORDS.has(token.key) &&
    !grammar.notCounted.has(token.key)
  );
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'the',
  'for',
  'from',
  'with',
  'that',
  'which',
  'who',
  'when',
  'while',
  'after',
  'before',
  'into',
  'than',
  'then',
  'were',
  'are',
  'had',
  'have',
  'will',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'been',
  'not',
  'said',
  'because',
  'since',
  'until',
  'where',
  'there',
  'they',
  'their',
  'his',
  'her',
  'our',
  'your',
  'per',
  'about',
  'against',
  'between',
  'through',
  'during',
  'without',
  'within',
  'under',
  'over',
  'out',
  'off',
  'down',
  'also',
  'only',
  'each',
  'all',
  'any',
  'some',
  'now',
  'did',
  'shot',
  'won',
  'led',
  'fell',
  'rose',
]);
