import { globSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEFT_TO_ALL } from '../../../../src/cli/test-run/left-to-all.ts';
import {
  failure,
  fromPlaywright,
  fromTool,
  fromVitest,
  type Outcome,
  skipped,
} from '../../../../src/cli/test-run/outcome.ts';
import { formatEnd } from '../../../../src/cli/test-run/report.ts';
import { listed, readRequest } from '../../../../src/cli/test-run/request.ts';
import { runSteps } from '../../../../src/cli/test-run/run-steps.ts';
import { STEPS, type Step } from '../../../../src/cli/test-run/steps.ts';
import { compareTrees, hashTree } from '../../../../src/cli/test-run/trees.ts';

const PASSED = fromTool({ code: 0, text: '' });

function chosen(...args: string[]): string[] {
  const request = readRequest(args);
  return typeof request === 'string' ? [request] : request.steps.map(({ id }) => id);
}

describe('what npm test is asked for', () => {
  test('without words: every step but those that are left to --all', () => {
    const left = LEFT_TO_ALL.flatMap(({ steps = [] }) => steps);
    expect(chosen()).toEqual(STEPS.map(({ id }) => id).filter((id) => !left.includes(id)));
    expect(chosen('--all')).toEqual(STEPS.map(({ id }) => id));
    expect(readRequest(['--all'])).toMatchObject({ isAll: true, isList: false, since: undefined });
  });

  test('--only names steps and groups, in whatever order, and a step that is left to --all by its own name', () => {
    expect(chosen('--only', 'dist, unit,engine')).toEqual(['unit', 'dist', 'engine']);
    expect(chosen('--only', 'check')).toEqual(STEPS.filter(({ group }) => group === 'check').map(({ id }) => id));
  });

  test('--changed asks for the checks and the unit tests, since the last commit or another one', () => {
    expect(chosen('--changed', '--only', 'types,unit,dist')).toEqual(['unit', 'types']);
    expect(readRequest(['--changed'])).toMatchObject({ since: 'HEAD' });
    expect(readRequest(['--changed=main'])).toMatchObject({ since: 'main' });
  });

  test('a step that does not exist is a mistake, not an empty run that passes', () => {
    expect(readRequest(['--only', 'unit,units'])).toContain('There is no step "units". The steps and groups are: ');
  });

  test('an unknown word is a mistake that shows how to write it', () => {
    expect(readRequest(['--olny', 'unit'])).toContain('npm test -- --only unit,dist');
  });
});

describe('what is left to --all', () => {
  test('is a list with reasons, which --list prints', () => {
    for (const { what, why } of LEFT_TO_ALL) expect(listed()).toContain(`${what}. ${why}`);
  });

  test('names steps and files that there are', () => {
    const ids = STEPS.map(({ id }) => id);
    expect(LEFT_TO_ALL.flatMap(({ steps = [] }) => steps).filter((id) => !ids.includes(id))).toEqual([]);
    const files = LEFT_TO_ALL.flatMap(({ files = [] }) => files);
    expect(files.filter((file) => globSync(`tests/${file}`).length === 0)).toEqual([]);
  });
});

test('every step begins after steps that stand before it', () => {
  const ids = STEPS.map(({ id }) => id);
  for (const [index, { after, needs }] of STEPS.entries()) {
    for (const id of [...after, ...needs]) expect(ids.slice(0, index)).toContain(id);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a run', () => {
  const printed: string[] = [];
  const options = { root: '.', isAll: false, since: undefined, print: (text: string) => printed.push(text) };
  const step = (id: string, place: Partial<Step> = {}): Step => ({
    id,
    group: 'tests',
    title: id,
    cores: 'one',
    after: [],
    needs: [],
    run: async () => PASSED,
    ...place,
  });

  test('goes on after a step that fails, skips what needs it, and keeps the order of the list', async () => {
    const order: string[] = [];
    const noted = (id: string, outcome: Outcome) => async () => {
      order.push(id);
      return outcome;
    };
    const rows = await runSteps(
      [
        step('late', { after: ['broken'], run: noted('late', PASSED) }),
        step('broken', { run: noted('broken', failure('No.', 'said')) }),
        step('needing', { after: ['broken'], needs: ['broken'], run: noted('needing', PASSED) }),
        step('thrown', { cores: 'all', run: () => Promise.reject(new Error('Thrown.')) }),
      ],
      options,
    );
    expect(rows!.map(({ id, outcome }) => [id, outcome.passed, outcome.failed, outcome.reason])).toEqual([
      ['late', 1, 0, undefined],
      ['broken', 0, 1, 'No.'],
      ['needing', 0, 0, 'Skipped, since "broken" failed.'],
      ['thrown', 0, 1, 'Thrown.'],
    ]);
    expect(order).toEqual(['broken', 'late']);
    expect(printed.join('\n')).toContain('said\nbroken: No.');
  });

  test('begins nothing more where the disk is full', async () => {
    const full = { ...failure('No.', 'ENOSPC: no space left on device'), failed: 1 };
    const rows = await runSteps([step('full', { cores: 'all', run: async () => full }), step('next')], options);
    expect(rows!.map(({ id }) => id)).toEqual(['full']);
  });
});

describe('outcomes', () => {
  const ended = (code: number) => ({ code, text: 'said' });
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [{ name: '/house/tests/unit/days.test.ts', assertionResults: [{ fullName: 'days count' }] }],
  };

  test('a tool is one test', () => {
    expect(fromTool(ended(2))).toEqual({ passed: 0, failed: 1, skipped: 0, text: 'said' });
  });

  test("Vitest's own totals count", () => {
    expect(fromVitest(vitest, ended(0), '/house')).toMatchObject({ passed: 7, failed: 0, skipped: 2 });
    expect(fromVitest({ ...vitest, numFailedTests: 2 }, ended(1), '/house')).toMatchObject({ passed: 7, failed: 2 });
  });

  test('a run that fails without a failing test has one failure', () => {
    expect(fromVitest(vitest, ended(1), '/house')).toMatchObject({ passed: 7, failed: 1 });
  });

  test('a run without a report has one failure', () => {
    expect(fromVitest(null, ended(0), '/house')).toMatchObject({ passed: 0, failed: 1 });
    expect(fromPlaywright(null, ended(1))).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a browser test that passed only at the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(fromPlaywright({ stats, suites: [] }, ended(1))).toMatchObject({ passed: 5, failed: 3, skipped: 3 });
  });
});

test('the end of a run has the table, the whole time, what it took beside a build, and the totals in the last line', () => {
  const rows = [
    { id: 'lint', seconds: 1.25, cpu: null, outcome: PASSED },
    { id: 'unit', seconds: 12, cpu: 20.5, outcome: { passed: 120, failed: 2, skipped: 0 } },
    { id: 'build', seconds: 30.04, cpu: 41, outcome: failure('Astro logged an error.') },
    { id: 'dist', seconds: 0, cpu: null, outcome: skipped('Skipped, since "build" failed.') },
  ];
  expect(formatEnd(rows, 31.2)).toMatchInlineSnapshot(`
    "Step        Seconds      CPU   Passed   Failed  Skipped
    lint            1.3        –        1        0        0
    unit           12.0     20.5      120        2        0
    build          30.0     41.0        0        1        0
    dist            0.0        –        0        0        1

    build: Astro logged an error.
    dist: Skipped, since "build" failed.

    All steps: 31 seconds, 62 of CPU, 1.5 times the build

    121 passed, 3 failed, 1 skipped"
  `);
  expect(formatEnd(rows.slice(0, 1), 1)).toMatch(/\n\nAll steps: 1 seconds\n\n1 passed, 0 failed$/);
});

describe('what failed stands at the end', () => {
  const endOf = (outcome: Outcome) => formatEnd([{ id: 'unit', seconds: 1, cpu: 1, outcome }], 1);
  const failedFile = (file: object) =>
    endOf(
      fromVitest(
        {
          numPassedTests: 1,
          numFailedTests: 1,
          numPendingTests: 0,
          numTodoTests: 0,
          testResults: [{ name: '/house/tests/unit/days.test.ts', assertionResults: [], ...file }],
        },
        { code: 1, text: '' },
        '/house',
      ),
    );

  test('with the file, the title and the first line of the reason, from Vitest', () => {
    const failureMessages = ['Error: expected 1 to be 2\n    at x.ts:1'];
    const assertionResults = [
      { fullName: 'days count', status: 'passed', failureMessages: [] },
      { fullName: 'days end', status: 'failed', failureMessages },
    ];
    expect(failedFile({ assertionResults })).toMatch(
      /\n\nFailed tests\n {2}tests\/unit\/days\.test\.ts {2}days end: Error: expected 1 to be 2\n\n1 passed, 1 failed$/,
    );
  });

  test('as a whole where it does not load, or its set-up fails', () => {
    const file = { status: 'failed', message: "Cannot find module './weeks.ts'\n    at x" };
    expect(failedFile(file)).toContain(
      "Failed tests\n  tests/unit/days.test.ts  (the whole file): Cannot find module './weeks.ts'\n",
    );
  });

  test('and from Playwright, without colours, also where a second try passed', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 1, skipped: 0 };
    const results = [
      { status: 'failed', error: { message: '\u001b[31mError: nothing moved\u001b[39m\n\nCall log:' } },
      { status: 'passed' },
    ];
    const suites = [{ suites: [{ specs: [{ file: 'lesson.spec.ts', title: 'prints', tests: [{ results }] }] }] }];
    expect(endOf(fromPlaywright({ stats, suites }, { code: 1, text: '' }))).toContain(
      'Failed tests\n  tests/browser/lesson.spec.ts  prints: Error: nothing moved\n',
    );
  });

  test('and is cut where a whole house fell down', () => {
    const failures = Array.from({ length: 43 }, (_, n) => `  a.test.ts  ${n}: no`);
    expect(endOf({ passed: 0, failed: 43, skipped: 0, failures })).toMatch(
      / {2}a\.test\.ts {2}39: no\n {2}and 3 more\n/,
    );
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
