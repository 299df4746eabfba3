// `npm run fit:spotting -- [FOLDER…]`: prints the weights of spotting and of the gate, fitted to the tests' pages
// and to the benchmarks in the folders, and how well they do on pages they were not fitted to.
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Features } from '../page/block-features';
import { findChromium } from './browser/find-chromium';
import { quieted } from './fit/gold';
import { benchmarkPages, type LabelledSource, ownPages } from './fit/labelled-source';
import { pageF1, shinglesOf, sum } from './fit/page-f1';
import type { DescribedBlock, DescribedPage } from './fit/page-probe';
import { fitToAnswer, fitToF1, oddsOf, type Samples } from './fit/weights';

/** By hand: few pages have `told`, and the benchmark's listicles count the others as text. */
const BY_HAND: Partial<Record<keyof Features, number>> = {
  told: 5,
  pointer: -4,
  pointerLink: -3,
  boxed: -3,
};
/** The gate opens where the odds are above this: a missed article costs more than a page read in vain. */
const GATE_AT = -0.9;
const FOLDS = 5;
/** Where pages stand while they are described; what the gate is told is their own address. */
const ADDRESS = 'https://labelled.example/';

type Page = LabelledSource & DescribedPage;

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve('scripts/fit/page-probe.ts'), formats: ['iife'], name: 'probe' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
};

async function describeAll(sources: readonly LabelledSource[]): Promise<readonly Page[]> {
  const executablePath = await findChromium();
  if (executablePath === null)
    throw new Error('No Chromium here: run `npm test`, or set BROWSER_PATH');
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const code = await bundle();
  const pages: Page[] = [];
  let body = '';
  // Nothing is asked of the network: the page comes from here, and all else is refused.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  for (const source of sources) {
    body = quieted(source.html);
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    const described: DescribedPage = await page.evaluate(
      `${code};probe.describePage(document, ${JSON.stringify(source.url)})`,
    );
    pages.push({ ...source, ...described, truth: source.truth || described.gold });
  }
  await browser.close();
  return pages;
}

const namesOf = <T extends object>(records: readonly T[]): readonly (keyof T & string)[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))] as (keyof T & string)[];

/** Whether most of a block stands in the article. */
function isOf(truth: ReadonlyMap<string, number>, whole: string, text: string): boolean {
  const own = shinglesOf(text);
  if (sum(own) === 1) return whole.includes(text.trim()) && truth.size > 0;
  let both = 0;
  for (const [shingle, count] of own) both += Math.min(count, truth.get(shingle) ?? 0);
  return both >= sum(own) / 2;
}

type Row = { readonly row: readonly number[]; readonly isRight: boolean; readonly size: number };

function rowsOf({ blocks, truth }: Page, names: readonly (keyof Features)[]): readonly Row[] {
  const shingles = shinglesOf(truth);
  return blocks.map(({ features, text }) => ({
    row: names.map((name) => features[name]),
    isRight: isOf(shingles, truth, text),
    size: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
  }));
}

function samplesOf(pages: readonly (readonly Row[])[], width: number): Samples {
  const rows = pages.flat();
  let end = 0;
  return {
    width,
    rows: Float64Array.from(rows.flatMap(({ row }) => row)),
    right: Float64Array.from(rows, ({ isRight }) => Number(isRight)),
    size: Float64Array.from(rows, ({ size }) => size),
    pages: [0, ...pages.map(({ length }) => (end += length))],
  };
}

/** The places of `count` things, all but each fifth of them, and that fifth. */
function* folds(
  count: number,
): Generator<{ readonly fitted: number[]; readonly tested: number[] }> {
  const places = Array.from({ length: count }, (_, at) => at);
  for (let fold = 0; fold < FOLDS; fold++)
    yield {
      fitted: places.filter((at) => at % FOLDS !== fold),
      tested: places.filter((at) => at % FOLDS === fold),
    };
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

function print(names: readonly string[], weights: Float64Array): void {
  for (const [at, name] of [...names, 'BIAS'].entries())
    console.log(`  ${name}: ${Number((weights[at] ?? 0).toFixed(3))},`);
}

function fitBlocks(pages: readonly Page[]): void {
  const names = namesOf(pages.flatMap(({ blocks }) => blocks.map(({ features }) => features)));
  const fixed = new Map(
    names.flatMap((name, at) =>
      BY_HAND[name] === undefined ? [] : [[at, BY_HAND[name]] as const],
    ),
  );
  const samples = samplesOf(
    pages.map((page) => rowsOf(page, names)),
    names.length,
  );
  const scores = new Map<string, number[]>();
  for (const { fitted, tested } of folds(pages.length)) {
    const weights = fitToF1(samples, fitted, fixed);
    for (const at of tested) {
      const page = pages[at] as Page;
      const isTaken = ({ isHeadline }: DescribedBlock, n: number): boolean =>
        isHeadline || oddsOf(samples, (samples.pages[at] ?? 0) + n, weights) > 0;
      const found = page.blocks.filter(isTaken).map(({ text }) => text);
      const set = page.gold === '' ? 'benchmark' : 'own pages';
      scores.set(set, [...(scores.get(set) ?? []), pageF1(page.truth, found.join('\n'))]);
    }
  }
  for (const [set, values] of scores)
    console.log(
      `spotting, cross-validated, ${set}: page F1 ${mean(values).toFixed(4)} of ${values.length}`,
    );
  print(names, fitToF1(samples, [...pages.keys()], fixed));
}

function fitGate(pages: readonly Page[]): void {
  const names = namesOf(pages.map(({ signs }) => signs));
  const rows = pages.map(({ signs, isArticle }) => [
    { row: names.map((name) => signs[name] ?? 0), isRight: isArticle, size: 1 },
  ]);
  const samples = samplesOf(rows, names.length);
  const yes = { article: [] as number[], other: [] as number[] };
  for (const { fitted, tested } of folds(pages.length)) {
    const weights = fitToAnswer(samples, fitted);
    for (const at of tested)
      yes[pages[at]?.isArticle === true ? 'article' : 'other'].push(
        Number(oddsOf(samples, at, weights) > GATE_AT),
      );
  }
  console.log(
    `gate, cross-validated: yes on ${mean(yes.article).toFixed(3)} of ${yes.article.length} articles, ${mean(yes.other).toFixed(3)} of ${yes.other.length} others`,
  );
  const weights = fitToAnswer(samples, [...pages.keys()]);
  weights[names.length] = (weights[names.length] ?? 0) - GATE_AT;
  print(names, weights);
}

const pages = await describeAll([
  ...ownPages(),
  ...process.argv.slice(2).flatMap((folder) => benchmarkPages(folder)),
]);
fitBlocks(pages.filter(({ isArticle, truth }) => isArticle && truth !== ''));
fitGate(pages);
