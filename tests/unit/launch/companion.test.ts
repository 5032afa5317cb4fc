/** A server ends with whoever started it, also where that one was killed and could say nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const [PROGRAM, COMPANION] = ['program', 'companion'].map(
  (name) => pathToFileURL(resolve(`src/launch/${name}.mjs`)).href,
);
const SERVER = 'console.log("server " + process.pid); setInterval(() => {}, 1000);';

/** A launcher that runs a server, and says the number of its process. */
const LAUNCHER = `import '${COMPANION}'; import { run, WITH_COMPANION } from '${PROGRAM}';
  await run(process.execPath, [...WITH_COMPANION, '-e', ${JSON.stringify(SERVER)}], { listen: 'share' });`;

test('a server ends when its launcher was killed', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', LAUNCHER]);
  const server = await pidOf(child);
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(server), { timeout: 10_000 }).toBe(false);
});

test.runIf(process.platform === 'linux')('so do both when npm was killed, whose shell outlives it', async () => {
  const line = `'${process.execPath}' --input-type=module -e '${LAUNCHER.replaceAll("'", `'\\''`)}' launch.mjs; true`;
  const npm = `require('child_process').spawn('sh', ['-c', ${JSON.stringify(line)}], { stdio: 'inherit' });`;
  const child = spawn(process.execPath, ['-e', npm]);
  const server = await pidOf(child);
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(server), { timeout: 10_000 }).toBe(false);
});

async function pidOf(child: ReturnType<typeof spawn>): Promise<number> {
  const [text] = await once(child.stdout!.setEncoding('utf8'), 'data');
  return Number(/server (\d+)/.exec(String(text))?.[1]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
