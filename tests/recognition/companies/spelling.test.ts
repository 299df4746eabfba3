import { describe, expect, test } from 'vitest';
import { spellingOf } from '../../../recognition/companies/spelling';
import { wordsOf } from '../../../recognition/companies/words';

describe('one name in Devanagari', () => {
  test.each([
    ['इंफोसिस', 'इन्फोसिस', 'a dot or a nasal letter'],
    ['सैमसंग', 'सैम्सङ्ग', 'the nasal of the next letter, and a letter without its vowel'],
    ['गूगल', 'गूगल्', 'a last vowel or none'],
    ['फेसबुक', 'फेस्बुक्', 'the same inside'],
    ['एनवीडिया', 'एन्विडिया', 'a long or a short vowel'],
    ['ट्विटर', 'ट्विट्टर्', 'a doubled letter'],
    ['ज़ारा', 'जारा', 'a letter with its dot'],
    ['टीसीएस', 'टी.सी.एस्.', 'letters with points'],
  ])('%s is %s (%s)', (one, other) => {
    expect(spellingOf(other)).toBe(spellingOf(one));
  });

  test.each([
    ['टाटा', 'टेटा'],
    ['एयरटेल', 'एयरबस'],
    ['गूगलेन', 'गूगल'],
  ])('%s is not %s', (one, other) => {
    expect(spellingOf(other)).not.toBe(spellingOf(one));
  });
});

test('other scripts stay as they are', () => {
  expect(spellingOf('Googlé')).toBe('Googlé');
  expect(spellingOf('Гугл')).toBe('Гугл');
});

test.each([
  ['Samsungसंस्थायाः गता', ['Samsung', 'संस्थायाः', 'गता'], 'scripts part'],
  ['वार्ताःअंशाः', ['वार्ताः', 'अंशाः'], 'no word goes on with a vowel behind a visarga'],
  ['टी.सी.एस्. तत्र', ['टी.सी.एस्.', 'तत्र'], 'points within letters part nothing'],
  ['गतः. सः', ['गतः', 'सः'], 'a full stop does'],
])('%s is cut into %j (%s)', (text, expected) => {
  const found = wordsOf({ text, language: 'sa' });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
