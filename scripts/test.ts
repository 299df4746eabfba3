import { ensureChromium, ensureFirefox } from './browser/ensure-browsers';
import { CommandFailure, runCommand } from './command-failure';
import { say } from './progress';
import { type Counts, FAILED, sum, summaryLines } from './test/counts';
import { testSteps } from './test/steps';

/** Checks everything there is to check, and says at the end how much of it passed. */
async function main(): Promise<number> {
  const started = performance.now();
  const results: Counts[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      const words = error instanceof CommandFailure ? error.message : String(error);
      say(words);
      results.push(FAILED);
      return null;
    }
  };

  const chromium = await attempt(ensureChromium);
  const firefox = await attempt(ensureFirefox);
  for (const { name, run } of testSteps({ chromium, firefox })) {
    say(`\n━━ ${name} (at ${clock(started)})`);
    const counts = await attempt(run);
    if (counts !== null) results.push(counts);
    if (counts === null || counts.failed > 0) say(`✗ ${name}`);
  }

  const total = sum(results);
  say(`\nAll checks took ${clock(started)}.`);
  for (const line of summaryLines(total)) process.stdout.write(`${line}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Minutes and seconds since then. */
function clock(started: number): string {
  const seconds = Math.round((performance.now() - started) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

await runCommand(main);
