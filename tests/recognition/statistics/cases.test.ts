import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatistics } from '../../../recognition/statistics/find-statistics';
import { grammarOf } from '../../../recognition/statistics/languages';
import type { Expected, StatisticCase } from './cases/case';

type Cases = {
  readonly positives: readonly StatisticCase[];
  readonly negatives: readonly string[];
};

/** One file a language, or a script of it, named by its tag. */
const LANGUAGES = Object.entries(import.meta.glob<Cases>('./cases/*.ts', { eager: true })).flatMap(
  ([path, cases]) => {
    const tag = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
    return tag === 'case' ? [] : [[tag, cases] as const];
  },
);

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

/** With the marks newspapers of the language use; `Intl` knows no Latin. */
function writtenIn(language: string, value: number): string {
  const { decimal, group } = grammarOf(language).marks;
  return new Intl.NumberFormat('en', { useGrouping: 'always' })
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? group : part.type === 'decimal' ? decimal : part.value))
    .join('');
}

describe.each(LANGUAGES)('%s', (language, { positives, negatives }) => {
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
        const written = `${writtenIn(language, n)}%`;
        expect(read(written, language)).toEqual([[written, 'percent', n, '%']]);
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

test.each([
  ['٣٨٪', 38],
  ['३८%', 38],
  ['३,४५,६७८%', 345_678],
  ["1'234.5%", 1234.5],
  ['1\u202F234%', 1234],
  ['12,34,567%', 1_234_567],
])('%s is read in any language', (written, value) => {
  expect(read(written, 'en').map((figure) => figure[2])).toEqual([value]);
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
