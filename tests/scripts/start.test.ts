import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { majorVersion } from '../../scripts/browser/find-program';
import { countsLine, mentionLine } from '../../scripts/start/report';
import { stablePort } from '../../scripts/start/stable-port';
import { readingTarget } from '../../scripts/start/target';

const HERE = resolve('tests/articles');

describe('what is to be read', () => {
  test.each([
    { args: [], target: { kind: 'file', page: 'page.html' } },
    {
      args: ['front--listing/page.html'],
      target: { kind: 'file', folder: resolve(HERE, 'front--listing'), page: 'page.html' },
    },
    {
      args: ['https://news.example/a?b=1'],
      target: { kind: 'address', url: 'https://news.example/a?b=1' },
    },
    { args: ['HTTP://news.example'], target: { kind: 'address', url: 'http://news.example/' } },
  ])('$args', ({ args, target }) => {
    expect(readingTarget(args, HERE)).toMatchObject(target);
  });

  test.each([
    { args: ['missing.html'], reason: 'There is no file' },
    { args: ['front--listing'], reason: 'is no web page' },
    { args: ['../architecture.test.ts'], reason: 'is no web page' },
    { args: ['ftp://news.example/a'], reason: 'only http and https' },
    { args: ['https://'], reason: 'is no address' },
    { args: ['--fast'], reason: 'usage: npm start' },
    { args: ['a.html', 'b.html'], reason: 'usage: npm start' },
  ])('$args are refused in one line', ({ args, reason }) => {
    expect(() => readingTarget(args, HERE)).toThrow(reason);
    expect(() => readingTarget(args, HERE)).not.toThrow('\n');
  });
});

test('a folder is served on the same port every time', () => {
  expect(stablePort('/home/reader/articles')).toBe(stablePort('/home/reader/articles'));
  expect(stablePort('/home/reader/articles')).not.toBe(stablePort('/home/reader/news'));
});

test.each([
  { mentions: [], line: '0 mentions: 0 pseudonyms, 0 companies, 0 statistics' },
  {
    mentions: [{ kind: 'company', text: 'Nvidia' }],
    line: '1 mention: 0 pseudonyms, 1 company, 0 statistics',
  },
  {
    mentions: [
      { kind: 'pseudonym', text: 'Mara' },
      { kind: 'pseudonym', text: 'Mara' },
      { kind: 'statistic', text: '3 %' },
    ],
    line: '3 mentions: 2 pseudonyms, 0 companies, 1 statistic',
  },
])('$line', ({ mentions, line }) => {
  expect(countsLine(mentions)).toBe(line);
});

test("a mention's line holds no line break", () => {
  const line = mentionLine(
    { kind: 'statistic', text: '18 miliardi\n  di dollari' },
    ' 18\n miliardi ',
  );
  expect(line).toMatch(/^statistic {2}18 miliardi di dollari {2,}18 miliardi$/);
});

test.each([
  { version: 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', major: 156 },
  { version: 'Mozilla Firefox 153.7.0esr', major: 153 },
  { version: 'Command requires a snap to be installed', major: 0 },
])('$version', ({ version, major }) => {
  expect(majorVersion(version)).toBe(major);
});
