// Runs before anything is installed: only what Node itself brings.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often a silent installation says that it still runs. */
const HEARTBEAT_MS = 10_000;

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 */

/**
 * Installs the dependencies where they are missing or not those of `package-lock.json`.
 * Speaks on standard error only. Throws with a line for the reader where npm fails.
 *
 * @param {string} root the project's folder
 */
export async function ensureDependencies(root) {
  const reason = whyInstall(root);
  if (reason === null) return;
  const started = Date.now();
  const say = (/** @type {string} */ words) => process.stderr.write(`${words}\n`);
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  say(`▸ Installing the dependencies (${reason})`);
  const heartbeat = setInterval(() => say(`  still installing, ${seconds()}`), HEARTBEAT_MS);
  try {
    await npmCi(root);
  } finally {
    clearInterval(heartbeat);
  }
  say(`✓ Installing the dependencies: ${seconds()}`);
}

/**
 * @param {string} root
 * @returns {string | null} why an installation is needed; `null` where none is
 */
function whyInstall(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'none there yet';
  for (const [path, { version, integrity, optional }] of Object.entries(wanted ?? {})) {
    if (path === '') continue;
    const found = installed[path];
    // Packages for other platforms are in the lockfile and not on the disk.
    if (found === undefined && optional === true) continue;
    if (found?.version !== version || found?.integrity !== integrity) return `${path} has changed`;
    if (!existsSync(join(root, path))) return `${path} is gone`;
  }
  return null;
}

/**
 * @param {string} file a lockfile
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @returns {Promise<void>}
 */
function npmCi(root) {
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names its own program to what it runs; elsewhere it is found on the path.
  const npm = process.env['npm_execpath'];
  const isNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const [command, args] = isNpm ? [process.execPath, [npm, ...options]] : ['npm', options];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: !isNpm && process.platform === 'win32',
    });
    child.once('error', (error) => reject(new Error(`npm does not start: ${error.message}`)));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`\`npm ci\` failed with code ${code}; its words are above.`));
    });
  });
}
