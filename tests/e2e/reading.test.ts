import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { markedArticles } from '../articles/marked-articles';
import { readSeed } from '../recognition/seed';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import { type AnyPage, paintedMentions, paintedWords, waitForPaint } from './harness/highlights';
import { serveArticles } from './harness/serve';

type Tested = {
  newPage(): Promise<AnyPage>;
  requestsOutside(): readonly string[];
  close(): Promise<void>;
};

const BROWSERS: readonly { readonly name: string; readonly launch: () => Promise<Tested> }[] = [
  {
    name: 'Chromium',
    launch: async () => {
      const chromium = await launchChromium();
      return {
        ...chromium,
        newPage: () => chromium.context.newPage(),
        close: () => chromium.close(),
      };
    },
  },
  {
    name: 'Firefox',
    launch: async () => {
      const firefox = await launchFirefox();
      return { ...firefox, newPage: () => firefox.browser.newPage() };
    },
  },
];

const STRICT = '/articles/strict--policy/page.html';
const SANDBOXED = '/pages/sandbox-of-the-old-tram-line.html';

const POLICIES: Readonly<Record<string, string>> = {
  [STRICT]: "default-src 'none'",
  [SANDBOXED]: 'sandbox',
};

const seed = readSeed();
if (seed === null)
  console.info('The real article is not beside the project: its tests are left out.');

let served: ServedFolders;
beforeAll(async () => {
  served = await serveArticles((path) => {
    const policy = POLICIES[path];
    return policy === undefined ? {} : { 'content-security-policy': policy };
  });
});
afterAll(() => served.close());

/** The page's HTML without our host element, and as its source alone makes it. Runs in the page. */
async function htmlWithAndWithout(): Promise<readonly [string, string]> {
  const source = await (await fetch(location.href)).text();
  const untouched = new DOMParser().parseFromString(source, 'text/html').documentElement;
  const now = document.documentElement.cloneNode(true) as HTMLElement;
  now.querySelector(':scope > postilla-host')?.remove();
  return [now.outerHTML, untouched.outerHTML];
}

/** Painted words that stand outside the article's own elements. Runs in the page. */
function strayPaint(article: string): readonly string[] {
  const stray: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('postilla-')) continue;
    for (const { startContainer } of highlight) {
      if (startContainer.parentElement?.closest(article) === null)
        stray.push(startContainer.textContent ?? '');
    }
  }
  return stray;
}

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let tested: Tested;
  beforeAll(async () => {
    tested = await launch();
  });
  afterAll(() => tested.close());

  async function open(path: string): Promise<AnyPage> {
    const page = await tested.newPage();
    await page.goto(served.origin + path);
    await waitForPaint(page);
    return page;
  }

  test.each(
    markedArticles().map(({ name, mentions, blanketNotes }) => ({ name, mentions, blanketNotes })),
  )('what a careful reader marks in $name is painted', async ({ name, mentions, blanketNotes }) => {
    const page = await open(`/articles/${name}/page.html`);
    const painted = (await paintedMentions(page)).map(({ kind, text }) => `${kind} ${text}`);
    const notes = blanketNotes.map(({ text }) => `pseudonym ${text}`);
    const wanted = [...notes, ...mentions.map(({ kind, text }) => `${kind} ${text}`)];
    const needed = [
      ...notes,
      ...mentions
        .filter(({ optional }) => optional !== true)
        .map(({ kind, text }) => `${kind} ${text}`),
    ];
    expect(painted.filter((mention) => !wanted.includes(mention))).toEqual([]);
    expect(needed.filter((mention) => !painted.includes(mention))).toEqual([]);
  });

  test.each(
    markedArticles()
      .map(({ name }) => name)
      // Its source can't be fetched there.
      .filter((name) => !STRICT.includes(name)),
  )('%s is written to nowhere but for one element of ours', async (name) => {
    const page = await open(`/articles/${name}/page.html`);
    const [now, untouched] = await (page as { evaluate: typeof evaluate }).evaluate(
      htmlWithAndWithout,
    );
    expect(now).toBe(untouched);
  });

  test('a page that forbids everything is read like any other', async () => {
    const page = await open(STRICT);
    expect((await paintedMentions(page)).length).toBeGreaterThan(0);
  });

  test('a page in a sandbox is read like any other', async () => {
    const page = await tested.newPage();
    await page.goto(served.origin + SANDBOXED);
    // No timer runs in such a page: it is asked from here.
    await expect
      .poll(() => paintedWords(page, 'statistic'), { timeout: 20_000 })
      .toEqual(['10%', '20 kilometres', '30 kilometres']);
  });

  test('a page in XHTML is read like any other', async () => {
    const page = await open('/pages/news-of-the-old-tram-line.xhtml');
    expect(await paintedWords(page, 'statistic')).toEqual([
      '10%',
      '20 kilometres',
      '30 kilometres',
    ]);
  });

  test('an article one comes back to is painted once more', async () => {
    const page = await open('/articles/newsroom--shelter-english/page.html');
    const before = await paintedMentions(page);
    await page.goto(`${served.origin}/articles/front--listing/page.html`);
    await page.goBack();
    await waitForPaint(page);
    expect(await paintedMentions(page)).toEqual(before);
  });

  test('nothing left the machine', () => {
    expect(tested.requestsOutside()).toEqual([]);
  });

  test.skipIf(seed === null)(
    'a real article: every changed name, no real person, nothing outside it',
    async () => {
      const page = await open('/seed/article.it.html');
      const declared = (seed?.gold.people ?? []).filter(
        ({ subtype }) => subtype === 'declared_pseudonym',
      );
      expect(await paintedWords(page, 'pseudonym')).toEqual(declared.map(({ surface }) => surface));
      const figures = await paintedWords(page, 'statistic');
      const withDigits = (seed?.gold.statistics ?? [])
        .map(({ surface, core }) => core?.surface ?? surface)
        .filter((words) => /\d/.test(words));
      expect(
        withDigits.filter((words) => !figures.some((figure) => figure.includes(words))),
      ).toEqual([]);
      const stray = await (page as { evaluate: typeof evaluate }).evaluate(
        strayPaint,
        'h1, .content',
      );
      expect(stray).toEqual([]);
    },
  );
});

/** What both drivers' pages can do; each types it in its own way. */
declare function evaluate<T, A extends unknown[]>(
  run: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>>;
