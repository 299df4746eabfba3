import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import { readFirefoxHeap, readHeap } from './harness/heap';
import type { AnyPage } from './harness/highlights';
import { scriptRuns } from './harness/script-tasks';
import { serveArticles } from './harness/serve';
import { call, figuresOf, figuresPainted } from './harness/stories';

const SITE = '/pages/single-page.html';
const NAVIGATIONS = 30;
/** A page that has been through so many articles holds what it will need for any number. */
const SETTLED = 3;
const MOST_GROWTH = 1.1;
/** A task that takes longer keeps the reader's own clicks waiting. */
const LONG_TASK_MS = 50;

let served: ServedFolders;
beforeAll(async () => {
  served = await serveArticles();
});
afterAll(() => served.close());

async function readStory(page: AnyPage, n: number): Promise<void> {
  await call(page, `openStory(${n})`);
  expect(await figuresPainted(page, figuresOf(n))).toEqual(figuresOf(n));
}

/** Bytes held after a few articles, and after all of them. */
async function heapOver(
  page: AnyPage,
  heap: () => Promise<number>,
): Promise<readonly [number, number]> {
  let settled = 0;
  for (let n = 0; n < NAVIGATIONS; n++) {
    await readStory(page, n);
    if (n + 1 === SETTLED) settled = await heap();
  }
  return [settled, await heap()];
}

describe('a site read through 30 articles holds nothing of those it left', () => {
  test('in Chromium', async () => {
    // Code that became hot is compiled again and again, and would hide what is held.
    const { context, close } = await launchChromium({ args: ['--js-flags=--jitless'] });
    const page = await context.newPage();
    await page.goto(served.origin + SITE);
    const [settled, after] = await heapOver(page, await readHeap(page));
    await close();
    expect(after).toBeLessThan(settled * MOST_GROWTH);
  });

  test('in Firefox', async () => {
    const { browser, close } = await launchFirefox();
    const heap = await readFirefoxHeap(browser);
    const page = await browser.newPage();
    await page.goto(served.origin + SITE);
    const [settled, after] = await heapOver(page, heap);
    await close();
    expect(after).toBeLessThan(settled * MOST_GROWTH);
  });
});

describe('no script of ours keeps a page busy', () => {
  let chromium: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  const CHANGES: Readonly<Record<string, (page: AnyPage) => Promise<void>>> = {
    'that shows one article after another': async (page) => {
      for (let n = 0; n < NAVIGATIONS; n++) await readStory(page, n);
    },
    'that grows to twenty articles': async (page) => {
      await readStory(page, 0);
      for (let n = 1; n < 20; n++) await call(page, `appendStory(${n})`);
      const wanted = Array.from({ length: 20 }, (_, n) => figuresOf(n)).flat();
      expect(await figuresPainted(page, wanted)).toEqual(wanted);
    },
    'whose paragraphs are edited': async (page) => {
      await readStory(page, 0);
      for (let n = 1; n < 10; n++) await call(page, `editStory(${n})`);
      expect(await figuresPainted(page, figuresOf(9))).toEqual(figuresOf(9));
    },
  };

  test.each(Object.entries(CHANGES))('%s', async (_, change) => {
    const page = await chromium.context.newPage();
    await page.goto(served.origin + SITE);
    const { longest, runs } = await scriptRuns(
      page,
      { id: chromium.extensionId, name: 'Postilla' },
      () => change(page),
    );
    expect(runs).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONG_TASK_MS);
  });
});
