import { readFileSync } from 'node:fs';
import search from 'approx-string-match';
import { bench, describe } from 'vitest';
import { describeQuote, type Quote } from '../../page/quote';
import { createQuoteFinder } from '../../page/quotes/finder';
import { randomOf } from '../page/edits/random';

/** An article of ten thousand characters, and five hundred notes on it. */
const LENGTH = 10_000;
const NOTES = 500;

const text = readFileSync('tests/recognition/pseudonyms/articles/en.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n')
  .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
  .replace(/\n+/g, '\n')
  .slice(0, LENGTH);

const random = randomOf(7);
const quotes: readonly Quote[] = Array.from({ length: NOTES }, () => {
  const start = random.below(LENGTH - 200);
  return describeQuote(text, { start, end: start + 3 + random.below(120) });
});

/** Every sixth word is another, so that no note has all its surroundings. */
const edited = text
  .split(' ')
  .map((word, index) => (index % 6 === 0 && !/\d/.test(word) ? 'altered' : word))
  .join(' ');

/** The search alone, as a tool would use it that takes the best match wherever it is. */
function searchEach(inText: string): void {
  for (const { exact } of quotes)
    if (!inText.includes(exact)) search(inText, exact, Math.floor(exact.length / 2));
}

function findEach(inText: string): void {
  const find = createQuoteFinder(inText);
  for (const quote of quotes) find(quote);
}

describe('500 notes on an article as it was', () => {
  bench('found with their surroundings', () => findEach(text));
  bench('the search alone', () => searchEach(text));
});

describe('500 notes on an article with every sixth word changed', () => {
  bench('found with their surroundings', () => findEach(edited), { iterations: 3 });
  bench('the search alone', () => searchEach(edited), { iterations: 3 });
});
