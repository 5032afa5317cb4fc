/** What Astro keeps of the content between builds, against the schemas that it was read by. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetIfOlder } from '../../../src/integrations/fresh-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file as if at that second. */
function write(path: string, second: number): string {
  const whole = join(root, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, '');
  utimesSync(whole, second, second);
  return whole;
}

test.each([
  ['a schema', 'src/schemas/service/service.ts'],
  ['a code', 'src/codes/service.ts'],
])('the content is read again once %s is newer than what was kept', (_what, path) => {
  const store = write('cache/data-store.json', 100);
  write(path, 200);
  expect(forgetIfOlder(store, root)).toBe(true);
  expect(existsSync(store)).toBe(false);
});

test('what was kept stays while no schema is newer, whatever else is', () => {
  const store = write('cache/data-store.json', 100);
  write('src/schemas/service/service.ts', 50);
  write('src/views/service/facts.ts', 200);
  expect(forgetIfOlder(store, root)).toBe(false);
  expect(existsSync(store)).toBe(true);
});

test('where nothing was kept there is nothing to forget', () => {
  write('src/schemas/service/service.ts', 50);
  expect(forgetIfOlder(join(root, 'cache/data-store.json'), root)).toBe(false);
});
