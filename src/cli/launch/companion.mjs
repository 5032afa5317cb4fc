// @ts-check
/**
 * Loaded first into each program that the launcher starts (`node --import`): it ends when the launcher has ended, however that
 * was, and goes on quietly when nobody reads what it prints.
 */
import { isMainThread } from 'node:worker_threads';
import { watchParents } from './parents.mjs';
import { keepQuietWithoutReader } from './quiet-pipe.mjs';

// A worker that a program starts gets this too; it ends with that program.
if (isMainThread) {
  keepQuietWithoutReader();
  watchParents(() => process.kill(process.pid, 'SIGTERM'));
}
