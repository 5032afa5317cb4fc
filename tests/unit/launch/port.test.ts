import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { KnownFailure } from '../../../src/launch/failures.mjs';
import { assertPortFree, servesOn } from '../../../src/launch/port.mjs';

let server: Server | undefined;
afterEach(() => server?.close());

test.each(['ocho', '0', '65536', '80.5', '-1', '8080x'])('PORT=%s is not a port', (value) => {
  expect(() => servesOn('start', [], value)).toThrow(new KnownFailure('portInvalid', { port: value }));
});

test.each([
  ['npm start on the usual one', 'start', [], undefined, 4321],
  ['npm start where PORT is empty', 'start', [], '', 4321],
  ['npm start', 'start', [], '8080', 8080],
  ['npm run preview', 'preview', [], '8080', 8080],
  ['npm run dev', 'dev', ['--host'], '8080', 8080],
  ['a server without PORT: where it finds one', 'preview', [], undefined, null],
  ['a port behind the command before PORT', 'preview', ['--port', '9000'], '8080', null],
  ['a port behind the command in one word', 'dev', ['--port=9000'], '8080', null],
  ['a command that serves nothing', 'build', [], '8080', null],
])('the port to serve on: %s', (_case, command, args, value, expected) => {
  expect(servesOn(command, args, value)).toBe(expected);
});

test.each(['127.0.0.1', undefined])('a port that another program listens on (%s) is busy', async (host) => {
  const port = await listen(host);
  await expect(assertPortFree(port)).rejects.toMatchObject({ reason: 'portBusy', facts: { port: String(port) } });
});

test('a port that nobody listens on is free, and stays free', async () => {
  const port = await listen('127.0.0.1');
  await new Promise((done) => server?.close(done));
  await assertPortFree(port);
  await assertPortFree(port);
});

function listen(host: string | undefined): Promise<number> {
  return new Promise((done) => {
    const fresh = createServer();
    server = fresh;
    fresh.listen({ port: 0, host }, () => {
      const address = fresh.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
