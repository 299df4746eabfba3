import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a kept profile forget the extension's background as it was: Chromium would go on running
 * the one of an earlier build. Notes and settings are kept elsewhere and stay.
 */
export function prepareProfile(profile: string): void {
  if (isInUse(profile)) return;
  try {
    rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  } catch {
    // On Windows a browser that still runs holds its files; the launch tells the reader so.
  }
}

/** A running browser marks its profile with a link that names its process: "host-4242". */
function isInUse(profile: string): boolean {
  try {
    const pid = Number(/-(\d{1,10})$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
