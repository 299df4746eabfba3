/** How often a long step says that it still runs. */
const HEARTBEAT_MS = 10_000;

export const say = (words: string): void => {
  process.stderr.write(`${words}\n`);
};

/** Runs one step under a name, telling on standard error that it began, still runs, and ended. */
export async function withProgress<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const elapsed = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  say(`▸ ${name}`);
  const heartbeat = setInterval(() => say(`  still at it, ${elapsed()}`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`✓ ${name}: ${elapsed()}`);
    return result;
  } catch (error) {
    say(`✗ ${name}: ${elapsed()}`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
