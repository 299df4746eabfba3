import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/browser/find-chromium';
import { launchChromium as launch } from '../../../scripts/browser/launch-chromium';
import { fromOutside, startRefusingProxy } from './refusing-proxy';

const WORKER_TIMEOUT_MS = 20_000;

export type TestedChromium = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly serviceWorker: Worker;
  /** The browser's data; given to a second launch, the browser was closed and opened again. */
  readonly profile: string;
  /** Everything that tried to leave this machine so far, the browser's own talk left out. */
  requestsOutside(): readonly string[];
  /** Address of one of the extension's own pages: `pageUrl('popup.html')`. */
  pageUrl(page: string): string;
  /** Ends the browser; its profile is kept only on demand. */
  close(options?: { readonly keepProfile: boolean }): Promise<void>;
};

/** Chromium with the built extension, cut off from everything but this machine. */
export async function launchChromium(
  options: { readonly profile?: string; readonly args?: readonly string[] } = {},
): Promise<TestedChromium> {
  const executable = await findChromium();
  if (executable === null) throw new Error('No Chromium here: run `npm test`, or set BROWSER_PATH');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'postilla-chromium-'));
  const proxy = await startRefusingProxy();
  const context = await launch({
    executable,
    profile,
    isVisible: false,
    extraArgs: [
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      // Playwright's own list goes with this: storage is partitioned as in a reader's browser.
      '--disable-features=Translate',
      ...(options.args ?? []),
    ],
  });
  const serviceWorker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT_MS }));
  const extensionId = new URL(serviceWorker.url()).host;
  return {
    context,
    extensionId,
    serviceWorker,
    profile,
    requestsOutside: () => fromOutside(proxy.refused),
    pageUrl: (page) => `chrome-extension://${extensionId}/${page}`,
    async close({ keepProfile } = { keepProfile: false }) {
      await context.close();
      await proxy.close();
      if (!keepProfile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
