// @ts-check
import { createServer } from 'node:net';
import { KnownFailure } from './failures.mjs';

const USUAL_PORT = 4321;

/**
 * The port that a command is asked to serve on: `npm start` always has one, the other servers where the environment names it
 * and nothing behind the command does, since they look for a free one otherwise.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string | undefined} value of the environment
 * @returns {number | null}
 */
export function servesOn(command, args, value) {
  const isNamed = args.some((arg) => /^--port(=|$)/.test(arg));
  if (command !== 'start' && (!['preview', 'dev'].includes(command) || !value || isNamed)) return null;
  if (!value) return USUAL_PORT;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) throw new KnownFailure('portInvalid', { port: value });
  return port;
}

/** @param {number} port on which no other program may listen, on any of the addresses that a browser may try */
export async function assertPortFree(port) {
  for (const host of ['127.0.0.1', '::1', undefined]) {
    const code = await tryToListen(port, host);
    if (code === 'EADDRINUSE') throw new KnownFailure('portBusy', { port: String(port) });
    if (code === 'EACCES') throw new KnownFailure('portForbidden', { port: String(port) });
  }
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the code of the error, undefined when it could listen
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
