/** A lock between processes, which the system gives back however its holder ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '../../../../src/integrations/built-folder/lock.ts';

const dir = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Another process that holds the lock of a file. */
async function startHolder(file: string) {
  const script = `import { takeLock } from ${JSON.stringify(resolve('src/integrations/built-folder/lock.ts'))};
    console.log(takeLock(${JSON.stringify(file)}) ? 'held' : 'refused');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { said: String(said).trim(), child };
}

test('is held by one process at a time, and free for the next once that has been killed', async () => {
  const file = join(dir, 'below/build.lock');
  const first = await startHolder(file);
  expect(first.said).toBe('held');
  expect(takeLock(file)).toBeNull();
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  const own = takeLock(file);
  expect(own).not.toBeNull();
  const second = await startHolder(file);
  expect(second.said).toBe('refused');
  second.child.kill();
  own?.release();
});

test('is free again once it was released', () => {
  const file = join(dir, 'released.lock');
  takeLock(file)?.release();
  const again = takeLock(file);
  expect(again).not.toBeNull();
  again?.release();
});

test('is not kept by a file that something else has left there', () => {
  const file = join(dir, 'other.lock');
  writeFileSync(file, '{ "pid": 1, "startedAt": "yesterday" }'.repeat(40));
  const own = takeLock(file);
  expect(own).not.toBeNull();
  own?.release();
});

test('says in words that its file may not be written', () => {
  const file = join(dir, 'folder.lock');
  mkdirSync(file);
  expect(() => takeLock(file)).toThrow(expect.objectContaining({ reason: 'notAllowed' }));
});
