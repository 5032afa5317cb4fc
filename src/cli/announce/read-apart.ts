import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnounceContext } from '../../announce/context.ts';
import { FileProblem, type FileProblemCode } from '../../announce/problem.ts';
import type { ReadFile } from '../../announce/read-file.ts';

export interface Question {
  bytes: Uint8Array;
  context: Pick<AnnounceContext, 'timeZone' | 'words'>;
}

/** The file, or why it cannot be read; `failed` where the reader did not expect it. */
export type Answer = { file: ReadFile } | { problem: FileProblemCode; failed?: string };

/** What a reader may use, and what a test wants to know of its process. */
export interface Limits {
  milliseconds?: number;
  onStart?: (pid: number) => void;
  /** It did not answer in time, or with so little memory, or it failed in a way that nobody expected. */
  onFail?: (how: 'late' | 'ended' | 'failed', why?: string) => void;
}

/**
 * Reads a file in a process of its own, with a deadline and little memory. What the readers count keeps nearly every file within both;
 * this is for the others.
 *
 * @throws {FileProblem} where the file cannot be read, or not with so little
 */
export async function readApart(
  bytes: Uint8Array,
  { timeZone, words }: Question['context'],
  { milliseconds = deadlineOf(bytes), onStart, onFail }: Limits = {},
): Promise<ReadFile> {
  const child = fork(fileURLToPath(new URL('./read-child.ts', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    env: { ...process.env, NODE_OPTIONS: '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const late = () => {
        onFail?.('late');
        reject(new FileProblem('too-slow'));
      };
      clock = setTimeout(late, PATIENCE);
      const began = performance.now();
      const watch = () => {
        const waited = performance.now() - began;
        if (waited > milliseconds * MOST_WAIT || (spentBy(child.pid) ?? waited) > milliseconds) late();
      };
      child.on('message', (message: 'ready' | Answer) => {
        clearInterval(clock);
        if (message === 'ready') {
          clock = setInterval(watch, Math.min(milliseconds, LOOKS));
          const question: Question = { bytes, context: { timeZone, words } };
          child.send(question);
        } else if ('file' in message) resolve(message.file);
        else {
          if (message.failed !== undefined) onFail?.('failed', message.failed);
          reject(new FileProblem(message.problem));
        }
      });
      // It ended without an answer: there was not memory enough. After an answer, this says nothing new.
      child.once('exit', () => {
        onFail?.('ended');
        reject(new FileProblem('bomb'));
      });
      child.once('error', reject);
    });
  } finally {
    clearInterval(clock);
    child.removeAllListeners();
    child.kill('SIGKILL');
  }
}

/** Milliseconds for a file, more for a larger one: three times what an honest one needs. */
function deadlineOf({ length }: Uint8Array): number {
  return 4000 + length / 1000;
}

/**
 * Milliseconds that a process has worked, where the system tells: a machine that does other things at the same time is no fault of a
 * file. Null where it does not, so that the time on the wall stands for it.
 */
export function spentBy(pid: number | undefined): number | null {
  try {
    // The name in brackets may hold spaces; behind it, user and system time are the twelfth and the thirteenth.
    const parts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(parts[11]) + Number(parts[12]);
    return Number.isFinite(ticks) ? ticks * 10 : null;
  } catch {
    return null;
  }
}

/** Milliseconds between two looks at what it has worked. */
const LOOKS = 100;
/** How many times as long the time on the wall may be. */
const MOST_WAIT = 10;
/** Milliseconds for a process to begin, on a busy machine. */
const PATIENCE = 30_000;
/** Of values; what is unpacked comes on top. */
const MEGABYTES = 160;
