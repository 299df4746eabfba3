import { describe, expect, test } from 'vitest';
import {
  FAILED,
  PASSED,
  sum,
  summaryLines,
  type VitestReport,
  vitestCounts,
} from '../../scripts/test/counts';

const report = (passed: number, failed: number, files: VitestReport['testResults'] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

describe('counts of a Vitest run', () => {
  test.each([
    { name: 'all green', report: report(5, 0), code: 0, counts: { passed: 5, failed: 0 } },
    { name: 'one red', report: report(4, 1), code: 1, counts: { passed: 4, failed: 1 } },
    { name: 'no report', report: null, code: 1, counts: { passed: 0, failed: 1 } },
    { name: 'no report, no fault', report: null, code: 0, counts: { passed: 0, failed: 1 } },
    {
      name: 'a file that fails before its first test, beside a red test',
      report: report(5, 1, [{ status: 'failed', assertionResults: [] }]),
      code: 1,
      counts: { passed: 5, failed: 2 },
    },
    {
      name: 'a file that fails by its tests',
      report: report(0, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]),
      code: 1,
      counts: { passed: 0, failed: 1 },
    },
    {
      name: 'a fault outside of all tests',
      report: report(5, 0),
      code: 1,
      counts: { passed: 5, failed: 1 },
    },
  ])('$name', ({ report, code, counts }) => {
    expect(vitestCounts(report, code)).toEqual({ ...counts, skipped: 0 });
  });

  test('skipped and planned tests are told', () => {
    const counts = vitestCounts({ ...report(3, 0), numPendingTests: 2, numTodoTests: 1 }, 0);
    expect(summaryLines(sum([counts, PASSED, FAILED]))).toEqual([
      '3 skipped, in the files marked ↓ above',
      '4 passed, 1 failed',
    ]);
  });

  test('nothing is said of none skipped', () => {
    expect(summaryLines(sum([PASSED, PASSED]))).toEqual(['2 passed, 0 failed']);
  });
});
