/** Real builds of a tiny site that are killed, fail, and meet each other: what is served is always a whole site. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Three builds of a second or two, on a machine that does something else besides. */
const LONG = 60_000;

/** Its one page waits while there is a file `wait`, and fails where there is a file `fail`. */
const FILES = {
  'package.json': '{ "type": "module" }\n',
  'content/one.md': '# One\n',
  'astro.config.mjs': `import { wholeOutput } from '${pathToFileURL(resolve('src/integrations/whole-output.ts')).href}';
const late = { name: 'late', hooks: { 'astro:build:done': async ({ dir }) => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(new URL('written-late.txt', dir), 'late');
} } };
const [begins, ends] = wholeOutput('content');
export default { outDir: process.env.OUT_DIR ?? 'dist', integrations: [begins, late, ends] };
`,
  'src/pages/index.astro': `---
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
writeFileSync('building', '');
while (existsSync('wait')) await new Promise((done) => setTimeout(done, 20));
if (existsSync('fail')) throw new Error('This page fails.');
---
<html lang="en"><head><title>Tiny</title></head><body><h1>{readFileSync('word', 'utf8')}</h1></body></html>
`,
};

let root = '';
beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  // Below this project, so that it finds the same Astro.
  root = mkdtempSync(resolve('.cache', 'whole-output-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});
afterAll(() => rmSync(root, { recursive: true }));

test('a build writes all of its site at once, also what comes last, and clears up after itself', {
  timeout: LONG,
}, async () => {
  expect(await build('first').ended).toMatchObject({ code: 0 });
  expect(heading()).toBe('first');
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.made-by-build', 'index.html', 'written-late.txt']);
  expect(remains()).toEqual([]);
});

test('a build that fails leaves the site before, and nothing of its own', { timeout: LONG }, async () => {
  write('fail', '');
  expect(await build('failed').ended).toMatchObject({ code: 1 });
  rmSync(join(root, 'fail'));
  expect(heading()).toBe('first');
  expect(remains()).toEqual([]);
});

test.each([
  ['SIGINT', 130, []],
  ['SIGTERM', 143, []],
  ['SIGKILL', null, ['.dist.building']],
] as const)('a build that %s ends leaves the site before', { timeout: LONG }, async (signal, code, left) => {
  const running = await buildHalf('killed');
  running.child.kill(signal);
  expect((await running.ended).code).toBe(code);
  expect(heading()).toBe('first');
  expect(remains()).toEqual(left);
});

test('while a build works, a second one says so and ends; after one that was killed, the next works', {
  timeout: LONG,
}, async () => {
  const running = await buildHalf('second');
  const other = await build('third', { OUT_DIR: 'elsewhere' }).ended;
  expect(other).toMatchObject({ code: 1, text: expect.stringContaining('Another build of this project is running') });
  expect(other.text).not.toMatch(/\bat .*:\d+:\d+|Stack trace/);
  rmSync(join(root, 'wait'));
  expect(await running.ended).toMatchObject({ code: 0 });
  expect(heading()).toBe('third');
  expect(remains()).toEqual([]);
});

test('a folder that no build has made is refused in one sentence, and stays as it is', { timeout: LONG }, async () => {
  write('letters/letter.txt', 'written by hand');
  const { code, text } = await build('fourth', { OUT_DIR: 'letters' }).ended;
  expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining('holds files that no build has made') });
  expect(text).not.toMatch(/\bat .*:\d+:\d+|Stack trace/);
  expect(readdirSync(join(root, 'letters'))).toEqual(['letter.txt']);
});

/** Begins a build of a page that says a word. */
function build(word: string, env: Record<string, string> = {}) {
  write('word', word);
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      LANG: 'en',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<{ code: number | null; text: string }>((done) =>
    child.on('close', (code) => done({ code, text })),
  );
  return { child, ended };
}

/** A build that has begun to write its page, and waits there. */
async function buildHalf(word: string) {
  rmSync(join(root, 'building'), { force: true });
  write('wait', '');
  const running = build(word);
  while (!existsSync(join(root, 'building'))) await new Promise((done) => setTimeout(done, 20));
  return running;
}

const heading = () => /<h1>(.*)<\/h1>/.exec(readFileSync(join(root, 'dist/index.html'), 'utf8'))?.[1];

/** What lies in the folder beside the site and the project's own files. */
function remains(): string[] {
  const own = [
    '.astro',
    'astro.config.mjs',
    'building',
    'content',
    'dist',
    'node_modules',
    'package.json',
    'src',
    'wait',
    'word',
  ];
  return readdirSync(root).filter((name) => !own.includes(name));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
