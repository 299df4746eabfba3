import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from '../run-process';

/** A browser that doesn't answer `--version` within this time is none. */
const VERSION_TIMEOUT_MS = 20_000;
/** Wrapper scripts are shorter than this, browsers longer. */
const SCRIPT_SIZE = 20_000;

/** Full paths of the programs with these names on the search path, in the names' order. */
export function onSearchPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isProgram);
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Browsers in a snap can't read profiles and extensions outside of what the snap may see. */
export function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/\/snap(?:\/|$)/.test(real)) return true;
  return statSync(real).size < SCRIPT_SIZE && readFileSync(real, 'latin1').includes('/snap/');
}

/** What a browser says it is; `null` where it can't be asked: on Windows the question opens a window. */
export async function versionOf(path: string): Promise<string | null> {
  if (process.platform === 'win32') return null;
  const { code, output } = await runProcess(path, ['--version'], {
    output: 'keep',
    timeout: VERSION_TIMEOUT_MS,
  });
  return code === 0 ? output.trim() : '';
}

/** The first number in "Chromium 156.0.8078.79"; 0 where there is none. */
export function majorVersion(version: string): number {
  return Number(/(\d{1,5})\.\d/.exec(version)?.[1] ?? 0);
}
