import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../facts/dataset';
import { composed } from '../../recognition/composed-text';
import { findPseudonyms } from '../../recognition/pseudonyms/find-pseudonyms';
import { readThrough } from '../../recognition/recognize';

const article = (text: string, joints?: readonly number[]) => ({
  text,
  language: 'fr',
  ...(joints === undefined ? {} : { joints }),
});

describe('an article read as one letter each', () => {
  test.each([
    ['as it is', 'Élodie (prénom modifié) dort.', 'Élodie (prénom modifié) dort.'],
    ['with accents of their own', 'E\u0301lodie dort.', 'Élodie dort.'],
    ['with soft hyphens', 'Élo\u00addie dort.', 'Élodie dort.'],
    ['with zero-width spaces', 'Élodie\u200b (prénom modifié)', 'Élodie (prénom modifié)'],
    ['with another star', 'Élodie\u2217 dort.', 'Élodie* dort.'],
    [
      'in parts of Hangul',
      '\u1100\u1175\u11b7\u1106\u1175\u11ab\u110c\u1175(가명)',
      '김민지(가명)',
    ],
    ['with kana and their marks', 'か\u3099', 'が'],
  ])('%s', (_, written, read) => {
    expect(composed(article(written)).article.text).toBe(read);
  });

  test('joints stand where they stood', () => {
    expect(composed(article('e\u0301te\u0301\u00ad!', [2, 5])).article.joints).toEqual([1, 3]);
  });

  test('spans of it are told in the article as it is written', () => {
    const text = 'E\u0301lo\u00addie (prénom modifié) dort. Élodie rêve.';
    const { mentions } = readThrough(article(text), lexicon());
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'E\u0301lo\u00addie',
      'Élodie',
    ]);
  });

  test('every place has one in the text as it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = text.normalize('NFD');
        const { article: read, asWritten } = composed(article(written));
        const parts = [...read.text.split('').keys()].map((at) =>
          asWritten({ start: at, end: at + 1 }),
        );
        const isInOrder = parts.every(
          ({ start, end }, at) => start < end && start >= (parts[at - 1]?.start ?? 0),
        );
        expect(isInOrder).toBe(true);
        const [first, last] = [parts[0], parts.at(-1)];
        const whole = written.slice(first?.start ?? 0, last?.end ?? 0);
        expect(composed(article(whole)).article.text).toBe(read.text);
      }),
    );
  });

  test('the same people are found however it is written', () => {
    const text = 'Chloé (prénom modifié) dort. Chloé rêve. Émile Zola se tait.';
    const other = composed(article(text.normalize('NFD'))).article;
    expect(findPseudonyms(other)).toEqual(findPseudonyms(article(text)));
  });
});
