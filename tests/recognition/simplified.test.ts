import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zh } from '../../recognition/companies/languages/zh';
import { simplified } from '../../recognition/simplified';

test.each([
  ['臺積電與鴻海', '台积电与鸿海'],
  ['Apple 於台北', 'Apple 于台北'],
  ['皇后大道', '皇后大道'],
  ['', ''],
])('%j is read as %j', (written, read) => {
  expect(simplified(written)).toBe(read);
});

test('a text keeps its length, and is read once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = simplified(text);
      expect(read).toHaveLength(text.length);
      expect(simplified(read)).toBe(read);
    }),
  );
});

test('the words of Chinese are written as texts are read', () => {
  const data = JSON.stringify(zh);
  expect(data).toBe(simplified(data));
});
