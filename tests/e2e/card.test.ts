import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import {
  cardBox,
  clickInCard,
  focusedClass,
  hoverMention,
  noteText,
  waitForCard,
  writeNote,
} from './harness/card';
import { launchChromium, type TestedChromium } from './harness/chromium';
import { launchFirefox, type TestedFirefox } from './harness/firefox';
import { paintedWords, waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';

const DEMO = '/articles/newsroom--chip-engineers/page.html';
const HOUSING = '/articles/newsroom--english-housing/page.html';
const SHELTER = '/articles/newsroom--shelter-english/page.html';
const STRICT = '/articles/strict--policy/page.html';
const SANDBOXED = '/pages/sandbox-of-the-old-tram-line.html';

const POLICIES: Readonly<Record<string, string>> = {
  [STRICT]: "default-src 'none'",
  [SANDBOXED]: 'sandbox',
};

let served: ServedFolders;
beforeAll(async () => {
  served = await serveArticles((path) => {
    const policy = POLICIES[path];
    return policy === undefined ? {} : { 'content-security-policy': policy };
  });
});
afterAll(() => served.close());

describe('in Chromium', () => {
  let chromium: TestedChromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());
  afterEach(() => page.close());

  async function open(path = DEMO): Promise<void> {
    page = await chromium.context.newPage();
    await page.goto(served.origin + path);
    await waitForPaint(page);
  }

  test('a company says what it is', async () => {
    await open();
    await hoverMention(page, 'company');
    await waitForCard(page, /ASML[\s\S]*Veldhoven/);
  });

  test('a figure stands beside what the source says', async () => {
    await open();
    const words = await paintedWords(page, 'statistic');
    await hoverMention(page, 'statistic', words.indexOf('3%'));
    await waitForCard(page, /less than 3%[\s\S]*A source says otherwise[\s\S]*3\.4%/);
  });

  test('a figure stands beside one of known size', async () => {
    await open(HOUSING);
    const words = await paintedWords(page, 'statistic');
    await hoverMention(page, 'statistic', words.indexOf('$17.50'));
    await waitForCard(
      page,
      /17\.50 US dollars an hour[\s\S]*about 2\.4 times\s+US federal minimum wage/,
    );
  });

  test('a figure is told in the reader’s units too', async () => {
    await open(HOUSING);
    const words = await paintedWords(page, 'statistic');
    await hoverMention(page, 'statistic', words.indexOf('20 kilograms'));
    await waitForCard(page, /less than 20 kilograms[\s\S]*less than 44 pounds/);
  });

  test('a changed name shows the words that say so, and never who it is', async () => {
    await open();
    await hoverMention(page, 'pseudonym');
    await waitForCard(
      page,
      /Name changed\s+Bian Ke[\s\S]*sono pseudonimi[\s\S]*Who this is, nobody here knows/,
    );
  });

  test('what the article says of a person leads to each place', async () => {
    await open();
    await hoverMention(page, 'pseudonym');
    const frame = await waitForCard(page, /1 of \d/);
    await clickInCard(frame, '.appearances summary');
    await clickInCard(frame, '.appearances li:nth-child(2) button');
    await waitForCard(page, /2 of \d/);
  });

  test('a note that names nobody says why nobody is marked', async () => {
    await open(SHELTER);
    expect(await paintedWords(page, 'pseudonym')).toEqual([
      'The names of the residents have been changed to protect them',
    ]);
    await hoverMention(page, 'pseudonym');
    await waitForCard(page, /Names are changed here[\s\S]*nobody is marked/);
  });

  test('the card keeps off its sentence, stays under the pointer, and Escape closes it', async () => {
    await open();
    const point = await hoverMention(page, 'company', 1);
    await waitForCard(page, /Company/);
    const box = await cardBox(page);
    if (box === null) throw new Error('the card is not shown');
    const isBeside = point.x < box.x || point.x > box.x + box.width;
    expect(isBeside || point.y < box.y || point.y > box.y + box.height).toBe(true);
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 12 });
    await page.mouse.move(box.x + 60, box.y + 60);
    expect(await cardBox(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => cardBox(page)).toBeNull();
  });

  test('the card goes when the pointer leaves for good', async () => {
    await open();
    await hoverMention(page, 'company');
    await waitForCard(page, /Company/);
    await page.mouse.move(4, 4);
    await expect.poll(() => cardBox(page), { timeout: 5_000 }).toBeNull();
  });

  test('one walks through the mentions of a person', async () => {
    await open();
    await hoverMention(page, 'pseudonym');
    const frame = await waitForCard(page, /1 of \d/);
    await clickInCard(frame, '.walk button:last-child');
    await waitForCard(page, /2 of \d/);
  });

  const walk = async (): Promise<void> => {
    const tab = await tabId();
    // The same message as the keyboard command sends.
    await chromium.serviceWorker.evaluate(
      (id) => chrome.tabs.sendMessage(id, { id: 1, type: 'walk', data: 1, timestamp: Date.now() }),
      tab,
    );
  };

  test('one walks past what the page folds away', async () => {
    await open();
    await walk();
    await waitForCard(page, /96,000 euros/);
    await page.evaluate(() => {
      for (const line of document.querySelectorAll<HTMLElement>('p, h1, h2, li'))
        if (line.textContent.includes('Bian Ke')) line.style.display = 'none';
    });
    await walk();
    await waitForCard(page, /^(?![\s\S]*(?:Bian Ke|96,000))[\s\S]*\d/);
  });

  test('by keyboard one goes to the next mention, into its card, and back', async () => {
    await open();
    await walk();
    const frame = await waitForCard(page, /96,000 euros/);
    await expect.poll(() => focusedClass(frame)).toContain('card-close');
    await walk();
    await waitForCard(page, /Bian Ke/);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardBox(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('a page that forbids everything has cards too', async () => {
    await open(STRICT);
    await hoverMention(page, 'statistic');
    await waitForCard(page, /Statistic/);
  });

  test('the page hears no key typed into a note', async () => {
    await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) {
        window.addEventListener(type, (event) => heard.push(event.type), true);
      }
    });
    await hoverMention(page, 'company');
    await writeNote(page, await waitForCard(page, /Your note/), 'private words');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => window.frames.length)).toBe(0);
  });

  test('a selected passage takes a note, and both are there after a reload', async () => {
    await open();
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.innerText.includes('robotici'),
      );
      const text = paragraph?.firstChild;
      if (text == null) throw new Error('no paragraph');
      paragraph?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(text, 0, text, 20);
    });
    await chromium.serviceWorker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      // The same message as the keyboard command and the context menu send.
      await chrome.tabs.sendMessage(tab?.id ?? 0, {
        id: 1,
        type: 'noteSelection',
        timestamp: Date.now(),
      });
    });
    await writeNote(page, await waitForCard(page, /Your passage/), 'On this passage.');
    await page.reload();
    await waitForPaint(page);
    const count = await popupText(await tabId());
    expect(count).toMatch(/My notes\s*\d/);
  });

  async function tabId(): Promise<number> {
    return chromium.serviceWorker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*', active: true });
      return tab?.id ?? 0;
    });
  }

  async function popupText(tab: number): Promise<string> {
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.pageUrl(`popup.html?tab=${tab}`));
    await popup.waitForSelector('.popup-rows, .popup-message');
    const text = await popup.innerText('body');
    await popup.close();
    return text;
  }

  test.each([
    ['plain text', '/pages/story.txt', /Reading an article/, 6],
    ['a page without text', '/pages/empty.html', /Nothing to read/, 0],
  ])('on demand, %s is read though the gate passed it by', async (_, path, says, figures) => {
    page = await chromium.context.newPage();
    await page.goto(served.origin + path);
    const tab = await tabId();
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.pageUrl(`popup.html?tab=${tab}`));
    const button = popup.getByRole('button', { name: 'Read it anyway' });
    await button.click();
    await button.waitFor({ state: 'detached' });
    expect(await popup.innerText('body')).toMatch(says);
    expect(await paintedWords(page, 'statistic')).toHaveLength(figures);
    await popup.close();
  });

  test('the popup switches a kind, the site and everything, at once', async () => {
    await open();
    const tab = await tabId();
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.pageUrl(`popup.html?tab=${tab}`));
    const kinds = (): Promise<string[]> =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => name.startsWith('postilla-')).sort(),
      );
    const all = ['postilla-company', 'postilla-pseudonym', 'postilla-statistic'];
    await popup.click('[data-kind="company"] [role="switch"]');
    await expect.poll(kinds).toEqual(['postilla-pseudonym', 'postilla-statistic']);
    await popup.click('[data-kind="company"] [role="switch"]');
    await expect.poll(kinds).toEqual(all);
    await popup.click('.is-wide [role="switch"]');
    await expect.poll(kinds).toEqual([]);
    await popup.click('.is-wide [role="switch"]');
    await expect.poll(kinds).toEqual(all);
    await popup.click('h1 [role="switch"]');
    await expect.poll(kinds).toEqual([]);
    await popup.click('h1 [role="switch"]');
    await expect.poll(kinds).toEqual(all);
    await popup.close();
  });

  test('on a site switched off as no article nothing is read until it is on again', async () => {
    await open();
    const tab = await tabId();
    const popup = await chromium.context.newPage();
    const address = chromium.pageUrl(`popup.html?tab=${tab}`);
    await popup.goto(address);
    await popup.getByRole('button', { name: 'No article here?' }).click();
    await expect.poll(() => paintedWords(page, 'statistic')).toEqual([]);
    await page.reload();
    await popup.goto(address);
    await popup.getByText('Off on 127.0.0.1').waitFor();
    expect(await popup.locator('[data-kind]').count()).toBe(0);
    await popup.click('.is-wide [role="switch"]');
    await popup.waitForSelector('[data-kind="statistic"]');
    expect((await paintedWords(page, 'statistic')).length).toBeGreaterThan(0);
    await popup.close();
  });

  test('the popup says where a sandbox keeps cards shut', async () => {
    page = await chromium.context.newPage();
    await page.goto(served.origin + SANDBOXED);
    const tab = await tabId();
    await expect
      .poll(() => popupText(tab), { timeout: 20_000 })
      .toContain('This page shuts out cards and notes.');
  });

  test('the popup has clear words where there is no article and where there is no access', async () => {
    page = await chromium.context.newPage();
    await page.goto(`${served.origin}/articles/front--listing/page.html`);
    expect(await popupText(await tabId())).toContain('No article here');
    await page.goto('chrome://version');
    const own = await chromium.serviceWorker.evaluate(
      async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? 0,
    );
    expect(await popupText(own)).toContain('No access to this page');
  });
});

describe('a note', () => {
  test('is there after the browser was killed', async () => {
    const first = await launchChromium();
    const page = await first.context.newPage();
    await page.goto(served.origin + DEMO);
    await waitForPaint(page);
    await hoverMention(page, 'statistic', 1);
    await writeNote(page, await waitForCard(page, /Statistic/), 'Survives.');
    const closed = new Promise((resolve) => first.context.once('close', resolve));
    execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${first.profile}`]);
    await closed;
    const second = await launchChromium({ profile: first.profile });
    try {
      const again = await second.context.newPage();
      await again.goto(served.origin + DEMO);
      await waitForPaint(again);
      await hoverMention(again, 'statistic', 1);
      expect(await noteText(await waitForCard(again, /Statistic/))).toBe('Survives.');
    } finally {
      await second.close();
      await first.close().catch(() => undefined);
    }
  });
});

describe('in Firefox', () => {
  let firefox: TestedFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());

  test('the card shows what is known, takes a note, and has it again after a reload', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(served.origin + DEMO);
    await waitForPaint(page);
    await hoverMention(page, 'company');
    await writeNote(page, await waitForCard(page, /ASML/), 'In Firefox.');
    await page.reload();
    await waitForPaint(page);
    await hoverMention(page, 'company');
    expect(await noteText(await waitForCard(page, /ASML/))).toBe('In Firefox.');
  });
});

/** The extension's own API, where the service worker runs what it is sent. */
declare const chrome: {
  readonly tabs: {
    query(filter: {
      readonly active: boolean;
      readonly url?: string;
    }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};
