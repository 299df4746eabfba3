import { expect, test } from 'vitest';
import { pageAddress, pageKey } from '../../page/page-key';

test.each([
  ['https://news.example/a?utm_source=x&id=3#top', 'https://news.example/a?id=3'],
  ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
  ['https://news.example/a?fbclid=1&GCLID=2', 'https://news.example/a'],
  ['https://news.example/a?', 'https://news.example/a'],
  ['https://news.example/a?q=%20x&flag', 'https://news.example/a?flag&q=%20x'],
  ['https://news.example/a/', 'https://news.example/a/'],
])('%s', (address, key) => {
  expect(pageKey(address)).toBe(key);
});

test('a document without an address is at that of the page around it', () => {
  const around = { location: new URL('https://news.example/a') };
  const at = (address: string): string =>
    pageAddress({ location: new URL(address), parent: around } as unknown as Window);
  expect(at('about:srcdoc')).toBe('https://news.example/a');
  expect(at('https://news.example/b')).toBe('https://news.example/b');
});
