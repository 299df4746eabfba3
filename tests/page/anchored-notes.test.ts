import { expect, test } from 'vitest';
import { anchorNotes, listPlaces } from '../../page/anchored-notes';
import { mentionKey, storyOf } from '../../page/mention-key';
import { describeQuote } from '../../page/quote';
import type { Mark } from '../../recognition/mention';

const TEXT = 'ASML hired 38% more engineers. Nobody asked ASML why. The rest stayed.';
const company: Mark = {
  start: 0,
  end: 4,
  rule: 'r',
  kind: 'company',
  company: 'asml',
  name: 'ASML',
};
const figure: Mark = {
  start: 11,
  end: 14,
  rule: 'r',
  kind: 'statistic',
  measure: 'percent',
  value: 38,
  unit: '%',
};
const READING = { marks: [company, figure], factIds: ['company:asml', null], people: [] };

const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

test('notes stand where they belong, each by its own rule', async () => {
  let pauses = 0;
  const placed = await anchorNotes(
    TEXT,
    READING,
    [
      { id: 'last', colour: 'blue', type: 'quote', quote: describeQuote(TEXT, spanOf('The rest')) },
      {
        id: 'gone',
        colour: 'amber',
        type: 'quote',
        quote: { exact: 'Somebody answered.', prefix: '', suffix: '', start: 3 },
      },
      { id: 'all', colour: 'amber', type: 'article' },
      { id: 'carried', colour: 'rose', type: 'carried', mentionKey: 'figure:percent 38 %' },
      { id: 'elsewhere', colour: 'rose', type: 'carried', mentionKey: 'company:other' },
    ],
    async () => {
      pauses++;
    },
  );
  expect(placed.anchored.map(({ id, isCarried }) => [id, isCarried])).toEqual([
    ['carried', true],
    ['last', false],
  ]);
  expect(placed).toMatchObject({ missing: ['gone'], onArticle: ['all'] });
  expect(pauses).toBe(0);
});

test('while the page loads a note is looked for, then its passage is missing', async () => {
  const placed = { anchored: [], missing: ['gone'], onArticle: [] };
  expect(listPlaces(placed, false)).toEqual([{ id: 'gone', state: 'looking', start: null }]);
  expect(listPlaces(placed, true)).toEqual([{ id: 'gone', state: 'orphaned', start: null }]);
});

test('a mention has the same key in every language', () => {
  expect(mentionKey(company, 'company:asml')).toBe('company:asml');
  expect(mentionKey(figure, null)).toBe('figure:percent 38 %');
  expect(mentionKey({ ...figure, measure: 'count', unit: 'startup' }, null)).toBeUndefined();
  expect(mentionKey(company, null)).toBeUndefined();
});

test('the story is told by the facts of one', () => {
  expect(storyOf([null, 'company:asml', 'claim:chips/pay'])).toBe('chips');
  expect(storyOf(['company:asml', null])).toBeNull();
});
