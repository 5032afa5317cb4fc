import { mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KnownFailure } from '../../launch/failures.mjs';

/** What one process holds at a time. */
export interface Lock {
  release: () => void;
}

/**
 * Takes a lock, unless another process holds it. The system itself keeps it, by SQLite, and gives it back however its holder
 * ends: nothing has to be found out about a process that was killed, or about another one that got its number since. The
 * file stays where it is, empty; whoever took it away would let two in.
 *
 * @returns null where another process holds it
 * @throws KnownFailure where the file may not be written
 */
export function takeLock(file: string): Lock | null {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return hold(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === SQLITE_BUSY) return null;
    if (code === SQLITE_READONLY || code === SQLITE_CANTOPEN) throw new KnownFailure('notAllowed');
    if (code !== SQLITE_NOTADB) throw error;
    // Something else stands there, which nobody can hold.
    rmSync(file);
    return takeLock(file);
  }
}

function hold(file: string): Lock {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => database.close() };
}

/** https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_READONLY = 8;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

/** The primary result code of SQLite. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Lets a program that is asked to end do what it does at every end (`exit`), with the exit code that shells know. */
export function endBySignal(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
