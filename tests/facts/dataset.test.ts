import { describe, expect, test } from 'vitest';
import { attachFacts } from '../../facts/attach-facts';
import { buildLexicon } from '../../facts/build-lexicon';
import { companies, lexicon, sources, stories } from '../../facts/dataset';
import type { Company } from '../../facts/fact';
import { findProblems } from '../../facts/find-problems';
import { lookUpFacts } from '../../facts/look-up';
import { recognizeStory } from '../../facts/recognize-story';
import type { Mention } from '../../recognition/mention';
import { readThrough } from '../../recognition/recognize';
import { readSeed } from '../recognition/seed';

const COMPANY: Company = {
  id: 'acme',
  name: 'Acme',
  kind: 'company',
  description: { en: 'Maker of everything' },
  aliases: [],
  facts: [{ property: 'founded', value: '1950', asOf: '2025', basis: 'read', sources: ['a'] }],
};
const SOURCE = {
  id: 'a',
  title: 'On Acme',
  publisher: 'A',
  url: 'https://a.example',
  date: '2025',
};

describe('the bundled dataset', () => {
  test('has no problems', () => {
    expect(findProblems({ companies, sources, stories })).toEqual([]);
  });

  test('resolves every company and claim it gives ids for', () => {
    for (const { id } of companies) expect(lookUpFacts(`company:${id}`)?.kind).toBe('company');
    for (const story of stories) {
      for (const claim of story.claims)
        expect(lookUpFacts(`claim:${story.id}/${claim.id}`)?.kind).toBe('claim');
      for (const person of story.people)
        expect(lookUpFacts(`person:${story.id}/${person.id}`)?.kind).toBe('person');
    }
  });

  test.each([
    '',
    'company:',
    'company:nobody',
    'claim:none/C1',
    'person:silicon-valley-2024/nobody',
    'constructor:x',
  ])('knows nothing by the id "%s"', (id) => {
    expect(lookUpFacts(id)).toBeUndefined();
  });
});

describe('problems are told with file and record', () => {
  const company = (changes: object): readonly string[] =>
    findProblems({ companies: [{ ...COMPANY, ...changes }], sources: [SOURCE], stories: [] });
  const fact = (changes: object): readonly string[] =>
    company({ facts: [{ ...COMPANY.facts[0], ...changes }, COMPANY.facts[0]] });

  test('a sound record has none', () => {
    expect(company({})).toEqual([]);
  });

  test.each([
    { title: 'a name is missing', problems: company({ name: '' }), says: 'companies: acme: name' },
    {
      title: 'English is missing',
      problems: company({ description: { it: 'x' } }),
      says: 'English text is missing',
    },
    { title: 'a source is missing', problems: fact({ sources: [] }), says: 'founded: no source' },
    {
      title: 'a source is unknown',
      problems: fact({ sources: ['b'] }),
      says: 'there is no source b',
    },
    {
      title: 'a ticker is malformed',
      problems: fact({ property: 'listing', value: 'NVDA' }),
      says: 'NVDA is no ticker',
    },
    {
      title: 'a parent is unknown',
      problems: fact({ property: 'parent', value: 'nobody' }),
      says: 'there is no company nobody',
    },
    { title: 'a date is impossible', problems: fact({ asOf: '2025-13' }), says: 'dates are' },
    { title: 'a country is no code', problems: company({ country: 'Italy' }), says: 'ISO 3166-1' },
    {
      title: 'a field is unknown',
      problems: company({ logo: 'x' }),
      says: 'companies: acme: logo',
    },
  ])('$title', ({ problems, says }) => {
    expect(problems.join('\n')).toContain(says);
  });

  test('an id that is there twice', () => {
    expect(findProblems({ companies: [COMPANY, COMPANY], sources: [SOURCE], stories: [] })).toEqual(
      ['companies: acme: this id is there twice'],
    );
  });
});

test('a form two companies claim says no longer whose it is', () => {
  const other: Company = { ...COMPANY, id: 'other', name: 'Other', aliases: [{ form: 'Acme' }] };
  const form = buildLexicon([COMPANY, other]).companies.find(({ form }) => form === 'Acme');
  expect(form).toEqual({ name: 'Acme', form: 'Acme', trust: 'ambiguous' });
});

describe('a story', () => {
  const [story] = stories.filter(({ id }) => id === 'silicon-valley-2024');
  if (story === undefined) throw new Error('the story is gone');
  const figures = story.figures.map(
    (figure, index): Mention => ({
      ...figure,
      kind: 'statistic',
      rule: 'test',
      start: index * 10,
      end: index * 10 + 5,
    }),
  );
  const named = story.companies.map(
    (company, index): Mention => ({
      kind: 'company',
      company,
      name: company,
      rule: 'test',
      start: 1000 + index * 10,
      end: 1005 + index * 10,
    }),
  );

  test('is known again when a translation lost every fifth figure and changed another', () => {
    const drifted = figures
      .filter((_, index) => index % 5 !== 1)
      .map((figure, index) =>
        index === 7 && figure.kind === 'statistic' ? { ...figure, value: 12345 } : figure,
      );
    expect(recognizeStory([...drifted, ...named], stories)?.story.id).toBe('silicon-valley-2024');
  });

  test('is not seen in another article with a few of its figures', () => {
    expect(recognizeStory([...figures.slice(0, 5), ...named], stories)).toBeNull();
    expect(recognizeStory(figures, stories)).toBeNull();
    expect(recognizeStory([], stories)).toBeNull();
  });

  test('tells two equal figures apart by their order', () => {
    const ids = attachFacts([...figures, ...named], []);
    const thirtyOne = figures.flatMap((figure, index) =>
      figure.kind === 'statistic' && figure.value === 31 ? [ids[index]] : [],
    );
    expect(thirtyOne).toEqual(['claim:silicon-valley-2024/C01d', 'claim:silicon-valley-2024/C02']);
  });

  const seed = readSeed();
  test.skipIf(seed === null)('is known in the article itself, with its people and firms', () => {
    const { mentions, people } = readThrough({ text: seed?.text ?? '', language: 'it' }, lexicon());
    const ids = attachFacts(mentions, people);
    expect(ids).toContain('claim:silicon-valley-2024/C16a');
    expect(ids).toContain('person:silicon-valley-2024/shi-qi');
    expect(ids).toContain('uncertain-company:silicon-valley-2024/CGC');
    expect(ids).toContain('company:gsr-ventures');
  });
});
