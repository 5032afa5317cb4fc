/** What one step of the test run found. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it was skipped, or what is wrong where the step's own output does not say it. One sentence. */
  reason?: string;
  /** The end of what a failed program printed, to look for a cause in. */
  text?: string;
}

/** How a program ended, as `run` of the launcher tells it. */
export interface Ending {
  code: number;
  text: string;
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };

export function failure(reason: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, reason };
}

export function skipped(reason: string): Outcome {
  return { passed: 0, failed: 0, skipped: 1, reason };
}

/** A tool without a count of its own is one test. */
export function fromTool({ code, text }: Ending): Outcome {
  return code === 0 ? PASSED : { passed: 0, failed: 1, skipped: 0, text };
}

/** The counts in Vitest's JSON report; null stands for a report that was never written. */
export function fromVitest(report: VitestReport | null, ending: Ending): Outcome {
  if (!report) return crashed('Vitest', ending);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return withEnding({ passed, failed, skipped: numPendingTests + numTodoTests }, ending);
}

/** The counts in Playwright's JSON report. A test that passed at the second try has not passed. */
export function fromPlaywright(report: PlaywrightReport | null, ending: Ending): Outcome {
  if (!report) return crashed('Playwright', ending);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withEnding({ passed: expected, failed: unexpected + flaky, skipped }, ending);
}

/** A run can fail without a failing test: a file that does not load, an error outside every test, no test at all. */
function withEnding(outcome: Outcome, { code, text }: Ending): Outcome {
  if (code === 0) return outcome;
  if (outcome.failed > 0) return { ...outcome, text };
  return { ...outcome, failed: 1, reason: 'No single test failed, but the run as a whole did.', text };
}

function crashed(name: string, { text }: Ending): Outcome {
  return { ...failure(`${name} ended before it wrote its report.`), text };
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
