import { expect, test, vi } from 'vitest';
import { derivedId } from '../../../storage/exchange/derived-id';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const NAMES: readonly string[] = Array.from({ length: 50_000 }, (_, index) => `note ${index}`);

test('it is a UUID of version 8', () => {
  for (const name of ['', 'a', '𝒶\ud800', ...NAMES.slice(0, 1_000)])
    expect(derivedId(name)).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
});

test('it never changes: notes imported long ago are recognised by it', () => {
  expect([derivedId(''), derivedId('https://hypothes.is/a/w02dfNtbEeeShxcmUm1Vzg')]).toEqual([
    '00000000-0000-8000-8000-000000000000',
    '6a86d6ca-0a29-8f69-b770-71dfc18231ad',
  ]);
});

test.each([
  ['', '\0'],
  ['a', 'a\0'],
  ['ab', 'ba'],
  ['abcd', 'abcdabcd'],
  ['\u0100', '\u0001'],
  ['A', 'a'],
])('%j and %j differ', (one, other) => {
  expect(derivedId(one)).not.toBe(derivedId(other));
});

test('names that hardly differ share nothing', () => {
  expect(new Set(NAMES.map(derivedId)).size).toBe(NAMES.length);
  // Each half alone tells them apart, too: no lane repeats another.
  expect(new Set(NAMES.map((name) => derivedId(name).slice(0, 18))).size).toBe(NAMES.length);
  expect(new Set(NAMES.map((name) => derivedId(name).slice(19))).size).toBe(NAMES.length);
});

test('each bit is set in half of them', () => {
  const counts = new Array<number>(128).fill(0);
  for (const name of NAMES) {
    const bits = BigInt(`0x${derivedId(name).replaceAll('-', '')}`);
    for (let bit = 0; bit < 128; bit++)
      if ((bits >> BigInt(bit)) & 1n) counts[bit] = (counts[bit] ?? 0) + 1;
  }
  const skewed = counts
    .map((count, bit) => ({ bit, share: count / NAMES.length }))
    .filter(({ share }) => Math.abs(share - 0.5) > 0.02)
    .map(({ bit }) => bit);
  // The version's four and the variant's two.
  expect(skewed).toEqual([62, 63, 76, 77, 78, 79]);
});
