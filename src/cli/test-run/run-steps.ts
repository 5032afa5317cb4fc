import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDate } from '../../build-date.ts';
import { findDiskFull } from '../launch/failures.mjs';
import { wordsFor } from '../launch/messages.mjs';
import { toolEnvironment } from '../launch/program.mjs';
import { inTurn } from './in-turn.ts';
import { failure, type Outcome, skipped } from './outcome.ts';
import type { Context } from './programs.ts';
import type { Row } from './report.ts';
import { runSideBySide } from './schedule.ts';
import type { Step } from './steps.ts';

/**
 * Runs steps to their end, also after one that fails; stops early where the disk is full.
 *
 * @param isSlow whether the long sets of tests run too
 * @returns a row for each step that ran, in the order of the list; null where the person has stopped it
 */
export async function runSteps(steps: readonly Step[], root: string, isSlow: boolean): Promise<Row[] | null> {
  const wasStopped = listenForStop();
  const reports = await mkdtemp(join(tmpdir(), 'test-run-'));
  const turns = inTurn((text) => process.stdout.write(text));
  const rows = new Map<Step, Row>();
  // One date for all steps, also when midnight passes between two builds.
  const env = toolEnvironment({ ...process.env, BUILD_DATE: buildDate, ...(isSlow ? { SLOW_TESTS: '1' } : {}) });

  await runSideBySide(steps, availableParallelism(), async (step) => {
    const notes = join(reports, `${step.id}.cpu`);
    const voice = turns.begin();
    voice.say(`\n${step.id}: ${step.title}\n`);
    const began = performance.now();
    const measured = { ...env, CPU_NOTES: notes, CPU_NOTES_FOR: String(process.pid) };
    const outcome = await runStep(step, { root, env: measured, reports, print: voice.say }, [...rows.values()]);
    rows.set(step, { id: step.id, seconds: (performance.now() - began) / 1000, cpu: await readNotes(notes), outcome });
    if (outcome.reason) voice.say(`${outcome.reason}\n`);
    const cause = findDiskFull(outcome.text ?? '');
    if (cause) voice.say(`\n${wordsFor(process.env).failures[cause]({})}\n`);
    voice.end();
    return !cause && !wasStopped();
  });
  await rm(reports, { recursive: true, force: true });
  return wasStopped() ? null : steps.flatMap((step) => rows.get(step) ?? []);
}

async function runStep(step: Step, context: Context, before: readonly Row[]): Promise<Outcome> {
  const broken = before.find(({ id, outcome }) => step.needs?.includes(id) && outcome.failed > 0);
  if (broken) return skipped(`Skipped, since "${broken.id}" failed.`);
  try {
    return await step.run(context);
  } catch (error) {
    return { ...failure(error instanceof Error ? error.message : String(error)), text: String(error) };
  }
}

/** The CPU seconds that the programs of a step have noted (`measure.mjs`); null where none did. */
async function readNotes(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text === ''
    ? null
    : text
        .trim()
        .split('\n')
        .reduce((sum, note) => sum + Number(note), 0);
}

function listenForStop(): () => boolean {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      isStopped = true;
    });
  }
  return () => isStopped;
}
