import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDate } from '../../src/build-date.ts';
import { findCause } from '../../src/launch/failures.mjs';
import { wordsFor } from '../../src/launch/messages.mjs';
import { toolEnvironment } from '../../src/launch/program.mjs';
import { failure, type StepRow } from './outcome.ts';
import type { Context, Step } from './steps.ts';

interface Options extends Pick<Context, 'root' | 'since'> {
  isAll: boolean;
  /** Variables for the steps that build and look at a site, beside those of the process. */
  variables?: Readonly<Record<string, string>>;
  print: (text: string) => void;
}

/**
 * Runs steps to their end, also after one that fails; stops early where the disk is full. Each begins, in the order of the list, as
 * soon as cores are free for it and the steps before it have ended.
 *
 * @returns a row for each step that ran, in the order of the list; null where the person has stopped it
 */
export async function runSteps(steps: readonly Step[], options: Options): Promise<StepRow[] | null> {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  const reports = await mkdtemp(join(tmpdir(), 'test-run-'));
  const rows = new Map<string, StepRow>();
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const cores = availableParallelism();
  const isOpen = (id: string) => [...waiting, ...running.keys()].some((step) => step.id === id);
  for (let isOver = false; ; ) {
    let free = cores - [...running.keys()].reduce((sum, step) => sum + coresOf(step, cores), 0);
    for (const step of isOver ? [] : [...waiting]) {
      // A step further down may fit beside what runs.
      if (coresOf(step, cores) > free || [...(step.after ?? []), ...(step.needs ?? [])].some(isOpen)) continue;
      free -= coresOf(step, cores);
      waiting.splice(waiting.indexOf(step), 1);
      const end = runStep(step, reports, rows, options).then((mayGoOn) => {
        isOver ||= !mayGoOn || isStopped;
        running.delete(step);
      });
      running.set(step, end);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  await rm(reports, { recursive: true, force: true });
  return isStopped ? null : steps.flatMap(({ id }) => rows.get(id) ?? []);
}

function coresOf(step: Step, all: number): number {
  return step.cores === 'all' ? all : step.cores === 'most' ? Math.max(1, all - 1) : 1;
}

/** Runs one step, and says what it found; false where nothing more shall begin. */
async function runStep(step: Step, reports: string, rows: Map<string, StepRow>, options: Options): Promise<boolean> {
  const { id, title, group } = step;
  const { root, isAll, since, print, variables } = options;
  print(`${id}: ${title} …`);
  const began = performance.now();
  // One date for all steps, also when midnight passes between two builds.
  const env = {
    ...toolEnvironment(process.env),
    ...(group === 'tests' ? variables : {}),
    BUILD_DATE: buildDate,
    ...(isAll ? { TEST_ALL: '1' } : {}),
  };
  const broken = step.needs?.find((need) => (rows.get(need)?.outcome.failed ?? 0) > 0);
  const outcome = broken
    ? { passed: 0, failed: 0, skipped: 1, reason: `Skipped, since "${broken}" failed.` }
    : await step.run({ root, env, reports, since }).catch((error) => failure(String(error)));
  rows.set(id, { id, seconds: (performance.now() - began) / 1000, outcome });
  const { text = '', reason, passed, failed } = outcome;
  const said = failed > 0 || group === 'check' ? text.trim() : '';
  print([said && `\n${said}`, `${id}: ${reason ?? `${passed} passed, ${failed} failed`}`].filter(Boolean).join('\n'));
  const isFull = failed > 0 && findCause(text) === 'diskFull';
  if (isFull) print(wordsFor(process.env)('diskFull'));
  return !isFull;
}
