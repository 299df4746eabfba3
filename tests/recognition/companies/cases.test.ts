import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon as bundledLexicon } from '../../../facts/dataset';
import { findCompanies } from '../../../recognition/companies/find-companies';
import type { Lexicon } from '../../../recognition/lexicon';
import type { Article } from '../../../recognition/mention';
import * as de from './cases/de';
import * as el from './cases/el';
import * as en from './cases/en';
import * as es from './cases/es';
import * as fi from './cases/fi';
import * as fr from './cases/fr';
import * as id from './cases/id';
import * as it from './cases/it';
import * as ja from './cases/ja';
import * as ko from './cases/ko';
import * as la from './cases/la';
import * as pt from './cases/pt';
import * as ru from './cases/ru';
import * as sa from './cases/sa';
import * as zh from './cases/zh';
import { lexicon as smallLexicon } from './lexicon';

const LANGUAGES: Readonly<
  Record<string, { positives: readonly string[]; negatives: readonly string[] }>
> = { de, el, en, es, fi, fr, id, it, ja, ko, la, pt, ru, sa, zh };

/** These were written with a list of names of their own; the others are read with the bundled dataset. */
const WITH_SMALL_LEXICON: ReadonlySet<string> = new Set(['en', 'it']);

/** The text with what was found in brackets, as cases are written. */
function marked(article: Article, lexicon: Lexicon = smallLexicon): string {
  const { text } = article;
  let at = 0;
  let result = '';
  for (const { start, end } of findCompanies(article, lexicon)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

const withoutMarks = (text: string): string => text.replace(/[[\]]/g, '');

describe.each(Object.entries(LANGUAGES))('%s', (language, { positives, negatives }) => {
  const lexicon = WITH_SMALL_LEXICON.has(language) ? smallLexicon : bundledLexicon();

  test.each(positives)('%s', (text) => {
    expect(marked({ text: withoutMarks(text), language }, lexicon)).toBe(text);
  });

  test.each(negatives)('nothing in: %s', (text) => {
    expect(marked({ text, language }, lexicon)).toBe(text);
  });
});

test.each([
  ['tl', 'Ang [Google] at [Microsoft] ay nagbukas dito.', 'plain names need no language'],
  ['tl', 'Ang [Apple], [Google] at [Meta, Inc.] ay narito.', 'a list and a legal form vouch'],
  ['tl', 'Ang Apple at ang Meta.', 'nothing vouches'],
  ['ko', '[삼성전자]는 신제품을 공개했다.', 'a particle behind a Korean name'],
  ['ko', '비삼성전자협회', 'inside a longer Korean word'],
  ['zh', '[高通]发布新芯片。', 'a short Chinese name'],
  ['zh', '他提高通过率的方法很简单。', 'the same characters across two words'],
  ['zh', '[英伟达]股价上涨。', 'a longer Chinese name in a run'],
  ['ja', '[グーグル]は新機能を発表した。', 'katakana ended by hiragana'],
  ['ja', '新グーグルマップ', 'katakana that goes on'],
  ['zh', '他在[Google]工作。', 'Latin in a Chinese run'],
  ['ja', '[株式会社ミライ電機]が発表した。', 'a form in front of the name'],
  ['zh', '由[深圳星河科技有限公司]生产。', 'a form behind it'],
  ['ru', '[ООО «Ромашка»] закрыла завод.', 'a quoted name'],
  ['ru', 'Акции [Газпром] упали.', 'Cyrillic words end where letters do'],
  ['id', '[PT Sinar Laut Tbk] membagikan dividen.', 'a form on both sides'],
  ['es', '[Norte, S.A. de C.V.] despidió a cien.', 'a form of several words'],
  ['de', 'Die [Müller Maschinenbau GmbH & Co. KG] liefert.', 'the longest form'],
])('%s: %s (%s)', (language, text) => {
  expect(marked({ text: withoutMarks(text), language })).toBe(text);
});

describe('what a mention says', () => {
  const only = (text: string, language = 'en') =>
    findCompanies({ text, language }, smallLexicon)[0];

  test('a known firm has its id and the name of the lexicon', () => {
    expect(only('NVIDIA fell.')).toMatchObject({ company: 'nvidia', name: 'Nvidia', rule: 'name' });
    expect(only('Da quandoIA aperta lavora', 'it')).toMatchObject({
      company: 'openai',
      name: 'OpenAI',
      rule: 'garbled',
    });
  });

  test('an unknown one its own name and no id', () => {
    const mention = only('The plant belongs to Hartwell Optics Ltd in Leeds.');
    expect(mention).toMatchObject({ name: 'Hartwell Optics Ltd', rule: 'legal-form' });
    expect(mention).not.toHaveProperty('company');
  });

  test('the cue is named', () => {
    expect(only('The plan worries Meta, Adobe and Google.')?.rule).toMatch(/^name-cued:/);
  });

  test('a form two firms share has no owner', () => {
    const shared = { name: 'Delta', form: 'Orion', trust: 'plain' } as const;
    const companies = [
      { ...shared, company: 'a' },
      { ...shared, company: 'b' },
    ];
    const [mention] = findCompanies({ text: 'We buy from Orion.', language: 'en' }, { companies });
    expect(mention).not.toHaveProperty('company');
  });
});

describe('lost white space', () => {
  test('joints part a name from its neighbours', () => {
    const text = 'Le schede diNvidiasono rare e daSamsunga Bosch il passo è breve.';
    const at = (name: string): number[] => [text.indexOf(name), text.indexOf(name) + name.length];
    const joints = [...at('Nvidia'), ...at('Samsung')];
    expect(marked({ text, language: 'it', joints })).toBe(
      'Le schede di[Nvidia]sono rare e da[Samsung]a [Bosch] il passo è breve.',
    );
  });

  test.each(['MetaMask', 'InstructGPT', 'AppleScript', 'YouGoogle', 'GoogleBot', 'eGoogle'])(
    '%s is one word',
    (text) => {
      expect(
        marked({ text: `We use ${text} daily, and a mask or a script.`, language: 'en' }),
      ).toBe(`We use ${text} daily, and a mask or a script.`);
    },
  );
});

test('mentions are sorted, apart, and none is empty', () => {
  const pieces = fc.constantFrom(
    ...[
      'Meta',
      'Google',
      ' ',
      ', ',
      ' e ',
      'S.p.A.',
      '.',
      '\n',
      'Rossi',
      ' Capital',
      '“',
      '(',
      '’s',
    ],
    ...[
      '株式会社',
      '高通',
      '삼성전자',
      '는',
      'IA aperta',
      'Dopo',
      'Da',
      'Inc.',
      ' (NYSE: X)',
      '-',
      '&',
      '𝒳',
      '2022',
    ],
  );
  const article = fc.record({
    text: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    joints: fc.array(fc.nat(60), { maxLength: 5 }),
    language: fc.constantFrom('it', 'en', 'zh'),
  });
  fc.assert(
    fc.property(article, (input) => {
      let end = 0;
      for (const mention of findCompanies(input, smallLexicon)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(input.text.length);
    }),
  );
});

test.each([
  'Meta ',
  'Meta, ',
  'A ',
  'A. ',
  'Capital ',
  'S.p.A. ',
  'Google',
  '有',
  '集团',
  '삼성',
  'PT Aa ',
  'a, una ',
  '(NYSE: ',
  'azienda ',
])(
  'a megabyte of %j is read before the runner loses patience',
  (piece) => {
    // Reading that isn't linear takes hours here, not seconds.
    findCompanies({ text: piece.repeat(1_000_000 / piece.length), language: 'it' }, smallLexicon);
  },
  60_000,
);

test.each([
  ['zh', '苹果'],
  ['zh', '栖墨股价，'],
  ['ja', 'アップル株'],
  ['ja', '株式会社'],
  ['ko', '삼성전자 주식회사 '],
  ['en', 'shares of Apple, '],
  ['en', 'Velmora, which '],
  ['fi', 'Ruuvasen osake '],
])(
  'in %s so are 200,000 characters of %j, with all names',
  (language, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    findCompanies({ text, language }, bundledLexicon());
  },
  60_000,
);
