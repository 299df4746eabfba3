import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pageKey } from '../../../page/page-key';
import { readNotesFile } from '../../../storage/exchange/read-notes-file';
import { notesToWebAnnotations } from '../../../storage/exchange/web-annotation';
import type { Note } from '../../../storage/note';
import { anyNotes, noteWith } from './notes';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2025, 5, 1);

const written = (note: Note) => JSON.parse(notesToWebAnnotations([note], NOW)).items[0];

describe('writing', () => {
  test('a page of annotations', () => {
    const { id, ...page } = JSON.parse(notesToWebAnnotations([], NOW));
    expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(page).toEqual({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { postilla: 'urn:postilla:terms#' }],
      type: 'AnnotationPage',
      generated: '2025-06-01T00:00:00.000Z',
      generator: { type: 'Software', name: 'Postilla' },
      startIndex: 0,
      items: [],
    });
  });

  test('a note on a mention, with all it can have', () => {
    const note = noteWith({
      target: {
        type: 'mention',
        quote: { exact: '38%', prefix: 'by ', suffix: ' in', start: 15 },
        kind: 'statistic',
        mentionKey: '38 percent',
      },
      orphanedSince: Date.UTC(2025, 4, 20),
    });
    expect(written(note)).toEqual({
      id: 'urn:uuid:a1b1c1d1-0000-4000-8000-000000000001',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2025-05-12T09:30:15.123Z',
      modified: '2025-05-13T10:00:00.007Z',
      body: [
        {
          type: 'TextualBody',
          value: 'Ask which index.',
          format: 'text/markdown',
          purpose: 'commenting',
        },
        { type: 'TextualBody', value: 'prices', purpose: 'tagging' },
        { type: 'TextualBody', value: 'ask', purpose: 'tagging' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://news.example/a',
        selector: [
          { type: 'TextQuoteSelector', exact: '38%', prefix: 'by ', suffix: ' in' },
          { type: 'TextPositionSelector', start: 15, end: 18 },
        ],
      },
      'postilla:pageTitle': 'Prices rise',
      'postilla:pageLanguage': 'en',
      'postilla:colour': 'green',
      'postilla:changedAt': Date.UTC(2025, 4, 13, 10, 0, 0, 7),
      'postilla:kind': 'statistic',
      'postilla:mentionKey': '38 percent',
      'postilla:orphanedSince': '2025-05-20T00:00:00.000Z',
    });
  });

  test('a note on the article selects nothing', () => {
    expect(written(noteWith({ target: { type: 'article' } })).target).toEqual({
      type: 'SpecificResource',
      source: 'https://news.example/a',
    });
  });

  test.each([
    ['commenting', noteWith()],
    ['tagging', noteWith({ text: '' })],
    ['highlighting', noteWith({ text: '', tags: [] })],
  ])('is for %s', (motivation, note) => {
    expect(written(note).motivation).toBe(motivation);
  });

  test('the same notes at the same time are the same file, at another time another', () => {
    const file = notesToWebAnnotations([noteWith()], NOW);
    expect(notesToWebAnnotations([noteWith()], NOW)).toBe(file);
    expect(JSON.parse(notesToWebAnnotations([noteWith()], NOW + 1)).id).not.toBe(
      JSON.parse(file).id,
    );
  });

  test('times no calendar has do not keep the others from being exported', () => {
    expect(written(noteWith({ changedAt: 9e15 })).modified).toBe('9999-12-31T23:59:59.999Z');
  });
});

test('notes come back as they were, in their order', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      expect(readNotesFile(notesToWebAnnotations(notes, NOW), pageKey)).toEqual({
        format: 'web-annotation',
        notes,
        refused: [],
      });
    }),
    { numRuns: 500 },
  );
});
