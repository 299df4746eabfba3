import { existsSync, readFileSync } from 'node:fs';
import { withProgress } from '../progress';
import { runProcess } from '../run-process';

/** Chinese, Japanese and Korean names are shown, and stand in screenshots. */
export const FONT_PACKAGES = ['fonts-noto-cjk', 'fonts-noto-core'];

/** True where packages can be installed without asking anybody: as root on Debian and its like. */
export function canInstallPackages(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

/** Installs packages; false where apt-get could not. */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A busy mirror or another apt-get is waited for rather than given up on.
  const options = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  return withProgress(`Installing ${packages.join(', ')} with apt-get`, async () => {
    for (const args of [['update'], ['install', '-y', ...packages]]) {
      const { code, output } = await runProcess('apt-get', [...options, ...args], {
        env,
        output: 'keep',
      });
      if (code !== 0) {
        process.stderr.write(`${output.trim().split('\n').slice(-5).join('\n')}\n`);
        return false;
      }
    }
    return true;
  });
}
