import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';
import { LEFT_OUT } from './run/left-to-all.ts';

/** Time for tests that read the whole content, or every page of a built site. */
const SLOW = 120_000;

/** Time for a validator to read thousands of pages: a minute and a half, on a machine that does other things too. */
const VALIDATORS = 10 * 60_000;

/** Time for any other test: a second, on a machine that does twenty other things. What must be quick measures that itself. */
const BUSY = 20_000;

const HTML = 'tests/dist/html/*.test.ts';

/** Thousands of pages are parsed and thrown away: with more room for what is young, the sixteenth part of the time is saved. */
const execArgv = ['--max-semi-space-size=64'];

/** Where tests write. */
const globalSetup = [fileURLToPath(new URL('own-folder.ts', import.meta.url))];

/** What property tests draw. */
const setupFiles = [fileURLToPath(new URL('seeds.ts', import.meta.url))];

const shared = { resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } } };

/** What is left to `npm test -- --all`. */
const exclude = [...configDefaults.exclude, ...LEFT_OUT];

/** One project for each folder, so that `--project unit` runs `tests/unit/`; what is longest in `tests/dist/` has its own. Astro's own set-up is not needed for any. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    // What tests read without importing it: `npm test -- --changed` runs all of them where it differs.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, 'content/**', 'tests/fixtures/**'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        // One worker reads many files with the modules and the content that they share: no test changes what others see.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup,
          setupFiles,
          exclude,
          environment: 'node',
          isolate: false,
          testTimeout: BUSY,
        },
      },
      {
        ...shared,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'components', include: ['tests/components/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        ...shared,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: SLOW,
        },
      },
      {
        ...shared,
        // One worker for all files, so that thousands of pages are read and parsed once.
        test: {
          name: 'dist',
          include: ['tests/dist/*.test.ts'],
          exclude,
          execArgv,
          environment: 'node',
          testTimeout: SLOW,
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        // The validators share nothing with the tests above, and take longer than all of them.
        test: { name: 'html', include: [HTML], exclude, execArgv, environment: 'node', testTimeout: VALIDATORS },
      },
      {
        ...shared,
        // One browser for all of its tests, which takes some seconds to start.
        test: {
          name: 'engine',
          include: ['tests/engine/*.test.ts'],
          exclude,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: SLOW,
        },
      },
      {
        ...shared,
        // Each file works in a copy of the project, one command after another.
        test: {
          name: 'commands',
          include: ['tests/commands/*.test.ts'],
          exclude,
          environment: 'node',
          hookTimeout: SLOW,
        },
      },
    ],
  },
});
