import { bench, describe } from 'vitest';

import { createNoteIndex, type NoteIndex } from '../../storage/search/note-index';
import { wordsOf } from '../../storage/search/words';
import { manyNotes } from '../storage/search/many-notes';
import { filterWith } from '../storage/search/notes-of';

const SLICE = 1000;
const QUERIES = 200;
const NOTES = manyNotes(100_000, 1);

/** The whole index takes seconds. */
const ONCE = { iterations: 1, warmupIterations: 0, time: 0 } as const;

/** Each query once: the worst is as telling as the mean. */
const EACH = { iterations: QUERIES, warmupIterations: 10, time: 0 } as const;

function indexed(): NoteIndex {
  const index = createNoteIndex();
  for (let at = 0; at < NOTES.length; at += SLICE) index.add(NOTES.slice(at, at + SLICE));
  return index;
}

const index = indexed();

const turned = (word: string): string => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;

const long = NOTES.slice(0, 2000).flatMap(({ text }) =>
  wordsOf(text).filter((word) => /^\p{L}{7,}$/u.test(word)),
);

/** By what they ask; of each kind so many that together they are two hundred. */
const queries: Readonly<Record<string, readonly string[]>> = {
  'one letter': [...'aeiosdtnmpkl1238', ...'вспноαετκστ', ...'의이대पकस'],
  'two letters': [
    'de',
    'st',
    'th',
    'pr',
    'ka',
    'un',
    'se',
    'la',
    'in',
    'по',
    'ст',
    'το',
    'पर',
    '10',
  ],
  'very frequent words': [
    'the',
    'der',
    'und',
    'que',
    'per',
    'di',
    'yang',
    'on',
    'и',
    'του',
    'percent',
  ],
  'one ideograph': [...'的人年月日中国國大不一三元在了を学生産増'],
  'three words': NOTES.slice(0, 60).map(({ text }) => wordsOf(text).slice(0, 3).join(' ')),
  'mistyped, nothing but near words': long.slice(0, 38).map(turned),
  'found nowhere': long.slice(38, 68).map((word) => `${word.slice(0, 4)}qxz${word.slice(4)}`),
};

const find = (list: readonly string[]) => {
  let turn = 0;
  return () => {
    index.find(filterWith({ query: list[turn % list.length] ?? '' }));
    turn++;
  };
};

describe('100,000 notes in all languages', () => {
  for (const [name, list] of Object.entries(queries)) bench(name, find(list), EACH);
  bench('all 200', find(Object.values(queries).flat()), EACH);
});

describe('100,000 notes without a query', () => {
  bench('all', () => void index.find(filterWith({})));
  bench('one site', () => void index.find(filterWith({ site: 'news-3.example' })));
  bench('one tag', () => void index.find(filterWith({ tag: 'tag-3' })));
  bench('all, after a change', () => {
    for (const note of NOTES.slice(0, 1)) index.replace(note);
    index.find(filterWith({}));
  });
});

describe('building', () => {
  bench('100,000 notes, a thousand at a time', () => void indexed(), ONCE);
  bench('a thousand notes', () => createNoteIndex().add(NOTES.slice(0, SLICE)), {
    iterations: 5,
    time: 0,
  });
});

describe('words of a million characters', () => {
  const of = (language: string): string => {
    const texts = NOTES.filter((note) => note.language === language).map(({ text }) => text);
    return texts.join(' ').slice(0, 1_000_000);
  };
  for (const language of ['en', 'fr', 'ru', 'ko', 'sa', 'zh-Hans', 'ja']) {
    const text = of(language);
    bench(language, () => void wordsOf(text), { iterations: 3, time: 0 });
  }
});
