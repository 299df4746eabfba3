import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Folders of the project; a path in backticks that begins with one of them is a path of ours. */
const OURS =
  /^(?:components|docs|entrypoints|facts|messaging|page|public|recognition|scripts|storage|tests)\/[^\s<>*]*$/;

/** A module may be named without its ending: `page/visit`. */
const exists = (path: string): boolean =>
  ['', '.ts', '.tsx', '.mjs'].some((ending) => existsSync(path + ending));

test.each(DOCUMENTS)('%s names files that are there', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => OURS.test(path));
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path]) =>
    join(document, '..', path ?? ''),
  );
  expect([...named, ...linked].filter((path) => !exists(path))).toEqual([]);
});

test.each(DOCUMENTS)('%s names commands that are there', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
