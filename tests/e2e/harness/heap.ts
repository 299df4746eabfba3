import type { Page as ChromiumPage } from 'playwright-core';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';

const PRIVILEGED_TIMEOUT_MS = 10_000;
const POLL_MS = 25;

/** Bytes of objects a page of Chromium and its content scripts hold, after all that can go is gone. */
export async function readHeap(page: ChromiumPage): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.enable');
  return async () => {
    // What the first collection finalizes goes with the second.
    for (let turn = 0; turn < 2; turn++) await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devTools.send('Runtime.getHeapUsage');
    return usedSize;
  };
}

/** Sums what Firefox's own memory reporters tell of content processes: windows and scripts. */
const REPORT = `new Promise((done) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    if (process.startsWith('web') && units === 0 && /^explicit\\/(?:window-objects|js-non-window)\\//.test(path)) bytes += amount;
  };
  manager.minimizeMemoryUsage(() => manager.getReports(add, null, () => done(bytes), null, false));
})`;

/** The same in Firefox, of all pages together: one of its own pages asks its memory reporters. */
export async function readFirefoxHeap(browser: FirefoxBrowser): Promise<() => Promise<number>> {
  const reporter = await browser.newPage();
  // The driver hears nothing of a privileged page's loading.
  reporter.goto('about:memory', { timeout: PRIVILEGED_TIMEOUT_MS }).catch(() => undefined);
  const until = Date.now() + PRIVILEGED_TIMEOUT_MS;
  while ((await reporter.evaluate('typeof Cc').catch(() => '')) !== 'object') {
    if (Date.now() > until) throw new Error('Firefox shows no privileged page');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return async () => Number(await reporter.evaluate(REPORT));
}
