import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureChromium } from './browser/ensure-browsers';
import { launchChromium } from './browser/launch-chromium';
import { isPainted } from './browser/painted-mentions';
import { buildIfStale } from './build-extension';
import { runCommand } from './command-failure';
import { sampleNotes } from './sample-notes';
import { serveFolders } from './serve-folders';
import { createCardReader } from './start/card-reader';

const FOLDER = join('docs', 'screenshots');
const DEMO = resolve('tests/articles/newsroom--chip-engineers');
/** The demo article's site: the popup's picture shows its name, and a server's port would change each time. */
const SITE = 'newsroom.example';

/** The pictures of the README and the docs: which painted words carry the open card. */
const CARDS: readonly { readonly name: string; readonly words: string }[] = [
  { name: 'statistic', words: '3%' },
  { name: 'yardstick', words: '12 chilometri' },
  { name: 'company', words: 'Nvidia' },
  { name: 'pseudonym', words: 'Shaonuo' },
];

/** Takes the pictures of the documentation from the demo article, light and dark. */
async function main(): Promise<number> {
  const executable = await ensureChromium();
  await buildIfStale('chrome');
  mkdirSync(FOLDER, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'postilla-screenshots-'));
  const { origin, close } = await serveFolders({ folders: { '/': DEMO }, name: SITE });
  const extraArgs = [`--host-resolver-rules=MAP ${SITE}:80 ${new URL(origin).host}`];
  const context = await launchChromium({ executable, profile, isVisible: false, extraArgs });
  try {
    for (const scheme of ['light', 'dark'] as const)
      await takeAll(context, `http://${SITE}/page.html`, scheme);
  } finally {
    await context.close();
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
  return 0;
}

async function takeAll(
  context: BrowserContext,
  url: string,
  scheme: 'light' | 'dark',
): Promise<void> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(url);
  await page.waitForFunction(isPainted, undefined, { polling: 50 });
  // The cookie notice is part of the page, not of the picture.
  await page.click('.cookie label');
  const cards = createCardReader(page);
  for (const { name, words } of CARDS) {
    const index = await page.evaluate(indexOfWords, words);
    const title = index < 0 ? null : await cards.firstLine(index);
    if (title === null) throw new Error(`no card for ${words}`);
    await take(page, `${name}-${scheme}`);
  }
  await takePopup(context, scheme);
  await takeNotebook(context, url, await page.title(), scheme);
  await page.close();
}

/** The index, in reading order, of the first painted mention with these words. Runs in the page. */
function indexOfWords(words: string): number {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('postilla-'))
    .flatMap(([, highlight]) =>
      [...highlight].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range;
      }),
    )
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges.findIndex((range) => range.toString() === words);
}

/** Where the extension's own pages are, and the tab that shows the demo. */
async function extensionIn(
  context: BrowserContext,
): Promise<{ readonly origin: string; readonly tab: number }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await worker.evaluate(async (url) => {
    const [found] = await chrome.tabs.query({ url });
    return found?.id ?? 0;
  }, `http://${SITE}/*`);
  return { origin: new URL('.', worker.url()).href, tab };
}

async function takePopup(context: BrowserContext, scheme: 'light' | 'dark'): Promise<void> {
  const { origin, tab } = await extensionIn(context);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 336, height: 460 });
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.goto(`${origin}popup.html?tab=${tab}`);
  await popup.waitForSelector('.popup-rows');
  await popup.locator('main').screenshot({ path: join(FOLDER, `popup-${scheme}.png`) });
  await popup.close();
}

/** The notebook with a few notes, and the panel beside the article. */
async function takeNotebook(
  context: BrowserContext,
  demo: string,
  title: string,
  scheme: 'light' | 'dark',
): Promise<void> {
  const { origin, tab } = await extensionIn(context);
  const notebook = await context.newPage();
  await notebook.setViewportSize({ width: 960, height: 900 });
  await notebook.emulateMedia({ colorScheme: scheme });
  await notebook.goto(`${origin}notebook.html`);
  await notebook.setInputFiles('input[type="file"]', {
    name: 'notes.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(sampleNotes(demo, title)),
  });
  await notebook.click('.notice[data-status] button');
  await notebook.locator('.entry').nth(5).waitFor();
  // How much of the disk is used differs each time.
  await notebook.evaluate(() => document.querySelector('.used')?.remove());
  await take(notebook, `notebook-${scheme}`);
  await notebook.setViewportSize({ width: 380, height: 760 });
  await notebook.goto(`${origin}panel.html?tab=${tab}`);
  await notebook.waitForSelector('.entry[data-state="orphaned"]');
  await take(notebook, `panel-${scheme}`);
  await notebook.close();
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The extension's own API, where its worker runs what it is sent. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number }[]> };
};

await runCommand(main);
