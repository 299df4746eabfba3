import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { launchChromium, type TestedChromium } from './harness/chromium';
import { launchFirefox, type TestedFirefox } from './harness/firefox';
import { type AnyPage, paintedMentions, paintedWords, waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';

const PAGE = '/articles/front--listing/page.html';
const ARTICLE = '/articles/newsroom--chip-engineers/page.html';

let served: ServedFolders;
beforeAll(async () => {
  served = await serveArticles();
});
afterAll(() => served.close());

/** The article's headline is about a salary, and its end names who is called otherwise. */
async function expectArticlePainted(page: AnyPage): Promise<void> {
  await waitForPaint(page);
  expect((await paintedWords(page, 'statistic'))[0]).toBe('96.000 euro');
  expect(await paintedWords(page, 'pseudonym')).toContain('Bian Ke');
}

describe('in Chromium', () => {
  let chromium: TestedChromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test('a page without an article stays as it is, and nothing leaves the machine', async () => {
    const page = await chromium.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(served.origin + PAGE);
    expect(await paintedMentions(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(chromium.requestsOutside()).toEqual([]);
  });

  test('an article is read and painted', async () => {
    const page = await chromium.context.newPage();
    await page.goto(served.origin + ARTICLE);
    await expectArticlePainted(page);
  });

  test('a page that asks for something outside is caught', async () => {
    const page = await chromium.context.newPage();
    await page.goto(served.origin + PAGE);
    await page.evaluate(() => fetch('http://leak.example/words').catch(() => undefined));
    expect(chromium.requestsOutside()).toEqual(['http://leak.example/words']);
  });

  test("the extension's background is caught too", async () => {
    await chromium.serviceWorker.evaluate(() =>
      fetch('https://background.example/words').catch(() => undefined),
    );
    expect(chromium.requestsOutside()).toContain('background.example:443');
  });
});

describe('in Firefox', () => {
  let firefox: TestedFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());

  test('a page without an article stays as it is, and nothing leaves the machine', async () => {
    const page = await firefox.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(served.origin + PAGE);
    expect(await paintedMentions(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(firefox.requestsOutside()).toEqual([]);
  });

  test('an article is read and painted', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(served.origin + ARTICLE);
    await expectArticlePainted(page);
  });

  test('a page that asks for something outside is caught', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(served.origin + PAGE);
    await page.evaluate(() => fetch('http://leak.example/words').catch(() => undefined));
    expect(firefox.requestsOutside()).toEqual(['http://leak.example/words']);
  });
});
