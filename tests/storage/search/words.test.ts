import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../storage/search/fold';
import { tokensOf, wordsOf } from '../../../storage/search/words';

describe('folding', () => {
  test.each<[text: string, folded: string]>([
    ['ÉCOLE', 'ecole'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Οδυσσεύς', 'οδυσσευσ'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['Ёлка', 'елка'],
    ['ＡＢＣ１２％', 'abc12%'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['か\u3099', 'が'],
    ['ﬁn', 'fin'],
    ['co\u00adop', 'coop'],
    ['l’azienda', "l'azienda"],
    ['कृष्णः', 'कृष्णः'],
    ['हिन्दी', 'हिन्दी'],
    ['\u0958', '\u0915\u093c'],
    ['한국', '한국'],
    ['한국'.normalize('NFD'), '한국'],
    ['国', '国'],
    ['國', '國'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  test.each<[text: string, words: readonly string[]]>([
    ['', []],
    ['— … !', []],
    ["L'azienda dell’anno", ['azienda', 'dell', 'anno']],
    ["today's news", ['today', 'news']],
    ["l'a", ['a']],
    ['e-mail', ['e', 'mail']],
    ['1.234,5 euro', ['1.234,5', 'euro']],
    ['38%', ['38', '38%']],
    ['38 %', ['38', '38%']],
    ['38\u00a0%', ['38', '38%']],
    ['38\u202f‰', ['38', '38‰']],
    ['am 3.5.2024.', ['am', '3.5.2024', '2024']],
    ['5월', ['5', '월']],
    ['COVID19', ['covid19']],
    ['大学', ['大学', '学']],
    ['北京大学。', ['北京', '京大', '大学', '学']],
    ['第3季度', ['第', '3', '季度', '度']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['コーヒー', ['コー', 'ーヒ', 'ヒー', 'ー']],
    ['iPhone的', ['iphone', '的']],
    ['대학교에서 배운다', ['대학교에서', '배운다']],
    ['धर्मः संस्कृतम्।', ['धर्मः', 'संस्कृतम्']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('a text is found by all its tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = new Set(wordsOf(text));
        expect(tokensOf(text).filter((token) => !words.has(token.text))).toEqual([]);
      }),
    );
  });

  test.each([
    ['letters', 'a'.repeat(1_000_000), 1],
    ['ideographs', '中'.repeat(1_000_000), 1_000_000],
    ['apostrophes', "a'".repeat(500_000), 1],
    ['elisions', "ab'".repeat(300_000), 300_000],
    ['points', '1.'.repeat(500_000), 1],
  ])('a paste of nothing but %s', (_, text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});
