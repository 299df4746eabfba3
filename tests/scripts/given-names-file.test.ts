import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAMES_PATH, namesFile } from '../../scripts/given-names/names-file';

test('given names are what faker and the registers of births have today (npm run generate:names)', () => {
  // Compared as a whole: a difference of ten thousand names is no help to anyone.
  expect(readFileSync(NAMES_PATH, 'utf8') === namesFile()).toBe(true);
}, 120_000);
