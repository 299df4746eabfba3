import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf, lazily } from '../../../recognition/companies/run-patterns';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('a pattern of many words finds what they find one by one, the longest first', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab公司（.-/^]'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(word),
      (words, pieces) => {
        const text = pieces.join('');
        const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
        const expected = [...text.matchAll(new RegExp(longestFirst.join('|'), 'gu'))];
        const found = [...text.matchAll(new RegExp(`(?:${anyOf(words)})`, 'gu'))];
        expect(found.map((match) => [match.index, match[0]])).toEqual(
          expected.map((match) => [match.index, match[0]]),
        );
      },
    ),
  );
});

test.each([
  [['公司', '公司集团', '公'], '公(?:司(?:集团)?)?'],
  [['厂', '厂商', '企业'], '(?:企业|厂(?:商)?)'],
  [['甲', '乙'], '[乙甲]'],
  [[], ''],
] as const)('of %j the beginnings are shared', (words, pattern) => {
  expect(anyOf(words)).toBe(pattern);
});

test('a part is made once, when it is asked for', () => {
  let made = 0;
  const whole = lazily<{ readonly part: number }, { readonly base: string }>(
    { base: 'there' },
    { part: () => ++made },
  );
  expect([made, whole.base]).toEqual([0, 'there']);
  expect([whole.part, whole.part, made]).toEqual([1, 1, 1]);
});
