import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { hoverMention, noteText, waitForCard } from './harness/card';
import { launchChromium, type TestedChromium } from './harness/chromium';
import { waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';

/** What the browser's page of extensions, and an extension's own, are given. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly incognitoAccess: boolean;
    }): Promise<void>;
  };
  readonly windows: {
    create(options: { readonly incognito: true; readonly url: string }): Promise<unknown>;
  };
};

let served: ServedFolders;
let chromium: TestedChromium;
let own: Page;
beforeAll(async () => {
  served = await serveArticles();
  chromium = await launchChromium();
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, chromium.extensionId);
  own = await chromium.context.newPage();
});
afterAll(async () => {
  await chromium.close();
  await served.close();
});

const url = (): string => `${served.origin}/articles/newsroom--chip-engineers/page.html`;

const openOwn = (): Promise<boolean> =>
  own.goto(chromium.pageUrl('notebook.html')).then(
    () => true,
    () => false,
  );

async function openPrivate(): Promise<Page> {
  const opened = chromium.context.waitForEvent(
    'page',
    (page) => page.url() === url() || page.url() === 'about:blank',
  );
  await own.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url());
  const page = await opened;
  await waitForPaint(page);
  return page;
}

test('a note in a private window is in memory only, says so, and is gone with the window', async () => {
  // The browser starts the extension anew.
  await expect.poll(openOwn, { timeout: 20_000 }).toBe(true);
  const page = await openPrivate();
  await hoverMention(page, 'statistic', 1);
  const frame = await waitForCard(page, /Statistic/);
  await (frame as Frame).click('textarea');
  await page.keyboard.type('For nobody else.');
  await waitForCard(page, /In memory only/);

  await page.reload();
  await waitForPaint(page);
  await hoverMention(page, 'statistic', 1);
  expect(await noteText(await waitForCard(page, /Statistic/))).toBe('For nobody else.');

  await own.reload();
  await own.waitForSelector('text=No notes yet');
  const other = await chromium.context.newPage();
  await other.goto(url());
  await waitForPaint(other);
  await hoverMention(other, 'statistic', 1);
  expect(await noteText(await waitForCard(other, /Statistic/))).toBe('');

  const closed = page.waitForEvent('close');
  await page.evaluate(() => window.close());
  await closed;
  const again = await openPrivate();
  await hoverMention(again, 'statistic', 1);
  expect(await noteText(await waitForCard(again, /Statistic/))).toBe('');
});
