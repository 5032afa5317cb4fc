import { stripVTControlCharacters } from 'node:util';

/** What one step of the test run found. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it was skipped, or what is wrong where the step's own output does not say it. One sentence. */
  reason?: string;
  /** What its program printed. */
  text?: string;
  /** A line for each test that failed: its file, its title, and the first line of why. */
  failures?: readonly string[];
}

/** How a program ended, as `run` of the launcher tells it. */
export interface Ending {
  code: number;
  text: string;
}

/** The step as one test, which failed. */
export function failure(reason: string, text?: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, reason, ...(text === undefined ? {} : { text }) };
}

/** The step as one test, which was skipped. */
export function skipped(reason: string): Outcome {
  return { passed: 0, failed: 0, skipped: 1, reason };
}

/** A tool without a count of its own is one test. */
export function fromTool({ code, text }: Ending): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, text };
}

/**
 * The counts in Vitest's JSON report; null stands for a report that was never written.
 *
 * @param root the folder that paths of files begin with
 */
export function fromVitest(report: VitestReport | null, ending: Ending, root: string): Outcome {
  if (!report) return failure('Vitest ended before it wrote its report.', ending.text);
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replace(`${root}/`, '');
    const own = assertionResults.filter((test) => test.status === 'failed');
    // A file that does not load, or whose set-up fails, has no test that failed: it stands there itself.
    if (status === 'failed' && own.length === 0) return [lineOf(file, '(the whole file)', message)];
    return own.map(({ fullName, failureMessages }) => lineOf(file, fullName, failureMessages?.[0]));
  });
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return withEnding({ passed, failed, skipped: numPendingTests + numTodoTests, failures }, ending);
}

/** The counts in Playwright's JSON report. A test that passed at the second try has not passed. */
export function fromPlaywright(report: PlaywrightReport | null, ending: Ending): Outcome {
  if (!report) return failure('Playwright ended before it wrote its report.', ending.text);
  const { expected: passed, unexpected, flaky, skipped } = report.stats;
  return withEnding({ passed, failed: unexpected + flaky, skipped, failures: failuresIn(report) }, ending);
}

function failuresIn({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) => {
    const results = tests.flatMap((test) => test.results);
    const failed = results.find(({ status }) => status !== undefined && !['passed', 'skipped'].includes(status));
    return failed ? [lineOf(`tests/browser/${file}`, title, failed.error?.message)] : [];
  });
  return [...own, ...suites.flatMap(failuresIn)];
}

function lineOf(file: string, title: string, message = ''): string {
  return `  ${file}  ${title}: ${stripVTControlCharacters(message).trim().split('\n')[0]}`;
}

/** A run can fail without a failing test: a file that does not load, an error outside every test, no test at all. */
function withEnding(outcome: Outcome, { code, text }: Ending): Outcome {
  if (code === 0 || outcome.failed > 0) return { ...outcome, text };
  return { ...outcome, failed: 1, reason: 'No single test failed, but the run as a whole did.', text };
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status?: string;
    message?: string;
    assertionResults: { fullName: string; status?: string; failureMessages?: string[] | null }[];
  }[];
}

export interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface PlaywrightSuite {
  specs?: {
    file: string;
    title: string;
    tests: { results: { status?: string; error?: { message?: string } }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}
