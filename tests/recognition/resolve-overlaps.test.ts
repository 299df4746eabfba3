import { expect, test } from 'vitest';
import type { Mention } from '../../recognition/mention';
import { resolveOverlaps } from '../../recognition/resolve-overlaps';

const company = (start: number, end: number): Mention => ({
  kind: 'company',
  name: 'x',
  rule: 'test',
  start,
  end,
});
const statistic = (start: number, end: number): Mention => ({
  kind: 'statistic',
  measure: 'count',
  value: 1,
  rule: 'test',
  start,
  end,
});
const pseudonym = (start: number, end: number): Mention => ({
  kind: 'pseudonym',
  person: 'x',
  rule: 'test',
  start,
  end,
});

test.each<{ title: string; given: Mention[]; kept: Mention[] }>([
  {
    title: 'mentions apart all stay, in order of place',
    given: [statistic(10, 12), company(0, 4)],
    kept: [company(0, 4), statistic(10, 12)],
  },
  {
    title: 'a figure inside a company name is dropped',
    given: [statistic(0, 1), company(0, 2)],
    kept: [company(0, 2)],
  },
  {
    title: 'a declared pseudonym beats a longer company',
    given: [company(0, 12), pseudonym(4, 8)],
    kept: [pseudonym(4, 8)],
  },
  {
    title: 'of two of one kind the longer stays',
    given: [company(0, 4), company(0, 12)],
    kept: [company(0, 12)],
  },
  {
    title: 'mentions that only touch both stay',
    given: [company(4, 8), company(0, 4)],
    kept: [company(0, 4), company(4, 8)],
  },
])('$title', ({ given, kept }) => {
  expect(resolveOverlaps(given)).toEqual(kept);
});
