import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pageKey } from '../../../page/page-key';
import { readNotesFile } from '../../../storage/exchange/read-notes-file';
import { faultsOf } from './notes';

// Many runs on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) => readNotesFile(text, pageKey);

const ITEM =
  '{"type":"Annotation","id":"a","created":"2020-01-01","bodyValue":"x","target":"http://a.example/"}';

describe('files that are none', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['NaN', 'not-json'],
    ['<html>', 'not-json'],
    ['[{"type":"Annotation"}', 'not-json'],
    ['null', 'unknown-format'],
    ['5', 'unknown-format'],
    ['"Annotation"', 'unknown-format'],
    ['[]', 'unknown-format'],
    ['[[[]]]', 'unknown-format'],
    ['{}', 'unknown-format'],
    ['{"items":[{}]}', 'unknown-format'],
    ['{"rows":[]}', 'unknown-format'],
    ['{"annotations":[]}', 'unknown-format'],
    ['{"annotations":{"a":1},"export_date":"2020-01-01"}', 'unknown-format'],
    ['{"type":"AnnotationCollection","first":"http://a.example/page1"}', 'unknown-format'],
    ['{"__proto__":{"type":"AnnotationPage","items":[]}}', 'unknown-format'],
    [`{"type":"AnnotationPage","items":[${'0,'.repeat(1_000_000)}0]}`, 'too-large'],
    [`{"total":1,"rows":[${'0,'.repeat(1_000_000)}0]}`, 'too-large'],
    [' '.repeat(500_000_001), 'too-large'],
  ])('%#: %.60s', (text, error) => {
    expect(read(text)).toEqual({ error });
  });

  test('a million annotations are read', () => {
    const file = read(`{"type":"AnnotationPage","items":[${'0,'.repeat(999_999)}0]}`);
    expect('refused' in file && file.refused.length).toBe(1_000_000);
  });

  test('a byte order mark is no fault', () => {
    expect(read(`\ufeff${ITEM}`)).toMatchObject({ format: 'web-annotation', refused: [] });
  });
});

test('the same id twice keeps the first', () => {
  const items = [ITEM, ITEM.replace('"x"', '"y"'), ITEM.replace('"a"', '"b"')];
  const file = read(`[${items.join()}]`);
  expect('notes' in file && file.notes.map(({ text }) => text)).toEqual(['x', 'x']);
  expect(file).toMatchObject({ refused: [{ index: 1, reason: 'duplicate' }] });
});

test('a key function that gives no address makes no note', () => {
  const file = readNotesFile(ITEM, () => 'javascript:alert(1)');
  expect(file).toMatchObject({ notes: [], refused: [{ index: 0, reason: 'bad-address' }] });
});

test('an address that is too long is refused before it is looked at', () => {
  const text = ITEM.replace('a.example/', `a.example/${'x'.repeat(8_000)}`);
  const file = readNotesFile(text, () => 'http://a.example/');
  expect(file).toMatchObject({ notes: [], refused: [{ index: 0, reason: 'too-long' }] });
});

describe('hostile files', () => {
  const DEEP = 100_000;
  const deepArray = '['.repeat(DEEP) + ']'.repeat(DEEP);
  const deepObject = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;
  const deepRefinement = `${'{"type":"X","refinedBy":'.repeat(DEEP)}{}${'}'.repeat(DEEP)}`;
  const page = (item: string): string => `{"type":"AnnotationPage","items":[${item}]}`;
  const annotation = (target: string, body = '"x"'): string =>
    page(`{"type":"Annotation","id":"a","created":"2020-01-01","body":${body},"target":${target}}`);
  const selecting = (selector: string): string =>
    annotation(`{"source":"http://a.example/","selector":${selector}}`);

  test.each<[string, string, number]>([
    ['deep arrays', deepArray, 0],
    ['deep objects', deepObject, 0],
    ['an item of deep arrays', page(deepArray), 0],
    ['a target of deep arrays', annotation(deepArray), 0],
    ['a body of deep objects', annotation('"http://a.example/"', `[${deepObject},"x"]`), 1],
    ['a body of deep arrays', annotation('"http://a.example/"', `[${deepArray},"x"]`), 1],
    ['deep refinements', selecting(deepRefinement), 1],
    ['many selectors', selecting(`[${'{},'.repeat(300_000)}{}]`), 1],
    ['many targets', annotation(`[${'"http://a.example/",'.repeat(300_000)}{}]`), 1],
    ['many bodies', annotation('"http://a.example/"', `[${'{},'.repeat(300_000)}"x"]`), 1],
    [
      'many tags',
      annotation(
        '"http://a.example/"',
        `[${'{"purpose":"tagging","value":"x"},'.repeat(300_000)}"x"]`,
      ),
      1,
    ],
    [
      'a prototype with an address',
      page('{"type":"Annotation","__proto__":{"target":"http://a.example/","bodyValue":"x"}}'),
      0,
    ],
    [
      'prototypes',
      annotation('{"__proto__":null,"source":"http://a.example/","constructor":{"prototype":1}}'),
      1,
    ],
    ['huge numbers', selecting('{"type":"TextPositionSelector","start":1e999,"end":-1e999}'), 1],
    [
      'deep Hypothesis',
      `{"total":1,"rows":[{"uri":"http://a.example/","created":"2020-01-01","text":"x","target":[{"selector":${deepArray}}],"document":${deepObject}}]}`,
      1,
    ],
  ])('%s', (_, text, count) => {
    const file = read(text);
    const notes = 'notes' in file ? file.notes : [];
    expect(notes.flatMap(faultsOf)).toEqual([]);
    expect(notes).toHaveLength(count);
    expect(Object.hasOwn(Object.prototype, 'target')).toBe(false);
  });

  /** Values that stand where others are meant to stand. */
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, true, '', 'x', -1, 0, 0.5, 1e308, 2 ** 53, [], {}, [[]], 'NaN'),
    fc.constantFrom<unknown>(
      'http://a.example/',
      'javascript:x',
      'file:///a',
      '+275760-09-13T00:00:00Z',
    ),
    fc.constantFrom<unknown>(
      '2020-01-01T00:00:00Z',
      'tagging',
      'TextQuoteSelector',
      'TextPositionSelector',
      'company',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const KEYS = [
    ...['id', '@id', 'type', 'created', 'modified', 'updated', 'motivation', 'body', 'bodyValue'],
    ...['target', 'source', 'selector', 'refinedBy', 'exact', 'prefix', 'suffix', 'start', 'value'],
    ...['purpose', 'items', 'uri', 'text', 'tags', 'references', 'document', 'title', 'format'],
    ...['postilla:kind', 'postilla:colour', 'postilla:changedAt', 'postilla:orphanedSince'],
    ...['postilla:mentionKey', 'postilla:pageTitle', '__proto__', 'constructor'],
  ];
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      odd,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 8 }),
    ),
  }));
  const often = (value: unknown): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, odd);
  const likely = fc.record(
    {
      type: fc.constant('Annotation'),
      id: often('x'),
      created: often('2020-01-01'),
      modified: odd,
      body: node,
      bodyValue: odd,
      text: often('x'),
      tags: fc.oneof(fc.constant(['x']), node),
      uri: fc.constant('http://a.example/'),
      references: fc.constantFrom<unknown>([], null, 5),
      target: fc.oneof(
        node,
        fc.array(
          fc.record({
            source: fc.constant('http://a.example/'),
            selector: fc.record({
              type: fc.constant(['TextQuoteSelector', 'TextPositionSelector']),
              exact: odd,
              prefix: odd,
              suffix: odd,
              start: odd,
            }),
          }),
        ),
      ),
      'postilla:changedAt': odd,
      'postilla:orphanedSince': odd,
      'postilla:kind': odd,
    },
    { requiredKeys: ['target', 'uri'] },
  );

  const wrappings: readonly (readonly [string, (items: readonly unknown[]) => object])[] = [
    ['web annotations', (items) => ({ type: 'AnnotationPage', generated: '2020-01-01', items })],
    ['Hypothesis', (rows) => ({ total: 1, rows })],
    ['a Hypothesis export', (annotations) => ({ export_date: '2020-01-01', annotations })],
  ];

  test.each(wrappings)('%s: each is a valid note or is refused', (_, wrap) => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(node, likely), { maxLength: 4 }), (items) => {
        const file = readNotesFile(JSON.stringify(wrap(items)), pageKey);
        if ('error' in file) throw new Error(file.error);
        expect(file.notes.flatMap(faultsOf)).toEqual([]);
        expect(file.notes.length + file.refused.length).toBe(items.length);
        read += file.notes.length;
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(typeof readNotesFile(text, pageKey)).toBe('object');
      }),
    );
  });
});
