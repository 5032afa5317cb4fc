import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';

/** The launcher as a person starts it, in English and without colours. */
function launch(name: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/launch.mjs', name], {
    encoding: 'utf8',
    // A launcher that goes on instead would serve until somebody stops it.
    timeout: 10_000,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env },
  });
  return { status, stdout, stderr };
}

test('npm start on a busy port says one sentence, before it builds anything', async () => {
  const server = createServer();
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port));
  });
  const answer = launch('start', { PORT: String(port) });
  server.close();
  expect(answer).toEqual({
    status: 1,
    stdout: '',
    stderr: `\nPort ${port} is already in use by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.\n`,
  });
});

test('npm start with a port that is none says one sentence', () => {
  expect(launch('start', { PORT: 'ocho' })).toEqual({
    status: 1,
    stdout: '',
    stderr: '\nPORT is "ocho": write a number from 1 to 65535, for example PORT=4321 npm start.\n',
  });
});

test.each(['preview', 'dev'])('npm run %s keeps to PORT as npm start does', async (name) => {
  expect(launch(name, { PORT: 'ocho' })).toEqual({
    status: 1,
    stdout: '',
    stderr: '\nPORT is "ocho": write a number from 1 to 65535, for example PORT=4321 npm start.\n',
  });
});
