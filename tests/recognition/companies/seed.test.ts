import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../facts/dataset';
import { findCompanies } from '../../../recognition/companies/find-companies';
import { overlaps, readSeed } from '../seed';

const seed = readSeed();
if (seed === null)
  console.info('The real article is not beside the project: its tests are left out.');

const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.94;

describe.skipIf(seed === null)('the companies of a real article', () => {
  const { text, gold } = seed ?? { text: '', gold: null };
  const found = findCompanies({ text, language: 'it' }, lexicon());
  const companies = gold?.companies ?? [];

  test('are found', () => {
    const missed = companies.filter((company) => {
      const core = company.core ?? company;
      return !found.some(({ start, end }) => start <= core.start && end >= core.end);
    });
    expect(
      1 - missed.length / companies.length,
      missed.map(({ surface }) => surface).join(),
    ).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  test('and hardly anything else', () => {
    const wrong = found.filter(
      (mention) => !companies.some((company) => overlaps(mention, company)),
    );
    expect(
      1 - wrong.length / found.length,
      wrong.map(({ name, rule }) => `${name} (${rule})`).join(),
    ).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  test('no other organisation and no product', () => {
    const others = [...(gold?.organisations_not_companies ?? []), ...(gold?.products ?? [])];
    expect(others.filter((place) => found.some((mention) => overlaps(mention, place)))).toEqual([]);
  });
});
