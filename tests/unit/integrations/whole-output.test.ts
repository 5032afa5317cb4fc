/** Where a build writes, and when its site takes its place. The real builds of `tests/commands/` show that it does. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import config from '../../../astro.config.mjs';
import { wholeOutput } from '../../../src/integrations/whole-output.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-output-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Calls the hooks as Astro does, and gives what they set. */
function setUp(out: string, command: 'build' | 'dev' | 'preview') {
  const [begins, ends] = wholeOutput(join(root, 'content'));
  let updated: { outDir?: URL } = {};
  const given = {
    command,
    config: { outDir: pathToFileURL(`${join(root, out)}/`), root: pathToFileURL(`${root}/`) },
    updateConfig: (changes: { outDir: URL }) => {
      updated = changes;
    },
  };
  (begins.hooks['astro:config:setup'] as (given: unknown) => void)(given);
  const finish = () => (ends.hooks['astro:build:done'] as (given: unknown) => void)({ logger: { info: () => {} } });
  return { site: updated.outDir, finish };
}

test('a build writes beside its folder, on the same disk, and is there at the end', () => {
  const { site, finish } = setUp('dist', 'build');
  writeFileSync(new URL('index.html', site), 'whole');
  expect(fileURLToPath(site!)).toContain('.dist.building');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  finish();
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.made-by-build', 'index.html']);
});

test.each(['dev', 'preview'] as const)('npm run %s writes nothing and looks where the site is', (command) => {
  expect(setUp('dist', command).site).toBeUndefined();
});

test('a folder that is not ours is refused in words, without a trace of calls', () => {
  writeFileSync(join(root, 'letter.txt'), 'written by hand');
  expect(() => setUp('.', 'build')).toThrow(
    expect.objectContaining({ message: expect.stringContaining(root), stack: '' }),
  );
});

test('in the site, it begins before all other integrations and ends after all that write', () => {
  const names = (config.integrations as AstroIntegration[]).map(({ name }) => name);
  expect([names[0], names.at(-1)]).toEqual(['output-begins', 'output']);
});
