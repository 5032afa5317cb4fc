/** A second browser is used where it is installed; elsewhere the run says that it was not. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFirefox, NO_FIREFOX } from '../../../../src/cli/test-run/firefox.ts';
import { STEPS } from '../../../../src/cli/test-run/steps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefox-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first program of that name on the path is found, and no file that cannot run', () => {
  const program = join(folder, 'firefox');
  expect(findFirefox({ PATH: folder })).toBeNull();
  writeFileSync(program, '');
  chmodSync(program, 0o644);
  expect(findFirefox({ PATH: folder })).toBeNull();
  chmodSync(program, 0o755);
  expect(findFirefox({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(program);
});

test('another one can be named', () => {
  expect(findFirefox({ PATH: folder, FIREFOX_PATH: '/elsewhere/firefox' })).toBe('/elsewhere/firefox');
});

test('where there is none, the step is skipped, counted as such, and says what nobody saw', async () => {
  const step = STEPS.find(({ id }) => id === 'engine')!;
  // A built site is there, and no browser.
  writeFileSync(join(folder, 'dist'), '');
  const outcome = await step.run({ root: folder, env: { PATH: folder }, reports: folder });
  expect(outcome).toEqual({ passed: 0, failed: 0, skipped: 1, reason: NO_FIREFOX });
});
