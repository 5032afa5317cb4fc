/** Every command that measures the site, run for real in a copy of the project. */
import { afterAll, beforeAll } from 'vitest';
import { MEASURE_RUNS } from './measure-runs.ts';
import { copyWithCountry, removeProject } from './project.ts';
import { runAll } from './run-all.ts';

let root = '';
beforeAll(() => {
  root = copyWithCountry();
});
afterAll(() => removeProject(root));

runAll(MEASURE_RUNS, () => root);
