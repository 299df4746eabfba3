import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What each folder may import at run time, beside itself. Types may come from anywhere but the entry points. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  recognition: [],
  facts: [
    'recognition',
    'valibot',
    'virtual:brands',
    'virtual:company-profiles',
    'virtual:packed-lexicon',
  ],
  page: ['@floating-ui/dom', 'approx-string-match'],
  storage: [
    'dexie',
    'mdast-util-from-markdown',
    'mdast-util-to-markdown',
    'papaparse',
    'valibot',
    'wxt/utils/storage',
  ],
  messaging: ['@webext-core/messaging', 'valibot'],
  components: ['preact', 'lucide', 'mdast-util-from-markdown', '#i18n'],
  'entrypoints/content': ['page', 'messaging', 'wxt'],
  'entrypoints/reader.content': ['page', 'messaging', 'wxt', '#i18n'],
};

type Import = { readonly file: string; readonly from: string; readonly isType: boolean };

/** An import or re-export with its clause; comments and strings that only look like one don't start a line. */
const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'"`;]{0,2000}?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(folder: string): readonly Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = join(folder, name);
      const code = readFileSync(join(ROOT, file), 'utf8');
      return [...code.matchAll(IMPORT)].map(([, type, from]) => ({
        file,
        from: resolveFrom(file, from ?? ''),
        isType: type !== undefined,
      }));
    });
}

/** A path from the project's root for our own files, the package's name for others. */
function resolveFrom(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return posix.normalize(relative(ROOT, resolve(ROOT, dirname(file), from)));
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

describe('each folder imports only what its job needs', () => {
  test.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
    const forbidden = importsOf(folder)
      .filter(({ isType }) => !isType)
      .filter(({ from }) => ![folder, ...allowed].some((name) => isWithin(from, name)))
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(forbidden).toEqual([]);
  });

  test('nothing but tests imports the entry points', () => {
    const folders = Object.keys(MAY_IMPORT).filter((folder) => !folder.startsWith('entrypoints'));
    const upward = folders.flatMap(importsOf).filter(({ from }) => isWithin(from, 'entrypoints'));
    expect(upward).toEqual([]);
  });

  test('the rules see real imports', () => {
    expect(importsOf('page')).toContainEqual({
      file: 'page/card-frame.ts',
      from: '@floating-ui/dom',
      isType: false,
    });
  });
});

describe('the page side', () => {
  test('never writes HTML and never opens a connection', () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|indexedDB/;
    const offenders = readdirSync(join(ROOT, 'page'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => forbidden.test(readFileSync(join(ROOT, 'page', name), 'utf8')));
    expect(offenders).toEqual([]);
  });
});

test('what runs in pages uses nothing that pages without https lack', () => {
  const folders = ['page', 'messaging', 'components', 'entrypoints'];
  const faults = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/^(?:background|notebook)/.test(name))
      .filter((name) =>
        /\bcrypto\.(?:randomUUID|subtle)\b(?!`)|\bnavigator\.(?:storage|locks)\b/.test(
          readFileSync(join(ROOT, folder, name), 'utf8'),
        ),
      )
      .map((name) => join(folder, name)),
  );
  expect(faults).toEqual([]);
});
