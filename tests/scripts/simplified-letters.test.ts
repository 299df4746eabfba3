import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LETTERS_PATH, lettersFile } from '../../scripts/simplified/letters-file';

test('simplified letters are what OpenCC says today (npm run generate:simplified)', () => {
  expect(readFileSync(LETTERS_PATH, 'utf8')).toBe(lettersFile());
});
