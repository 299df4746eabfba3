import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatistics } from '../../../recognition/statistics/find-statistics';
import type { Expected, StatisticCase } from './cases/case';
import * as en from './cases/en';
import * as it from './cases/it';

const LANGUAGES: Readonly<
  Record<string, { positives: readonly StatisticCase[]; negatives: readonly string[] }>
> = { en, it };

function read(text: string, language: string): readonly Expected[] {
  return findStatistics({ text, language }).map(({ start, end, measure, value, unit, bound }) => {
    const figure = [text.slice(start, end), measure, value, unit, bound] as const;
    return trimmed(figure);
  });
}

/** Without the absent unit and bound at its end, as cases are written. */
function trimmed(figure: Expected): Expected {
  const parts = [...figure];
  while (parts.at(-1) === undefined) parts.pop();
  return parts as unknown as Expected;
}

describe.each(Object.entries(LANGUAGES))('%s', (language, { positives, negatives }) => {
  test.each(positives.map(([text, ...figures]) => ({ text, figures })))(
    '$text',
    ({ text, figures }) => {
      expect(read(text, language)).toEqual(figures);
    },
  );

  test.each(negatives)('nothing in: %s', (text) => {
    expect(read(text, language)).toEqual([]);
  });

  test('a number written as the language writes it is read back', () => {
    const number = fc.oneof(
      fc.integer({ min: 2, max: 999_999_999 }),
      fc.integer({ min: 201, max: 99_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(number, (n) => {
        const written = new Intl.NumberFormat(language, { useGrouping: 'always' }).format(n);
        expect(read(`${written}%`, language)).toEqual([[`${written}%`, 'percent', n, '%']]);
      }),
    );
  });
});

test('spans lie in the text and none is empty', () => {
  const pieces = fc.constantFrom(
    '3',
    '1.000',
    ' ',
    '%',
    '$',
    'di',
    'milioni',
    '-',
    'o',
    '12',
    '.',
    'euro',
    'su',
    '"',
    'Due',
    ',',
    '\n',
    'persone',
    '(',
    'anni',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const mention of findStatistics({ text, language: 'it' })) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('an unknown language is read where no language is needed', () => {
  expect(read('Ang 38% at $1,500.50 ngunit hindi 1.234.', 'tl')).toEqual([
    ['38%', 'percent', 38, '%'],
    ['$1,500.50', 'money', 1500.5, 'USD'],
  ]);
});

test.each(['7', '.', '1.1.', '%', '1 ', '$', '"', 'di ', '1-', '２'])(
  'a megabyte of %j is read before the runner loses patience',
  (piece) => {
    // Reading that isn't linear takes hours here, not seconds.
    findStatistics({ text: piece.repeat(1_000_000 / piece.length), language: 'it' });
  },
  30_000,
);
