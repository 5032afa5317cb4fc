import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEFT_TO_ALL } from '../../run/left-to-all.ts';
import { failure, formatEnd, fromReport, fromTool, type Outcome } from '../../run/outcome.ts';
import { listed, readRequest } from '../../run/run.ts';
import { runSteps } from '../../run/run-steps.ts';
import { STEPS, type Step } from '../../run/steps.ts';

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
    expect(chosen('--only', 'dist, unit,equal')).toEqual(['unit', 'equal', 'dist']);
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
  for (const [index, { after = [], needs = [] }] of STEPS.entries()) {
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
      ['thrown', 0, 1, 'Error: Thrown.'],
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
  const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

  test('a tool is one test', () => {
    expect(fromTool(ended(2))).toEqual({ passed: 0, failed: 1, skipped: 0, text: 'said' });
  });

  test("Vitest's own totals count", () => {
    expect(fromReport(vitest, ended(0))).toMatchObject({ passed: 7, failed: 0, skipped: 2 });
    expect(fromReport({ ...vitest, numFailedTests: 2 }, ended(1))).toMatchObject({ passed: 7, failed: 2 });
  });

  test('a run that fails without a failing test has one failure', () => {
    expect(fromReport(vitest, ended(1))).toMatchObject({ passed: 7, failed: 1 });
  });

  test('a run without a report has one failure', () => {
    expect(fromReport(null, ended(0))).toMatchObject({ passed: 0, failed: 1, text: 'said' });
  });

  test('a browser test that passed only at the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(fromReport({ stats }, ended(1))).toMatchObject({ passed: 5, failed: 3, skipped: 3 });
  });
});

test('the end of a run has the table, the whole time, and the totals in the last line', () => {
  const rows = [
    { id: 'lint', seconds: 1.25, outcome: PASSED },
    { id: 'unit', seconds: 12, outcome: { passed: 120, failed: 2, skipped: 0 } },
    { id: 'build', seconds: 30.04, outcome: failure('Astro logged an error.') },
    { id: 'dist', seconds: 0, outcome: { passed: 0, failed: 0, skipped: 1 } },
  ];
  expect(formatEnd(rows, 31.2)).toMatchInlineSnapshot(`
    "Step        Seconds   Passed   Failed  Skipped
    lint            1.3        1        0        0
    unit           12.0      120        2        0
    build          30.0        0        1        0
    dist            0.0        0        0        1

    All steps: 31 seconds

    121 passed, 3 failed, 1 skipped"
  `);
  expect(formatEnd(rows.slice(0, 1), 1)).toMatch(/\n\nAll steps: 1 seconds\n\n1 passed, 0 failed$/);
});
