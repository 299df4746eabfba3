import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readNotesFile } from '../../storage/exchange/read-notes-file';
import { notesToWebAnnotations } from '../../storage/exchange/web-annotation';
import type { Note } from '../../storage/note';
import { manyNotes } from '../storage/search/many-notes';
import { launchChromium, type TestedChromium } from './harness/chromium';

let chromium: TestedChromium;
let page: Page;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postilla-notebook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  chromium = await launchChromium();
  page = await chromium.context.newPage();
  await page.goto(chromium.pageUrl('notebook.html'));
});
afterEach(() => chromium.close());

const NOTES: readonly Note[] = [
  {
    id: 'a1b1c1d1-0000-4000-8000-000000000001',
    page: 'https://news.example/prices',
    pageTitle: 'Prices rise',
    language: 'it',
    target: {
      type: 'mention',
      quote: { exact: '38%', prefix: 'il ', suffix: ' dei', start: 3 },
      kind: 'statistic',
      mentionKey: 'figure:percent 38 %',
    },
    text: 'Which *index*?',
    tags: ['prices', 'cpi'],
    colour: 'blue',
    createdAt: 1_700_000_000_000,
    changedAt: 1_700_000_000_001,
    orphanedSince: null,
  },
  {
    id: 'a1b1c1d1-0000-4000-8000-000000000002',
    page: 'https://else.example/%E5%A4%A7%E5%AD%A6',
    pageTitle: '北京大学',
    language: 'zh',
    target: { type: 'passage', quote: { exact: '北京大学公布', prefix: '', suffix: '', start: 0 } },
    text: '何时公布？ <b>&</b>',
    tags: [],
    colour: 'rose',
    createdAt: 1_710_000_000_000,
    changedAt: 1_710_000_000_000,
    orphanedSince: 1_711_000_000_000,
  },
  {
    id: 'a1b1c1d1-0000-4000-8000-000000000003',
    page: 'https://news.example/prices',
    pageTitle: 'Prices rise',
    language: 'it',
    target: { type: 'article' },
    text: '=HYPERLINK("evil")',
    tags: ['prices'],
    colour: 'amber',
    createdAt: 1_720_000_000_000,
    changedAt: 1_720_000_000_000,
    orphanedSince: null,
  },
];

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function importFile(text: string): Promise<string> {
  await page.setInputFiles('input[type="file"]', fileOf('in.json', text));
  const report = page.locator('.notice[data-status]');
  await report.waitFor();
  const words = await report.innerText();
  await report.locator('button').click();
  return words;
}

async function exportAs(name: string): Promise<string> {
  await page.click('[popovertarget="export-menu"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.menu >> text=${name}`),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const shown = (): Promise<string[]> =>
  page
    .locator('.entry')
    .evaluateAll((entries) => entries.map((entry) => entry.dataset['id'] ?? ''));

const ids = (...numbers: number[]): string[] =>
  numbers.map((number) => `a1b1c1d1-0000-4000-8000-00000000000${number}`);

test('export, wipe and import give the same notes', async () => {
  expect(await importFile(notesToWebAnnotations(NOTES, 1))).toBe('3 notes added.');
  const exported = await exportAs('Web Annotations');
  await page.click('[aria-label="Delete all notes"]');
  await page.click('dialog >> text=Delete all notes');
  await page.waitForSelector('text=No notes yet');
  expect(await importFile(exported)).toBe('3 notes added.');
  const file = readNotesFile(await exportAs('Web Annotations'), (address) => address);
  expect('notes' in file && file.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(NOTES);
  expect(await importFile(exported)).toBe('0 notes added. 3 were already there.');
});

test('notes leave as Markdown and CSV too', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  expect(await exportAs('Markdown')).toMatch(
    /\[Prices rise\]\(https:\/\/news\.example\/prices\)[\s\S]*> 38%[\s\S]*Which \*index\*\?/,
  );
  expect(await exportAs('CSV')).toContain(`'=HYPERLINK`);
});

test('a damaged file changes nothing and says so', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  expect(await importFile('{"items": [')).toMatch(/can't be read.*Nothing was changed/);
  expect(await importFile('{"a": 1}')).toMatch(/doesn't know this format/);
  const hostile = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [{ type: 'Annotation', target: 'javascript:alert(1)', bodyValue: 'x' }, 7, null],
  });
  expect(await importFile(hostile)).toMatch(/0 notes added[\s\S]*refused/);
  expect(await shown()).toHaveLength(3);
});

test('notes are found by words, tag, kind, site and missing passage', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  const search = page.getByPlaceholder('Search your notes');
  await search.fill('大学');
  await expect.poll(shown).toEqual(ids(2));
  await search.fill('ind');
  await expect.poll(shown).toEqual(ids(1));
  await search.fill('#prices');
  await expect.poll(shown).toEqual(ids(1, 3));
  await search.fill('');
  await page.selectOption('[aria-label="Site"]', 'else.example');
  await expect.poll(shown).toEqual(ids(2));
  await page.selectOption('[aria-label="Site"]', '');
  await page.selectOption('[aria-label="Noted on"]', 'article');
  await expect.poll(shown).toEqual(ids(3));
  await page.selectOption('[aria-label="Noted on"]', '');
  await page.click('text=Passage missing >> nth=0');
  await expect.poll(shown).toEqual(ids(2));
});

test('a note is edited, deleted and had back in the notebook', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  const entry = page.locator(`[data-id="${ids(1)[0]}"]`);
  await entry.getByLabel('Edit').click();
  await entry.locator('textarea').fill('Which index, and since when?');
  await entry.locator('text=Saved').waitFor();
  await entry.locator('text=Done').click();
  await entry.locator('text=since when').waitFor();
  await entry.getByLabel('Delete this note').click();
  await entry.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await entry.locator('text=since when').waitFor();
});

test('a note emptied or deleted in its editor can be had back', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  const entry = page.locator(`[data-id="${ids(2)[0]}"]`);
  const undo = page.getByRole('button', { name: 'Undo' });
  await entry.getByLabel('Edit').click();
  await entry.locator('textarea').fill('');
  await entry.locator('text=Done').click();
  await entry.waitFor({ state: 'detached' });
  await undo.click();
  await entry.locator('text=何时公布').waitFor();
  await entry.getByLabel('Edit').click();
  await entry.getByLabel('Delete this note').click();
  await entry.waitFor({ state: 'detached' });
  await undo.click();
  await entry.locator('text=何时公布').waitFor();
});

test('five thousand notes are there to be searched, shown as far as one reads', async () => {
  expect(await importFile(notesToWebAnnotations(manyNotes(5_000, 3), 1))).toBe('5000 notes added.');
  await page.reload();
  await page.locator('.notebook-count', { hasText: '5000 notes' }).waitFor();
  const { length } = await shown();
  expect(length).toBeLessThan(200);
  await page.locator('.entry').last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(length);
});

test('notes of a database that this version can’t open are shown and exported, and none is taken', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  const other = await chromium.context.newPage();
  await other.goto(chromium.pageUrl('card.html'));
  await page.close();
  // A later version of the extension has been here.
  await expect
    .poll(() =>
      other.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const request = indexedDB.open('postilla', 90);
            request.onsuccess = () => {
              request.result.close();
              resolve('opened');
            };
            request.onblocked = () => resolve('blocked');
            request.onerror = () => resolve('error');
          }),
      ),
    )
    .toBe('opened');
  page = other;
  await page.goto(chromium.pageUrl('notebook.html'));
  await page.locator('text=could not be brought up to date').waitFor();
  await expect.poll(async () => (await shown()).toSorted()).toEqual(ids(1, 2, 3));
  const file = readNotesFile(await exportAs('Web Annotations'), (address) => address);
  expect('notes' in file && file.notes).toHaveLength(3);
  expect(await importFile(notesToWebAnnotations(manyNotes(2, 1), 1))).toMatch(/Stopped after 0/);
});

test('nobody but the reader is asked for anything', async () => {
  await importFile(notesToWebAnnotations(NOTES, 1));
  expect(chromium.requestsOutside()).toEqual([]);
});
