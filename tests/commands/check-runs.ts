import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertBuilt, BUILT_BEFORE } from './project.ts';
import type { Run } from './run.ts';

/** The file that `npm run fix` is given to mend, and the only one that it may change. */
export const BADLY_FORMATTED = 'src/domain/plain-date.ts';
/** The unit tests of that copy: one that changes here, and one that notices a seeded fault. */
export const UNIT_TESTS = [
  'tests/unit/domain/plain-date.test.ts',
  'tests/unit/domain/service/dialling.test.ts',
] as const;
/** A fault of `tests/seeded-faults/` that the second one notices. */
const FAULT = 'dials-abroad';
/** One test of built files in place of all of them. */
const DIST_TEST = `import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the site has a first page', () => expect(existsSync('dist/index.html')).toBe(true));
`;
/** One that is left to the whole run, and what shows that it ran. */
const LEFT = 'tests/unit/activity-intake/every-mutation.test.ts';
const RAN = 'ran.txt';
const LEFT_TEST = `import { writeFileSync } from 'node:fs';
import { test } from 'vitest';

test('takes long', () => writeFileSync('${RAN}', ''));
`;

/** What checks and mends the project, in a copy with few tests. */
export const CHECK_RUNS: readonly Run[] = [
  // Everything would take twenty minutes, and is what runs this test.
  { command: 'npm test', more: ['--list'], says: /^commands +tests[\s\S]*^- A second build/m },
  { command: 'npm test -- --only unit', says: /^[1-9]\d* passed, 0 failed$/m },
  {
    command: 'npm test -- --only unit,dist',
    before: (root) => {
      assertBuilt();
      cpSync(join(BUILT_BEFORE, 'index.html'), join(root, 'dist/index.html'));
      mkdirSync(join(root, 'tests/dist'));
      writeFileSync(join(root, 'tests/dist/there.test.ts'), DIST_TEST);
    },
    says: /\bdist\b[\s\S]*^[1-9]\d* passed, 0 failed$/m,
  },
  {
    command: 'npm test -- --changed',
    before: (root) => {
      commitAll(root);
      appendFileSync(join(root, UNIT_TESTS[0]), '\n// A change that changes nothing.\n');
    },
    // Checks always run, and take longer than what changed.
    more: ['--only', 'unit'],
    says: /^[1-9]\d* passed, 0 failed$/m,
  },
  {
    command: 'node tests/seeded-faults/run.ts',
    // One of seventy, which a test of this copy kills.
    more: ['--layer', 'domain', '--only', FAULT],
    says: /dials-abroad .*dialling\.test\.ts[\s\S]*^1 of 1 faults are killed/m,
  },
  {
    command: 'npm test -- --all',
    before: (root) => {
      mkdirSync(join(root, dirname(LEFT)), { recursive: true });
      writeFileSync(join(root, LEFT), LEFT_TEST);
    },
    more: ['--only', 'unit'],
    says: /^[1-9]\d* passed, 0 failed$/m,
    writes: RAN,
  },
  { command: 'npm run check', more: ['--only', 'format'], says: /^1 passed, 0 failed$/m },
  {
    command: 'npm run fix',
    before: (root) => appendFileSync(join(root, BADLY_FORMATTED), '\nexport const   unformatted = "yes"\n'),
    says: /Fixed 1 file/,
    writes: BADLY_FORMATTED,
  },
];

/** Makes a copy a repository of its own, with one commit. */
function commitAll(root: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message', 'Copy');
}
