import { describe, expect, test } from 'vitest';
import { pageKey } from '../../../page/page-key';
import { readNotesFile } from '../../../storage/exchange/read-notes-file';
import { type Note, quoteOf } from '../../../storage/note';
import { faultsOf } from './notes';

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  created: '2015-10-13T13:00:00Z',
  bodyValue: 'Mind this.',
  target: 'http://example.org/page1',
};

function read(document: unknown) {
  const file = readNotesFile(JSON.stringify(document), pageKey);
  if ('error' in file) throw new Error(file.error);
  return file;
}

function noteOf(changes: object): Note {
  const { notes, refused } = read({ ...ANNOTATION, ...changes });
  const [note] = notes;
  if (note === undefined) throw new Error(refused[0]?.reason);
  expect(faultsOf(note)).toEqual([]);
  return note;
}

const refusalOf = (annotation: unknown): string | undefined =>
  read({ type: 'AnnotationPage', items: [annotation] }).refused[0]?.reason;

describe('bodies', () => {
  test.each<[object, string, readonly string[]]>([
    [{ bodyValue: 'Words' }, 'Words', []],
    [{ bodyValue: undefined, body: 'Words' }, 'Words', []],
    [{ bodyValue: undefined, body: { type: 'TextualBody', value: 'Words' } }, 'Words', []],
    [{ bodyValue: undefined, body: ['One', { value: 'Two' }] }, 'One\n\nTwo', []],
    [
      {
        bodyValue: undefined,
        body: [
          { type: 'TextualBody', value: 'Words', purpose: 'commenting' },
          { type: 'TextualBody', value: 'a tag', purpose: 'tagging' },
          { type: 'TextualBody', value: 'a tag', purpose: ['tagging'] },
          { type: 'TextualBody', value: 'red', purpose: 'highlighting' },
          { type: 'TextualBody', value: '  ', purpose: 'tagging' },
        ],
      },
      'Words',
      ['a tag'],
    ],
    [{ motivation: 'tagging', bodyValue: 'a tag' }, '', ['a tag']],
    [{ motivation: ['tagging', 'commenting'], bodyValue: 'Words' }, 'Words', []],
    [
      { bodyValue: undefined, body: { value: '<p>Tom &amp; <b>Jo</b></p>', format: 'text/html' } },
      'Tom & Jo',
      [],
    ],
    [
      {
        bodyValue: undefined,
        body: {
          type: 'SpecificResource',
          purpose: 'tagging',
          source: { type: 'TextualBody', value: 'a tag' },
        },
      },
      '',
      ['a tag'],
    ],
    [
      { bodyValue: undefined, body: { type: 'Choice', items: [{ value: 'en' }, { value: 'fr' }] } },
      'en',
      [],
    ],
    [{ bodyValue: undefined, body: { type: 'List', items: ['a', 'b'] } }, 'a\n\nb', []],
    [
      { bodyValue: undefined, body: { id: 'http://example.org/more', type: 'Text' } },
      '<http://example.org/more>',
      [],
    ],
    [
      { bodyValue: undefined, body: [{ id: 'javascript:alert(1)' }, 5, null, [], {}, 'Words'] },
      'Words',
      [],
    ],
    [
      { bodyValue: undefined, body: { value: { '@value': 'Words', '@language': 'en' } } },
      'Words',
      [],
    ],
  ])('%j', (changes, text, tags) => {
    const note = noteOf(changes);
    expect({ text: note.text, tags: note.tags }).toEqual({ text, tags });
  });
});

const SOURCE = 'http://example.org/page1';
const QUOTING = { type: 'TextQuoteSelector', exact: 'anotation', prefix: 'an ', suffix: ' that' };
const POSITION = { type: 'TextPositionSelector', start: 412, end: 421 };

describe('targets', () => {
  test.each<[string, unknown, { exact: string; start: number } | null]>([
    ['an address', SOURCE, null],
    ['an object with an id', { id: SOURCE, type: 'Text' }, null],
    ['a source', { source: SOURCE }, null],
    ['a source that is an object', { source: { id: SOURCE } }, null],
    ['one selector', { source: SOURCE, selector: QUOTING }, { exact: 'anotation', start: 0 }],
    [
      'several selectors',
      { source: SOURCE, selector: [POSITION, { type: 'XPathSelector', value: '/p' }, QUOTING] },
      { exact: 'anotation', start: 412 },
    ],
    [
      'a selector that refines another',
      {
        source: SOURCE,
        selector: {
          type: 'CssSelector',
          value: 'p',
          refinedBy: { type: 'X', refinedBy: [QUOTING] },
        },
      },
      { exact: 'anotation', start: 0 },
    ],
    [
      'types in arrays',
      { source: SOURCE, selector: { ...QUOTING, type: ['TextQuoteSelector'] } },
      { exact: 'anotation', start: 0 },
    ],
    [
      'selectors of other types alone',
      { source: SOURCE, selector: [{ type: 'SvgSelector', exact: 'x' }, 'http://a.example/s', 5] },
      null,
    ],
    ['an empty quote', { source: SOURCE, selector: { ...QUOTING, exact: '' } }, null],
    ['a quote of white space', { source: SOURCE, selector: { ...QUOTING, exact: ' \n' } }, null],
    ['a quote that is a number', { source: SOURCE, selector: { ...QUOTING, exact: 5 } }, null],
    [
      'several targets: the first with a quote',
      ['urn:isbn:1', { source: SOURCE }, { source: SOURCE, selector: QUOTING }],
      { exact: 'anotation', start: 0 },
    ],
    [
      'a set of targets',
      { type: 'Composite', items: [{ source: SOURCE, selector: QUOTING }] },
      { exact: 'anotation', start: 0 },
    ],
    ['the first page that can be read', ['urn:isbn:1', SOURCE, 'http://other.example/'], null],
  ])('%s', (_, target, expected) => {
    const note = noteOf({ target });
    expect(note.page).toBe(SOURCE);
    const quote = quoteOf(note);
    expect(quote && { exact: quote.exact, start: quote.start }).toEqual(expected);
    expect(note.target.type).toBe(expected === null ? 'article' : 'passage');
  });

  test.each([-1, 1e308, 0.5, '5', null, 2 ** 53])('a start of %s is none', (start) => {
    const selector = [QUOTING, { type: 'TextPositionSelector', start, end: 9 }];
    expect(quoteOf(noteOf({ target: { source: SOURCE, selector } }))?.start).toBe(0);
  });

  test('other tools quote the source: white space becomes that of articles', () => {
    const selector = {
      type: 'TextQuoteSelector',
      exact: '\n   many\u00ad\n  words ',
      prefix: 'before\t',
      suffix: 'after  it',
    };
    expect(quoteOf(noteOf({ target: { source: SOURCE, selector } }))).toEqual({
      exact: 'many words',
      prefix: 'before ',
      suffix: ' after it',
      start: 0,
    });
  });

  test('surroundings are cut to what stands nearest, between characters', () => {
    const selector = {
      ...QUOTING,
      prefix: `${'x'.repeat(500)}😀${'p'.repeat(999)}`,
      suffix: `${'s'.repeat(999)}😀${'x'.repeat(500)}`,
    };
    expect(quoteOf(noteOf({ target: { source: SOURCE, selector } }))).toMatchObject({
      prefix: 'p'.repeat(999),
      suffix: 's'.repeat(999),
    });
  });

  test('what a source is called and written in', () => {
    const source = { id: SOURCE, language: 'fr', 'dc:title': 'Les prix' };
    expect(noteOf({ target: { source } })).toMatchObject({ pageTitle: 'Les prix', language: 'fr' });
  });
});

describe('ids', () => {
  const UUID = 'F81D4FAE-7dec-11d0-a765-00a0c91e6bf6';
  test.each([`urn:uuid:${UUID}`, `URN:UUID:${UUID}`, UUID])('%s stays', (id) => {
    expect(noteOf({ id }).id).toBe(UUID);
  });

  test.each(['http://example.org/anno1', '#1', 'urn:uuid:5', `urn:uuid:${UUID}x`])(
    'of %s a UUID is made, always the same',
    (id) => {
      expect(noteOf({ id }).id).not.toBe(UUID);
      expect(noteOf({ id, bodyValue: 'Other' }).id).toBe(noteOf({ id }).id);
      expect(noteOf({ id: `${id}2` }).id).not.toBe(noteOf({ id }).id);
    },
  );

  test('where there is none, it is made of the content', () => {
    expect(noteOf({ id: undefined }).id).toBe(noteOf({ id: undefined }).id);
    expect(noteOf({ id: undefined, bodyValue: 'b' }).id).not.toBe(noteOf({ id: undefined }).id);
  });
});

describe('dates', () => {
  const page = (annotation: object, generated?: string) =>
    read({ type: 'AnnotationPage', generated, items: [{ ...ANNOTATION, ...annotation }] });
  const times = (annotation: object, generated?: string) => {
    const [note] = page(annotation, generated).notes;
    return [note?.createdAt, note?.changedAt];
  };
  const A = '2020-01-01T00:00:00Z';
  const B = '2021-01-01T00:00:00Z';
  const [a, b] = [Date.parse(A), Date.parse(B)];

  test.each<[object, string | undefined, readonly unknown[]]>([
    [{ created: A, modified: B }, undefined, [a, b]],
    [{ created: A }, B, [a, a]],
    [{ created: undefined, modified: B }, A, [b, b]],
    [{ created: 'yesterday', modified: B }, undefined, [b, b]],
    [{ created: '+275760-09-14T00:00:00Z' }, B, [b, b]],
    [{ created: 5, modified: {} }, B, [b, b]],
    [{ created: A, 'postilla:changedAt': b + 1, modified: B }, undefined, [a, b + 1]],
    [{ created: A, 'postilla:changedAt': 1e308, modified: B }, undefined, [a, b]],
  ])('%j in a file of %s', (annotation, generated, expected) => {
    expect(times(annotation, generated)).toEqual(expected);
  });

  test('without any it is refused', () => {
    expect(page({ created: undefined }).refused).toEqual([{ index: 0, reason: 'bad-date' }]);
  });
});

describe('what is refused', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<[string, unknown, string | undefined]>([
    ['null', null, 'bad-shape'],
    ['a string', 'http://example.org/anno1', 'bad-shape'],
    ['an array', [], 'bad-shape'],
    ['no target', { type: 'Annotation' }, 'bad-shape'],
    ['a reply', { ...ANNOTATION, motivation: 'replying' }, 'reply'],
    ['a target of null', { ...ANNOTATION, target: null }, 'no-address'],
    ['a target that is a number', { ...ANNOTATION, target: 5 }, 'no-address'],
    ['an empty target', { ...ANNOTATION, target: [{ source: {} }] }, 'no-address'],
    ['a script', { ...ANNOTATION, target: 'javascript:alert(1)' }, 'bad-address'],
    ['a book', { ...ANNOTATION, target: 'urn:isbn:123' }, 'bad-address'],
    ['a relative address', { ...ANNOTATION, target: '/page1' }, 'bad-address'],
    ['a host that cannot be', { ...ANNOTATION, target: 'http://[/' }, 'bad-address'],
    ['a long address', { ...ANNOTATION, target: `http://a.example/${long(8_000)}` }, 'too-long'],
    [
      'one that grows long',
      { ...ANNOTATION, target: `http://a.example/${'é'.repeat(3_000)}` },
      'too-long',
    ],
    ['a long text', { ...ANNOTATION, bodyValue: long(100_001) }, 'too-long'],
    ['the longest text', { ...ANNOTATION, bodyValue: long(100_000) }, undefined],
    [
      'a long quote',
      { ...ANNOTATION, target: { source: SOURCE, selector: { ...QUOTING, exact: long(20_001) } } },
      'too-long',
    ],
    [
      'the longest quote',
      { ...ANNOTATION, target: { source: SOURCE, selector: { ...QUOTING, exact: long(20_000) } } },
      undefined,
    ],
    ['a long tag', { ...ANNOTATION, body: { purpose: 'tagging', value: long(101) } }, 'too-long'],
    [
      'many tags',
      {
        ...ANNOTATION,
        body: Array.from({ length: 101 }, (_, index) => ({
          purpose: 'tagging',
          value: `${index}`,
        })),
      },
      'too-long',
    ],
    ['nothing at all', { ...ANNOTATION, bodyValue: ' \n' }, 'empty'],
    [
      'a highlight is not',
      { ...ANNOTATION, bodyValue: undefined, target: { source: SOURCE, selector: QUOTING } },
      undefined,
    ],
  ])('%s', (_, annotation, reason) => {
    expect(refusalOf(annotation)).toBe(reason);
  });

  test('a title is cut, and a language that is none is left out', () => {
    const note = noteOf({ 'postilla:pageTitle': long(3_000), 'postilla:pageLanguage': long(101) });
    expect(note).toMatchObject({ pageTitle: long(2_000), language: '' });
  });

  test.each([
    [{ 'postilla:colour': 'mauve' }, { colour: 'amber' }],
    [{ 'postilla:colour': ['rose'] }, { colour: 'amber' }],
    [{ 'postilla:colour': 'rose' }, { colour: 'rose' }],
    [{ 'postilla:orphanedSince': -1 }, { orphanedSince: null }],
  ])('terms of ours that are wrong are left out: %j', (changes, expected) => {
    expect(noteOf(changes)).toMatchObject(expected);
  });

  test.each(['toString', '__proto__', 'person', 5, null])('%s is no kind', (kind) => {
    const target = { source: SOURCE, selector: QUOTING };
    expect(noteOf({ target, 'postilla:kind': kind }).target.type).toBe('passage');
  });
});

describe('documents', () => {
  test.each<[string, unknown, number]>([
    ['an annotation', ANNOTATION, 1],
    ['an array', [ANNOTATION, { ...ANNOTATION, id: '2' }], 2],
    ['a page', { type: 'AnnotationPage', items: [ANNOTATION] }, 1],
    ['a page with one item alone', { type: 'AnnotationPage', items: ANNOTATION }, 1],
    ['an empty page', { type: 'AnnotationPage' }, 0],
    ['a collection', { type: ['AnnotationCollection'], first: { items: [ANNOTATION] } }, 1],
    [
      'a collection that has them itself',
      { '@type': 'AnnotationCollection', items: [ANNOTATION] },
      1,
    ],
  ])('%s', (_, document, count) => {
    expect(read(document)).toMatchObject({ format: 'web-annotation' });
    expect(read(document).notes).toHaveLength(count);
  });
});
