/** Results of one part of the tests. */
export interface Counts {
  passed: number;
  failed: number;
}

/** A part that either holds or not counts as one test. */
export function asOne(passes: boolean): Counts {
  return passes ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum of all parts. */
export function total(parts: readonly Counts[]): Counts {
  return {
    passed: parts.reduce((sum, each) => sum + each.passed, 0),
    failed: parts.reduce((sum, each) => sum + each.failed, 0),
  };
}

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts of a vitest run. A file that could not be loaded is one failure; so is a skipped test: none may hide. */
export function vitestCounts(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded,
  };
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts of a Playwright run. Faults outside of any test, flaky and skipped tests are failures. */
export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** Counts by the exit code too: a part that died is at least one failure. No report (null) means that it died. */
export function withExitCode(counts: Counts | null, code: number): Counts {
  if (!counts) return asOne(false);
  const silent = counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0);
  return silent ? { ...counts, failed: counts.failed + 1 } : counts;
}
