import { expect, test } from 'vitest';
import { needsBackup } from '../../storage/backup';

const DAY = 24 * 60 * 60 * 1000;

test.each([
  [5, null, false],
  [20, null, true],
  [500, 0, true],
  [500, 99 * DAY, false],
])('with %i notes, exported on day %s, on day 100: %s', (count, lastExportAt, isDue) => {
  expect(needsBackup(count, { lastExportAt }, 100 * DAY)).toBe(isDue);
});
