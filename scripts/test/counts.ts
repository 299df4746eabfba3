/** How many tests, or steps that are one test each, went how. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The part of Vitest's JSON report that counts. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

export function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts): number => counts.reduce((so, count) => so + count[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The last lines of a test run. The very last has one form always, for whatever reads it. */
export function summaryLines({ passed, failed, skipped }: Counts): readonly string[] {
  const notRun = skipped === 0 ? [] : [`${skipped} skipped, in the files marked ↓ above`];
  return [...notRun, `${passed} passed, ${failed} failed`];
}

/**
 * Counts a Vitest run. A file that fails before its first test is one failure, and so is a run that
 * ends red with no test to blame.
 * @param report `null` where Vitest left none
 */
export function vitestCounts(report: VitestReport | null, code: number): Counts {
  if (report === null) return FAILED;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
