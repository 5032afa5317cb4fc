import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What is set: a text of Typst with what it reads, and the folders of its fonts. */
export interface TypesetOrder {
  /** A PDF is tagged as PDF/UA-1 asks for; an SVG has outlines for letters. */
  kind: 'pdf' | 'svg';
  fontPaths: readonly string[];
  mainFileContent: string;
  inputs: Record<string, string>;
  /** What is said where it cannot be set. */
  name: string;
}

/** What the child answers to each order, in their order. */
export type TypesetAnswer = { made: Uint8Array } | { error: string };

/**
 * Sets type in a process of its own, since the program for it holds the one that it runs in: pages are made meanwhile, a machine with
 * more cores draws more at once, and one that finds no end can be stopped, which nothing can do within one process.
 *
 * @param milliseconds after which it is stopped
 * @returns a PDF, or the text of an SVG in UTF-8; rejects with what the program says of a mistake in the text, or that it was stopped
 */
export function typeset(order: TypesetOrder, milliseconds = MOST_MILLISECONDS): Promise<Buffer> {
  return new Promise((done, fail) => take({ order, milliseconds, done, fail }));
}

/** Why an order cannot be set; null where it can. No process is left behind. */
export async function tryTypesetter(order: TypesetOrder, milliseconds?: number): Promise<string | null> {
  const why = await typeset(order, milliseconds).then(
    () => null,
    ({ message }: Error) => message,
  );
  for (const one of typesetters) if (one.waiting.length === 0) end(one, 'is not needed');
  return why;
}

/** Many times what the longest paper takes on a slow machine that does twenty other things. */
const MOST_MILLISECONDS = 120_000;

interface Ordered {
  order: TypesetOrder;
  milliseconds: number;
  done: (made: Buffer) => void;
  fail: (error: Error) => void;
}

interface Typesetter {
  child: ChildProcess;
  /** What it was asked for, in the order of the answers: it sets the first one. */
  waiting: Ordered[];
  clock?: NodeJS.Timeout;
}

/** Where everything is drawn, pages are made long before: no core is kept for them. */
const MOST = Math.min(3, availableParallelism());
/** It runs as it is written, from the project's own folder, wherever a build writes its bundle. */
const PROGRAM = join(process.cwd(), 'src/outputs/page/typeset-child.ts');

const typesetters = new Set<Typesetter>();

function take(ordered: Ordered): void {
  const typesetter = leastBusy();
  typesetter.waiting.push(ordered);
  // A build waits for what is asked for, and for nothing else.
  hold(typesetter, true);
  typesetter.child.send(ordered.order);
  if (typesetter.waiting.length === 1) watch(typesetter);
}

/** One that waits for nothing, a new one, or the one that waits for least. */
function leastBusy(): Typesetter {
  const [least] = [...typesetters].sort((a, b) => a.waiting.length - b.waiting.length);
  return least && (least.waiting.length === 0 || typesetters.size >= MOST) ? least : begin();
}

function begin(): Typesetter {
  const child = fork(PROGRAM, [], {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
    serialization: 'advanced',
  });
  const typesetter: Typesetter = { child, waiting: [] };
  child.on('message', (answer: TypesetAnswer) => {
    const ordered = typesetter.waiting.shift();
    watch(typesetter);
    if (!ordered) return;
    if ('made' in answer) ordered.done(Buffer.from(answer.made.buffer, answer.made.byteOffset, answer.made.length));
    else ordered.fail(new Error(`${ordered.order.name}: ${answer.error}`));
  });
  // One that finds no end would outlive a build that ends before its time.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  child.on('error', () => end(typesetter, 'could not be begun'));
  child.once('exit', (code, signal) => end(typesetter, `ended early (${signal ?? code})`));
  typesetters.add(typesetter);
  return typesetter;
}

/** Gives time to what is set now. */
function watch(typesetter: Typesetter): void {
  const { waiting } = typesetter;
  clearTimeout(typesetter.clock);
  const milliseconds = waiting[0]?.milliseconds;
  if (milliseconds === undefined) hold(typesetter, false);
  else
    typesetter.clock = setTimeout(
      () => end(typesetter, `had not ended after ${milliseconds / 1000} seconds and was stopped`),
      milliseconds,
    );
}

/** What it did not come to is set by another one. */
function end(typesetter: Typesetter, how: string): void {
  if (!typesetters.delete(typesetter)) return;
  clearTimeout(typesetter.clock);
  typesetter.child.kill('SIGKILL');
  const [first, ...others] = typesetter.waiting.splice(0);
  first?.fail(inOneLine(`${first.order.name}: the program that sets type ${how}.`));
  others.forEach(take);
}

/** Does this process wait for it? */
function hold({ child }: Typesetter, isHeld: boolean): void {
  if (isHeld) child.ref();
  else child.unref();
  if (isHeld) child.channel?.ref();
  else child.channel?.unref();
}

/** A trace of calls says nothing of what another process did. */
function inOneLine(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
