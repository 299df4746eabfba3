/** Letters of scripts written without spaces are tokens of their own. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}_])+/gu;
const SHINGLE = 4;

/**
 * How well an extracted text agrees with the true one, from 0 to 1: the F1 of their runs of four words, as the article
 * extraction benchmarks count it.
 */
export function pageF1(truth: string, found: string): number {
  const [wanted, given] = [shinglesOf(truth), shinglesOf(found)];
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, given.get(shingle) ?? 0);
  const total = sum(wanted) + sum(given);
  return total === 0 ? 1 : (2 * both) / total;
}

export function shinglesOf(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(TOKEN) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

export const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
