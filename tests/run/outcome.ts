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

/** One line of the table at the end. */
export interface StepRow {
  id: string;
  seconds: number;
  outcome: Outcome;
}

/** What a run says at its end: the table, the whole time, and the totals in the last line, which the test machine reads. */
export function formatEnd(rows: readonly StepRow[], seconds: number): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  const totals = `${total('passed')} passed, ${total('failed')} failed${skipped}`;
  return [formatTable(rows), `All steps: ${seconds.toFixed(0)} seconds`, totals].join('\n\n');
}

function formatTable(rows: readonly StepRow[]): string {
  const cells = [
    ['Step', 'Seconds', 'Passed', 'Failed', 'Skipped'],
    ...rows.map(({ id, seconds, outcome: { passed, failed, skipped } }) =>
      [id, seconds.toFixed(1), passed, failed, skipped].map(String),
    ),
  ];
  return cells
    .map(([id = '', ...numbers]) => id.padEnd(10) + numbers.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}
