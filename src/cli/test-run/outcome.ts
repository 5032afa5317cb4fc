/** What one step of the test run found. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it was skipped, or what is wrong where the step's own output does not say it. One sentence. */
  reason?: string;
  /** The end of what a failed program printed, to look for a cause in. */
  text?: string;
  /** Each test that ran, with the time it took. */
  tests?: readonly TimedTest[];
}

/** One test of Vitest or Playwright. */
export interface TimedTest {
  /** Below the root of the project. */
  file: string;
  title: string;
  seconds: number;
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

/**
 * The counts and times in Vitest's JSON report; null stands for a report that was never written.
 *
 * @param root the folder that paths of files begin with
 */
export function fromVitest(report: VitestReport | null, ending: Ending, root: string): Outcome {
  if (!report) return crashed('Vitest', ending);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      file: name.replace(`${root}/`, ''),
      title: fullName,
      seconds: (duration ?? 0) / 1000,
    })),
  );
  return withEnding({ passed, failed, skipped: numPendingTests + numTodoTests, tests }, ending);
}

/** The counts and times in Playwright's JSON report. A test that passed at the second try has not passed. */
export function fromPlaywright(report: PlaywrightReport | null, ending: Ending): Outcome {
  if (!report) return crashed('Playwright', ending);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const tests = report.suites.flatMap((suite) => timesIn(suite));
  return withEnding({ passed: expected, failed: unexpected + flaky, skipped, tests }, ending);
}

function timesIn({ specs = [], suites = [] }: PlaywrightSuite): TimedTest[] {
  const own = specs.map(({ file, title, tests }) => ({
    file: `tests/browser/${file}`,
    title,
    seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }));
  return [...own, ...suites.flatMap(timesIn)];
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
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  specs?: { file: string; title: string; tests: { results: { duration: number }[] }[] }[];
  suites?: PlaywrightSuite[];
}
