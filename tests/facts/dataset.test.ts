import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import brandColumns from 'virtual:brands';
import packedProfiles from 'virtual:company-profiles';
import packedLexicon from 'virtual:packed-lexicon';
import { describe, expect, test } from 'vitest';
import { companyForms } from '../../facts/build-lexicon';
import { findProblems } from '../../facts/checks/find-problems';
import companyRecords from '../../facts/companies.json';
import type { CompanyProperty } from '../../facts/company-properties';
import { sources, stories, yardstickSources, yardsticks } from '../../facts/dataset';
import type { Company } from '../../facts/fact';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const REFERENCE = resolve(ROOT, '../shared/reference');
/** Twenty thousand names, two thousand firms, figures and stories: no more than one news photograph. */
const MOST_KILOBYTES = 500;

const companies = companyRecords as unknown as readonly Company[];
const byId = new Map(companies.map((company) => [company.id, company]));
const valuesOf = (company: Company | undefined, property: CompanyProperty): readonly string[] =>
  company?.facts.filter((fact) => fact.property === property).map(({ value }) => value) ?? [];

describe('the bundled dataset', () => {
  const files = Object.fromEntries(stories.map((story) => [`${story.id}.json`, story]));

  test('has no problems', () => {
    const all = {
      companies,
      sources,
      stories: files,
      yardsticks: { sources: yardstickSources, yardsticks },
    };
    expect(findProblems(all, '2026-12-31')).toEqual([]);
  });

  test('bundles every story file', () => {
    const names = readdirSync(join(ROOT, 'facts/stories'));
    expect([...names].sort()).toEqual(Object.keys(files).sort());
  });

  test('stays small enough to be loaded at each waking', () => {
    const texts = [packedLexicon, packedProfiles, brandColumns];
    const records = [sources, stories, yardsticks, yardstickSources].map((all) =>
      JSON.stringify(all),
    );
    const bytes = [...texts, ...records].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes / 1000).toBeLessThan(MOST_KILOBYTES);
  });

  test('describes every firm in English and in Italian', () => {
    const missing = companies.filter(({ description }) => description['it'] === undefined);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('what everyone would look up first', () => {
  test.each<{ id: string; property: CompanyProperty; values: readonly string[] }>([
    { id: 'alphabet', property: 'listing', values: ['NASDAQ:GOOG', 'NASDAQ:GOOGL'] },
    { id: 'waymo', property: 'parent', values: ['alphabet'] },
    { id: 'github', property: 'parent', values: ['microsoft'] },
    { id: 'asml', property: 'seat', values: ['Veldhoven'] },
    { id: 'tokyo-electron', property: 'founded', values: ['1963-11-11'] },
    { id: 'spacex', property: 'listing', values: ['NASDAQ:SPCX'] },
    { id: 'wiz', property: 'parent', values: ['google'] },
    { id: 'x-corp', property: 'parent', values: ['spacex'] },
    { id: 'discord', property: 'founded', values: ['2015'] },
  ])('$id: $property', ({ id, property, values }) => {
    expect(valuesOf(byId.get(id), property)).toEqual(values);
  });

  test.each<{ why: string; id: string; property: CompanyProperty }>([
    { why: 'London or Warsaw', id: 'elevenlabs', property: 'seat' },
    { why: 'says it has none', id: 'mckinsey-company', property: 'seat' },
    { why: '2012 or 2013', id: 'canva', property: 'founded' },
    { why: '2019, 2020 or 2021', id: 'stability-ai', property: 'founded' },
    { why: '1962 or 1966', id: 'challenger-gray-christmas', property: 'founded' },
  ])('$id: no $property where sources disagree ($why)', ({ id, property }) => {
    expect(byId.has(id)).toBe(true);
    expect(valuesOf(byId.get(id), property)).toEqual([]);
  });
});

describe('the names recognition looks for', () => {
  const trust = new Map(companyForms(companies).map((form) => [form.form, form]));

  test.each([
    'Meta',
    'Apple',
    'Amazon',
    'Cresta',
    'Imbue',
    'Visa',
    'Orange',
    'Shell',
    'Target',
    'Gap',
    'Mars',
    'Fox',
    'Sky',
    'Block',
    'Stripe',
    'Ford',
    'Tesla',
    'Bloomberg',
    'Oracle',
    'Continental',
    'Luma',
    'Armani',
    'Ferrari',
    'Bimbo',
    'SMIC',
    'BCG',
    '3M',
    'Carrefour',
    'Safran',
    'Lotte',
    'BlackBerry',
    '苹果',
    '기아',
    'ビザ',
    'Озон',
  ])('%s is a word, a person or a place too', (form) => {
    expect(trust.get(form)?.trust).toBe('ambiguous');
  });

  test.each([
    ['Apple Inc.', 'apple'],
    ['Meta Platforms', 'meta-platforms'],
    ['OpenAI', 'openai'],
    ['Open AI', 'openai'],
    ['GSR Ventures', 'gsr-ventures'],
    ['Jinshajiang Venture Capital', 'gsr-ventures'],
    ['Visual China', 'visual-china-group'],
    ['Tokyo Electron', 'tokyo-electron'],
    ['Luma AI', 'luma-ai'],
    ['英伟达', 'nvidia'],
    ['輝達', 'nvidia'],
    ['東京エレクトロン', 'tokyo-electron'],
    ['삼성전자', 'samsung-electronics'],
  ])('%s is surely %s', (form, company) => {
    expect(trust.get(form)).toMatchObject({ company, trust: 'plain' });
  });

  test.each(['IA aperta', 'ViaMo', 'ViaMo Work'])('%s is what a machine made of a name', (form) => {
    expect(trust.get(form)?.trust).toBe('garbled');
  });

  test('Merck is two firms, so nobody’s for sure', () => {
    expect(trust.get('Merck')).toEqual({ name: 'Merck', form: 'Merck', trust: 'ambiguous' });
  });
});

describe.skipIf(!existsSync(REFERENCE))('beside the collected reference', () => {
  const read = (name: string): string => readFileSync(join(REFERENCE, name), 'utf8');

  test('a story’s addresses were read there, and none of the weak ones is shown', () => {
    const known = ['seed-facts.md', 'companies-checked.tsv', 'companies-corrections.tsv'].map(read);
    const weak = new Set(read('companies-weak-sources.txt').trim().split('\n'));
    const all = [...sources, ...stories.flatMap((story) => story.sources)];
    const strange = stories
      .flatMap((story) => story.sources)
      .filter(({ url }) => !known.some((text) => text.includes(url)));
    expect(strange.map(({ url }) => url)).toEqual([]);
    expect(all.filter(({ url }) => weak.has(url)).map(({ url }) => url)).toEqual([]);
  });
});
