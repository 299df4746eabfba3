import nlp from 'compromise';
import { bench, describe } from 'vitest';
import { findPseudonyms } from '../../recognition/pseudonyms/find-pseudonyms';
import { type MarkedText, readCase } from '../recognition/pseudonyms/cases/case';
import { positives as english } from '../recognition/pseudonyms/cases/en';
import { positives as finnish } from '../recognition/pseudonyms/cases/fi';
import { positives as japanese } from '../recognition/pseudonyms/cases/ja';
import { positives as korean } from '../recognition/pseudonyms/cases/ko';
import { positives as chinese } from '../recognition/pseudonyms/cases/zh';

/** News that discloses a changed name in every other sentence, of so many characters. */
function newsOf(cases: readonly MarkedText[], length: number): string {
  const once = `${cases.map((marked) => readCase(marked).text).join('\n')}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

const read = (text: string, language: string) => () => {
  findPseudonyms({ text, language });
};

const NEWS = newsOf(english, 100_000);

/** One reading is enough: compromise takes seconds for it. */
const ONCE = { iterations: 1, warmupIterations: 0, time: 0 } as const;

describe('100 kB of English that discloses more than any news does', () => {
  bench('Postilla', read(NEWS, 'en'));
  bench('compromise, people only', () => void nlp(NEWS).people().length, ONCE);
});

describe('20 kB in each script', () => {
  bench('English', read(newsOf(english, 20_000), 'en'));
  bench('Finnish', read(newsOf(finnish, 20_000), 'fi'));
  bench('Korean', read(newsOf(korean, 20_000), 'ko'));
  bench('Chinese', read(newsOf(chinese, 20_000), 'zh'));
  bench('Japanese', read(newsOf(japanese, 20_000), 'ja'));
});
