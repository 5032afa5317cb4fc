import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  failure,
  fromPlaywright,
  fromTool,
  fromVitest,
  PASSED,
  skipped,
} from '../../../../src/cli/test-run/outcome.ts';
import { formatTable, formatTotals } from '../../../../src/cli/test-run/report.ts';
import { readRequest, selectSteps } from '../../../../src/cli/test-run/select.ts';
import { STEPS } from '../../../../src/cli/test-run/steps.ts';
import { compareTrees, hashTree } from '../../../../src/cli/test-run/trees.ts';

const steps = [
  { id: 'lint', group: 'check' },
  { id: 'types', group: 'check' },
  { id: 'unit', group: 'tests' },
  { id: 'dist', group: 'tests' },
];

describe('readRequest', () => {
  test('without words, everything runs', () => {
    expect(readRequest([], steps)).toEqual({ kind: 'run', only: null });
  });

  test('--only names steps and groups', () => {
    expect(readRequest(['--only', 'check, dist'], steps)).toEqual({ kind: 'run', only: ['check', 'dist'] });
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
  const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

  test('a tool is one test', () => {
    expect(fromTool({ code: 0, text: '' })).toEqual(PASSED);
    expect(fromTool({ code: 2, text: 'bad' })).toEqual({ passed: 0, failed: 1, skipped: 0, text: 'bad' });
  });

  test("Vitest's own totals count", () => {
    expect(fromVitest(vitest, { code: 0, text: '' })).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(fromVitest({ ...vitest, numFailedTests: 2 }, { code: 1, text: '' })).toMatchObject({ passed: 7, failed: 2 });
  });

  test('a run that fails without a failing test has one failure', () => {
    expect(fromVitest(vitest, { code: 1, text: '' })).toMatchObject({ passed: 7, failed: 1 });
  });

  test('a run without a report has one failure', () => {
    expect(fromVitest(null, { code: 0, text: '' })).toMatchObject({ passed: 0, failed: 1 });
    expect(fromPlaywright(null, { code: 1, text: '' })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a browser test that passed only at the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(fromPlaywright({ stats }, { code: 1, text: '' })).toMatchObject({ passed: 5, failed: 3, skipped: 3 });
  });
});

test('the table names every step, and the last line holds the totals', () => {
  const rows = [
    { id: 'lint', seconds: 1.25, outcome: PASSED },
    { id: 'unit', seconds: 12, outcome: { passed: 120, failed: 2, skipped: 0 } },
    { id: 'build', seconds: 30.04, outcome: failure('Astro logged an error.') },
    { id: 'dist', seconds: 0, outcome: skipped('Skipped, since "build" failed.') },
  ];
  expect(`${formatTable(rows)}\n\n${formatTotals(rows)}`).toMatchInlineSnapshot(`
    "Step   Seconds  Passed  Failed  Skipped
    lint       1.3       1       0        0
    unit      12.0     120       2        0
    build     30.0       0       1        0
    dist       0.0       0       0        1

    build: Astro logged an error.
    dist: Skipped, since "build" failed.

    121 passed, 3 failed, 1 skipped"
  `);
  expect(formatTotals(rows.slice(0, 1))).toBe('1 passed, 0 failed');
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
