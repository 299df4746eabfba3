import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/find-firefox';
import { builtFolder } from '../../../scripts/build-extension';
import { fromOutside, startRefusingProxy } from './refusing-proxy';

/** The manifest's id; what Firefox calls the extension's pages by is fixed here. */
const EXTENSION_ID = 'postilla@postilla.example';
const EXTENSION_UUID = '6d1f0c52-9a8e-4b57-8f3c-2e7a90b1c4d5';

export type TestedFirefox = {
  readonly browser: Browser;
  /** Everything that tried to leave this machine so far, the browser's own talk left out. */
  requestsOutside(): readonly string[];
  /** Address of one of the extension's own pages: `pageUrl('popup.html')`. */
  pageUrl(page: string): string;
  close(): Promise<void>;
};

/** Firefox with the built extension, cut off from everything but this machine. */
export async function launchFirefox(): Promise<TestedFirefox> {
  const executablePath = await findFirefox();
  if (executablePath === null) {
    throw new Error('No Firefox here: run `npm test`, or set FIREFOX_PATH');
  }
  const extension = resolve(builtFolder('firefox'));
  if (!existsSync(extension)) throw new Error('Not built yet: run `npm run build:firefox`');
  const proxy = await startRefusingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Lets tests look at the extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    requestsOutside: () => fromOutside(proxy.refused),
    pageUrl: (page) => `moz-extension://${EXTENSION_UUID}/${page}`,
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
