import type { Frame as ChromiumFrame, Page as ChromiumPage } from 'playwright-core';
import type { Frame as FirefoxFrame } from 'puppeteer-core';
import type { AnyPage } from './highlights';

const CARD_TIMEOUT_MS = 10_000;
const POLL_MS = 25;

type AnyFrame = ChromiumFrame | FirefoxFrame;

/** A point inside the n-th painted mention of a kind, scrolled into view. Runs in the page. */
function pointOfMention({ kind, nth }: { kind: string; nth: number }): { x: number; y: number } {
  const places = [...(CSS.highlights.get(`postilla-${kind}`) ?? [])];
  const ranges = places.map((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[nth];
  if (range === undefined) throw new Error(`no ${kind} number ${nth}`);
  // Its element may be longer than the window.
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
  const [rect] = range.getClientRects();
  if (rect === undefined) throw new Error(`${kind} number ${nth} is not laid out`);
  return { x: rect.left + Math.min(12, rect.width / 2), y: rect.top + rect.height / 2 };
}

/** Rests the pointer on a mention as a reader does: from a little way off, then still. */
export async function hoverMention(
  page: AnyPage,
  kind: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  const point = await (page as ChromiumPage).evaluate(pointOfMention, { kind, nth });
  await page.mouse.move(point.x - 60, point.y - 30);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

/** The card's own frame, once it shows words that match. */
export async function waitForCard(page: AnyPage, words: RegExp): Promise<AnyFrame> {
  const deadline = Date.now() + CARD_TIMEOUT_MS;
  let last = '';
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      last = await textOf(frame);
      if (words.test(last)) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`no card with ${words}; the last one said: ${last}`);
}

/** A frame that is just being loaded or thrown away has no text. */
async function textOf(frame: AnyFrame): Promise<string> {
  try {
    return await (frame as ChromiumFrame).evaluate(() =>
      document.querySelector('.card') === null ? '' : document.body.innerText,
    );
  } catch {
    return '';
  }
}

/** Types a note into the card and waits until it says that it is kept. */
export async function writeNote(page: AnyPage, frame: AnyFrame, text: string): Promise<void> {
  const field = await (frame as ChromiumFrame).$('textarea');
  if (field === null) throw new Error('the card has no note');
  await field.click();
  await page.keyboard.type(text);
  await waitForCard(page, /Saved/);
}

/** Presses one of the card's buttons. */
export async function clickInCard(frame: AnyFrame, selector: string): Promise<void> {
  const button = await (frame as ChromiumFrame).$(selector);
  if (button === null) throw new Error(`the card has no ${selector}`);
  await button.click();
}

/** The class of what has the focus inside the card. */
export const focusedClass = (frame: AnyFrame): Promise<string> =>
  (frame as ChromiumFrame).evaluate(() => document.activeElement?.className ?? '');

export const noteText = (frame: AnyFrame): Promise<string> =>
  (frame as ChromiumFrame).evaluate(() => document.querySelector('textarea')?.value ?? '');

/** The card's rectangle as it shows on the page; `null` while it is hidden. */
export async function cardBox(
  page: ChromiumPage,
): Promise<{ x: number; y: number; width: number; height: number } | null> {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  const element = await frame?.frameElement();
  return (await element?.isVisible()) === true ? ((await element?.boundingBox()) ?? null) : null;
}
