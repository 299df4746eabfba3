import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Frame, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import {
  cardBox,
  clickInCard,
  hoverMention,
  noteText,
  waitForCard,
  writeNote,
} from './harness/card';
import { launchChromium, type TestedChromium } from './harness/chromium';
import { paintedWords, waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';
import { servedTab, tellPage } from './harness/tell-page';

const DEMO = '/articles/newsroom--chip-engineers/page.html';
const DEMO_HTML = readFileSync('tests/articles/newsroom--chip-engineers/page.html', 'utf8');

let served: ServedFolders;
let chromium: TestedChromium;
let page: Page;
beforeAll(async () => {
  served = await serveArticles();
});
afterAll(() => served.close());
beforeEach(async () => {
  chromium = await launchChromium();
  page = await chromium.context.newPage();
});
afterEach(() => chromium.close());

async function open(path = DEMO): Promise<void> {
  await page.goto(served.origin + path);
  await waitForPaint(page);
}

/** The newspaper answers with another page from now on. */
const publish = (path: string, html: string): Promise<unknown> =>
  page.route(`${served.origin}${path}`, (route: Route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );

async function select(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no words "${wanted}"`);
  }, words);
}

async function noteOn(words: string, text: string): Promise<Frame> {
  await select(words);
  await tellPage(chromium, await servedTab(chromium), 'noteSelection');
  const frame = await waitForCard(page, /Your passage/);
  await writeNote(page, frame, text);
  return frame as Frame;
}

async function openPanel(): Promise<Page> {
  const tab = await servedTab(chromium);
  const panel = await chromium.context.newPage();
  await panel.goto(chromium.pageUrl(`panel.html?tab=${tab}`));
  await panel.waitForSelector('.panel-article, .panel-empty');
  return panel;
}

test('a note on the article as a whole is in the panel, and there again in its card', async () => {
  await open();
  await tellPage(chromium, await servedTab(chromium), 'noteArticle');
  await writeNote(page, await waitForCard(page, /The article/), 'On all of *this*.');
  const panel = await openPanel();
  expect(await panel.innerText('.entry .note-text')).toBe('On all of this.');
  expect(await panel.innerText('.entry em')).toBe('this');
  await page.reload();
  await waitForPaint(page);
  await tellPage(chromium, await servedTab(chromium), 'noteArticle');
  expect(await noteText(await waitForCard(page, /The article/))).toBe('On all of *this*.');
});

test('a note can be changed later', async () => {
  await open();
  await noteOn('percorre quasi', 'How far?');
  await page.reload();
  await waitForPaint(page);
  await select('percorre quasi');
  await tellPage(chromium, await servedTab(chromium), 'noteSelection');
  const frame = await waitForCard(page, /Your passage/);
  expect(await noteText(frame)).toBe('How far?');
  await writeNote(page, frame, ' Very.');
  const panel = await openPanel();
  await expect.poll(() => panel.innerText('.entry .note-text')).toMatch(/Very/);
});

test('tags and colour are kept', async () => {
  await open();
  const frame = await noteOn('fornitore di lenti', 'Who?');
  await clickInCard(frame, '.colour[data-colour="rose"] input');
  await clickInCard(frame, '.tags');
  await page.keyboard.type('lenses, suppliers');
  await waitForCard(page, /Saved/);
  const panel = await openPanel();
  await expect.poll(() => panel.locator('.tag').allInnerTexts()).toEqual(['lenses', 'suppliers']);
  expect(await panel.getAttribute('.entry', 'data-colour')).toBe('rose');
});

test('a deleted note can be had back', async () => {
  await open();
  const frame = await noteOn('fornitore di lenti', 'Who?');
  await clickInCard(frame, '.note-tools .icon-button');
  await waitForCard(page, /Deleted/);
  expect(await noteText(frame)).toBe('');
  await clickInCard(frame, '.note-state .link-button');
  await waitForCard(page, /Saved/);
  expect(await noteText(frame)).toBe('Who?');
  const panel = await openPanel();
  expect(await panel.locator('.entry').count()).toBe(1);
});

test('a note follows its sentence when the newspaper edits it', async () => {
  await open();
  await noteOn('percorre quasi', 'How far?');
  await publish(
    DEMO,
    DEMO_HTML.replace(
      'ingegnere di processo di 27 anni, percorre quasi',
      'ingegnere di 27 anni, ogni giorno percorre quasi',
    ),
  );
  await open();
  const panel = await openPanel();
  await panel.waitForSelector('.entry[data-state="anchored"]');
});

test('an orphan is kept, shown with its quote, and attached to what the reader selects', async () => {
  await open();
  await noteOn('La sua azienda, un fornitore di lenti', 'Who is it?');
  await publish(DEMO, DEMO_HTML.replace(/La sua azienda, un fornitore di\s+lenti[^.]*\./, ''));
  await open();
  const panel = await openPanel();
  await panel.waitForSelector('.entry[data-state="orphaned"]');
  expect(await panel.innerText('.entry-quote')).toBe('La sua azienda, un fornitore di lenti');
  await panel.click('text=Attach to selection');
  await panel.waitForSelector('text=Select words in the article first.');
  await page.bringToFront();
  await select('almeno');
  await panel.click('text=Attach to selection');
  await panel.waitForSelector('.entry[data-state="anchored"]');
  expect(await panel.innerText('.entry-quote')).toBe('almeno');
});

test('a panel whose background does not answer says so, and keeps showing the notes', async () => {
  await open();
  await noteOn('La sua azienda, un fornitore di lenti', 'Who is it?');
  const panel = await openPanel();
  await panel.waitForSelector('.entry[data-state="anchored"]');
  await panel.evaluate(() => {
    for (const name of ['browser', 'chrome'])
      Object.assign(Reflect.get(globalThis, name)?.runtime ?? {}, {
        sendMessage() {
          throw new Error('nobody there');
        },
      });
  });
  await panel.getByLabel('Delete this note').click();
  await panel.waitForSelector('.panel-message >> text=nobody there');
  expect(await panel.innerText('.entry .note-text')).toBe('Who is it?');
});

test('a note is there at the article’s other addresses', async () => {
  const named = DEMO_HTML.replace(
    '<head>',
    `<head><link rel="canonical" href="${served.origin}/2024/09/ingegneri-dei-chip">`,
  );
  await publish('/2024/09/ingegneri-dei-chip', named);
  await publish('/2024/09/ingegneri-dei-chip/amp?utm_source=x', named);
  await open('/2024/09/ingegneri-dei-chip/amp?utm_source=x');
  await noteOn('percorre quasi', 'How far?');
  await open('/2024/09/ingegneri-dei-chip');
  const panel = await openPanel();
  await panel.waitForSelector('.entry[data-state="anchored"]');
});

test('notes written at another address are moved to this page', async () => {
  await publish('/one', DEMO_HTML);
  await publish('/two', DEMO_HTML);
  await open('/one');
  await noteOn('percorre quasi', 'How far?');
  await open('/two');
  const panel = await openPanel();
  await panel.waitForSelector('text=No notes on this article yet.');
  await panel.click('summary');
  await panel.click('text=Move 1 note here');
  await panel.waitForSelector('.entry[data-state="anchored"]');
  await panel.waitForSelector('text=No other page of this site has notes.');
});

test('a note is there where the newspaper moved the article and leads one on', async () => {
  const [old, now] = ['/2024/ingegneri-dei-chip', '/tecnica/ingegneri-dei-chip'];
  await publish(old, DEMO_HTML);
  await open(old);
  await noteOn('percorre quasi', 'How far?');
  const server = createServer((request, response) => {
    if (request.url === old) response.writeHead(301, { location: now }).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(DEMO_HTML);
  });
  // The same address as before: the newspaper's own.
  const { port } = new URL(served.origin);
  await served.close();
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
  try {
    await page.unrouteAll();
    await open(old);
    expect(new URL(page.url()).pathname).toBe(now);
    const panel = await openPanel();
    await panel.waitForSelector('.entry[data-state="anchored"]');
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    served = await serveArticles();
  }
});

test('a note on a mention stands on the same mention in the article’s other language', async () => {
  const alternate = (language: string, path: string): string =>
    `<link rel="alternate" hreflang="${language}" href="${served.origin}${path}">`;
  const [italian, english] = ['/it/chip-engineers', '/en/chip-engineers'];
  const both = `<head>${alternate('it', italian)}${alternate('en', english)}`;
  await publish(italian, DEMO_HTML.replace('<head>', both));
  const body = `<p>${'Engineers travel far every day, and nobody asks them why they do so. '.repeat(8)}</p>`;
  await publish(
    english,
    `<!doctype html><html lang="en">${both}<title>Chip engineers</title></head><body><article><h1>Chip engineers</h1>${body}<p>Many of them work for ASML in the Netherlands, which makes machines for the whole world.</p>${body}</article></body></html>`,
  );
  await open(italian);
  await hoverMention(page, 'company');
  await writeNote(page, await waitForCard(page, /ASML/), 'Monopoly?');
  await open(english);
  const words = await paintedWords(page, 'company');
  await hoverMention(page, 'company', words.indexOf('ASML'));
  const frame = await waitForCard(page, /From the article on 127\.0\.0\.1[\s\S]*Monopoly\?/);
  expect(await noteText(frame)).toBe('');
});

test('two tabs and the notebook write at once, and nothing is overwritten', async () => {
  await open();
  await noteOn('percorre quasi', 'One.');
  const other = await chromium.context.newPage();
  await other.goto(served.origin + DEMO);
  await waitForPaint(other);
  const notebook = await chromium.context.newPage();
  await notebook.goto(chromium.pageUrl('notebook.html'));
  await notebook.click('.entry [aria-label="Edit"]');
  await page.bringToFront();
  const first = await waitForCard(page, /Your passage/);
  await Promise.all([
    notebook.fill('textarea', 'From the notebook.'),
    (first as Frame).fill('textarea', 'From the tab.'),
  ]);
  await expect
    .poll(
      async () => {
        const panel = await openPanel();
        const texts = await panel.locator('.entry .note-text').allInnerTexts();
        await panel.close();
        return texts.sort();
      },
      { timeout: 15_000 },
    )
    .toEqual(['From the notebook.', 'From the tab.']);
});

test('a page that does its best learns neither a note’s words nor where it stands', async () => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const tell = (what: unknown): void => void heard.push(String(what));
    for (const type of [
      'keydown',
      'keyup',
      'input',
      'beforeinput',
      'paste',
      'compositionend',
      'message',
      'focusin',
    ])
      window.addEventListener(
        type,
        (event) => tell(`${type} ${JSON.stringify((event as MessageEvent).data)}`),
        true,
      );
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) tell(`${node.nodeName} ${node.textContent}`);
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      tell('attachShadow');
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
    for (const key of ['postMessage', 'getSelection'] as const) {
      const original = window[key] as (...rest: unknown[]) => unknown;
      Object.assign(window, {
        [key]: (...rest: unknown[]) => {
          tell(key);
          return original.apply(window, rest);
        },
      });
    }
  });
  await open();
  const before = await page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
    return document.documentElement.outerHTML;
  });
  await noteOn('percorre quasi', 'private words');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardBox(page)).toBeNull();
  const learned = await page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(
        (range) =>
          `${name} ${range.startOffset} ${range.startContainer.textContent?.slice(range.startOffset, range.endOffset)}`,
      ),
    );
    const found = document
      .elementsFromPoint(innerWidth / 2, innerHeight / 2)
      .map(({ localName }) => localName);
    return {
      heard: (window as unknown as { heard: string[] }).heard,
      frames: window.frames.length,
      ranges,
      found,
      shadows: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null)
        .length,
      stores: Object.keys(localStorage).length,
    };
  });
  expect(learned.heard.join(' ')).not.toMatch(/private|percorre quasi|saveNote/);
  expect(learned.heard).not.toContain('attachShadow');
  expect(learned.ranges.join('\n')).not.toContain('percorre quasi');
  expect(learned).toMatchObject({ frames: 0, shadows: 0, stores: 0 });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
