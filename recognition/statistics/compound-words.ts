import type { Grammar } from './grammar';
import { keyOf, type Token } from './tokens';

/** द्विकोटिरूप्यकाणि is three words to us: two, ten million, rupees. Only what is known all through is cut. */
export function splitCompounds(
  tokens: readonly Token[],
  compounds: NonNullable<Grammar['compounds']>,
): readonly Token[] {
  return tokens.flatMap((token) => {
    const isShort = token.end - token.start <= LONGEST_COMPOUND;
    const lengths = token.type === 'word' && isShort ? partsOf(token.key, compounds) : null;
    return lengths === null ? [token] : cut(token, lengths);
  });
}

/** No compound of numbers is longer, and cutting takes time for each part. */
const LONGEST_COMPOUND = 80;

/** The lengths of a word's parts but the last; `null` for a simple word. */
function partsOf(
  word: string,
  { stems, isEnd }: NonNullable<Grammar['compounds']>,
): readonly number[] | null {
  const lengths: number[] = [];
  let rest = word;
  while (!isEnd(rest)) {
    const stem = stems.find((candidate) => rest.startsWith(candidate) && rest !== candidate);
    if (stem === undefined) return null;
    lengths.push(stem.length);
    rest = rest.slice(stem.length);
  }
  return lengths.length === 0 ? null : lengths;
}

function cut(token: Token, lengths: readonly number[]): readonly Token[] {
  const parts: Token[] = [];
  let at = 0;
  for (const length of [...lengths, token.text.length]) {
    const end = Math.min(at + length, token.text.length);
    const isLast = end === token.text.length;
    parts.push({
      type: 'word',
      start: token.start + at,
      end: token.start + end,
      first: token.text.charCodeAt(at),
      second: end - at > 1 ? token.text.charCodeAt(at + 1) : 0,
      text: token.text.slice(at, end),
      key: isLast ? token.key.slice(at) : keyOf(token.key.slice(at, end)),
    });
    at = end;
  }
  return parts;
}
