import { afterEach, describe, expect, test } from 'vitest';
import { isArticle } from '../../page/is-article';
import { readText } from '../../page/read-text';
import { spotArticle } from '../../page/spot-article';
import { pageF1 } from '../../scripts/fit/page-f1';
import { type LabelledPage, showPage } from './labelled-page';
import index from './pages/index.json';

/** News sites of fifteen languages as they are built, with invented text. */
const PAGES: readonly LabelledPage[] = index;
const sources = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default' });

const ARTICLES = PAGES.filter(({ kind }) => kind === 'article');
const LANGUAGES = [...new Set(ARTICLES.map(({ lang }) => lang))].sort();

const LEAST_MEAN = 0.9;
/** A hand-made page in nested tables, whose every cell is alike. */
const LEAST_MEANS: Readonly<Record<string, number>> = { la: 0.8 };
const LEAST_OF_ALL = 0.965;
const LEAST_F1 = 0.7;
const LEAST_YES = 0.968;
const MOST_YES = 0.137;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function show({ file }: LabelledPage): ReturnType<typeof showPage> {
  const source = sources[`./pages/${file}`];
  if (source === undefined) throw new Error(`no page ${file}`);
  return showPage(await source());
}

afterEach(() => document.body.replaceChildren());

describe('the articles of news sites', () => {
  const all: number[] = [];

  test.each(LANGUAGES)('are found in %s', async (language) => {
    const scores: number[] = [];
    for (const page of ARTICLES.filter(({ lang }) => lang === language)) {
      const { document: shown, gold } = await show(page);
      const truth = readText(gold, language).text;
      const found = readText(spotArticle(shown)?.textNodes ?? [], language).text;
      scores.push(pageF1(truth, found));
      expect(scores.at(-1), page.file).toBeGreaterThan(LEAST_F1);
    }
    all.push(...scores);
    expect(mean(scores)).toBeGreaterThan(LEAST_MEANS[language] ?? LEAST_MEAN);
  });

  test('are found together as well as they were', () => {
    expect(all).toHaveLength(ARTICLES.length);
    expect(mean(all)).toBeGreaterThan(LEAST_OF_ALL);
  });
});

test('the gate opens for articles, and for few other pages', async () => {
  const yes = { article: [] as number[], other: [] as number[] };
  for (const page of PAGES) {
    const { document: shown } = await show(page);
    yes[page.kind === 'article' ? 'article' : 'other'].push(Number(isArticle(shown, page.url)));
  }
  expect(mean(yes.article)).toBeGreaterThanOrEqual(LEAST_YES);
  expect(mean(yes.other)).toBeLessThanOrEqual(MOST_YES);
});
