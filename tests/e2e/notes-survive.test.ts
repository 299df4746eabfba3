import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { draft } from '../storage/drafts';
import { launchChromium, type TestedChromium } from './harness/chromium';

/** How often the browser is killed; a hundred times by `POSTILLA_KILLS=100`, which takes minutes. */
const KILLS = Number(process.env['POSTILLA_KILLS'] ?? 6);
/** Notes acknowledged before a kill: each time another number, so that it comes at another moment. */
const MOST_BEFORE = 23;

/** The extension's own API, in its pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly res?: unknown }> };
};

type Saved = { readonly ok: boolean; readonly note: { readonly id: string } | null };

const send = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    async (message) => {
      const answer = await chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
      return answer.res;
    },
    { type, data },
  );

const numbered = (number: number) =>
  draft({
    id: `a1b1c1d1-0000-4000-8000-${String(number).padStart(12, '0')}`,
    text: `Note ${number}. ${'A few words more. '.repeat(number % 40)}`,
  });

async function allIds(page: Page): Promise<readonly string[]> {
  const notes = (await send(page, 'readPageNotes', draft().page)) as readonly {
    readonly id: string;
  }[];
  return notes.map(({ id }) => id);
}

/** Writes one note after another, as fast as they are acknowledged, and tells of each. */
function writeOn(page: Page, from: number, onSaved: (id: string) => void): Promise<unknown> {
  const writing = async (): Promise<never> => {
    for (let number = from; ; number++) {
      const saved = (await send(page, 'saveNote', numbered(number))) as Saved;
      if (saved.ok && saved.note !== null) onSaved(saved.note.id);
    }
  };
  // It ends with the browser.
  return writing().catch(() => undefined);
}

test(
  `a browser killed ${KILLS} times while notes are written has every acknowledged one`,
  async () => {
    const acknowledged = new Set<string>();
    let profile: string | undefined;
    let next = 1;
    for (let kill = 0; kill < KILLS; kill++) {
      const chromium: TestedChromium = await launchChromium(
        profile === undefined ? {} : { profile },
      );
      ({ profile } = chromium);
      const page = await chromium.context.newPage();
      await page.goto(chromium.pageUrl('popup.html'));
      const there = new Set(await allIds(page));
      expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
      const closed = new Promise((resolve) => chromium.context.once('close', resolve));
      let left = 1 + ((kill * 7) % MOST_BEFORE);
      await new Promise<void>((resolve) => {
        void writeOn(page, next, (id) => {
          acknowledged.add(id);
          next++;
          if (--left === 0) resolve();
        });
      });
      execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${profile}`]);
      await closed;
      await chromium.close({ keepProfile: true }).catch(() => undefined);
      // One more may have been written and not been told.
      next++;
    }
    const last = await launchChromium(profile === undefined ? {} : { profile });
    try {
      const page = await last.context.newPage();
      await page.goto(last.pageUrl('popup.html'));
      const there = new Set(await allIds(page));
      expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
      expect(acknowledged.size).toBeGreaterThan(KILLS);
    } finally {
      await last.close();
      if (profile !== undefined) rmSync(profile, { recursive: true, force: true });
    }
  },
  60_000 + KILLS * 15_000,
);

describe('the background stopped while a note is written', () => {
  test('at any moment: the note is there once, or the writer is told', async () => {
    const chromium = await launchChromium();
    try {
      const page = await chromium.context.newPage();
      await page.goto(chromium.pageUrl('popup.html'));
      const devtools = await chromium.context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      const told: string[] = [];
      const refused: string[] = [];
      for (let number = 1; number <= 40; number++) {
        const { id } = numbered(number);
        const saving = send(page, 'saveNote', numbered(number)).then(
          (saved) => ((saved as Saved | undefined)?.ok === true ? told : refused).push(id),
          () => refused.push(id),
        );
        // From at once to well after the answer, a little later each time.
        await page.evaluate(
          (turns) =>
            new Promise<void>((resolve) => {
              const turn = (left: number): void => {
                if (left === 0) resolve();
                else queueMicrotask(() => turn(left - 1));
              };
              turn(turns);
            }),
          number * 400,
        );
        await devtools.send('ServiceWorker.stopAllWorkers');
        await saving;
      }
      const there = await allIds(page);
      expect(new Set(there).size).toBe(there.length);
      expect(told.filter((id) => !there.includes(id))).toEqual([]);
      // Both happened: stops hit the writing, and missed it.
      expect(told.length).toBeGreaterThan(0);
      expect(refused.length).toBeGreaterThan(0);
      expect(told.length + refused.length).toBe(40);
      // Sent once more, as the card does, each is there, and none twice.
      for (const id of refused) {
        const number = Number(id.slice(-12));
        expect(await send(page, 'saveNote', numbered(number))).toMatchObject({ ok: true });
      }
      expect((await allIds(page)).toSorted()).toEqual(
        Array.from({ length: 40 }, (_, index) => numbered(index + 1).id),
      );
    } finally {
      await chromium.close();
    }
  });
});
