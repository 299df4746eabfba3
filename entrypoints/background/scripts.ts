// The polyfill itself: WXT's types know no scripts that are registered at run time.
import browser from 'webextension-polyfill';

/** Brings the reader into a tab whose gate called for it. */
export async function injectReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/reader.js'],
  });
}

/** The same, into one frame of a tab's page. @param place among the page's own frames */
export async function injectReaderInFrame(tabId: number | undefined, place: number): Promise<void> {
  if (tabId === undefined) return;
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (wanted: number) => window.parent === window.top && window.parent[wanted] === window,
    args: [place],
  });
  const frameIds = answers.flatMap(({ result, frameId }) => (result === true ? [frameId] : []));
  // The gate asks once more when it looks again.
  if (frameIds.length === 0) throw new Error('the page has no such frame any more');
  const target = { tabId, frameIds };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
}

/**
 * Chromium runs declared content scripts only in pages loaded after the installation; the article
 * the reader has open is read too. A page still loading gets its gate by itself; scripts put into
 * it from outside can keep it from ever being loaded.
 */
export async function startGateInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const open = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], status: 'complete' });
  for (const { id } of open) {
    if (id === undefined) continue;
    const target = { tabId: id };
    try {
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
      await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
    } catch {
      // The browser's own pages and its store let no extension in.
    }
  }
}
