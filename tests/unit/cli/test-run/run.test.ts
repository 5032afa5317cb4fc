import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  failure,
  fromPlaywright,
  fromTool,
  fromVitest,
  type Outcome,
  PASSED,
  skipped,
} from '../../../../src/cli/test-run/outcome.ts';
import { formatEnd } from '../../../../src/cli/test-run/report.ts';
import { readRequest, selectSteps } from '../../../../src/cli/test-run/select.ts';
import { STEPS } from '../../../../src/cli/test-run/steps.ts';
import { compareTrees, hashTree } from '../../../../src/cli/test-run/trees.ts';

const steps = [
  { id: 'lint', group: 'check' },
  { id: 'types', group: 'check' },
  { id: 'unit', group: 'tests' },
  { id: 'dist', group: 'tests' },
];

const EVERYTHING = { kind: 'run', only: null, isSlow: false, since: null };

describe('readRequest', () => {
  test('without words, everything runs', () => {
    expect(readRequest([], steps)).toEqual(EVERYTHING);
  });

  test('--only names steps and groups', () => {
    expect(readRequest(['--only', 'check, dist'], steps)).toEqual({ ...EVERYTHING, only: ['check', 'dist'] });
  });

  test('--slow adds the long sets', () => {
    expect(readRequest(['--slow'], steps)).toEqual({ ...EVERYTHING, isSlow: true });
  });

  test('--changed asks for what differs from the last commit, or from another one', () => {
    expect(readRequest(['--changed'], steps)).toEqual({ ...EVERYTHING, since: 'HEAD' });
    expect(readRequest(['--changed=main', '--only', 'unit'], steps)).toEqual({
      ...EVERYTHING,
      only: ['unit'],
      since: 'main',
    });
  });

  test('--list asks for the names', () => {
    expect(readRequest(['--list'], steps)).toEqual({ kind: 'list' });
  });

  test('a step that does not exist is a mistake, not an empty run that passes', () => {
    expect(readRequest(['--only', 'unit,units'], steps)).toEqual({
      kind: 'mistake',
      message: 'There is no step "units". The steps and groups are: lint, check, types, unit, tests, dist.',
    });
  });

  test('an unknown word is a mistake that shows how to write it', () => {
    const request = readRequest(['--olny', 'unit'], steps);
    expect(request).toMatchObject({
      kind: 'mistake',
      message: expect.stringContaining('npm test -- --only unit,dist'),
    });
  });
});

test('selected steps keep their own order, whatever the order of the names', () => {
  expect(selectSteps(steps, ['dist', 'check']).map(({ id }) => id)).toEqual(['lint', 'types', 'dist']);
  expect(selectSteps(steps, null)).toHaveLength(4);
});

test('every step needs only steps that run before it', () => {
  const ids = STEPS.map(({ id }) => id);
  for (const [index, { needs = [] }] of STEPS.entries()) {
    for (const need of needs) expect(ids.slice(0, index)).toContain(need);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

describe('outcomes', () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: '/house/tests/unit/days.test.ts',
        assertionResults: [{ fullName: 'days count', duration: 1500 }, { fullName: 'days wait' }],
      },
    ],
  };

  test('a tool is one test', () => {
    expect(fromTool({ code: 0, text: '' })).toEqual(PASSED);
    expect(fromTool({ code: 2, text: 'bad' })).toEqual({ passed: 0, failed: 1, skipped: 0, text: 'bad' });
  });

  test("Vitest's own totals count", () => {
    expect(fromVitest(vitest, { code: 0, text: '' }, '/house')).toEqual({
      passed: 7,
      failed: 0,
      skipped: 2,
      tests: [
        { file: 'tests/unit/days.test.ts', title: 'days count', seconds: 1.5 },
        { file: 'tests/unit/days.test.ts', title: 'days wait', seconds: 0 },
      ],
    });
    expect(fromVitest({ ...vitest, numFailedTests: 2 }, { code: 1, text: '' }, '/house')).toMatchObject({
      passed: 7,
      failed: 2,
    });
  });

  test('a run that fails without a failing test has one failure', () => {
    expect(fromVitest(vitest, { code: 1, text: '' }, '/house')).toMatchObject({ passed: 7, failed: 1 });
  });

  test('a run without a report has one failure', () => {
    expect(fromVitest(null, { code: 0, text: '' }, '/house')).toMatchObject({ passed: 0, failed: 1 });
    expect(fromPlaywright(null, { code: 1, text: '' })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a browser test that passed only at the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(fromPlaywright({ stats, suites: [] }, { code: 1, text: '' })).toMatchObject({
      passed: 5,
      failed: 3,
      skipped: 3,
    });
  });

  test('the time of a browser test is that of all its tries', () => {
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 };
    const spec = {
      file: 'checks/visit.ts',
      title: '/ (home, es)',
      tests: [{ results: [{ duration: 900 }, { duration: 600 }] }],
    };
    const report = { stats, suites: [{ suites: [{ specs: [spec] }] }] };
    expect(fromPlaywright(report, { code: 0, text: '' }).tests).toEqual([
      { file: 'tests/browser/checks/visit.ts', title: '/ (home, es)', seconds: 1.5 },
    ]);
  });
});

test('the end of a run has the table, the whole time, the slowest tests, and the totals in the last line', () => {
  const slow = { file: 'tests/unit/a.test.ts', title: 'takes long', seconds: 4.25 };
  const rows = [
    { id: 'lint', seconds: 1.25, cpu: null, outcome: PASSED },
    {
      id: 'unit',
      seconds: 12,
      cpu: 20.5,
      outcome: { passed: 120, failed: 2, skipped: 0, tests: [{ ...slow, title: 'is quick', seconds: 0.04 }, slow] },
    },
    { id: 'build', seconds: 30.04, cpu: 41, outcome: failure('Astro logged an error.') },
    { id: 'dist', seconds: 0, cpu: null, outcome: skipped('Skipped, since "build" failed.') },
  ];
  expect(formatEnd(rows, 31.2)).toMatchInlineSnapshot(`
    "Step   Seconds   CPU  Passed  Failed  Skipped
    lint       1.3     –       1       0        0
    unit      12.0  20.5     120       2        0
    build     30.0  41.0       0       1        0
    dist       0.0     –       0       0        1

    build: Astro logged an error.
    dist: Skipped, since "build" failed.

    All steps: 31 seconds, 62 of CPU

    Slowest tests, in seconds
        4.3  tests/unit/a.test.ts  takes long
        0.0  tests/unit/a.test.ts  is quick

    121 passed, 3 failed, 1 skipped"
  `);
  expect(formatEnd(rows.slice(0, 1), 1)).toMatch(/\n\nAll steps: 1 seconds\n\n1 passed, 0 failed$/);
});

test('the ten slowest tests are named, slowest first', () => {
  const tests = Array.from({ length: 12 }, (_, seconds) => ({ file: 'a.test.ts', title: `test ${seconds}`, seconds }));
  const outcome = { passed: 12, failed: 0, skipped: 0, tests };
  const [, after] = formatEnd([{ id: 'unit', seconds: 1, cpu: 1, outcome }], 1).split('Slowest tests, in seconds\n');
  const lines = after!.split('\n\n')[0]!.split('\n');
  expect(lines.map((line) => line.replace(/^.* {2}/, ''))).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((n) => `test ${n}`),
  );
});

describe('what failed stands at the end', () => {
  const endOf = (outcome: Outcome) => formatEnd([{ id: 'unit', seconds: 1, cpu: 1, outcome }], 1);

  test('with the file, the title and the first line of the reason, from Vitest', () => {
    const end = endOf(
      fromVitest(
        {
          numPassedTests: 1,
          numFailedTests: 1,
          numPendingTests: 0,
          numTodoTests: 0,
          testResults: [
            {
              name: '/house/tests/unit/days.test.ts',
              assertionResults: [
                { fullName: 'days count', status: 'passed', failureMessages: [] },
                {
                  fullName: 'days end',
                  status: 'failed',
                  failureMessages: ['Error: expected 1 to be 2\n    at x.ts:1'],
                },
              ],
            },
          ],
        },
        { code: 1, text: '' },
        '/house',
      ),
    );
    expect(end).toMatch(
      /\n\nFailed tests\n {2}tests\/unit\/days\.test\.ts {2}days end: Error: expected 1 to be 2\n\n1 passed, 1 failed$/,
    );
  });

  test('as a whole where it does not load, or its set-up fails', () => {
    const broken = {
      name: '/house/tests/unit/days.test.ts',
      status: 'failed',
      message: "Cannot find module './weeks.ts'\n    at x",
      assertionResults: [{ fullName: 'days count', status: 'skipped' }],
    };
    const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [broken] };
    expect(endOf(fromVitest(report, { code: 1, text: '' }, '/house'))).toContain(
      "Failed tests\n  tests/unit/days.test.ts  (the whole file): Cannot find module './weeks.ts'\n",
    );
  });

  test('and from Playwright, without colours, also where a second try passed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 1, skipped: 0 };
    const results = [
      { duration: 1, status: 'failed', error: { message: '\u001b[31mError: nothing moved\u001b[39m\n\nCall log:' } },
      { duration: 1, status: 'passed' },
    ];
    const suites = [{ specs: [{ file: 'lesson.spec.ts', title: 'prints', tests: [{ results }] }] }];
    expect(endOf(fromPlaywright({ stats, suites }, { code: 1, text: '' }))).toContain(
      'Failed tests\n  tests/browser/lesson.spec.ts  prints: Error: nothing moved\n',
    );
  });

  test('and is cut where a whole house fell down', () => {
    const tests = Array.from({ length: 43 }, (_, n) => ({ file: 'a.test.ts', title: `${n}`, seconds: 0, why: 'no' }));
    expect(endOf({ passed: 0, failed: 43, skipped: 0, tests })).toMatch(/ {2}a\.test\.ts {2}39: no\n {2}and 3 more\n/);
  });

  test('where nothing failed, nothing is said of it', () => {
    expect(endOf(PASSED)).not.toContain('Failed tests');
  });
});

describe('two builds', () => {
  test('are equal when every file has the same bytes', async () => {
    const [one, other] = await Promise.all([
      folderWith({ 'a.html': 'A', 'en/b.html': 'B' }),
      folderWith({ 'en/b.html': 'B', 'a.html': 'A' }),
    ]);
    expect(compareTrees(await hashTree(one), await hashTree(other))).toEqual([]);
  });

  test('differ by what was changed, removed or added', async () => {
    const [one, other] = await Promise.all([
      folderWith({ 'a.html': 'A', 'en/b.html': 'B' }),
      folderWith({ 'a.html': 'a', 'c.html': 'C' }),
    ]);
    expect(compareTrees(await hashTree(one), await hashTree(other))).toEqual([
      'a.html differs.',
      'c.html is only in the second build.',
      'en/b.html is only in the first build.',
    ]);
  });
});

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tree-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
