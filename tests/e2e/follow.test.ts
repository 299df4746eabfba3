import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolders } from '../../scripts/serve-folders';
import { launchChromium } from './harness/chromium';
import { launchFirefox } from './harness/firefox';
import type { AnyPage } from './harness/highlights';
import { serveArticles } from './harness/serve';
import { call, figuresOf, figuresPainted } from './harness/stories';

type Tested = { newPage(): Promise<AnyPage>; close(): Promise<void> };

const BROWSERS: readonly { readonly name: string; readonly launch: () => Promise<Tested> }[] = [
  {
    name: 'Chromium',
    launch: async () => {
      const chromium = await launchChromium();
      return { newPage: () => chromium.context.newPage(), close: () => chromium.close() };
    },
  },
  {
    name: 'Firefox',
    launch: async () => {
      const firefox = await launchFirefox();
      return { newPage: () => firefox.browser.newPage(), close: () => firefox.close() };
    },
  },
];

const figuresInFrame = (
  n: number,
) => `[...(frames[${n}].CSS.highlights.get('postilla-statistic') ?? [])].map(
  ({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset),
)`;

let served: ServedFolders;
beforeAll(async () => {
  served = await serveArticles();
});
afterAll(() => served.close());

describe.each(BROWSERS)('in $name', ({ launch }) => {
  let tested: Tested;
  beforeAll(async () => {
    tested = await launch();
  });
  afterAll(() => tested.close());

  async function open(path: string): Promise<AnyPage> {
    const page = await tested.newPage();
    await page.goto(served.origin + path);
    return page;
  }

  test.each(['react', 'vue'])(
    'what %s renders 200 times anew is painted where it stands',
    async (name) => {
      const page = await open(`/pages/${name}.html`);
      expect(await figuresPainted(page, figuresOf(0))).toEqual(figuresOf(0));
      for (let turn = 1; turn <= 200; turn++) await call(page, `renderStory(${turn % 7}, ${turn})`);
      expect(await figuresPainted(page, figuresOf(200 % 7))).toEqual(figuresOf(200 % 7));
    },
  );

  test('a single-page site is followed through 30 articles, and to its front page', async () => {
    const page = await open('/pages/single-page.html');
    for (let n = 0; n < 30; n++) {
      await call(page, `openStory(${n})`);
      expect(await figuresPainted(page, figuresOf(n))).toEqual(figuresOf(n));
    }
    expect(await call(page, `document.querySelectorAll('postilla-host').length`)).toBe(1);
    await call(page, 'openFront()');
    expect(await figuresPainted(page, [])).toEqual([]);
  });

  test('articles that come below the first are read too', async () => {
    const page = await open('/pages/single-page.html');
    await call(page, 'openStory(0)');
    for (let n = 1; n < 20; n++) await call(page, `appendStory(${n})`);
    const wanted = Array.from({ length: 20 }, (_, n) => figuresOf(n)).flat();
    expect(await figuresPainted(page, wanted)).toEqual(wanted);
  });

  test('an article in a component’s shadow root is read, and what comes to it', async () => {
    const page = await open('/pages/component.html');
    const wanted = [0, 1, 2, 3, 4].flatMap(figuresOf);
    expect(await figuresPainted(page, wanted)).toEqual(wanted);
    await call(page, 'appendStory(5)');
    expect(await figuresPainted(page, [...wanted, ...figuresOf(5)])).toEqual([
      ...wanted,
      ...figuresOf(5),
    ]);
  });

  test('an article in a frame of the page’s own is read, and the next outside of it', async () => {
    const page = await open('/pages/frame.html');
    const wanted = [0, 1, 2].flatMap(figuresOf);
    const inFrame = (shown: AnyPage): Promise<readonly string[]> =>
      call(shown, figuresInFrame(0)) as Promise<readonly string[]>;
    expect(await figuresPainted(page, wanted, inFrame)).toEqual(wanted);
    await call(page, 'leaveFrame(3)');
    const next = [3, 4, 5].flatMap(figuresOf);
    expect(await figuresPainted(page, next)).toEqual(next);
  });

  test('an article in a frame without an address of its own is read, and no other such frame', async () => {
    const page = await open('/pages/council-keeps-the-old-tram-line-in-a-frame.html');
    const wanted = [0, 1, 2].flatMap(figuresOf);
    const inFrame =
      (n: number) =>
      (shown: AnyPage): Promise<readonly string[]> =>
        call(shown, figuresInFrame(n)) as Promise<readonly string[]>;
    expect(await figuresPainted(page, wanted, inFrame(1))).toEqual(wanted);
    expect(await inFrame(0)(page)).toEqual([]);
  });

  test('what a button unfolds is read', async () => {
    const page = await open('/pages/single-page.html');
    await call(page, 'openStory(0), foldStory(1)');
    expect(await figuresPainted(page, figuresOf(0))).toEqual(figuresOf(0));
    await page.click('button');
    const wanted = [0, 1].flatMap(figuresOf);
    expect(await figuresPainted(page, wanted)).toEqual(wanted);
  });

  test('a live blog’s edited paragraphs are read anew', async () => {
    const page = await open('/pages/single-page.html');
    await call(page, 'openStory(0)');
    expect(await figuresPainted(page, figuresOf(0))).toEqual(figuresOf(0));
    for (let n = 1; n < 10; n++) await call(page, `editStory(${n})`);
    expect(await figuresPainted(page, figuresOf(9))).toEqual(figuresOf(9));
  });

  test('a translation in place is read in its language', async () => {
    const page = await open('/pages/single-page.html');
    await call(page, 'openStory(0)');
    expect(await figuresPainted(page, figuresOf(0))).toEqual(figuresOf(0));
    await call(page, 'translateStory(0)');
    const wanted = ['10 Prozent', '20 Kilometer', '30 Kilometern'];
    expect(await figuresPainted(page, wanted)).toEqual(wanted);
  });
});
