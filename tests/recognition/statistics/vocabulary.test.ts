import { describe, expect, test } from 'vitest';
import { findStatistics } from '../../../recognition/statistics/find-statistics';
import type { StatisticsLanguage } from '../../../recognition/statistics/language-data';
import { alternatives } from '../../../recognition/statistics/phrase-table';

const LANGUAGES = Object.entries(
  import.meta.glob<Readonly<Record<string, StatisticsLanguage>>>(
    '../../../recognition/statistics/languages/*.ts',
    { eager: true },
  ),
).map(([path, module]) => {
  const code = /(\w+)\.ts$/.exec(path)?.[1] ?? '';
  const data = module[code];
  if (data === undefined) throw new Error(`${path} exports no ${code}`);
  return { code, data };
});

/** Whole words of a field by what they mean; stems and words that need others around them are left out. */
function wordsOf(
  { endings = {} }: StatisticsLanguage,
  meanings: Readonly<Record<string, string | undefined>>,
): readonly (readonly [meaning: string, word: string])[] {
  return Object.entries(meanings).flatMap(([meaning, phrasing]) =>
    alternatives(phrasing ?? '', endings)
      .filter((word) => /^[^*()]+$/u.test(word))
      .map((word) => [meaning, word] as const),
  );
}

/** As newspapers put words behind a number: with spaces where the script has them; a letter touches it. */
function behind(number: string, word: string, { hasHanNumerals }: StatisticsLanguage): string {
  if (/^[a-z]$/.test(word)) return `${number}${word}`;
  return hasHanNumerals === true ? `${number}${word.replaceAll(' ', '')}` : `${number} ${word}`;
}

describe.each(LANGUAGES)('$code', ({ code, data }) => {
  test('every word of scale scales what stands before it', () => {
    const wrong = wordsOf(data, data.scales).flatMap(([scale, word]) => {
      const text = `${behind('35', word, data)} €.`;
      const [found] = findStatistics({ text, language: code });
      const isRight = found?.value === 35 * Number(scale) && found.unit === 'EUR';
      return isRight ? [] : [`${text} is ${JSON.stringify(found?.value)} ${found?.unit}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every word of a share makes one', () => {
    const wrong = wordsOf(data, data.percents).flatMap(([unit, word]) => {
      const text = `${behind('35', word, data)}.`;
      const [found] = findStatistics({ text, language: code });
      return found?.unit === unit ? [] : [`${text} is ${found?.value} ${found?.unit}`];
    });
    expect(wrong).toEqual([]);
  });
});
