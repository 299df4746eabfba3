import { describe, expect, test } from 'vitest';
import { companyForms } from '../../facts/build-lexicon';
import type { Company, CompanyAlias } from '../../facts/fact';
import { COMPANY } from './records';

const firm = (
  name: string,
  aliases: readonly CompanyAlias[] = [],
  ambiguous?: Company['ambiguous'],
): Company => ({
  ...COMPANY,
  id: name.toLowerCase(),
  name,
  aliases,
  ...(ambiguous === undefined ? {} : { ambiguous }),
});

const plain = (company: string, form: string) => ({
  company: company.toLowerCase(),
  name: company,
  form,
  trust: 'plain',
});

describe('the lexicon', () => {
  test.each([
    {
      title: 'has a name and all its aliases, plain where nothing is said',
      companies: [firm('Acme', [{ form: 'Acme S.p.A.' }, { form: 'アクメ', language: 'ja' }])],
      forms: [plain('Acme', 'Acme'), plain('Acme', 'Acme S.p.A.'), plain('Acme', 'アクメ')],
    },
    {
      title: 'trusts each form for itself',
      companies: [
        firm(
          'Cima',
          [{ form: 'Cima Group' }, { form: 'Vetta', trust: 'garbled' }],
          [{ meaning: 'summit', languages: ['it', 'es'] }],
        ),
      ],
      forms: [
        { ...plain('Cima', 'Cima'), trust: 'ambiguous', wordIn: ['es', 'it'] },
        plain('Cima', 'Cima Group'),
        { ...plain('Cima', 'Vetta'), trust: 'garbled' },
      ],
    },
    {
      title: 'has a form of two languages once, at its most cautious',
      companies: [
        firm('Acme', [
          { form: '百米', language: 'ja' },
          { form: '百米', language: 'zh', trust: 'ambiguous' },
        ]),
      ],
      forms: [plain('Acme', 'Acme'), { ...plain('Acme', '百米'), trust: 'ambiguous' }],
    },
    {
      title: 'says of a form two companies claim no longer whose it is',
      companies: [firm('Acme'), firm('Other', [{ form: 'Acme' }])],
      forms: [{ name: 'Acme', form: 'Acme', trust: 'ambiguous' }, plain('Other', 'Other')],
    },
  ])('$title', ({ companies, forms }) => {
    expect(companyForms(companies)).toEqual(forms);
  });
});
