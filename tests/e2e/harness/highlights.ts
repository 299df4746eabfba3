import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import {
  isPainted,
  type PaintedMention,
  readPaintedMentions,
} from '../../../scripts/browser/painted-mentions';

const PAINT_TIMEOUT_MS = 20_000;

/** A page of either browser, as far as reading highlights goes. */
export type AnyPage = ChromiumPage | FirefoxPage;

/** Waits until the page's article is read and painted. */
export async function waitForPaint(page: AnyPage): Promise<void> {
  // Polling by time: a page in the background draws no frames.
  const options = { timeout: PAINT_TIMEOUT_MS, polling: 50 };
  if (isChromium(page)) await page.waitForFunction(isPainted, undefined, options);
  else await page.waitForFunction(isPainted, options);
}

/** The painted mentions as the page's own scripts see them, in reading order. */
export function paintedMentions(page: AnyPage): Promise<readonly PaintedMention[]> {
  return isChromium(page) ? page.evaluate(readPaintedMentions) : page.evaluate(readPaintedMentions);
}

/** The words painted as one kind, in reading order. */
export async function paintedWords(page: AnyPage, kind: string): Promise<readonly string[]> {
  const mentions = await paintedMentions(page);
  return mentions.filter((mention) => mention.kind === kind).map(({ text }) => text);
}

function isChromium(page: AnyPage): page is ChromiumPage {
  return 'context' in page && typeof page.context === 'function';
}
