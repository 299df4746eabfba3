import type { Page } from 'playwright-core';

/** As far as it is read here; times are in microseconds, `tdur` is the thread's own. */
type TraceEvent = {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: {
    readonly worldName?: string;
    readonly data?: { readonly url?: string };
  };
};

const CATEGORIES = ['devtools.timeline', 'v8'];
/** What goes on after an awaited answer runs in it; it names its world and no address. */
const CALLBACK = 'v8.callFunction';
const MICROSECONDS = 1_000;

/**
 * How often an extension's scripts run in a page of Chromium while something is done, and how many milliseconds
 * of work the longest run is; what else the machine does meanwhile doesn't count.
 */
export async function scriptRuns(
  page: Page,
  extension: { readonly id: string; readonly name: string },
  act: () => Promise<void>,
): Promise<{ readonly longest: number; readonly runs: number }> {
  const devTools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise<void>((resolve) =>
    devTools.once('Tracing.tracingComplete', () => resolve()),
  );
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  await devTools.send('Tracing.end');
  await complete;
  await devTools.detach();
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    name === CALLBACK
      ? args?.worldName === extension.name
      : args?.data?.url?.includes(extension.id) === true;
  const runs = events.filter(isOurs).map(({ tdur = 0 }) => tdur / MICROSECONDS);
  return { longest: Math.max(0, ...runs), runs: runs.length };
}
