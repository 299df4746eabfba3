import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPseudonyms } from '../../../recognition/pseudonyms/find-pseudonyms';
import type { PseudonymCase } from './cases/case';
import * as en from './cases/en';
import * as it from './cases/it';

const LANGUAGES: Readonly<
  Record<string, { positives: readonly PseudonymCase[]; negatives: readonly string[] }>
> = { en, it };

const read = (text: string, language: string): readonly (readonly string[])[] =>
  findPseudonyms({ text, language }).mentions.map(({ start, end, person }) => [
    text.slice(start, end),
    person,
  ]);

describe.each(Object.entries(LANGUAGES))('%s', (language, { positives, negatives }) => {
  test.each(positives.map(([text, ...mentions]) => ({ text, mentions })))(
    '$text',
    ({ text, mentions }) => {
      expect(read(text, language)).toEqual(mentions);
    },
  );

  test.each(negatives)('nobody in: %s', (text) => {
    expect(read(text, language)).toEqual([]);
  });
});

test('the disclosing words and the spellings are told', () => {
  const text = 'Bo Wen ride. Bowen saluta. Bo Wen va.\n(Bowen è uno pseudonimo)';
  const [person] = findPseudonyms({ text, language: 'it' }).people;
  expect(person?.name).toBe('Bo Wen');
  expect(person?.spellings).toEqual(['Bo Wen', 'Bowen']);
  expect(text.slice(person?.disclosure.start, person?.disclosure.end)).toBe(
    '(Bowen è uno pseudonimo)',
  );
});

test('spans lie in the text and are spellings of their person', () => {
  const pieces = fc.constantFrom(
    'Marta',
    'Luca',
    ' ',
    '(',
    ')',
    'nome di fantasia',
    'sono pseudonimi',
    ', ',
    ' e ',
    '*',
    '\n',
    'Bo',
    '-',
    '. ',
    'la chiameremo ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const { mentions, people } = findPseudonyms({ text, language: 'it' });
      let end = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        const person = people.find(({ id }) => id === mention.person);
        expect(person?.spellings).toContain(text.slice(mention.start, mention.end));
      }
    }),
  );
});

test('a language nobody wrote down has nobody', () => {
  expect(findPseudonyms({ text: 'Marta (nome di fantasia)', language: 'xx' }).people).toEqual([]);
});

test.each(['Marta ', '(', '*', 'nome di fantasia ', 'la chiameremo ', 'M. ', 'sono pseudonimi, '])(
  'a megabyte of %j is read before the runner loses patience',
  (piece) => {
    const text = `(Luca, nome di fantasia) ${piece.repeat(1_000_000 / piece.length)}`;
    findPseudonyms({ text, language: 'it' });
  },
  30_000,
);
