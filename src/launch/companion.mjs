// @ts-check
/**
 * Loaded first into the launcher and into each program that it starts (`node --import`): it ends when what started it has ended,
 * however that was, and goes on quietly when nobody reads what it prints.
 */
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { keepQuietWithoutReader } from './program.mjs';

/** How often parents are looked at, in milliseconds. */
const EVERY = 500;

// A worker that a program starts gets this too; it ends with that program.
if (isMainThread) {
  keepQuietWithoutReader();
  const before = parents();
  const watch = setInterval(() => {
    if (parents() === before) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  watch.unref();
}

/** Who started us. Where npm did, it was through a shell that outlives it, so its own parent counts too; only Linux tells of that. */
function parents() {
  const { ppid } = process;
  try {
    // Where a parent ends, Windows does not give us another one.
    process.kill(ppid, 0);
    if (!readFileSync(`/proc/${ppid}/cmdline`, 'utf8').includes('launch.mjs')) return String(ppid);
    return `${ppid} ${readFileSync(`/proc/${ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]}`;
  } catch (error) {
    return `${ppid} ${error instanceof Error && 'code' in error ? error.code : ''}`;
  }
}
