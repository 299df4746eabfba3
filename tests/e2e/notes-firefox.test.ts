import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { hoverMention, waitForCard, writeNote } from './harness/card';
import { launchFirefox, type TestedFirefox } from './harness/firefox';
import { waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';

const DEMO = '/articles/newsroom--chip-engineers/page.html';

let served: ServedFolders;
let firefox: TestedFirefox;
beforeAll(async () => {
  served = await serveArticles();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
  await served.close();
});

/** Opens one of the extension's own pages: the browser shows it, but never says that it has. */
async function openOwn(path: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  void page.goto(firefox.pageUrl(path)).catch(() => undefined);
  return page;
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText).catch(() => '');

test('a note is in the notebook, where it is found', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(served.origin + DEMO);
  await waitForPaint(page);
  await hoverMention(page, 'company');
  await writeNote(page, await waitForCard(page, /ASML/), 'Ask about *prices*.');

  const notebook = await openOwn('notebook.html');
  await expect.poll(() => textOf(notebook), { timeout: 20_000 }).toContain('Ask about prices.');
  const find = (words: string): Promise<void> =>
    notebook.evaluate((query) => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (input === null) throw new Error('no search');
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
  await find('nothing like it');
  await expect.poll(() => textOf(notebook)).toContain('No note has all of this.');
  await find('pric');
  await expect.poll(() => textOf(notebook)).toContain('Ask about prices.');
  expect(firefox.requestsOutside()).toEqual([]);
});
