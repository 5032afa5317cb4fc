/** Every command that builds or serves the site, run for real in a copy of the project. */
import { afterAll, beforeAll } from 'vitest';
import { copyWithCountry, removeProject } from './project.ts';
import { runAll } from './run-all.ts';
import { SITE_RUNS } from './site-runs.ts';

let root = '';
beforeAll(() => {
  root = copyWithCountry();
});
afterAll(() => removeProject(root));

runAll(SITE_RUNS, () => root);
