import type { FileProblemCode } from '../../../activity-intake/problem.ts';
import type { FileRows, Reply, Request } from './reader.ts';

/** Why there is nothing to show: a problem of the file, no reader, or a reader who had enough. */
export type Stopped = FileProblemCode | 'no-reader' | 'cancelled';

/** One file in its worker: its rows, which fail with a {@link Stopped} only, and what ends the worker, whatever it does. */
export type Reading = ReturnType<typeof startReading>;

/**
 * Starts a worker for one file. It ends with its answer, where it is told to, or where it has said nothing for too long; a file of many
 * rows tells how far it is and takes the time that it needs.
 *
 * @param silence milliseconds without a word
 */
export function startReading(
  newWorker: () => Worker,
  request: Promise<Request>,
  onProgress: (done: number, all: number) => void,
  silence = SILENCE,
) {
  let worker: Worker | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let stop = (_why: Stopped): void => undefined;
  const rows = new Promise<FileRows>((resolve, reject) => {
    const end = () => {
      clearTimeout(clock);
      worker?.terminate();
    };
    stop = (why) => {
      end();
      reject(why);
    };
    const listen = () => {
      clearTimeout(clock);
      clock = setTimeout(() => stop('too-slow'), silence);
    };
    try {
      worker = newWorker();
    } catch {
      return stop('no-reader');
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.is === 'problem') return stop(data.code);
      if (data.is === 'rows') {
        end();
        return resolve(data.rows);
      }
      listen();
      onProgress(data.done, data.all);
    });
    worker.addEventListener('error', () => stop('no-reader'));
    worker.addEventListener('messageerror', () => stop('no-reader'));
    request.then(
      (given) => {
        listen();
        worker?.postMessage(given);
      },
      () => stop('missing'),
    );
  });
  return { rows, stop: () => stop('cancelled') };
}

/** Milliseconds without a word from the worker: nothing that is counted takes a quarter of it. */
const SILENCE = 10_000;
