import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Time for tests that read the whole content, or every page of a built site. */
const SLOW = 120_000;

const shared = { resolve: { alias: { '~': fileURLToPath(new URL('../src', import.meta.url)) } } };

/** One project for each folder, so that `--project unit` runs `tests/unit/`. Astro's own set-up is not needed for any. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        ...shared,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'components', include: ['tests/components/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        ...shared,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], environment: 'node', testTimeout: SLOW },
      },
      {
        ...shared,
        // One worker for all files, so that thousands of pages are read and parsed once.
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          environment: 'node',
          testTimeout: SLOW,
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
