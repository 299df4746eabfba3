import { describe, expect, test } from 'vitest';
import { findStatistics } from '../../../recognition/statistics/find-statistics';
import { overlaps, readSeed } from '../seed';

const seed = readSeed();
if (seed === null)
  console.info('The real article is not beside the project: its tests are left out.');

describe.skipIf(seed === null)('the statistics of a real article', () => {
  const { text, gold } = seed ?? { text: '', gold: null };
  const found = findStatistics({ text, language: 'it' });
  const withDigits = (gold?.statistics ?? []).filter(({ surface }) => /\d/.test(surface));

  test('every figure with a digit is found, with its value', () => {
    const missed = withDigits.filter((statistic) => {
      const core = statistic.core ?? statistic;
      const mention = found.find(({ start, end }) => start <= core.start && end >= core.end);
      // The gold writes a fall as a negative number; the figure itself says how much.
      const value = Array.isArray(statistic.value)
        ? statistic.value
        : Math.abs(statistic.value as number);
      return JSON.stringify(mention?.value) !== JSON.stringify(value);
    });
    expect(missed.map(({ surface, line }) => `${line}: ${surface}`)).toEqual([]);
  });

  test('nothing that only tempts is found', () => {
    const tempted = (gold?.tempting_non_statistics ?? []).filter((place) =>
      found.some((mention) => overlaps(mention, place)),
    );
    expect(tempted.map(({ surface, line }) => `${line}: ${surface}`)).toEqual([]);
  });

  test('nothing else is found', () => {
    const stray = found.filter(
      (mention) => !gold?.statistics.some((place) => overlaps(mention, place)),
    );
    expect(
      stray.map(({ start, end, rule }) => `${rule}: ${text.slice(start - 20, end + 20)}`),
    ).toEqual([]);
  });
});
