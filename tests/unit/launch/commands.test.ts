import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programsOf } from '../../../src/launch/commands.mjs';
import { fileAndWords, run, toolEnvironment, toolPath } from '../../../src/launch/program.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(Object.entries(scripts))(
  'npm run %s goes through the launcher to something that exists',
  async (_name, line) => {
    const name = /^node src\/cli\/launch\.mjs ([\w-]+)$/.exec(line)?.[1];
    expect(name).toBeDefined();
    if (name === 'start') return;
    for (const program of programsOf(name!)) {
      const [file] = await fileAndWords(process.cwd(), program);
      expect(existsSync(file!)).toBe(true);
    }
  },
);

test('a tool is found by its package, and by its command where the package has several', async () => {
  expect(await toolPath(process.cwd(), '@biomejs/biome')).toBe(
    join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome'),
  );
  expect(await toolPath(process.cwd(), '@playwright/test:playwright')).toBe(
    join(process.cwd(), 'node_modules/@playwright/test/cli.js'),
  );
});

test('tools find the Node that runs us first, and Astro neither reports home nor goes to the background', () => {
  const env = toolEnvironment({ PATH: 'elsewhere' });
  expect(env.PATH?.startsWith(join(process.execPath, '..'))).toBe(true);
  expect(env.PATH?.endsWith('elsewhere')).toBe(true);
  expect(env).toMatchObject({
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  });
});

test('tools begin with what Node compiled before, in this project or where the person keeps it', () => {
  expect(toolEnvironment({}).NODE_COMPILE_CACHE).toBe(join(process.cwd(), 'node_modules/.compiled'));
  expect(toolEnvironment({ NODE_COMPILE_CACHE: 'elsewhere' }).NODE_COMPILE_CACHE).toBe('elsewhere');
});

test('run tells how a program ended and what it printed', async () => {
  const code = 'console.log("one"); console.error("two"); process.exitCode = 3;';
  const { code: exit, text } = await run(process.execPath, ['-e', code]);
  expect(exit).toBe(3);
  expect(text).toContain('one\n');
  expect(text).toContain('two\n');
});

test('a program that a signal ended has failed', async () => {
  const { code } = await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']);
  expect(code).toBe(1);
});
