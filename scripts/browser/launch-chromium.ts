import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { builtFolder } from '../build-extension';

/** No talk of the browser's own while it runs for a test or a report. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--no-pings',
  '--disable-breakpad',
];

type Options = {
  readonly executable: string;
  readonly profile: string;
  readonly isVisible: boolean;
  readonly extraArgs?: readonly string[];
};

/** A Chromium with the built extension and a profile of its own. */
export async function launchChromium(options: Options): Promise<BrowserContext> {
  const extension = resolve(builtFolder('chrome'));
  const launch = (chromiumSandbox: boolean): Promise<BrowserContext> =>
    chromium.launchPersistentContext(options.profile, {
      executablePath: options.executable,
      headless: !options.isVisible,
      chromiumSandbox,
      viewport: options.isVisible ? null : { width: 1280, height: 860 },
      // A reader's window says nothing of being automated.
      ...(options.isVisible ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--no-first-run',
        '--no-default-browser-check',
        ...QUIET,
        ...(options.extraArgs ?? []),
      ],
    });
  // The sandbox refuses root, and systems that bar user namespaces.
  if (process.getuid?.() === 0) return launch(false);
  try {
    return await launch(true);
  } catch (error) {
    if (String(error).includes('No usable sandbox')) return launch(false);
    throw error;
  }
}
