import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../../recognition/group-by';
import type { Span } from '../../../recognition/mention';
import { findPseudonyms } from '../../../recognition/pseudonyms/find-pseudonyms';
import { type MarkedText, readCase } from './cases/case';

const FOLDER = join(import.meta.dirname, 'articles');

/** Share of mentions, as F1, that whole articles must reach: those here were written before they were read. */
const LEAST_F1 = 0.94;

type ArticleRecord = {
  readonly id: string;
  readonly lang: string;
  readonly text: MarkedText;
  /** Names of people who are called what they are called. */
  readonly real: readonly string[];
};

const articles = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord),
);

/** What is found, each with whether a careful reader marks it too. */
const found = ({ lang, text }: ArticleRecord) => {
  const { text: plain, spans } = readCase(text);
  const wanted = new Set(spans.map(keyOf));
  const mentions = findPseudonyms({ text: plain, language: lang }).mentions.map((span) => ({
    words: plain.slice(span.start, span.end),
    isRight: wanted.has(keyOf(span)),
  }));
  return { mentions, wanted: wanted.size };
};

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

describe.each([...groupBy(articles, ({ lang }) => lang)])('whole articles in %s', (_, records) => {
  test(`mentions reach an F1 of ${LEAST_F1}`, () => {
    const read = records.map(found);
    const right = read.flatMap(({ mentions }) => mentions).filter(({ isRight }) => isRight).length;
    const all = read.reduce((sum, { mentions, wanted }) => sum + mentions.length + wanted, 0);
    expect((2 * right) / all).toBeGreaterThanOrEqual(LEAST_F1);
  });

  test.each(records)('no real person in $id', (record) => {
    const wrong = found(record).mentions.filter(({ isRight }) => !isRight);
    const real = wrong.filter(({ words }) =>
      record.real.some((name) => name.includes(words) || words.includes(name)),
    );
    expect(real).toEqual([]);
  });
});
