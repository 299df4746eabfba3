import { describe, expect, test } from 'vitest';
import companyRecords from '../../facts/companies.json';
import { stories } from '../../facts/dataset';
import type { Company } from '../../facts/fact';
import { lookUpFacts } from '../../facts/look-up';

const companies = companyRecords as unknown as readonly Company[];

describe('what is known by an id', () => {
  test('is there for every company, claim and person an id is given out for', () => {
    for (const { id } of companies) expect(lookUpFacts(`company:${id}`)?.kind).toBe('company');
    for (const story of stories) {
      for (const { id } of story.claims) {
        expect(lookUpFacts(`claim:${story.id}/${id}`)?.kind).toBe('claim');
      }
      for (const { id } of story.people) {
        expect(lookUpFacts(`person:${story.id}/${id}`)?.kind).toBe('person');
      }
      for (const { name } of story.uncertainCompanies) {
        expect(lookUpFacts(`uncertain-company:${story.id}/${name}`)?.kind).toBe(
          'uncertain-company',
        );
      }
      for (const { claim } of story.figures) {
        const full = claim?.includes('/') ? claim : `${story.id}/${claim}`;
        if (claim !== undefined) expect(lookUpFacts(`claim:${full}`)?.kind).toBe('claim');
      }
    }
  });

  test('comes with every source its facts name, in their order, each once', () => {
    for (const company of companies) {
      const named = [...new Set(company.facts.flatMap((fact) => fact.sources))];
      expect(lookUpFacts(`company:${company.id}`)?.sources.map(({ id }) => id)).toEqual(named);
    }
    const claim = lookUpFacts('claim:silicon-valley-2024/C16a');
    expect(claim?.sources.map(({ id }) => id)).toEqual([
      'krdo-2024',
      'aba-2024',
      'action-forex-2024',
    ]);
  });

  test.each([
    { id: 'company:waymo', parentName: 'Alphabet' },
    { id: 'company:silicon-valley-bank', parentName: 'First Citizens BancShares' },
    { id: 'company:microsoft', parentName: undefined },
  ])('names the parent of $id', ({ id, parentName }) => {
    const facts = lookUpFacts(id);
    expect(facts?.kind === 'company' ? facts.parentName : 'no company').toBe(parentName);
  });

  test('a brand has its site, its number in Wikidata and the list it comes from', () => {
    expect(lookUpFacts('company:q3398786')).toEqual({
      kind: 'brand',
      brand: { id: 'q3398786', name: 'Halfords', site: 'halfords.com', industry: 'retail' },
      sources: [expect.objectContaining({ id: 'name-suggestion-index' })],
    });
  });

  test('a firm is spelled in other scripts', () => {
    const facts = lookUpFacts('company:nvidia');
    const spellings = facts?.kind === 'company' ? facts.spellings : [];
    expect(spellings).toEqual(['英伟达', 'エヌビディア', '엔비디아']);
  });

  test.each([
    '',
    ':',
    '*',
    'company:*',
    'company:q0',
    'company:',
    'company:nobody',
    'company',
    'claim:none/C1',
    'claim:silicon-valley-2024/',
    'claim:silicon-valley-2024/C99',
    'person:silicon-valley-2024/nobody',
    'constructor:x',
    'company:__proto__',
    'uncertain-company:silicon-valley-2024/toString',
  ])('is nothing by “%s”', (id) => {
    expect(lookUpFacts(id)).toBeUndefined();
  });
});
