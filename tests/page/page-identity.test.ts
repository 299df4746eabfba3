import { describe, expect, test } from 'vitest';
import {
  bareKey,
  identifyPage,
  isOfArticle,
  isSameSite,
  nameSameArticle,
} from '../../page/page-identity';

const ADDRESS = 'https://news.example/2026/11/harbour-strike-goes-on';

function page(head: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><base href="${ADDRESS}">${head}</head></html>`,
    'text/html',
  );
}

describe('the canonical address', () => {
  test.each([
    ['of the same path', 'https://www.news.example/2026/11/harbour-strike-goes-on', true],
    [
      'of another path with the article’s name',
      'https://news.example/world/harbour-strike-goes-on',
      true,
    ],
    [
      'of another article, left over',
      'https://news.example/2026/11/the-mayor-resigned-today',
      false,
    ],
    ['the front page', 'https://news.example/', false],
    ['a section', 'https://news.example/world', false],
  ])('%s', (_, canonical, holds) => {
    expect(isOfArticle(canonical, ADDRESS, false)).toBe(holds);
  });

  test.each([
    ['an article', 'https://news.example/archive/the-mayor-resigned-today', true],
    ['a front page', 'https://news.example/', false],
  ])('of a document as it was loaded may be any: %s', (_, canonical, holds) => {
    expect(isOfArticle(canonical, 'https://news.example/story?id=1', true)).toBe(holds);
  });

  test('of somebody else’s site is not believed', () => {
    const document = page(
      '<link rel="canonical" href="https://evil.example/harbour-strike-goes-on">',
    );
    expect(identifyPage(document, ADDRESS, true).key).toBe(ADDRESS);
  });
});

test.each([
  ['https://m.news.example/a/', 'https://news.example/a'],
  ['http://www.news.example/a', 'https://news.example/a'],
  ['https://amp.news.example/a/amp/', 'https://news.example/a'],
  ['https://news.example/amp/a', 'https://news.example/a'],
  ['https://news.example/a.amp.html', 'https://news.example/a.html'],
  ['https://news.example/a?outputType=amp&id=3', 'https://news.example/a?id=3'],
  ['https://news.example/amplifier/a', 'https://news.example/amplifier/a'],
  ['https://news.example/', 'https://news.example/'],
])('%s is of the same article as %s', (address, bare) => {
  expect(bareKey(address)).toBe(bare);
});

test.each([
  ['https://news.example/a', 'https://m.news.example/b', true],
  ['https://news.example.co.uk/a', 'https://www.example.co.uk/b', true],
  ['https://one.co.uk/a', 'https://two.co.uk/b', false],
  ['https://news.example/a', 'https://news.example.evil.test/a', false],
  ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a', false],
  ['http://127.0.0.1:1/a', 'http://10.0.0.1:1/a', false],
  ['nonsense', 'https://news.example/', false],
])('%s and %s are one site: %s', (a, b, isOne) => {
  expect(isSameSite(a, b)).toBe(isOne);
});

test.each([
  [
    'https://news.example/2024/harbour-strike-goes-on',
    'https://news.example/world/harbour-strike-goes-on',
    true,
  ],
  ['https://news.example/story?id=1234567', 'https://www.news.example/a-1234567.html', true],
  [
    'https://news.example/2024/harbour-strike-goes-on',
    'https://else.example/harbour-strike-goes-on',
    false,
  ],
  ['https://news.example/2024/09/a', 'https://news.example/2024/09/b', false],
])('%s and %s name the same article: %s', (a, b, isSame) => {
  expect(nameSameArticle(a, b)).toBe(isSame);
});

test('an article’s other languages are those its own site names', () => {
  const { key, addresses, translations } = identifyPage(
    page(
      `<link rel="alternate" hreflang="it" href="/it/sciopero-nel-porto?utm_source=x">
       <link rel="alternate" hreflang="en" href="${ADDRESS}">
       <link rel="alternate" hreflang="fr" href="https://else.example/greve">
       <link rel="alternate" type="application/rss+xml" href="/feed">`,
    ),
    `${ADDRESS}?utm_source=y`,
    true,
  );
  expect(key).toBe(ADDRESS);
  expect(addresses).toContain(ADDRESS);
  expect(translations).toEqual(['https://news.example/it/sciopero-nel-porto']);
});
