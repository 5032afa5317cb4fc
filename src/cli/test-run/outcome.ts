/** What one step of the test run found. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it was skipped, or what is wrong where its output does not say it. One sentence. */
  reason?: string;
  /** What its program printed. */
  text?: string;
}

/** How a program ended, as `run` of the launcher tells it. */
export interface Ending {
  code: number;
  text: string;
}

/** The step as one test, which failed. */
export function failure(reason: string, text = ''): Outcome {
  return { passed: 0, failed: 1, skipped: 0, reason, text };
}

/** A tool without a count of its own is one test. */
export function fromTool({ code, text }: Ending): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, text };
}

/** What a JSON report counts; of Playwright, a test that passed at the second try has not passed. */
type Report =
  | { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }
  | { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** The counts in the report of Vitest or Playwright; null stands for a report that was never written. */
export function fromReport(report: Report | null, { code, text }: Ending): Outcome {
  if (!report) return failure('It ended before it wrote its report.', text);
  const outcome =
    'stats' in report
      ? {
          passed: report.stats.expected,
          failed: report.stats.unexpected + report.stats.flaky,
          skipped: report.stats.skipped,
        }
      : {
          passed: report.numPassedTests,
          failed: report.numFailedTests,
          skipped: report.numPendingTests + report.numTodoTests,
        };
  // A run can fail without a failing test: a file that does not load, an error outside every test, no test at all.
  if (code === 0 || outcome.failed > 0) return { ...outcome, text };
  return { ...outcome, failed: 1, reason: 'No single test failed, but the run as a whole did.', text };
}
