import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLDR_FILES, cldrFile } from '../../scripts/cldr/cldr-files';

test.each(CLDR_FILES)('%s is what CLDR says today (npm run generate:cldr)', (name) => {
  const { path, text } = cldrFile(name);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
