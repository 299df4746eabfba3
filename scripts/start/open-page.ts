import type { Page } from 'playwright-core';
import { isPainted, isSpotted } from '../browser/painted-mentions';
import { CommandFailure, firstLine } from '../command-failure';

const LOAD_TIMEOUT_MS = 45_000;
/** From the page's `load` on; the gate runs before that. */
const SPOTTING_TIMEOUT_MS = 10_000;
/** An article was spotted: a slow machine may take its time to read it. */
const READING_TIMEOUT_MS = 60_000;

/** Goes to an article's address. Throws with a line for the reader where nothing is to be had. */
export async function openPage(page: Page, url: string): Promise<void> {
  const response = await page
    .goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
    .catch((error: unknown) => {
      // A page that keeps loading forever can be read all the same.
      if (firstLine(error).includes('Timeout') && page.url() !== 'about:blank') return null;
      throw new CommandFailure(`${url} can't be reached: ${reasonOf(error)}.`);
    });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new CommandFailure(`${url} can't be read: it answers ${status}.`);
}

/** Waits until the article is read and painted. Throws with a line for the reader where there is none. */
export async function waitForPaint(page: Page, url: string): Promise<void> {
  const isSeen = async (condition: () => boolean, timeout: number): Promise<boolean> =>
    page.waitForFunction(condition, undefined, { timeout, polling: 100 }).then(
      () => true,
      () => false,
    );
  if (!(await isSeen(isSpotted, SPOTTING_TIMEOUT_MS))) {
    throw new CommandFailure(`No article was found on ${url}.`);
  }
  if (!(await isSeen(isPainted, READING_TIMEOUT_MS))) {
    throw new CommandFailure(`The article on ${url} was spotted, but not read in time.`);
  }
}

/** "net::ERR_NAME_NOT_RESOLVED" out of what the browser driver makes of it. */
function reasonOf(error: unknown): string {
  const line = firstLine(error);
  return /net::\w+/.exec(line)?.[0] ?? line;
}
