import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../facts/dataset';
import { findCompanies } from '../../../recognition/companies/find-companies';
import type { CompanyForm, Lexicon } from '../../../recognition/lexicon';
import type { Span } from '../../../recognition/mention';
import { overlaps, readSeed } from '../seed';
import * as news from './cases/news';

const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.95;
/** Share of sentences without a company in which one was found all the same. */
const MOST_TRAPPED = 0.03;

const place = ({ start, end }: Span): string => `${start}-${end}`;

/** "[Enel] sale" → "Enel sale" and where Enel stands. */
function unmark(marked: string): { text: string; expected: readonly Span[] } {
  let removed = 0;
  const expected: Span[] = [];
  for (const match of marked.matchAll(/\[([^\]]*)\]/g)) {
    const start = match.index - removed;
    expected.push({ start, end: start + (match[1]?.length ?? 0) });
    removed += 2;
  }
  return { text: marked.replace(/[[\]]/g, ''), expected };
}

describe.each(Object.entries(news))('news sentences in %s', (language, sentences) => {
  const read = sentences.map((marked) => {
    const { text, expected } = unmark(marked);
    const found = findCompanies({ text, language }, lexicon());
    return { marked, expected: expected.map(place), found: found.map(place) };
  });
  const hits = read.flatMap(({ expected, found }) => found.filter((at) => expected.includes(at)));
  const all = read.flatMap(({ found }) => found);
  const wanted = read.flatMap(({ expected }) => expected);
  const faults = read
    .filter(({ expected, found }) => found.join() !== expected.join())
    .map(({ marked }) => marked)
    .join('\n');

  test('what is found is right, to the letter', () => {
    expect(hits.length / all.length, faults).toBeGreaterThanOrEqual(LEAST_PRECISION);
  });

  test('and nearly all is found', () => {
    expect(hits.length / wanted.length, faults).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  test('words that only look like a firm stay words', () => {
    const traps = read.filter(({ expected }) => expected.length === 0);
    const trapped = traps.filter(({ found }) => found.length > 0);
    expect(trapped.length / traps.length, faults).toBeLessThanOrEqual(MOST_TRAPPED);
  });
});

const REFERENCE = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/reference');
const seed = existsSync(join(REFERENCE, 'companies.tsv')) ? readSeed() : null;
if (seed === null) {
  console.info('The list of firms is not beside the project: its test is left out.');
}

/** Words and places among the list's names that the article's own sentences use. */
const AMBIGUOUS = new Set([
  'Meta',
  'Cresta',
  'Imbue',
  'Apple',
  'Amazon',
  'Target',
  'Visa',
  'Bloomberg',
]);

function lexiconOfList(): Lexicon {
  const [, ...rows] = readFileSync(join(REFERENCE, 'companies.tsv'), 'utf8').trim().split('\n');
  const companies = rows.flatMap((row): readonly CompanyForm[] => {
    const cells = row.split('\t');
    const name = cells[0] ?? '';
    const aliases = (cells[14] ?? '').split(';').filter((alias) => alias !== '');
    return [name, ...aliases].map((form) => ({
      company: name,
      name,
      form,
      trust: AMBIGUOUS.has(form) ? 'ambiguous' : 'plain',
    }));
  });
  const form = (of: string, name: string, trust: CompanyForm['trust']): CompanyForm => ({
    company: name,
    name,
    form: of,
    trust,
  });
  return {
    companies: [
      ...companies,
      form('Visual China', 'Visual China', 'plain'),
      form('Imbue', 'Imbue', 'ambiguous'),
      form('Cresta', 'Cresta', 'ambiguous'),
      form('Jinshajiang Venture Capital', 'GSR Ventures', 'plain'),
      form('IA aperta', 'OpenAI', 'garbled'),
      form('ViaMo', 'Waymo', 'garbled'),
      form('ViaMo Work', 'Waymo', 'garbled'),
    ],
  };
}

describe.skipIf(seed === null)('a real article with the plain list of firms', () => {
  const { text, gold } = seed ?? { text: '', gold: null };

  test('has its companies and nothing else', () => {
    const found = findCompanies({ text, language: 'it' }, lexiconOfList());
    const companies = gold?.companies ?? [];
    const missed = companies.filter((company) => {
      const core = company.core ?? company;
      return !found.some(({ start, end }) => start <= core.start && end >= core.end);
    });
    const wrong = found.filter((mention) => !companies.some((one) => overlaps(mention, one)));
    const report = `missed ${missed.map(({ surface }) => surface)}; wrong ${wrong.map(({ name }) => name)}`;
    expect(1 - missed.length / companies.length, report).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(1 - wrong.length / found.length, report).toBeGreaterThanOrEqual(LEAST_PRECISION);
    const others = [...(gold?.organisations_not_companies ?? []), ...(gold?.products ?? [])];
    expect(others.filter((one) => found.some((mention) => overlaps(mention, one)))).toEqual([]);
  });
});
