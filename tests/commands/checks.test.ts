/** Every command that checks or mends the project, run for real in a copy that has few files to check. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BADLY_FORMATTED, CHECK_RUNS, UNIT_TESTS } from './check-runs.ts';
import { copyProject, removeProject } from './project.ts';
import { runAll } from './run-all.ts';

/** What no command needs that is run here, or that would make it long. Of the content, the phrases are asked for their keys. */
const LEFT_OUT =
  /^(tests\/(browser|engine|dist|content|components|compare|bench|commands|fixtures\/.+)|src\/(components|layouts|pages)\/.+|content\/(?!strings|README|campaign).+)/;
/** One Astro file, since there must be some to mend the format of. */
const ASTRO = 'src/components/LinkList.astro';

function isWanted(path: string): boolean {
  const isOnTheWay = [...UNIT_TESTS, ASTRO].some((file) => file === path || file.startsWith(`${path}/`));
  return isOnTheWay || !(LEFT_OUT.test(path) || path.startsWith('tests/unit/'));
}

let root = '';
beforeAll(() => {
  root = copyProject(isWanted);
});
afterAll(() => removeProject(root));

runAll(CHECK_RUNS, () => root);

test('npm run fix changes nothing that was right', () => {
  // The copy has become a repository on the way.
  const changed = execFileSync('git', ['diff', '--name-only', '--', 'src'], { cwd: root, encoding: 'utf8' });
  expect(changed.trim()).toBe(BADLY_FORMATTED);
});
