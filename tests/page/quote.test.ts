import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote, findQuote } from '../../page/quote';

const TEXT = [
  'La fabbrica di Lin Tao apre a marzo. Lin Tao dirige il reparto.',
  'Secondo Lin Tao, il 38% dei colleghi ha meno di trent’anni.',
  'L’azienda spera di arrivare al 38% entro due anni, dice Lin Tao.',
].join('\n');

function nth(text: string, exact: string, n: number): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < n; i++) start = text.indexOf(exact, start + 1);
  return { start, end: start + exact.length };
}

describe('a quote in the text it was taken from', () => {
  test.each([1, 2, 3, 4])('finds the right one of four equal names (%i)', (n) => {
    const span = nth(TEXT, 'Lin Tao', n);
    expect(findQuote(TEXT, describeQuote(TEXT, span))).toEqual(span);
  });

  test('any span of any text is found again or orphaned, never misplaced', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1];
        if (start >= end) return;
        expect(findQuote(text, describeQuote(text, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});

describe('a quote in a changed text', () => {
  const quote = describeQuote(TEXT, nth(TEXT, '38%', 2));

  test('follows its sentence when text is put before it', () => {
    const edited = `Aggiornamento delle 18.\n${TEXT}`;
    expect(findQuote(edited, quote)).toEqual(nth(edited, '38%', 2));
  });

  test('is an orphan when its words are gone', () => {
    expect(findQuote(TEXT.replaceAll('38%', '40%'), quote)).toBeNull();
  });

  test('does not move to the like figure of another sentence', () => {
    const [first, second] = TEXT.split('\n');
    expect(findQuote(`${first}\n${second}`, quote)).toBeNull();
  });

  test('is an orphan between two sentences alike', () => {
    const sentence =
      'Il 38% dei colleghi ha meno di trent’anni, e il resto li ha già superati da tempo.';
    const twice = `${sentence} ${sentence} ${sentence} ${sentence}`;
    const middle = describeQuote(twice, nth(twice, '38%', 2));
    expect(findQuote(`Prima. ${twice}`, middle)).toBeNull();
  });
});
