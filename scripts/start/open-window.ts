import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium';
import { CommandFailure, firstLine } from '../command-failure';
import { say } from '../progress';
import { openPage } from './open-page';
import { prepareProfile } from './prepare-profile';

/** Kept from one start to the next, and with it the reader's notes. */
const PROFILE = join('.cache', 'profile');

/** What browsers say where the display that is named isn't there. */
const NO_DISPLAY = /XServer|X server|Wayland display/;
const PROFILE_IN_USE = /existing browser session|profile is already in use|ProcessSingleton/;

/** Opens a window on an article and stays until the reader closes it; false where no display answers. */
export async function openWindow(executable: string, url: string): Promise<boolean> {
  const context = await launch(executable);
  if (context === null) return false;
  try {
    const closed = windowClosed(context);
    const page = context.pages()[0] ?? (await context.newPage());
    const opened = openPage(page, url).then(() => say(`Reading ${url}. Close the window to end.`));
    // The reader may close the window while the page still loads.
    await Promise.race([opened, closed]);
    await closed;
    return true;
  } finally {
    // Where the window's end was the browser's end, there is nothing left to close.
    await context.close().catch(() => undefined);
  }
}

async function launch(executable: string): Promise<BrowserContext | null> {
  prepareProfile(PROFILE);
  try {
    return await launchChromium({ executable, profile: PROFILE, isVisible: true });
  } catch (error) {
    if (NO_DISPLAY.test(String(error))) return null;
    if (PROFILE_IN_USE.test(String(error))) {
      throw new CommandFailure('A window of an earlier start is still open; close it first.');
    }
    throw new CommandFailure(`${executable} can't be opened: ${firstLine(error)}`);
  }
}

/** On macOS a browser outlives its last window. */
function windowClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const onPageClosed = (): void => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once('close', onPageClosed);
    context.on('page', (page) => page.once('close', onPageClosed));
  });
}
