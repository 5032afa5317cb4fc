import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IntakeContext } from '../../activity-intake/context.ts';
import { FileProblem, type FileProblemCode } from '../../activity-intake/problem.ts';
import type { ReadFile } from '../../activity-intake/read-file.ts';
import { readFile } from '../../activity-intake/read-file.ts';
import type { Table } from '../../activity-intake/table.ts';

/** A file to be read as activities, or, without a context, as the tables of any spreadsheet. */
export interface Question {
  bytes: Uint8Array;
  context: Pick<IntakeContext, 'words'> | null;
}

/** The file or its tables, or why it cannot be read; `failed` where the reader did not expect it. */
export type Answer = { file: ReadFile } | { tables: PlainTable[] } | { problem: FileProblemCode; failed?: string };

/** A table without what only the reader of activities needs, which cannot go to another process. */
export type PlainTable = Pick<Table, 'name' | 'rows'>;

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
  { words }: Pick<IntakeContext, 'words'>,
  limits?: Limits,
): Promise<ReadFile> {
  const answer = await ask({ bytes, context: { words } }, limits);
  if ('file' in answer) return answer.file;
  throw new FileProblem('broken');
}

/**
 * Reads the tables of a spreadsheet that are shown, whatever they hold, in the same way.
 *
 * @throws {FileProblem} where the file cannot be read, or not with so little
 */
export async function readTablesApart(bytes: Uint8Array, limits?: Limits): Promise<PlainTable[]> {
  const answer = await ask({ bytes, context: null }, limits);
  if ('tables' in answer) return answer.tables;
  throw new FileProblem('broken');
}

async function ask(
  question: Question,
  { milliseconds = deadlineOf(question.bytes), onStart, onFail }: Limits = {},
): Promise<Exclude<Answer, { problem: FileProblemCode }>> {
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
          child.send(question);
        } else if (!('problem' in message)) resolve(message);
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

/** Milliseconds that judging may take, whatever the number of rows and for each of them. */
export interface JudgingTime {
  start: number;
  row: number;
}

/**
 * A watch on the judging of one file, to be asked before each row: how long a row takes has an end, so this is soon enough. What the
 * process works counts, since a machine that does other things is no fault of a file; the time on the wall counts too, with more patience.
 *
 * @throws {FileProblem} where it takes longer than four times what honest rows need
 */
export function judgingDeadline(rows: number, { start, row }: JudgingTime = HONEST): () => void {
  const most = start + rows * row;
  const began = performance.now();
  const worked = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(worked);
    if ((user + system) / 1000 > most || performance.now() - began > most * MOST_WAIT)
      throw new FileProblem('too-slow');
  };
}

const HONEST: JudgingTime = { start: 5000, row: 5 };

/** Reads one file and says what it holds, or why it cannot be read: never fails, and holds nothing that cannot go to another process. */
export function answerOf(question: Question): Promise<Answer> {
  return read(question).catch(
    (error: unknown): Answer =>
      error instanceof FileProblem ? { problem: error.code } : { problem: 'broken', failed: String(error) },
  );
}

async function read({ bytes, context }: Question): Promise<Answer> {
  if (context) {
    const { tables, ...file } = await readFile(bytes, context);
    return { file: { ...file, tables: plain(tables) } };
  }
  const { readXlsx } = await import('../../activity-intake/read-xlsx.ts');
  return { tables: plain(await readXlsx(bytes)) };
}

function plain(tables: readonly Table[]): PlainTable[] {
  return tables.map(({ name, rows }) => ({ name, rows }));
}
