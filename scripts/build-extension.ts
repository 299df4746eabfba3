import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from './command-failure';
import { withProgress } from './progress';
import { runTool } from './run-process';

export type Target = 'chrome' | 'firefox';

/** Everything a build is made of. */
const SOURCES = [
  'components',
  'entrypoints',
  'facts',
  'messaging',
  'page',
  'public',
  'recognition',
  'storage',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where WXT puts a build; the browser loads it from there. */
export const builtFolder = (target: Target): string => join('.output', `${target}-mv3`);

/** Builds for one browser; throws where the build fails. */
export async function buildExtension(target: Target): Promise<void> {
  const { code, output } = await runTool('wxt', ['build', '-b', target, '--mv3'], {
    output: 'keep',
  });
  if (code === 0) return;
  process.stderr.write(output);
  throw new CommandFailure(`The build for ${target} failed; what is wrong stands above.`);
}

/** Builds unless the last build is newer than everything it is made of. */
export async function buildIfStale(target: Target): Promise<void> {
  const built = modifiedAt(join(builtFolder(target), 'manifest.json'));
  if (built > Math.max(...SOURCES.map(newestWithin))) return;
  await withProgress('Building the extension', () => buildExtension(target));
}

/** Milliseconds; folders count too, because a removed file changes its folder only. */
function newestWithin(path: string): number {
  const own = modifiedAt(path);
  if (own === 0 || !statSync(path).isDirectory()) return own;
  const inside = readdirSync(path).map((name) => newestWithin(join(path, name)));
  return Math.max(own, ...inside);
}

/** Milliseconds; 0 for what isn't there. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
