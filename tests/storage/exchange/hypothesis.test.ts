import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageKey } from '../../../page/page-key';
import { readNotesFile } from '../../../storage/exchange/read-notes-file';
import { faultsOf } from './notes';

const EXPORT = readFileSync(new URL('hypothesis-export.json', import.meta.url), 'utf8');
const { annotations } = JSON.parse(EXPORT) as { annotations: readonly object[] };
const [passage = {}, onPage = {}, reply = {}] = annotations;

function read(document: unknown) {
  const file = readNotesFile(JSON.stringify(document), pageKey);
  if ('error' in file) throw new Error(file.error);
  expect(file.notes.flatMap(faultsOf)).toEqual([]);
  return file;
}

const refusalOf = (annotation: unknown): string | undefined =>
  read({ export_date: '2025-06-01T08:00:00.000Z', annotations: [annotation] }).refused[0]?.reason;

test('an export: a passage, a note on the page, and a reply, which is refused', () => {
  expect(readNotesFile(EXPORT, pageKey)).toEqual({
    format: 'hypothesis',
    notes: [
      {
        id: '44efb910-64ad-8029-aef2-bfd30875076b',
        page: 'https://news.example/prices?id=7',
        pageTitle: 'Prices rise again',
        language: '',
        target: {
          type: 'passage',
          quote: {
            exact: 'rose by 38% in May',
            prefix: 'The prices of bread ',
            suffix: ', said the office.',
            start: 12_301,
          },
        },
        text: 'Ask *which* index.',
        tags: ['prices', 'to ask'],
        colour: 'amber',
        createdAt: Date.UTC(2024, 11, 2, 18, 34, 42, 333),
        changedAt: Date.UTC(2024, 11, 3, 7, 0, 1, 5),
        orphanedSince: null,
      },
      {
        id: '71893647-49c1-8437-977e-349d437745a8',
        page: 'https://news.example/prices?id=7',
        pageTitle: 'Prices rise again',
        language: '',
        target: { type: 'article' },
        text: 'Well told.',
        tags: [],
        colour: 'amber',
        createdAt: Date.UTC(2024, 11, 4),
        changedAt: Date.UTC(2024, 11, 4),
        orphanedSince: null,
      },
    ],
    refused: [{ index: 2, reason: 'reply' }],
  });
});

describe('documents', () => {
  test.each<[string, unknown]>([
    ['an export', JSON.parse(EXPORT)],
    ['an answer of the search interface', { total: 3, rows: annotations }],
    ['one without a total', { rows: annotations }],
    ['an array', annotations],
  ])('%s', (_, document) => {
    expect(read(document)).toMatchObject({ format: 'hypothesis' });
    expect(read(document).notes).toHaveLength(2);
  });

  test('one and the same note in their JSON-LD has the same id', () => {
    const [known] = read(annotations).notes;
    const { notes } = read({
      type: 'Annotation',
      id: 'https://hypothes.is/a/AaBbCcDdEe-0123456789_',
      created: '2024-12-02T18:34:42.333087+00:00',
      body: [{ type: 'TextualBody', value: 'Ask *which* index.', format: 'text/markdown' }],
      target: [{ source: 'https://news.example/prices?id=7' }],
    });
    expect(notes[0]?.id).toBe(known?.id);
  });
});

describe('annotations', () => {
  test.each<[string, object, object]>([
    ['a title that is a string', { document: { title: 'Bread' } }, { pageTitle: 'Bread' }],
    ['no title', { document: {} }, { pageTitle: '' }],
    ['a document that is none', { document: 5 }, { pageTitle: '' }],
    ['no update', { updated: undefined }, { changedAt: Date.UTC(2024, 11, 2, 18, 34, 42, 333) }],
    [
      'no dates',
      { created: null, updated: 'never' },
      { createdAt: Date.UTC(2025, 5, 1, 8), changedAt: Date.UTC(2025, 5, 1, 8) },
    ],
    [
      'no address but the target’s',
      { uri: null, target: [{ source: 'https://a.example/' }] },
      { page: 'https://a.example/', target: { type: 'article' } },
    ],
    [
      'nulls',
      { tags: null, references: null, target: null },
      { tags: [], target: { type: 'article' } },
    ],
    ['hidden', { hidden: true }, { text: 'Ask *which* index.' }],
    ['tags twice', { tags: ['a', 'b', 'a', ' '] }, { tags: ['a', 'b'] }],
  ])('%s', (_, changes, expected) => {
    const { notes } = read({
      export_date: '2025-06-01T08:00:00.000Z',
      annotations: [{ ...passage, ...changes }],
    });
    expect(notes[0]).toMatchObject(expected);
  });

  test.each<[string, unknown, string | undefined]>([
    ['a reply', reply, 'reply'],
    ['no address', { ...onPage, uri: undefined, target: [] }, 'no-address'],
    ['a PDF', { ...onPage, uri: 'urn:x-pdf:2a8543ad58433a814357c5c8db4dce7d' }, 'bad-address'],
    ['a highlight', { ...passage, text: '', tags: [] }, undefined],
    ['a note on the page without words', { ...onPage, text: ' ' }, 'empty'],
    ['a text that is a number', { ...passage, text: 5 }, 'bad-shape'],
    ['tags that are numbers', { ...passage, tags: [5] }, 'bad-shape'],
    ['tags that are a string', { ...passage, tags: 'a' }, 'bad-shape'],
    ['an id that is a number', { ...passage, id: 5 }, 'bad-shape'],
    ['targets that are none', { ...passage, target: ['x'] }, 'bad-shape'],
    ['null', null, 'bad-shape'],
    ['an array', [], 'bad-shape'],
    ['a string', 'x', 'bad-shape'],
  ])('%s', (_, annotation, reason) => {
    expect(refusalOf(annotation)).toBe(reason);
  });
});
