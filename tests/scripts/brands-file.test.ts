import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BRANDS_SOURCE } from '../../facts/brands';
import companies from '../../facts/companies.json';
import type { Company } from '../../facts/fact';
import { brandNames } from '../../scripts/brands/brand-names';
import { BRANDS_PATH, brandsFile } from '../../scripts/brands/brands-file';

const LEAST_BRANDS = 8_000;

test(`${BRANDS_PATH} is what the lists say today (npm run generate:brands)`, () => {
  const file = readFileSync(BRANDS_PATH, 'utf8');
  // Compared as a whole: a difference of eight thousand lines is no help to anyone.
  expect(brandsFile(companies as unknown as readonly Company[]) === file).toBe(true);
  expect(file.split('\n').length).toBeGreaterThan(LEAST_BRANDS);
}, 120_000);

test('a brand’s card dates the list as the installed package does', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/name-suggestion-index/package.json', 'utf8'),
  ) as { version: string };
  expect(version.endsWith(BRANDS_SOURCE.date.replaceAll('-', ''))).toBe(true);
});

describe('a brand', () => {
  const meanings = {
    isWord: (name: string) => ['lemon', 'next', 'door', 'fruit'].includes(name.toLowerCase()),
    isPerson: (name: string) => ['Wendy', 'Marco'].includes(name),
    isPlace: (name: string) => ['Perth', 'San Marco'].includes(name),
  };
  const read = (name: string, forms: readonly string[] = []) => {
    const record = { name, forms, wikidata: null, site: null, category: null, isWidespread: true };
    const [brand] = brandNames([record], [], meanings);
    if (brand === undefined) return 'left out';
    return brand.isAmbiguous ? 'ambiguous' : 'plain';
  };

  test.each([
    ['Zalpino', 'plain', 'a word nobody has'],
    ['Lemon', 'ambiguous', 'a word'],
    ['Marco', 'ambiguous', 'a given name'],
    ['Perth', 'ambiguous', 'a place'],
    ['San Marco', 'ambiguous', 'a place of two words'],
    ['Next Door', 'ambiguous', 'words alone'],
    ['Zalpino Fruit', 'plain', 'one word is enough'],
    ['Wendy’s', 'ambiguous', 'somebody’s'],
    ['ABCD', 'ambiguous', 'letters of many'],
    ['Zalp', 'ambiguous', 'too short to be sure'],
    ['Ze', 'left out', 'too short to be found'],
    ['Zalpino University', 'left out', 'no firm'],
    ['全家', 'ambiguous', 'two characters'],
    ['مكدونالدز', 'left out', 'a script of none of our languages'],
  ])('%s: %s (%s)', (name, expected) => {
    expect(read(name)).toBe(expected);
  });

  test('leaves the forms the dataset has to the dataset', () => {
    const record = {
      ...{ name: 'Acme', forms: ['Zalpino'], wikidata: 'Q1', site: 'acme.example' },
      ...{ category: null, isWidespread: true },
    };
    const [firm] = companies as unknown as readonly Company[];
    expect(
      brandNames([{ ...record, name: firm?.name ?? '' }], [firm as Company], meanings),
    ).toEqual([]);
  });
});
