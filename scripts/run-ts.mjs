// Runs a TypeScript script of this project: `node scripts/run-ts.mjs scripts/annotate.ts …`.
// Installs the dependencies first where needed; bundles with Vite, because Node 20 runs no TypeScript.
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const OLDEST_NODE = [20, 19];
const EXIT_USAGE = 2;

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`postilla: ${message}\n`);
  process.exit(EXIT_USAGE);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

const entry = process.argv[2];
if (entry === undefined) fail('usage: node scripts/run-ts.mjs SCRIPT.ts [arguments]');

// Scripts take the project's folder for their own; files named by the reader are still found from
// where the reader stands.
process.env['INIT_CWD'] ??= process.cwd();
process.chdir(ROOT);

try {
  await ensureDependencies(ROOT);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

const { build } = await import('vite');
const { factsPlugin } = await import('./facts-plugin.mjs');
const name = basename(entry).replace(/\.ts$/, '');
// Within node_modules, so that the bundle finds the packages it leaves out; one folder a process,
// so that commands run side by side.
const outDir = join(ROOT, 'node_modules', '.cache', 'postilla', `${name}-${process.pid}`);
await build({
  root: ROOT,
  configFile: false,
  envFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [factsPlugin()],
  // The project's own tsconfig.json needs files that `wxt prepare` writes first.
  tsconfig: 'scripts/tsconfig.json',
  build: {
    ssr: resolve(ROOT, entry),
    outDir,
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
  },
});
process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
const script = join(outDir, `${name}.mjs`);
process.argv.splice(1, 2, script);
await import(pathToFileURL(script).href);
