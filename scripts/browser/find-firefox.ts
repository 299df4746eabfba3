import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure';
import { windowsFolders } from './find-chromium';
import { isProgram, isSnap, majorVersion, onSearchPath, versionOf } from './find-program';

/** The manifest's `strict_min_version`. */
const OLDEST_MAJOR = 146;

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];

/** Where a downloaded Firefox is, and the file that holds its path. */
export const FIREFOX_DOWNLOADS = join('.cache', 'browsers');
export const FIREFOX_DOWNLOADED = join(FIREFOX_DOWNLOADS, 'firefox-path');

/** A Firefox that can run the tests; `null` where none is found. */
export async function findFirefox(): Promise<string | null> {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) {
      throw new CommandFailure(`FIREFOX_PATH is ${chosen}, and there is no program of that name.`);
    }
    return chosen;
  }
  for (const path of candidates()) {
    if (isProgram(path) && !isSnap(path) && (await isRecent(path))) return path;
  }
  return null;
}

async function isRecent(path: string): Promise<boolean> {
  const version = await versionOf(path);
  return version === null || majorVersion(version) >= OLDEST_MAJOR;
}

function candidates(): readonly string[] {
  const downloaded = existsSync(FIREFOX_DOWNLOADED)
    ? [readFileSync(FIREFOX_DOWNLOADED, 'utf8').trim()]
    : [];
  return [...onSearchPath(NAMES), ...usualPlaces(), ...downloaded];
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    );
  }
  if (process.platform === 'win32') {
    return windowsFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return ['/opt/firefox/firefox', '/usr/lib/firefox/firefox'];
}
