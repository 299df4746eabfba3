import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { bench, describe } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findStatistics } from '../../recognition/statistics/find-statistics';
import { positives as english } from '../recognition/statistics/cases/en';

const ARTICLE = join(import.meta.dirname, '../articles/newsroom--english-housing/article.txt');

/** News with a figure in every other sentence, of so many characters, which here are bytes. */
function newsOf(length: number): string {
  const cases = english.map(([sentence]) => sentence).join(' ');
  const once = `${readFileSync(ARTICLE, 'utf8')}\n${cases}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

const read = (text: string) => () => {
  findStatistics({ text, language: 'en' });
};

const NEWS = newsOf(100_000);
const TEN_TIMES = newsOf(1_000_000);
const wink = winkNLP(model);

/** One reading is enough: compromise takes seconds for it. */
const ONCE = { iterations: 1, warmupIterations: 0, time: 0 } as const;

// Ratios of one run say more than times: vitest prints how many times faster each is than the next.
describe('100 kB of English with a figure every 40 characters, far more than news holds', () => {
  bench('Postilla', read(NEWS));
  bench('wink-nlp', () => void wink.readDoc(NEWS).entities().length(), { time: 2000 });
  bench(
    'compromise',
    () => {
      (nlp(NEWS) as unknown as { numbers(): { json(): unknown } }).numbers().json();
    },
    ONCE,
  );
});

describe('ten times the text takes ten times the time', () => {
  bench('100 kB, ten times', () => {
    for (let i = 0; i < 10; i++) read(NEWS)();
  });
  bench('1 MB', read(TEN_TIMES));
});
