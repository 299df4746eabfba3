import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CommandFailure } from '../command-failure';
import { isProgram, isSnap, majorVersion, onSearchPath, versionOf } from './find-program';

/** The manifest's `minimum_chrome_version`. */
const OLDEST_MAJOR = 120;

/** Google Chrome from 137 on and Microsoft Edge take no extension from the command line. */
const BRANDED = /Google Chrome (?!for Testing)|Microsoft Edge/;
const BRANDED_PATH =
  /[\\/](?:google-chrome|Google Chrome\.app|Google\\Chrome\\|microsoft-edge|Edge)/;

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
/** Chromium with a face of its own; takes extensions too. */
const RELATED_NAMES = ['brave-browser', 'brave', 'vivaldi-stable', 'vivaldi'];

/** A Chromium browser that takes our extension; `null` where none is found. */
export async function findChromium(): Promise<string | null> {
  const chosen = process.env['BROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') {
    await refuseUnfit(chosen);
    return chosen;
  }
  for (const path of candidates()) {
    if (isProgram(path) && !isSnap(path) && (await whyUnfit(path)) === null) return path;
  }
  return null;
}

async function refuseUnfit(path: string): Promise<void> {
  if (!isProgram(path)) {
    throw new CommandFailure(`BROWSER_PATH is ${path}, and there is no program of that name.`);
  }
  const reason = await whyUnfit(path);
  if (reason !== null) throw new CommandFailure(`BROWSER_PATH is ${path}: ${reason}`);
}

async function whyUnfit(path: string): Promise<string | null> {
  const version = await versionOf(path);
  if (BRANDED.test(version ?? '') || BRANDED_PATH.test(path)) {
    return 'Google Chrome and Microsoft Edge take no extension from the command line; Chromium does.';
  }
  if (version === null) return null;
  if (majorVersion(version) >= OLDEST_MAJOR) return null;
  return `Chromium ${OLDEST_MAJOR} or newer is needed; it says “${version}”.`;
}

function candidates(): readonly string[] {
  return [
    ...onSearchPath(CHROMIUM_NAMES),
    ...usualPlaces('chromium'),
    chromium.executablePath(),
    ...onSearchPath(RELATED_NAMES),
    ...usualPlaces('related'),
  ];
}

function usualPlaces(sort: 'chromium' | 'related'): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = sort === 'chromium' ? ['Chromium'] : ['Brave Browser', 'Vivaldi'];
    return apps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const programs =
      sort === 'chromium'
        ? ['Chromium\\Application\\chrome.exe']
        : [
            'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
            'Vivaldi\\Application\\vivaldi.exe',
          ];
    return programs.flatMap((program) => windowsFolders().map((folder) => join(folder, program)));
  }
  return sort === 'related' ? ['/opt/brave.com/brave/brave'] : [];
}

/** Where Windows keeps programs. */
export function windowsFolders(): readonly string[] {
  return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap(
    (name) => process.env[name] ?? [],
  );
}
