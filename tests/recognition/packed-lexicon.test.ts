import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketsOf } from '../../recognition/companies/lexicon-index';
import type { CompanyForm } from '../../recognition/lexicon';
import {
  formsBeginning,
  formsOfOwner,
  mayBegin,
  ownersOf,
  packLexicon,
  readPacked,
} from '../../recognition/packed-lexicon';

const FORMS: readonly CompanyForm[] = [
  { company: 'acme', name: 'Acme', form: 'Acme', trust: 'plain' },
  { company: 'acme', name: 'Acme', form: 'アクメ', trust: 'plain' },
  { company: 'acme', name: 'Acme', form: 'Acme de Monterrey', trust: 'garbled' },
  {
    company: 'cima-group',
    name: 'Cima Group',
    form: 'Cima',
    trust: 'ambiguous',
    wordIn: ['es', 'it'],
  },
  { company: 'youtube', name: 'YouTube', form: 'YouTube', trust: 'plain' },
  { company: 'q42', name: 'Été', form: 'Été', trust: 'ambiguous', isNamesake: true },
  { company: 'q40', name: 'Ötigo', form: 'Ötigo', trust: 'plain' },
  { company: 'plaisio', name: 'Plaisio', form: 'ΠΛΑΊΣΙΟ', trust: 'plain' },
  { company: 'rossiya', name: 'Россия', form: 'Россия', trust: 'plain' },
  { company: 'elka', name: 'Ёлка', form: 'Ёлка', trust: 'plain' },
  {
    company: 'lots',
    name: 'L’Ots',
    form: 'L’Ots',
    trust: 'ambiguous',
    wordIn: ['fr'],
    isNamesake: true,
  },
  { name: 'Merck', form: 'Merck', trust: 'ambiguous' },
];

const packed = readPacked(packLexicon(FORMS, bucketsOf));

describe('a packed lexicon', () => {
  test.each(FORMS)('gives back $form', (form) => {
    for (const key of bucketsOf(form.form)) {
      expect(mayBegin(key, packed)).toBe(true);
      expect(formsBeginning(key, packed)).toContainEqual(form);
    }
  });

  test('keeps the ids of its owners', () => {
    const ids = [
      'acme',
      'cima-group',
      'youtube',
      'q42',
      'q40',
      'plaisio',
      'rossiya',
      'elka',
      'lots',
      '*',
    ];
    expect([...ownersOf(packed)].sort()).toEqual(ids.sort());
  });

  test('knows a name that is no form', () => {
    expect(formsBeginning('group', packed)).toEqual([]);
    expect(formsOfOwner('cima-group', packed)).toEqual(['Cima Group', 'Cima']);
  });

  test('knows every form of an owner, and none of a stranger', () => {
    expect(formsOfOwner('acme', packed)).toEqual(['Acme', 'アクメ', 'Acme de Monterrey']);
    expect(formsOfOwner('nobody', packed)).toEqual([]);
  });

  test('gives back any forms whatever', () => {
    const text = fc
      .string({
        unit: fc.constantFrom(...'aB é-’ЁжРΩςΣŞİ高ア삼?!~:, 1'),
        minLength: 1,
        maxLength: 12,
      })
      .filter((form) => /^[\p{L}\p{N}]/u.test(form) && form.trim() === form);
    const trust = fc.constantFrom('plain', 'ambiguous', 'garbled');
    const forms = fc.uniqueArray(fc.record({ name: text, form: text, trust }), {
      selector: ({ form }) => form,
    });
    fc.assert(
      fc.property(forms, (given) => {
        const lexicon = readPacked(packLexicon(given as readonly CompanyForm[], bucketsOf));
        for (const form of given) {
          for (const key of bucketsOf(form.form)) {
            expect(formsBeginning(key, lexicon)).toContainEqual(form);
          }
        }
      }),
    );
  });
});
