import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../storage/note';
import { fold } from '../../../storage/search/fold';
import type { NoteFilter } from '../../../storage/search/note-filter';
import { createNoteIndex } from '../../../storage/search/note-index';
import { parseQuery } from '../../../storage/search/parse-query';
import { wordsOf } from '../../../storage/search/words';
import { filterWith, noteWith } from './notes-of';

const A = 'https://www.first.example/a';
const B = 'https://second.example/b';

const quote = (exact: string) => ({ exact, prefix: 'before ', suffix: ' after', start: 0 });

const NOTES: readonly Note[] = [
  noteWith({ id: 'a1', page: A, text: 'bread and price', tags: ['Économie'], createdAt: 10 }),
  noteWith({ id: 'b1', page: B, text: 'bread', tags: ['economic', 'food'], createdAt: 20 }),
  noteWith({
    id: 'a2',
    page: A,
    pageTitle: 'Prices of flour',
    target: { type: 'passage', quote: quote('thirty loaves') },
    text: 'who says so',
    createdAt: 5,
    orphanedSince: 7,
  }),
  noteWith({
    id: 'b2',
    page: B,
    target: { type: 'mention', quote: quote('38%'), kind: 'statistic' },
    text: 'bread bread bread',
    createdAt: 15,
  }),
];

function found(filter: Partial<NoteFilter>, notes = NOTES): string {
  const index = createNoteIndex();
  index.add(notes);
  return index
    .find(filterWith(filter))
    .map(({ id }) => id)
    .join(' ');
}

describe('filters', () => {
  test.each<[name: string, filter: Partial<NoteFilter>, ids: string]>([
    ['nothing asked: the newest page, its oldest note', {}, 'b2 b1 a2 a1'],
    ['blanks', { query: '  ' }, 'b2 b1 a2 a1'],
    ['all words of the query', { query: 'bread price' }, 'a1'],
    ['the title', { query: 'flour' }, 'a2'],
    ['the quote', { query: 'loaves' }, 'a2'],
    ['a figure of the quote', { query: '38 %' }, 'b2'],
    ['not what stands around the quote', { query: 'before' }, ''],
    ['a tag is a word', { query: 'food' }, 'b1'],
    ['a tag', { tag: 'economie' }, 'a1'],
    ['part of a tag is none', { tag: 'econom' }, ''],
    ['a tag in the query', { query: '#economie' }, 'a1'],
    ['a tag that is being typed', { query: '#econom' }, 'b1 a1'],
    ['a tag and a word', { query: 'bread #food' }, 'b1'],
    ['two tags', { query: '#economic #food' }, 'b1'],
    ['a tag in the query and another', { query: '#economic', tag: 'Économie' }, ''],
    ['an unknown tag', { query: '#war' }, ''],
    ['a lone sign is no tag', { query: '#' }, 'b2 b1 a2 a1'],
    ['articles', { kind: 'article' }, 'b1 a1'],
    ['passages', { kind: 'passage' }, 'a2'],
    ['a kind of mention', { kind: 'statistic' }, 'b2'],
    ['a site', { site: 'first.example' }, 'a2 a1'],
    ['orphaned', { orphanedOnly: true }, 'a2'],
    ['a time, its start in and its end out', { from: 10, to: 20 }, 'b2 a1'],
    ['a word and a site', { query: 'bread', site: 'first.example' }, 'a1'],
  ])('%s', (_, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('the order of what is found', () => {
  test('the best page first, on it the best note', () => {
    expect(found({ query: 'bread' })).toBe('b2 b1 a1');
  });

  test('notes of a page stay together', () => {
    const notes = [
      noteWith({ id: 'best', page: A, text: 'bread' }),
      noteWith({ id: 'middle', page: B, text: 'bread and three more words' }),
      noteWith({ id: 'worst', page: A, text: `bread ${'and many more words '.repeat(20)}` }),
    ];
    expect(found({ query: 'bread' }, notes)).toBe('best worst middle');
  });

  test('of equals the newer first', () => {
    const notes = [1, 3, 2].flatMap((at) => [
      noteWith({ id: `a${at}`, page: A, text: 'bread', createdAt: at }),
      noteWith({ id: `b${at}`, page: B, text: 'bread', createdAt: at + 0.5 }),
    ]);
    expect(found({ query: 'bread' }, notes)).toBe('b3 b2 b1 a3 a2 a1');
  });

  test.each([
    ['one’s own words before the article’s', { pageTitle: 'bread' }, { text: 'bread' }],
    ['the word itself before a longer one', { text: 'breadth' }, { text: 'bread' }],
  ])('%s', (_, worse, better) => {
    const notes = [
      noteWith({ id: 'worse', page: A, createdAt: 9, ...worse }),
      noteWith({ id: 'better', page: B, ...better }),
    ];
    expect(found({ query: 'bread' }, notes)).toBe('better worse');
  });

  test('mistyped words are looked for only where nothing else is found', () => {
    const notes = [
      noteWith({ id: 'near', page: A, text: 'inflatoin' }),
      noteWith({ id: 'exact', page: B, text: 'inflation' }),
    ];
    expect(found({ query: 'inflation' }, notes)).toBe('exact');
    expect(found({ query: 'inflaton' }, notes)).toBe('exact near');
  });
});

test('facets count what is there', () => {
  const index = createNoteIndex();
  index.add(NOTES);
  index.replace(noteWith({ id: 'a1', page: A, tags: ['food', 'Food'] }));
  index.remove('b2');
  index.remove('unknown');
  expect(index.facets()).toEqual({
    tags: [
      { name: 'Food', count: 2 },
      { name: 'economic', count: 1 },
    ],
    sites: [
      { name: 'first.example', count: 2 },
      { name: 'second.example', count: 1 },
    ],
    kinds: [
      { name: 'article', count: 2 },
      { name: 'passage', count: 1 },
    ],
    orphaned: 1,
  });
});

test('a page without a host has no site', () => {
  expect(found({ site: '' }, [noteWith({ id: 'odd', page: 'no address' })])).toBe('odd');
});

describe('beside a plain list that is searched note by note', () => {
  const words = fc.constantFrom(
    'bread',
    'breads',
    'br',
    'flour',
    '小麦粉',
    '麦',
    '38%',
    'éa',
    "l'or",
  );
  const text = fc.array(words, { maxLength: 4 }).map((list) => list.join(' '));
  const note = fc.record({
    id: fc.nat({ max: 30 }).map((n) => `n${n}`),
    page: fc.constantFrom(A, B),
    pageTitle: text,
    text,
    tags: fc.uniqueArray(fc.constantFrom('x', 'xy', 'É'), { maxLength: 2 }),
    createdAt: fc.nat({ max: 20 }),
    orphanedSince: fc.constantFrom(null, 1),
  });
  const step = fc.oneof(
    note.map((changes) => ({ type: 'replace', note: noteWith(changes) }) as const),
    fc.array(note).map((list) => ({ type: 'add', notes: list.map(noteWith) }) as const),
    fc.nat({ max: 30 }).map((n) => ({ type: 'remove', id: `n${n}` }) as const),
  );
  const filter = fc.record({
    query: fc
      .array(fc.oneof(words, fc.constantFrom('#x', '#é', 'zz')))
      .map((list) => list.join(' ')),
    tag: fc.constantFrom(null, null, 'e'),
    orphanedOnly: fc.boolean(),
    from: fc.constantFrom(null, 5),
  });

  const fits = (one: Note, { query, tag, orphanedOnly, from }: NoteFilter): boolean => {
    const has = [one.text, one.pageTitle, ...one.tags].flatMap(wordsOf);
    const keys = one.tags.map(fold);
    const asked = parseQuery(query);
    return (
      asked.words.every(({ word, isPrefix }) =>
        has.some((other) => (isPrefix ? other.startsWith(word) : other === word)),
      ) &&
      asked.tags.every((key) => keys.includes(key)) &&
      (tag === null || keys.includes(fold(tag))) &&
      (!orphanedOnly || one.orphanedSince !== null) &&
      (from === null || one.createdAt >= from)
    );
  };

  /** The three kinds of tags stay known, so that none counts as being typed; nobody finds them. */
  const anchor = noteWith({ id: 'anchor', tags: ['x', 'xy', 'É'], createdAt: -1 });

  test('the same notes are found, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(filter, { minLength: 1 }), (steps, filters) => {
        const index = createNoteIndex();
        const list = new Map<string, Note>();
        index.add([anchor]);
        list.set(anchor.id, anchor);
        for (const one of steps) {
          if (one.type === 'remove') {
            index.remove(one.id);
            list.delete(one.id);
          } else {
            const notes = one.type === 'add' ? one.notes : [one.note];
            if (one.type === 'add') index.add(notes);
            else index.replace(one.note);
            for (const added of notes) list.set(added.id, added);
          }
          index.find(filterWith({}));
        }
        expect(index.size()).toBe(list.size);
        for (const changes of filters) {
          const asked = filterWith(changes);
          const expected = [...list.values()].filter((one) => fits(one, asked));
          // Otherwise mistyped words may be found.
          if (expected.length === 0) continue;
          const ids = index.find(asked).map(({ id }) => id);
          expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test('also after many notes were forgotten', () => {
    const index = createNoteIndex();
    const before = Array.from({ length: 5000 }, (_, i) =>
      noteWith({ id: `n${i}`, page: `${A}/${i % 900}`, text: `old word${i % 7} w${i}` }),
    );
    index.add(before);
    for (const [i, { id }] of before.entries()) if (i % 3 > 0) index.remove(id);
    index.add([noteWith({ id: 'n1', text: 'new word1' })]);
    for (const [i, one] of before.entries()) {
      if (i % 2 === 0) index.replace({ ...one, text: `new word${i % 5}` });
    }
    const ids = (query: string) => index.find(filterWith({ query })).length;
    const kept = before.filter((_, i) => i % 3 === 0 && i % 2 > 0).length;
    expect(ids('old')).toBe(kept);
    expect(ids('new')).toBe(2501);
    expect(index.size()).toBe(kept + 2501);
    expect(ids('w9')).toBe(before.filter((_, i) => i % 6 === 3 && `${i}`.startsWith('9')).length);
  });
});
