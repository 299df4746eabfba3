import type { Frame, Page } from 'playwright-core';

/** Long enough for the first card, whose page is still loading, on a busy machine. */
const FIRST_CARD_TIMEOUT_MS = 5_000;
const CARD_TIMEOUT_MS = 1_500;
/** Where so many mentions showed none, the page covers its text or nothing works: no more patience. */
const PATIENT_TRIES = 3;
const IMPATIENT_TIMEOUT_MS = 400;

export type CardReader = {
  /**
   * Opens the card of the painted mention with this index, in reading order, as a pointer resting on
   * it does. Returns the card's first line; `null` where none shows.
   */
  firstLine(index: number): Promise<string | null>;
};

type Point = { readonly x: number; readonly y: number };
type PresentedCard = { readonly start: string; readonly title: string };

/** Reads the extension's cards off a page. */
export function createCardReader(page: Page): CardReader {
  let lastStart: string | null = null;
  let tries = 0;

  const timeout = (): number => {
    if (lastStart !== null) return CARD_TIMEOUT_MS;
    return tries <= PATIENT_TRIES ? FIRST_CARD_TIMEOUT_MS : IMPATIENT_TIMEOUT_MS;
  };

  /** A pointer that moves while the browser still lays out the last card's closing may be lost. */
  const hover = async (point: Point, patience: number): Promise<PresentedCard | null> => {
    // From beside the word onto it: a pointer that is there already moves nothing.
    await page.mouse.move(point.x, point.y - 1);
    await page.mouse.move(point.x, point.y);
    const frame = await cardFrame(page, patience);
    if (frame === null) return null;
    return frame
      .waitForFunction(presentedCard, lastStart, { timeout: patience, polling: 20 })
      .then((handle) => handle.jsonValue())
      .catch(() => null);
  };

  return {
    async firstLine(index) {
      tries++;
      // The open card may cover the next mention.
      await page.keyboard.press('Escape');
      const point = await page.evaluate(scrollToMention, index);
      if (point === null) return null;
      const card = (await hover(point, timeout() / 2)) ?? (await hover(point, timeout() / 2));
      if (card === null) return null;
      lastStart = card.start;
      return card.title;
    },
  };
}

/** The card's page is loaded when the pointer first comes near a mention. */
async function cardFrame(page: Page, timeout: number): Promise<Frame | null> {
  const isCard = (frame: Frame): boolean => /\/card\.html(?:#|$)/.test(frame.url());
  const found = page.frames().find(isCard);
  if (found !== undefined) return found;
  return page
    .waitForEvent('framenavigated', { predicate: isCard, timeout })
    .catch(() => page.frames().find(isCard) ?? null);
}

/** The card, once it shows another mention than the last. Runs in the card. */
function presentedCard(lastStart: string | null): PresentedCard | null {
  const card = document.querySelector<HTMLElement>('[data-start]');
  const start = card?.dataset['start'] ?? null;
  const title = card?.querySelector('[data-card-title]')?.textContent ?? null;
  return start === null || title === null || start === lastStart ? null : { start, title };
}

/** Brings a painted mention to the middle of the window; a point on it, `null` where it has none. Runs in the page. */
async function scrollToMention(index: number): Promise<Point | null> {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('postilla-'))
    .flatMap(([, highlight]) => [...highlight])
    .map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[index];
  if (range === undefined) return null;
  const middle = (): DOMRect | undefined =>
    [...range.getClientRects()].find((rect) => rect.width > 0);
  const before = middle();
  if (before === undefined) return null;
  window.scrollBy({ top: before.top - window.innerHeight / 2, behavior: 'instant' });
  // The last card's closing is drawn by then, and no longer in the pointer's way.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const rect = middle();
  return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
