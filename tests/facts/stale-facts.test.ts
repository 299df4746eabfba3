import { expect, test } from 'vitest';
import { staleFacts } from '../../facts/checks/stale-facts';
import type { CompanyFact } from '../../facts/fact';
import { COMPANY } from './records';

const fact = (property: CompanyFact['property'], asOf: string): CompanyFact => ({
  ...{ property, value: 'Cork', asOf, basis: 'read', sources: ['a'] },
});

test.each([
  ['a seat of three years ago', fact('seat', '2023-01'), true],
  ['two years ago to the day', fact('seat', '2024-03-01'), false],
  ['a day before that', fact('seat', '2024-02-29'), true],
  ['a year that isn’t wholly past', fact('listing', '2024'), false],
  ['what never changes', fact('founded', '1990'), false],
])('%s', (_, facts, isStale) => {
  const stale = staleFacts([{ ...COMPANY, facts: [facts] }], '2026-03-01');
  expect(stale.length > 0).toBe(isStale);
});
