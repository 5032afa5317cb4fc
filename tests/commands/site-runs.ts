import { COUNTRY } from './project.ts';
import type { Run } from './run.ts';

const SITE = 'site';
const BUILT = { ...COUNTRY, OUT_DIR: SITE };

/** What builds and serves the site of the made-up country; the first build serves three that follow. */
export const SITE_RUNS: readonly Run[] = [
  { command: 'npm run build', env: BUILT, says: /page\(s\) built/, writes: `${SITE}/index.html` },
  { command: 'npm run build -- --compress', env: BUILT, says: /page\(s\) built/, writes: `${SITE}/index.html.gz` },
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
];
