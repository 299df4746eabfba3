import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '../../../storage/search/slips';

const FAR = Number.POSITIVE_INFINITY;

test.each<[a: string, b: string, most: number, slips: number]>([
  ['inflation', 'inflation', 2, 0],
  ['inflation', 'inflaton', 2, 1],
  ['inflation', 'inflatiion', 2, 1],
  ['inflation', 'imflation', 2, 1],
  ['inflation', 'inflatoin', 1, 1],
  ['inflation', 'imflaton', 2, 2],
  ['inflation', 'imflaton', 1, FAR],
  ['inflation', 'in', 2, FAR],
  ['', 'ab', 2, 2],
])('%s and %s, %i allowed', (a, b, most, slips) => {
  expect(slipsBetween(a, b, most)).toBe(slips);
});

test('is the same both ways, and nothing but the same word has none', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipsBetween(a, b, 9)).toBe(slipsBetween(b, a, 9));
      expect(slipsBetween(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
