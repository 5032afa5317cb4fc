import { assertBuilt, BUILT_BEFORE, COUNTRY } from './project.ts';
import type { Run } from './run.ts';

/** What measures the site: how its words are spelt, its builds, its directory. */
export const MEASURE_RUNS: readonly Run[] = [
  // Names are known from all of the content.
  { command: 'npm run spelling', says: /No unknown word/ },
  { command: 'npm run bench:activities', env: COUNTRY, more: ['--counts', '1'], says: /\| 1 \| bare \(the goal\)/ },
  {
    command: 'npm run bench:pages',
    before: assertBuilt,
    more: ['--dir', BUILT_BEFORE, '--kinds', 'help,directory', '--times', '1'],
    says: /help +\d+ [\s\S]+from a key to its result/,
  },
  {
    command: 'npm run bench:directory',
    before: assertBuilt,
    // It types what is written for the services of the real site.
    more: ['--dir', BUILT_BEFORE, '--sizes', '500'],
    says: /500 services: key to paint/,
  },
];
