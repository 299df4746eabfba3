import { describe, expect, test } from 'vitest';
import { companies, stories } from '../../facts/dataset';
import { lookUpFacts } from '../../facts/look-up';

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

  test.each([
    '',
    ':',
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
