import { describe, expect, test } from 'vitest';
import { playwrightCounts, total, vitestCounts, withExitCode } from './counts.ts';

const vitestReport = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('vitestCounts', () => {
  test('passed and failed', () => {
    expect(vitestCounts(vitestReport)).toEqual({ passed: 5, failed: 1 });
  });

  test('skipped and open tests are failures', () => {
    expect(vitestCounts({ ...vitestReport, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 5, failed: 4 });
  });

  test('a file that could not be loaded is one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestCounts({ ...vitestReport, testResults })).toEqual({ passed: 5, failed: 2 });
  });
});

describe('playwrightCounts', () => {
  test('flaky and skipped tests and faults outside of tests are failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4 });
  });
});

describe('withExitCode', () => {
  test('no report, no test at all, or a bad end without a failed test is one failure', () => {
    expect(withExitCode(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(withExitCode({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts that explain the exit code stay', () => {
    expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  });
});

describe('total', () => {
  test('adds up', () => {
    expect(
      total([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 4, failed: 2 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });
});
