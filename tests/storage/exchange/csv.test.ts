import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { notesToCsv } from '../../../storage/exchange/csv';
import type { Note } from '../../../storage/note';
import { anyNotes, noteWith } from './notes';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const rowsOf = (notes: readonly Note[]): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(notesToCsv(notes).slice(1), { header: true, newline: '\r\n' })
    .data;

test('a table with a header, in UTF-8, with CRLF', () => {
  const csv = notesToCsv([noteWith(), noteWith({ text: 'Two\nlines, "quoted"' })]);
  expect(csv.startsWith('\ufeff"page","title","language","on","kind","quote","note",')).toBe(true);
  expect(csv.match(/\r\n/g)).toHaveLength(2);
  expect(csv).toContain('"Two\nlines, ""quoted"""');
});

test('a note on a mention', () => {
  const target = {
    type: 'mention',
    kind: 'company',
    quote: { exact: 'Acme', prefix: '', suffix: '', start: 0 },
  } as const;
  expect(rowsOf([noteWith({ target, orphanedSince: 0 })])).toEqual([
    {
      page: 'https://news.example/a',
      title: 'Prices rise',
      language: 'en',
      on: 'mention',
      kind: 'company',
      quote: 'Acme',
      note: 'Ask which index.',
      tags: 'prices; ask',
      colour: 'green',
      created: '2025-05-12T09:30:15.123Z',
      changed: '2025-05-13T10:00:00.007Z',
      orphaned: '1970-01-01T00:00:00.000Z',
      id: 'a1b1c1d1-0000-4000-8000-000000000001',
    },
  ]);
});

test.each([
  [{ type: 'article' } as const, { on: 'article', kind: '', quote: '', orphaned: '' }],
  [noteWith().target, { on: 'passage', kind: '', quote: 'rose by 38%', orphaned: '' }],
])('what a note stands on: $type', (target, expected) => {
  expect(rowsOf([noteWith({ target })])[0]).toMatchObject(expected);
});

test('no notes are a header alone', () => {
  expect(notesToCsv([])).toMatch(/^\ufeff"page".{1,200}"id"$/);
});

describe('formulas', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\n =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A',
    '=1\n+2',
    '=cmd|" /C calc"!A0',
  ])('%j is none in any column', (words) => {
    const quote = { exact: words, prefix: '', suffix: '', start: 0 };
    const note = noteWith({
      page: words,
      pageTitle: words,
      language: words,
      text: words,
      tags: [words],
      target: { type: 'passage', quote },
    });
    const [row] = rowsOf([note]);
    for (const column of ['page', 'title', 'language', 'quote', 'note', 'tags'])
      expect(row?.[column]).toBe(`'${words}`);
  });

  test.each(['1=1', 'a-b', 'x@y.example', '', ' x', '(=1)', '"=1"'])(
    '%j is left as it is',
    (text) => {
      expect(rowsOf([noteWith({ text })])[0]?.['note']).toBe(text);
    },
  );
});

test('whatever notes hold, cells stay in their places and none is a formula', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const rows = rowsOf(notes);
      expect(rows.map((row) => row['id'])).toEqual(notes.map(({ id }) => id));
      expect(rows.map((row) => row['note']?.replace(/^'/, ''))).toEqual(
        notes.map(({ text }) => text.replace(/^'/, '')),
      );
      for (const row of rows)
        for (const cell of Object.values(row)) expect(cell.trim()).not.toMatch(/^[=+\-@]/);
    }),
  );
});
