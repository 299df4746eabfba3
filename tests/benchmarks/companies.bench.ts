import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packedLexicon from 'virtual:packed-lexicon';
import nlp from 'compromise';
import { bench, describe } from 'vitest';
import { lexicon } from '../../facts/dataset';
import { findCompanies } from '../../recognition/companies/find-companies';
import { readPacked } from '../../recognition/packed-lexicon';
import { positives as english } from '../recognition/companies/cases/en';
import { positives as japanese } from '../recognition/companies/cases/ja';

const ARTICLE = join(import.meta.dirname, '../articles/newsroom--english-housing/article.txt');

const repeated = (once: string, length: number): string =>
  once.repeat(Math.ceil(length / once.length)).slice(0, length);

const withoutMarks = (cases: readonly string[]): string => cases.join(' ').replace(/[[\]]/g, '');

const ENGLISH = `${readFileSync(ARTICLE, 'utf8').repeat(3)}\n${withoutMarks(english)}\n`;
const NEWS = repeated(ENGLISH, 200_000);
const JAPANESE = repeated(withoutMarks(japanese), 200_000);
const names = lexicon();

/** What a matcher of words does with the same names: one pattern of them all. */
const UNION = new RegExp(
  `\\b(?:${names.owners
    .split(/[\t\n]/)
    .map((cell) =>
      cell.replace(/^(?:[?!][a-z,]*:|[~-])/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('|')})\\b`,
  'gu',
);

const ONCE = { iterations: 1, warmupIterations: 0, time: 0 } as const;

describe('200 kB of English, all names', () => {
  bench('Postilla', () => void findCompanies({ text: NEWS, language: 'en' }, names));
  bench('one pattern of all names', () => void NEWS.match(UNION), ONCE);
  bench('compromise', () => void nlp(NEWS).organizations().json(), ONCE);
});

describe('200,000 characters of Japanese, all names', () => {
  bench('Postilla', () => void findCompanies({ text: JAPANESE, language: 'ja' }, names));
});

describe('waking', () => {
  bench('the packed lexicon is read', () => void readPacked(packedLexicon));
});
