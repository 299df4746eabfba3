import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearancesOf } from '../../page/appearances';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const only = (text: string, words: string) => appearancesOf(text, [spanOf(text, words)])[0];

describe('the words around a mention', () => {
  test('a short block is told whole, without its neighbours', () => {
    const text = 'A title\nOn Monday Marta rang.\nNobody answered.';
    expect(only(text, 'Marta')).toEqual({
      start: text.indexOf('Marta'),
      before: 'On Monday ',
      words: 'Marta',
      after: ' rang.',
    });
  });

  test('a long block is cut between words, with a sign on either side', () => {
    const text = `${'before '.repeat(20)}Marta${' behind'.repeat(20)}`;
    expect(only(text, 'Marta')).toMatchObject({
      before: `…${'before '.repeat(7)}`,
      after: `${' behind'.repeat(7)}…`,
    });
  });

  test('without spaces it is cut between letters', () => {
    const text = `${'前'.repeat(90)}佐藤${'後'.repeat(90)}`;
    expect(only(text, '佐藤')).toMatchObject({
      before: `…${'前'.repeat(56)}`,
      after: `${'後'.repeat(56)}…`,
    });
  });

  test('a character of two code units is kept or left out whole', () => {
    const text = `${'𠮷'.repeat(90)}。佐藤。${'𠮷'.repeat(90)}`;
    expect(only(text, '佐藤')).toMatchObject({
      before: `…${'𠮷'.repeat(27)}。`,
      after: `。${'𠮷'.repeat(27)}…`,
    });
  });

  test('a mention that opens the text has nothing before it', () => {
    expect(only('Marta rang.', 'Marta')).toMatchObject({ before: '', after: ' rang.' });
  });
});

test('a card shows forty, however many there are', () => {
  const text = 'Marta '.repeat(60);
  const spans = Array.from({ length: 60 }, (_, at) => ({ start: at * 6, end: at * 6 + 5 }));
  const shown = appearancesOf(text, spans);
  expect(shown).toHaveLength(40);
  expect(shown.at(-1)?.start).toBe(39 * 6);
});

test('whatever the text, what is told stands in it, in one block, whole characters', () => {
  const words = fc.array(fc.constantFrom('Marta', ' ', '\n', 'a', '𠮷', '佐', '. '), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, fc.nat(), (pieces, at) => {
      const text = pieces.join('');
      const found = [...text.matchAll(/Marta/g)].map(({ index }) => index);
      const start = found[at % Math.max(1, found.length)];
      if (start === undefined) return;
      const [shown] = appearancesOf(text, [{ start, end: start + 5 }]);
      const told = [shown?.before.replace(/^…/, ''), shown?.words, shown?.after.replace(/…$/, '')];
      expect(text).toContain(told.join(''));
      expect(told.join('')).not.toContain('\n');
      expect(told.join('').isWellFormed()).toBe(true);
    }),
  );
});
