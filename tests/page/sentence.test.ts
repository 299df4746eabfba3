import { expect, test } from 'vitest';
import { sentenceAround } from '../../page/sentence';

const TEXT =
  'Titolo senza punto\nPrima frase. La Nvidia cresce del 12% in un anno! Ultima frase.\n英伟达上涨。股价翻倍。';

test.each([
  { of: 'senza', language: 'it', sentence: 'Titolo senza punto' },
  { of: '12%', language: 'it', sentence: 'La Nvidia cresce del 12% in un anno!' },
  { of: 'Ultima', language: 'it', sentence: 'Ultima frase.' },
  { of: '股价', language: 'zh', sentence: '股价翻倍。' },
  { of: 'Prima', language: 'not a tag', sentence: 'Prima frase.' },
  { of: 'Prima', language: '', sentence: 'Prima frase.' },
])('the sentence of "$of"', ({ of, language, sentence }) => {
  const start = TEXT.indexOf(of);
  const found = sentenceAround(TEXT, { start, end: start + of.length }, language);
  expect(TEXT.slice(found.start, found.end)).toBe(sentence);
});
