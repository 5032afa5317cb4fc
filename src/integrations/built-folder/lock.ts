import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KnownFailure } from '../../launch/failures.mjs';

interface Lock {
  release: () => void;
}

/**
 * Takes a lock, by SQLite, unless another process holds it. The system frees it however its holder ends, so nothing has to be found
 * out about a process that was killed, or about another one that got its number since. The file stays, empty: deleting it would let
 * two processes in.
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
    // The file is no database, so nobody holds it.
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
