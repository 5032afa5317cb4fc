import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../../src/cli/launch/program.mjs';

const WORK = 'while (process.cpuUsage().user < 200_000);';
const MEASURE = join(process.cwd(), 'src/cli/test-run/measure.mjs');

test.runIf(process.platform === 'linux')('a program notes once what it and its children took', async () => {
  const notes = join(await mkdtemp(join(tmpdir(), 'measure-')), 'notes');
  const child = `require('node:child_process').execFileSync(process.execPath, [...process.execArgv.slice(0, 2), '-e', ${JSON.stringify(WORK)}])`;
  await run(process.execPath, ['--import', MEASURE, '-e', child], {
    env: { ...process.env, CPU_NOTES: notes, CPU_NOTES_FOR: String(process.pid) },
  });
  const lines = (await readFile(notes, 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(Number(lines[0])).toBeGreaterThan(0.1);
});
