import type { FileProblemCode } from '../../../activity-intake/problem.ts';
import type { FileRows, Reply, Request } from './reader.ts';

/** Why there is nothing to show: a problem of the file, no reader, or a reader who had enough. */
export type Stopped = FileProblemCode | 'no-reader' | 'cancelled';

/** One file in its worker. Each promise fails with a {@link Stopped} only. */
export interface Reading {
  read: (request: Extract<Request, { ask: 'read' }>) => Promise<FileRows>;
  judge: (request: Extract<Request, { ask: 'judge' }>) => Promise<FileRows>;
  /** Ends the worker, whatever it does. */
  stop: () => void;
}

/**
 * Starts a worker for one file. It ends where it is told to, or where it has said nothing for too long; a file of many rows tells how
 * far it is and takes the time that it needs.
 *
 * @param silence milliseconds without a word
 */
export function startReading(
  newWorker: () => Worker,
  onProgress: (done: number, all: number) => void,
  silence = SILENCE,
): Reading {
  let worker: Worker | null = null;
  let waiting: { onReply: (reply: Reply) => void; onStop: (why: Stopped) => void } | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let ended: Stopped | null = null;
  const end = (why: Stopped) => {
    clearTimeout(clock);
    ended ??= why;
    worker?.terminate();
    const { onStop } = waiting ?? {};
    waiting = null;
    onStop?.(why);
  };
  const listen = () => {
    clearTimeout(clock);
    clock = setTimeout(() => end('too-slow'), silence);
  };
  try {
    worker = newWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.is === 'progress') {
        listen();
        onProgress(data.done, data.all);
      } else if (data.is === 'problem') end(data.code);
      else {
        clearTimeout(clock);
        const { onReply } = waiting ?? {};
        waiting = null;
        onReply?.(data);
      }
    });
    worker.addEventListener('error', () => end('no-reader'));
    worker.addEventListener('messageerror', () => end('no-reader'));
  } catch {
    ended = 'no-reader';
  }
  const ask = <T>(request: Request, pick: (reply: Reply) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended || !worker) return reject(ended ?? 'no-reader');
      waiting = {
        onReply: (reply) => {
          const answer = pick(reply);
          if (answer === undefined) reject('broken');
          else resolve(answer);
        },
        onStop: reject,
      };
      listen();
      worker.postMessage(request);
    });
  const rows = (reply: Reply) => (reply.is === 'rows' ? reply.rows : undefined);
  return {
    read: (request) => ask(request, rows),
    judge: (request) => ask(request, rows),
    stop: () => end('cancelled'),
  };
}

/** Milliseconds without a word from the worker: nothing that is counted takes a quarter of it. */
const SILENCE = 10_000;
