import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences of everything the extension carries, for `notices.txt` within it. */

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
};

/** Packages whose code or data is bundled though they are needed when building only. */
const BUNDLED: ReadonlyMap<string, string> = new Map([
  ['@wxt-dev/i18n', 'code'],
  ['@wxt-dev/webextension-polyfill', 'code'],
  ['webextension-polyfill', 'code'],
  ['wxt', 'code'],
  ['cldr-numbers-full', 'names of currencies and forms of numbers (recognition/statistics/cldr)'],
  ['@faker-js/faker', 'given names (recognition/pseudonyms/given-names.json)'],
  ['opencc-js', 'simplified letters for traditional ones (recognition/simplified-letters.json)'],
  ['name-suggestion-index', 'names, sites and Wikidata ids of brands (facts/brands.tsv)'],
  ['simple-icons', 'names of brands; no icon (facts/brands.tsv)'],
]);

/** Asked for by a library's types, never bundled. */
const COMPILER = /^(?:@typescript\/.*|typescript)$/;

const HEAD = `Postilla carries the work of others, with thanks. What each package gives, and on what terms:
`;

/** The text of the notices file, by package name. */
export function notices(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const carried = Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const part = BUNDLED.get(name) ?? (dev === true || path === '' ? undefined : 'code');
    return part === undefined || COMPILER.test(name)
      ? []
      : [{ name, path, version, license, part }];
  });
  const entries = carried
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, path, version, license, part }) =>
      [`${name} ${version}: ${part}. ${license ?? 'See below'}`, licenceText(join(root, path))]
        .filter((text) => text !== '')
        .join('\n\n'),
    );
  return `${HEAD}\n${entries.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The package's own licence file; some carry none, and their line says the licence's name. */
function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|unlicense|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
