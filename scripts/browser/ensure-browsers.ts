import { mkdirSync, writeFileSync } from 'node:fs';
import { CommandFailure } from '../command-failure';
import { withProgress } from '../progress';
import { runTool } from '../run-process';
import { canInstallPackages, FONT_PACKAGES, installPackages } from './debian-packages';
import { findChromium } from './find-chromium';
import { FIREFOX_DOWNLOADED, FIREFOX_DOWNLOADS, findFirefox } from './find-firefox';

/** The path of a Chromium browser that takes our extension, installed where there was none. */
export async function ensureChromium(): Promise<string> {
  const path =
    (await findChromium()) ??
    (await installThenFind(['chromium'], findChromium)) ??
    (await downloadThenFind('Chromium', downloadChromium, findChromium));
  if (path !== null) return path;
  throw new CommandFailure(
    'No Chromium browser was found, and none could be installed. Install Chromium, or name one: BROWSER_PATH=/path/to/chromium npm start',
  );
}

/** The path of a Firefox that can run the tests, installed where there was none. */
export async function ensureFirefox(): Promise<string> {
  const path =
    (await findFirefox()) ??
    (await installThenFind(['firefox-esr'], findFirefox)) ??
    (await downloadThenFind('Firefox', downloadFirefox, findFirefox));
  if (path !== null) return path;
  throw new CommandFailure(
    'No Firefox was found, and none could be installed. Install Firefox, or name one: FIREFOX_PATH=/path/to/firefox npm test',
  );
}

type Find = () => Promise<string | null>;

async function installThenFind(packages: readonly string[], find: Find): Promise<string | null> {
  if (!canInstallPackages()) return null;
  return (await installPackages([...packages, ...FONT_PACKAGES])) ? find() : null;
}

async function downloadThenFind(
  name: string,
  download: () => Promise<boolean>,
  find: Find,
): Promise<string | null> {
  return (await withProgress(`Downloading ${name}`, download)) ? find() : null;
}

async function downloadChromium(): Promise<boolean> {
  // Its libraries come from the system's packages, which only root may install.
  const withLibraries = canInstallPackages() ? ['--with-deps'] : [];
  const args = ['install', 'chromium', '--no-shell', ...withLibraries];
  return (await runTool('playwright', args, { output: 'show' })).code === 0;
}

async function downloadFirefox(): Promise<boolean> {
  const { code, output } = await runTool(
    '@puppeteer/browsers',
    ['install', 'firefox@stable', '--path', FIREFOX_DOWNLOADS, '--format', 'path={{path}}'],
    { output: 'keep' },
  );
  const path = /^path=(.+)$/m.exec(output)?.[1];
  if (code !== 0 || path === undefined) {
    process.stderr.write(`${output.trim().split('\n').slice(-3).join('\n')}\n`);
    return false;
  }
  mkdirSync(FIREFOX_DOWNLOADS, { recursive: true });
  writeFileSync(FIREFOX_DOWNLOADED, path);
  return true;
}
