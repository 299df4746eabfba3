import { expect, test } from 'vitest';
import { passageLink } from '../../components/passage-link';

const link = (exact: string, prefix = '', page = 'https://news.example/a'): string =>
  passageLink({
    page,
    target: { type: 'passage', quote: { exact, prefix, suffix: '', start: prefix.length } },
  });

test.each([
  ['a word', link('38%'), 'https://news.example/a#:~:text=38%25'],
  [
    'a word among its like',
    link('38%', 'hopes to reach '),
    'https://news.example/a#:~:text=hopes%20to%20reach-,38%25',
  ],
  [
    'the fragment’s own signs',
    link('a-b, c & d'),
    'https://news.example/a#:~:text=a%2Db%2C%20c%20%26%20d',
  ],
  [
    'a paragraph, by its ends',
    link(`${'word '.repeat(60)}end`),
    'https://news.example/a#:~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20end',
  ],
  [
    'a context of the line before',
    link('38%', 'The end.\n'),
    'https://news.example/a#:~:text=38%25',
  ],
  ['a file', link('38%', '', 'file:///a.html'), 'file:///a.html'],
])('%s', (_, made, expected) => {
  expect(made).toBe(expected);
});

test('a note on the article leads to it', () => {
  expect(passageLink({ page: 'https://news.example/a', target: { type: 'article' } })).toBe(
    'https://news.example/a',
  );
});
