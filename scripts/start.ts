import { ensureChromium } from './browser/ensure-browsers';
import { buildIfStale } from './build-extension';
import { runCommand } from './command-failure';
import { serveFolders } from './serve-folders';
import { openWindow } from './start/open-window';
import { readHeadless } from './start/read-headless';
import { stablePort } from './start/stable-port';
import { type ReadingTarget, readingTarget } from './start/target';

/** Opens an article in a browser with the extension; without a display, tells what it found there. */
async function main(): Promise<number> {
  const target = readingTarget(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const executable = await ensureChromium();
  await buildIfStale('chrome');
  const served = await serve(target);
  try {
    const isDone = hasDisplay() && (await openWindow(executable, served.url));
    if (!isDone) await readHeadless(executable, served.url);
  } finally {
    await served.close();
  }
  return 0;
}

type Served = { readonly url: string; close(): Promise<void> };

async function serve(target: ReadingTarget): Promise<Served> {
  if (target.kind === 'address') return { url: target.url, close: async () => {} };
  const { origin, close } = await serveFolders({
    folders: { '/': target.folder },
    // Notes are kept under the page's address: it has to be the same tomorrow.
    preferredPort: stablePort(target.folder),
  });
  return { url: `${origin}/${encodeURIComponent(target.page)}`, close };
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(Boolean);
}

await runCommand(main);
