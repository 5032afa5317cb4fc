/** Every command that authors and operators are told of, run for real in a copy of the project. */
import { afterAll, beforeAll } from 'vitest';
import { AUTHOR_RUNS } from './author-runs.ts';
import { copyWithCountry, removeProject } from './project.ts';
import { runAll } from './run-all.ts';

/** What no command here looks at, and each would read anew: whole kinds, languages, and services of other countries. */
const LEFT_OUT =
  /^content\/((lessons|quizzes|protocols|events|pages\/(ay|pt))\/|facts\/services\/(?!pe)|strings\/(ay|pt)\.yaml)/;

let root = '';
beforeAll(() => {
  root = copyWithCountry((path) => !LEFT_OUT.test(path));
});
afterAll(() => removeProject(root));

runAll(AUTHOR_RUNS, () => root);
