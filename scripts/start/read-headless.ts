import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/launch-chromium';
import { type PaintedMention, readPaintedMentions } from '../browser/painted-mentions';
import { withProgress } from '../progress';
import { type CardReader, createCardReader } from './card-reader';
import { openPage, waitForPaint } from './open-page';
import { countsLine, mentionLine } from './report';

const SCREENSHOT = join('.cache', 'postilla.png');

/** What stands for the first line of a card that doesn't show: hidden words, or something above them. */
const NO_CARD = '(no card: the words are hidden or covered)';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Reads an article without a window and prints what is highlighted there. */
export async function readHeadless(executable: string, url: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'postilla-'));
  const context = await launchChromium({ executable, profile, isVisible: false });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const mentions = await withProgress(`Reading ${url}`, async () => {
      await openPage(page, url);
      await waitForPaint(page, url);
      return page.evaluate(readPaintedMentions);
    });
    print(`${await page.title()}\n${countsLine(mentions)}`);
    const cards = createCardReader(page);
    const shown = await printMentions(mentions, cards);
    if (shown !== null) await cards.firstLine(shown);
    mkdirSync('.cache', { recursive: true });
    await page.screenshot({ path: SCREENSHOT });
    print(`Screenshot: ${SCREENSHOT}`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Prints a line a mention; returns the index of one whose card is worth a picture, `null` where none shows. */
async function printMentions(
  mentions: readonly PaintedMention[],
  cards: CardReader,
): Promise<number | null> {
  let best: number | null = null;
  for (const [index, mention] of mentions.entries()) {
    const line = await cards.firstLine(index);
    print(mentionLine(mention, line ?? NO_CARD));
    if (line === null) continue;
    if (best === null || (mention.kind === 'company' && mentions[best]?.kind !== 'company')) {
      best = index;
    }
  }
  return best;
}
