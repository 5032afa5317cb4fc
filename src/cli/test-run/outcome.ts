import { stripVTControlCharacters } from 'node:util';

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
  /** The first line of why it failed; absent where it passed. */
  why?: string;
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
  const tests = report.testResults.flatMap((result) => testsOf(result, result.name.replace(`${root}/`, '')));
  return withEnding({ passed, failed, skipped: numPendingTests + numTodoTests, tests }, ending);
}

/** A file that does not load, or whose set-up fails, has no test that failed: it stands there itself. */
function testsOf({ assertionResults, status, message }: VitestFile, file: string): TimedTest[] {
  const tests = assertionResults.map((test) => ({
    file,
    title: test.fullName,
    seconds: (test.duration ?? 0) / 1000,
    ...(test.status === 'failed' ? { why: firstLine(test.failureMessages?.[0]) } : {}),
  }));
  const isNamed = status !== 'failed' || tests.some(({ why }) => why !== undefined);
  return isNamed ? tests : [...tests, { file, title: '(the whole file)', seconds: 0, why: firstLine(message) }];
}

/** The counts and times in Playwright's JSON report. A test that passed at the second try has not passed. */
export function fromPlaywright(report: PlaywrightReport | null, ending: Ending): Outcome {
  if (!report) return crashed('Playwright', ending);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const tests = report.suites.flatMap((suite) => timesIn(suite));
  return withEnding({ passed: expected, failed: unexpected + flaky, skipped, tests }, ending);
}

function timesIn({ specs = [], suites = [] }: PlaywrightSuite): TimedTest[] {
  const own = specs.map(({ file, title, tests }) => {
    const results = tests.flatMap((test) => test.results);
    const failed = results.find(({ status }) => status !== undefined && !['passed', 'skipped'].includes(status));
    return {
      file: `tests/browser/${file}`,
      title,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      ...(failed ? { why: firstLine(failed.error?.message) } : {}),
    };
  });
  return [...own, ...suites.flatMap(timesIn)];
}

/** What a message says first, without the colours of a terminal. */
function firstLine(message = ''): string {
  return stripVTControlCharacters(message).trim().split('\n')[0] ?? '';
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
  testResults: VitestFile[];
}

interface VitestFile {
  name: string;
  status?: string;
  message?: string;
  assertionResults: VitestAssertion[];
}

interface VitestAssertion {
  fullName: string;
  duration?: number | null;
  status?: string;
  failureMessages?: string[] | null;
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  specs?: { file: string; title: string; tests: { results: PlaywrightResult[] }[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightResult {
  duration: number;
  status?: string;
  error?: { message?: string };
}
