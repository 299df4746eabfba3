import { describe, expect, test } from 'vitest';
import { findProblems } from '../../facts/checks/find-problems';
import { COMPANY, SOURCE, STORY, YARDSTICK } from './records';

const TODAY = '2026-11-24';

function linesOf(files: {
  companies?: unknown;
  sources?: unknown;
  story?: object | null;
  yardsticks?: unknown;
}): readonly string[] {
  const { companies = [COMPANY], sources = [SOURCE], story = STORY } = files;
  const { yardsticks = { sources: [SOURCE], yardsticks: [YARDSTICK] } } = files;
  const stories = story === null ? {} : { 'harbour.json': story };
  return findProblems({ companies, sources, stories, yardsticks }, TODAY).map(
    ({ file, record, problem }) => `${file}: ${record}: ${problem}`,
  );
}

const company = (changes: object): readonly string[] =>
  linesOf({ companies: [{ ...COMPANY, ...changes }], story: null });
const fact = (changes: object): readonly string[] =>
  company({
    facts: [
      ...(changes && 'property' in changes ? [COMPANY.facts[0]] : []),
      { ...COMPANY.facts[0], ...changes },
    ],
  });
const alias = (changes: object): readonly string[] => company({ aliases: [changes] });
const source = (changes: object): readonly string[] =>
  linesOf({ sources: [{ ...SOURCE, ...changes }], story: null });
const yardstick = (changes: object): readonly string[] =>
  linesOf({ yardsticks: { sources: [SOURCE], yardsticks: [{ ...YARDSTICK, ...changes }] } });
const story = (changes: object): readonly string[] => linesOf({ story: { ...STORY, ...changes } });
const check = (changes: object): readonly string[] =>
  story({ claims: [{ ...STORY.claims[0], check: { ...STORY.claims[0]?.check, ...changes } }] });
const finding = (changes: object): readonly string[] =>
  check({ findings: [{ ...STORY.claims[0]?.check.findings[0], ...changes }] });

test('sound records have none', () => {
  expect(linesOf({})).toEqual([]);
});

describe.each([
  {
    of: 'a company',
    cases: [
      {
        title: 'no name',
        lines: company({ name: '' }),
        says: 'companies.json: acme: name is empty',
      },
      { title: 'no English', lines: company({ description: { it: 'x' } }), says: 'description' },
      { title: 'unknown field', lines: company({ logo: 'x' }), says: 'acme: logo' },
      { title: 'unknown kind', lines: company({ kind: 'guild' }), says: 'kind' },
      { title: 'id not in kebab-case', lines: company({ id: 'Acme Inc' }), says: 'kebab-case' },
      { title: 'no country code', lines: company({ country: 'Italy' }), says: 'country code' },
      { title: 'no such country', lines: company({ country: 'XQ' }), says: '“XQ” doesn’t exist' },
      { title: 'nobody’s subsidiary', lines: company({ kind: 'subsidiary' }), says: 'of nobody' },
    ],
  },
  {
    of: 'a yardstick',
    cases: [
      { title: 'unknown kind', lines: yardstick({ kind: 'size' }), says: 'yardsticks.json: tower' },
      { title: 'no source', lines: yardstick({ sources: [] }), says: 'sources are none' },
      { title: 'another source', lines: yardstick({ sources: ['b'] }), says: 'no source “b”' },
      { title: 'another dimension', lines: yardstick({ kind: 'mass' }), says: 'is no mass' },
      { title: 'a conclusion', lines: yardstick({ basis: 'inferred' }), says: 'basis' },
      { title: 'to come', lines: yardstick({ asOf: '2027' }), says: 'lies in the future' },
      {
        title: 'no size',
        lines: yardstick({ figure: { ...YARDSTICK.figure, value: 0 } }),
        says: '0 is no size',
      },
      { title: 'no file', lines: linesOf({ yardsticks: null }), says: 'is no list' },
    ],
  },
  {
    of: 'a sense',
    cases: [
      { title: 'none', lines: company({ ambiguous: [] }), says: 'has no sense' },
      { title: 'no meaning', lines: company({ ambiguous: [{}] }), says: 'meaning' },
      {
        title: 'a language we don’t read',
        lines: company({ ambiguous: [{ meaning: 'summit', languages: ['tl'] }] }),
        says: 'we don’t read “tl”',
      },
      {
        title: 'a language twice',
        lines: company({ ambiguous: [{ meaning: 'summit', languages: ['it', 'it'] }] }),
        says: 'the language it twice',
      },
    ],
  },
  {
    of: 'an alias',
    cases: [
      { title: 'the name again', lines: alias({ form: 'Acme' }), says: 'is the name itself' },
      { title: 'one letter', lines: alias({ form: 'A' }), says: 'too short' },
      { title: 'one letter and a mark', lines: alias({ form: 'A&' }), says: 'too short' },
      { title: 'a mark of the packed names', lines: alias({ form: '!Acme' }), says: 'begins with' },
      { title: 'no language', lines: alias({ form: 'Akme', language: 'Greek' }), says: 'language' },
      { title: 'wrong trust', lines: alias({ form: 'Akme', trust: 'maybe' }), says: 'trust' },
      {
        title: 'twice',
        lines: company({ aliases: [{ form: 'Akme' }, { form: 'Akme' }] }),
        says: 'Akme (any) is there twice',
      },
    ],
  },
  {
    of: 'a fact',
    cases: [
      { title: 'read nowhere', lines: fact({ sources: [] }), says: 'founded is read in no source' },
      { title: 'recalled, sourced', lines: fact({ basis: 'recalled' }), says: 'with a source' },
      { title: 'unknown source', lines: fact({ sources: ['b'] }), says: 'founded: no source “b”' },
      { title: 'impossible month', lines: fact({ asOf: '2025-13' }), says: 'is no date' },
      { title: 'in the future', lines: fact({ asOf: '2031' }), says: '2031 lies in the future' },
      { title: 'founded in words', lines: fact({ value: 'long ago' }), says: 'is no date' },
      { title: 'founded too early', lines: fact({ value: '1066' }), says: 'too old' },
      { title: 'founded afterwards', lines: fact({ value: '2026' }), says: 'is later than' },
      {
        title: 'bare ticker',
        lines: fact({ property: 'listing', value: 'ACM' }),
        says: 'listing “ACM”',
      },
      {
        title: 'unknown exchange',
        lines: fact({ property: 'listing', value: 'NASDQ:ACM' }),
        says: 'listing “NASDQ:ACM”',
      },
      {
        title: 'no domain',
        lines: fact({ property: 'site', value: 'https://acme.example/' }),
        says: 'no domain',
      },
      {
        title: 'unknown parent',
        lines: fact({ property: 'parent', value: 'nobody' }),
        says: 'no company of ours',
      },
      {
        title: 'parent by name',
        lines: fact({ property: 'parent', value: 'Acme' }),
        says: 'give its id',
      },
      {
        title: 'its own parent',
        lines: fact({ property: 'parent', value: 'acme' }),
        says: 'its own parent',
      },
      {
        title: 'out of order',
        lines: company({
          facts: [{ ...COMPANY.facts[0], property: 'seat', value: 'Rome' }, COMPANY.facts[0]],
        }),
        says: '“founded” follows “seat”',
      },
      {
        title: 'two of one',
        lines: company({ facts: [COMPANY.facts[0], { ...COMPANY.facts[0], value: '1951' }] }),
        says: 'two facts of “founded”',
      },
    ],
  },
  {
    of: 'a source',
    cases: [
      { title: 'no address', lines: source({ url: 'somewhere' }), says: 'sources.json: a: url' },
      {
        title: 'no web address',
        lines: source({ url: 'javascript:alert(1)' }),
        says: 'web address',
      },
      { title: 'in the future', lines: source({ date: '2027-01' }), says: 'in the future' },
      { title: 'before the web', lines: source({ date: '1950' }), says: 'too old' },
      { title: 'never named', lines: source({ id: 'c' }), says: 'c: is never named' },
      {
        title: 'one address twice',
        lines: linesOf({ sources: [SOURCE, { ...SOURCE, id: 'b' }] }),
        says: 'is the address of two sources',
      },
    ],
  },
  {
    of: 'a story',
    cases: [
      {
        title: 'in another’s file',
        lines: story({ id: 'pier' }),
        says: 'is in the file harbour.json',
      },
      {
        title: 'unknown company',
        lines: story({ companies: ['nobody'] }),
        says: 'no company “nobody”',
      },
      {
        title: 'unknown claim',
        lines: story({ figures: [...STORY.figures, { measure: 'count', value: 4, claim: 'C09' }] }),
        says: 'claim “C09” doesn’t exist',
      },
      {
        title: 'another story’s claim',
        lines: story({
          figures: [...STORY.figures, { measure: 'count', value: 4, claim: 'pier/C01' }],
        }),
        says: '“pier/C01” doesn’t exist',
      },
      {
        title: 'claim of no figure',
        lines: story({ figures: [] }),
        says: 'claim C01: no figure states it',
      },
      {
        title: 'amount in no currency',
        lines: story({
          figures: [...STORY.figures, { measure: 'money', value: 3, unit: 'dollars' }],
        }),
        says: 'a money in “dollars”',
      },
      {
        title: 'range backwards',
        lines: story({ figures: [...STORY.figures, { measure: 'count', value: [9, 4] }] }),
        says: 'a range from 9 to 4',
      },
      {
        title: 'not all in one language',
        lines: story({ title: { en: 'Harbour', it: 'Porto' } }),
        says: 'isn’t there in “it”',
      },
      {
        title: 'two people of one name',
        lines: story({ people: [...STORY.people, { ...STORY.people[0], id: 'other' }] }),
        says: 'the name “Lin Mo” is given twice',
      },
      {
        title: 'source of no claim',
        lines: story({ sources: [...STORY.sources, { ...SOURCE, id: 'b' }] }),
        says: 'source “b” is never named',
      },
      {
        title: 'published tomorrow',
        lines: story({ published: '2026-11-25' }),
        says: 'in the future',
      },
    ],
  },
  {
    of: 'a check',
    cases: [
      { title: 'unknown verdict', lines: check({ verdict: 'true' }), says: 'verdict' },
      {
        title: 'supported by nothing',
        lines: check({ findings: [], sources: [] }),
        says: '“supported” doesn’t follow',
      },
      {
        title: 'as told, yet checked',
        lines: check({ verdict: 'as-told' }),
        says: '“as-told” doesn’t follow',
      },
      {
        title: 'differs by memory',
        lines: check({
          verdict: 'differs',
          findings: [{ ...STORY.claims[0]?.check.findings[0], basis: 'recalled', sources: [] }],
        }),
        says: 'doesn’t follow',
      },
      {
        title: 'found in no source',
        lines: finding({ sources: [] }),
        says: 'a finding is read in no source',
      },
      { title: 'unknown source', lines: finding({ sources: ['z'] }), says: 'no source “z”' },
    ],
  },
])('what is wrong with $of is told by file and record', ({ cases }) => {
  test.each(cases)('$title', ({ lines, says }) => {
    expect(lines.join('\n')).toContain(says);
  });
});

describe('records among each other', () => {
  const other = { ...COMPANY, id: 'beta', name: 'Beta' };

  test('an id twice, and records out of order', () => {
    expect(linesOf({ companies: [COMPANY, COMPANY], story: null })).toContain(
      'companies.json: acme: is there twice',
    );
    expect(linesOf({ companies: [other, COMPANY], story: null })).toEqual([
      'companies.json: acme: stands after “beta”: the order is by id',
    ]);
  });

  test('a form two firms take for surely theirs, in whatever letters', () => {
    const rival = { ...other, aliases: [{ form: 'ACME' }] };
    expect(linesOf({ companies: [COMPANY, rival], story: null })).toEqual([
      'companies.json: acme: “Acme” is claimed by “beta” too: mark it ambiguous for both',
      'companies.json: beta: “ACME” is claimed by “acme” too: mark it ambiguous for both',
    ]);
    const careful = { ...rival, aliases: [{ form: 'ACME', trust: 'ambiguous' }] };
    const ambiguous = { ...COMPANY, ambiguous: [{ meaning: 'summit' }] };
    expect(linesOf({ companies: [ambiguous, careful], story: null })).toEqual([]);
  });

  test('parents in a circle', () => {
    const parent = { ...COMPANY.facts[0], property: 'parent' };
    const a = { ...COMPANY, kind: 'brand', facts: [{ ...parent, value: 'beta' }] };
    const b = { ...other, kind: 'brand', facts: [{ ...parent, value: 'acme' }] };
    expect(linesOf({ companies: [a, b], story: null })).toEqual([
      'companies.json: acme: is a parent of its own parent',
      'companies.json: beta: is a parent of its own parent',
    ]);
  });

  test('one slip is one problem, not one for each that names the record', () => {
    expect(linesOf({ sources: [{ ...SOURCE, date: 'soon' }] })).toEqual([
      expect.stringContaining('sources.json: a: date is no date'),
    ]);
    expect(linesOf({ companies: [{ ...COMPANY, name: '' }] })).toHaveLength(1);
  });

  test('files that hold something else', () => {
    expect(linesOf({ companies: {}, sources: null, story: null })).toEqual([
      'companies.json: the file: is no list',
      'sources.json: the file: is no list',
    ]);
    expect(linesOf({ companies: [COMPANY, null], story: null })[0]).toContain('record 2');
  });
});
