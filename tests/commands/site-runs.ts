import { assertBuilt, BUILT_BEFORE, COUNTRY } from './project.ts';
import type { Run } from './run.ts';

const SITE = 'site';
const BUILT = { ...COUNTRY, OUT_DIR: SITE };

/** What builds, serves and measures the site of the made-up country; the first build serves three that follow. */
export const SITE_RUNS: readonly Run[] = [
  { command: 'npm run build', env: BUILT, says: /page\(s\) built/, writes: `${SITE}/index.html` },
  { command: 'npm run preview', env: BUILT, serves: '/', says: /localhost:\d+/ },
  {
    command: 'node tests/compare/sites.ts BEFORE AFTER',
    words: { BEFORE: SITE, AFTER: SITE },
    says: /Nothing differs/,
  },
  { command: 'npm run dev', env: BUILT, serves: '/', says: /localhost:\d+/ },
  {
    command: 'npm start',
    env: COUNTRY,
    serves: '/',
    says: /Address: http:\/\/localhost:\d+/,
    writes: 'dist/index.html',
  },
  {
    command: 'npm run build:pseudo',
    env: COUNTRY,
    // The layout test, which would look at every page, has its own place among the browser tests.
    more: ['--no-browser'],
    says: /Outside of phrases: 0/,
    writes: 'dist-pseudo/index.html',
  },
  { command: 'npm run bench:activities', env: COUNTRY, more: ['--counts', '1'], says: /\| 1 \| bare \(the goal\)/ },
  {
    command: 'npm run bench:directory',
    before: assertBuilt,
    // It types what is written for the services of the real site.
    more: ['--dir', BUILT_BEFORE, '--sizes', '500'],
    says: /500 services: key to paint/,
  },
];
