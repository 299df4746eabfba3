// Vite's part in bundling the dataset: what would cost time at each waking of the background is done here.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const COMPANIES = join(ROOT, 'facts', 'companies.json');
const BRANDS = join(ROOT, 'facts', 'brands.tsv');
const NAMES = join(ROOT, 'facts', 'names.tsv');

/**
 * What `facts/pack-dataset.ts` exports; its own types can't be read under Node's rules for paths.
 * @typedef {{
 *   packDataset: (
 *     companies: unknown,
 *     brandsTsv: string,
 *     namesTsv: string,
 *   ) => { lexicon: string, brands: string, profiles: string },
 * }} Packing
 */

/** @returns {Promise<Packing>} */
async function packing() {
  const path = join(ROOT, 'facts', 'pack-dataset.ts');
  const { module } = await runnerImport(path, { configFile: false, root: ROOT });
  return /** @type {Packing} */ (module);
}

const readCompanies = () => JSON.parse(readFileSync(COMPANIES, 'utf8'));

const pack = async () =>
  (await packing()).packDataset(
    readCompanies(),
    readFileSync(BRANDS, 'utf8'),
    readFileSync(NAMES, 'utf8'),
  );

/** @type {ReadonlyMap<string, () => Promise<string>>} */
const MODULES = new Map([
  ['virtual:packed-lexicon', async () => (await pack()).lexicon],
  ['virtual:brands', async () => (await pack()).brands],
  ['virtual:company-profiles', async () => (await pack()).profiles],
]);

/** @returns {import('vite').Plugin} */
export function factsPlugin() {
  return {
    name: 'postilla-facts',
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? MODULES.get(id.slice(1)) : undefined;
      if (make === undefined) return undefined;
      this.addWatchFile(COMPANIES);
      this.addWatchFile(BRANDS);
      this.addWatchFile(NAMES);
      return `export default ${JSON.stringify(await make())};`;
    },
  };
}
