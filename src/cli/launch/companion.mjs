// @ts-check
/**
 * Loaded first into the launcher and into each program that it starts (`node --import`): it ends when what started it has ended,
 * however that was, and goes on quietly when nobody reads what it prints.
 */
import { isMainThread } from 'node:worker_threads';
import { keepQuietWithoutReader } from './program.mjs';

/** How often the parent is looked at, in milliseconds. */
const EVERY = 500;

// A worker that a program starts gets this too; it ends with that program.
if (isMainThread) {
  keepQuietWithoutReader();
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  watch.unref();
}

/**
 * Where a parent ends, Windows does not give us another one.
 *
 * @param {number} pid
 */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
