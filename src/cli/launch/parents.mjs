// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often parents are looked at, in milliseconds. */
const EVERY = 500;

/**
 * Calls `act` once the process that started us has ended, and goes on calling it.
 *
 * @param {() => void} act
 * @param {{ isByNpm?: boolean }} [options] `isByNpm` where npm may have started us: it does so through a shell, which outlives
 *   it where npm is killed, so npm counts as well
 * @returns {() => void} ends the watch
 */
export function watchParents(act, { isByNpm = false } = {}) {
  const parent = process.ppid;
  const npm = isByNpm && process.platform !== 'win32' ? npmBehind(parent) : null;
  const isOrphan = () => process.ppid !== parent || !isAlive(parent) || (npm !== null && !isStillBehind(parent, npm));
  const watch = setInterval(() => isOrphan() && act(), EVERY);
  watch.unref();
  return () => clearInterval(watch);
}

/**
 * The npm behind the shell that it has started us through; null where npm started us itself, or a person did: a person's shell
 * may end, and what was started in it goes on (`nohup`).
 *
 * @param {number} shell
 */
function npmBehind(shell) {
  const { parent, command } = describe(shell) ?? {};
  return parent && command?.includes('launch.mjs') ? parent : null;
}

/**
 * Linux gives a process another parent at once, also where nobody takes notice that the first has ended.
 *
 * @param {number} shell
 * @param {number} npm
 */
function isStillBehind(shell, npm) {
  return process.platform === 'linux' ? describe(shell)?.parent === npm : isAlive(npm);
}

/**
 * The parent of a process and the line that it was started with; null where the system does not tell.
 *
 * @param {number} pid
 * @returns {{ parent: number, command: string } | null}
 */
function describe(pid) {
  try {
    if (process.platform === 'linux') {
      // After the name in brackets, which may hold anything: its state, then its parent (proc_pid_stat(5)).
      const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
      return { parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
    }
    const text = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return { parent: Number.parseInt(text, 10), command: text };
  } catch {
    return null;
  }
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
