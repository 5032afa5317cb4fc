import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What is set: a text of Typst with what it reads, and the folders of its fonts. */
export interface TypesetOrder {
  /** A PDF is tagged as PDF/UA-1 asks for; an SVG has outlines for letters. */
  kind: 'pdf' | 'svg';
  fontPaths: readonly string[];
  mainFileContent: string;
  inputs: Record<string, string>;
}

/** What a thread answers to each order, in their order. */
export type TypesetAnswer = { made: Uint8Array } | { error: string };

/**
 * Sets type in a thread of its own, since the program for it holds the one that it runs in: pages are made meanwhile, and a
 * machine with more cores draws more at once.
 *
 * @returns a PDF, or the text of an SVG in UTF-8; rejects with what the program says of a mistake in the text
 */
export function typeset(order: TypesetOrder): Promise<Buffer> {
  const { worker, waiting } = leastBusy();
  return new Promise((done, fail) => {
    waiting.push({ done, fail });
    // A build waits for what is asked for, and for nothing else.
    worker.ref();
    worker.postMessage(order);
  });
}

interface Thread {
  worker: Worker;
  /** Who waits for an answer, in the order of the orders. */
  waiting: { done: (made: Buffer) => void; fail: (error: Error) => void }[];
}

/** Where everything is drawn, pages are made long before: no core is kept for them. */
const MOST = Math.min(3, availableParallelism());
/** It runs as it is written, from the project's own folder, wherever a build writes its bundle. */
const PROGRAM = join(process.cwd(), 'src/outputs/page/typeset-thread.ts');

const threads = new Set<Thread>();

/** A thread that waits for nothing, a new one, or the one that waits for least. */
function leastBusy(): Thread {
  const [least] = [...threads].sort((a, b) => a.waiting.length - b.waiting.length);
  return least && (least.waiting.length === 0 || threads.size >= MOST) ? least : begin();
}

function begin(): Thread {
  const thread: Thread = { worker: new Worker(PROGRAM), waiting: [] };
  const { worker, waiting } = thread;
  worker.on('message', (answer: TypesetAnswer) => {
    const order = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('made' in answer) order?.done(Buffer.from(answer.made.buffer, answer.made.byteOffset, answer.made.length));
    else order?.fail(new Error(answer.error));
  });
  const end = (error: Error) => {
    threads.delete(thread);
    for (const { fail } of waiting.splice(0)) fail(error);
  };
  worker.once('error', end);
  worker.once('exit', (code) => end(new Error(`The thread that sets type ended early (${code}).`)));
  worker.unref();
  threads.add(thread);
  return thread;
}
