import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planImport } from '../../../storage/exchange/plan-import';
import type { Note } from '../../../storage/note';
import { anyNotes, noteWith } from './notes';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const NOTE = noteWith();
const OTHER_ID = 'a1b1c1d1-0000-4000-8000-000000000002';

describe('what is already there', () => {
  test.each<[string, Partial<Note>]>([
    ['the same note', {}],
    ['another id', { id: OTHER_ID }],
    ['changed at another time', { changedAt: 1 }],
    ['orphaned meanwhile', { orphanedSince: 1 }],
    ['a page with another title', { pageTitle: 'x', language: 'fr' }],
  ])('%s', (_, changes) => {
    expect(planImport([NOTE], [noteWith(changes)])).toEqual({ added: [], alreadyThere: 1 });
  });

  test.each<[string, Partial<Note>]>([
    ['text', { text: 'x' }],
    ['page', { page: 'https://a.example/' }],
    ['tags', { tags: ['ask', 'prices'] }],
    ['colour', { colour: 'rose' }],
    ['time of writing', { createdAt: 1 }],
    ['target', { target: { type: 'article' } }],
    [
      'quote',
      {
        target: {
          type: 'passage',
          quote: { exact: 'rose by 38%', prefix: 'Prices ', suffix: ' in May', start: 8 },
        },
      },
    ],
    [
      'kind of target',
      {
        target: {
          type: 'mention',
          kind: 'statistic',
          quote: { exact: 'rose by 38%', prefix: 'Prices ', suffix: ' in May', start: 7 },
        },
      },
    ],
  ])('not with another %s', (_, changes) => {
    const elsewhere = noteWith({ id: OTHER_ID, ...changes });
    expect(planImport([NOTE], [elsewhere])).toEqual({ added: [elsewhere], alreadyThere: 0 });
    // Under the id of another note it is kept beside it.
    const [kept, ...others] = planImport([NOTE], [noteWith(changes)]).added;
    expect(others).toEqual([]);
    expect(kept).toEqual({ ...noteWith(changes), id: kept?.id });
    expect(kept?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8/);
  });
});

test('words that run into each other are told apart', () => {
  const one = noteWith({ text: 'a', tags: ['b","c'] });
  const other = noteWith({ id: OTHER_ID, text: 'a', tags: ['b', 'c'] });
  expect(planImport([one], [other]).added).toEqual([other]);
});

test.each([
  [{ kind: 'company' }, { kind: 'statistic' }],
  [
    { kind: 'company', mentionKey: 'a' },
    { kind: 'company', mentionKey: 'b' },
  ],
  [{ kind: 'company', mentionKey: 'a' }, { kind: 'company' }],
] as const)('a mention is another: %j, %j', (one, other) => {
  const quote = { exact: 'Acme', prefix: '', suffix: '', start: 0 };
  const existing = noteWith({ target: { type: 'mention', quote, ...one } });
  const incoming = noteWith({ id: OTHER_ID, target: { type: 'mention', quote, ...other } });
  expect(planImport([existing], [incoming]).added).toEqual([incoming]);
});

test('what is kept beside one note from two files has two ids', () => {
  const ids = ['one', 'other'].map((text) => planImport([NOTE], [noteWith({ text })]).added[0]?.id);
  expect(new Set([NOTE.id, ...ids]).size).toBe(3);
});

test('all three of a file that have one id are kept', () => {
  const incoming = ['a', 'b', 'c', 'a'].map((text) => noteWith({ text }));
  const { added, alreadyThere } = planImport([], incoming);
  expect(added.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(new Set(added.map(({ id }) => id)).size).toBe(3);
  expect(alreadyThere).toBe(1);
});

test('a copy that was changed since does not lose what comes again', () => {
  const incoming = [noteWith({ text: 'theirs' })];
  const [copy] = planImport([NOTE], incoming).added;
  if (copy === undefined) throw new Error('none added');
  const existing = [NOTE, { ...copy, text: 'theirs, changed' }];
  const { added } = planImport(existing, incoming);
  expect(added.map(({ text }) => text)).toEqual(['theirs']);
  expect(existing.map(({ id }) => id)).not.toContain(added[0]?.id);
});

test('two notes of a file that say the same are two when it is restored', () => {
  const backup = [NOTE, noteWith({ id: OTHER_ID })];
  expect(planImport([], backup)).toEqual({ added: backup, alreadyThere: 0 });
  expect(planImport(backup, backup)).toEqual({ added: [], alreadyThere: 2 });
});

/** Notes of which many share ids or contents with those of another list. */
const fewNotes = fc.array(
  fc
    .record({
      id: fc.constantFrom(NOTE.id, OTHER_ID, 'a1b1c1d1-0000-4000-8000-000000000003'),
      text: fc.constantFrom('a', 'b', 'c'),
      createdAt: fc.constantFrom(1, 2),
    })
    .map(noteWith),
  { maxLength: 8 },
);
const uniqueNotes = fewNotes.map((notes) => [
  ...new Map(notes.map((note) => [note.id, note])).values(),
]);

describe('laws', () => {
  test('no id is taken twice, every content is there, and a second time adds nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(uniqueNotes, fewNotes), fc.tuple(anyNotes, anyNotes)),
        ([existing, incoming]) => {
          const { added, alreadyThere } = planImport(existing, incoming);
          const after = [...existing, ...added];
          expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
          expect(added.length + alreadyThere).toBe(incoming.length);
          for (const { text, createdAt } of incoming)
            expect(after.some((note) => note.text === text && note.createdAt === createdAt)).toBe(
              true,
            );
          expect(planImport(after, incoming)).toEqual({ added: [], alreadyThere: incoming.length });
        },
      ),
    );
  });

  test('a backup is restored as it was', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(planImport([], notes)).toEqual({ added: notes, alreadyThere: 0 });
      }),
    );
  });
});

test('a hundred thousand against as many', () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    noteWith({ id: `a1b1c1d1-0000-4000-8000-${`${index}`.padStart(12, '0')}`, createdAt: index }),
  );
  const changed = many.map((note) => ({ ...note, text: 'x' }));
  const start = performance.now();
  expect(planImport(many, many).alreadyThere).toBe(100_000);
  expect(planImport(many, changed).added).toHaveLength(100_000);
  // Far above what it takes, far below what it would take if each were compared with each.
  expect(performance.now() - start).toBeLessThan(20_000);
});
