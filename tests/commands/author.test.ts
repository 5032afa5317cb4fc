/** Every command that authors and operators are told of, run for real in a copy of the project. */
import { afterAll, beforeAll } from 'vitest';
import { AUTHOR_RUNS } from './author-runs.ts';
import { copyWithCountry, removeProject } from './project.ts';
import { runAll } from './run-all.ts';

/** Most of the content says nothing here, and is read anew by each command. */
const LEFT_OUT = /^content\/(lessons|quizzes|protocols|pages\/(ay|pt))\//;

let root = '';
beforeAll(() => {
  root = copyWithCountry((path) => !LEFT_OUT.test(path));
});
afterAll(() => removeProject(root));

runAll(AUTHOR_RUNS, () => root);
