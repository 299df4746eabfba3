import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPseudonyms } from '../../../recognition/pseudonyms/find-pseudonyms';

/** A disclosure in each script's own way, and pieces a hostile page may repeat. */
const SCRIPTS = [
  {
    language: 'it',
    disclosure: '(Luca, nome di fantasia) ',
    pieces: ['Marta ', '(', '*', 'nome di fantasia ', 'la chiameremo ', 'M. ', 'sono pseudonimi, '],
  },
  {
    language: 'ru',
    disclosure: 'Марина (имя изменено) ',
    pieces: ['Марина ', 'имя изменено ', 'имена изменены, ', 'назовём её ', 'Марина* '],
  },
  {
    language: 'fi',
    disclosure: 'Anna (nimi muutettu) ',
    pieces: ['Annalla ', 'nimi muutettu ', 'nimet on muutettu, ', 'kutsumme häntä '],
  },
  {
    language: 'ko',
    disclosure: '김민지(가명)는 ',
    pieces: ['김민지는 ', '김', '(가명)', '모두 가명이다 ', '김씨와 ', '가명 '],
  },
  {
    language: 'sa',
    disclosure: 'माधवी (नाम परिवर्तितम्) ',
    pieces: ['माधव्याः ', 'नाम परिवर्तितम् ', 'च ', 'इति छद्मनाम्ना '],
  },
  {
    language: 'zh',
    disclosure: '李梅（化名）',
    pieces: ['李梅', '李', '（化名）', '、', '均为化名', '小'],
  },
  {
    language: 'ja',
    disclosure: '佐藤健一さん（仮名）',
    pieces: ['佐藤さん', '佐', '（仮名）', '、', 'いずれも仮名', 'さん'],
  },
] as const;

describe.each(SCRIPTS)('in $language', ({ language, disclosure, pieces }) => {
  test.each([...pieces])(
    'a megabyte of %j is read before the runner loses patience',
    (piece) => {
      const text = `${disclosure}${piece.repeat(1_000_000 / piece.length)}`;
      findPseudonyms({ text, language });
    },
    30_000,
  );

  test('spans lie in the text, in order, and are spellings of their person', () => {
    const parts = fc.constantFrom(
      disclosure,
      disclosure.replace(/[()（）]/g, ' '),
      ...pieces,
      ' ',
      ', ',
      '\n',
      '-',
      '. ',
      '"',
      '「',
      '」',
      ')',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (array) => {
        const text = array.join('');
        const { mentions, people } = findPseudonyms({ text, language });
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          const person = people.find(({ id }) => id === mention.person);
          expect(person?.spellings).toContain(text.slice(mention.start, mention.end));
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
