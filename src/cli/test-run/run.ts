/**
 * `npm test`: runs the steps one after another, goes on after one that fails, and ends with a table and the line
 * `N passed, N failed`. `--only unit,dist` runs some, by name or group; `--list` names them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDate } from '../../build-date.ts';
import { findDiskFull } from '../launch/failures.mjs';
import { wordsFor } from '../launch/messages.mjs';
import { toolEnvironment } from '../launch/program.mjs';
import { failure, type Outcome, skipped } from './outcome.ts';
import type { Context } from './programs.ts';
import { formatTable, formatTotals, type Row } from './report.ts';
import { readRequest, selectSteps } from './select.ts';
import { STEPS, type Step } from './steps.ts';

let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopped = true;
  });
}

const request = readRequest(process.argv.slice(2), STEPS);
if (request.kind === 'list') {
  for (const { id, group, title } of STEPS) console.log(`${id.padEnd(10)} ${group.padEnd(6)} ${title}`);
} else if (request.kind === 'mistake') {
  console.error(request.message);
  process.exitCode = 2;
} else {
  const rows = await runSteps(selectSteps(STEPS, request.only));
  // Half a run has no result.
  if (!isStopped) console.log(`\n${formatTable(rows)}\n\n${formatTotals(rows)}`);
  process.exitCode = isStopped || rows.some(({ outcome }) => outcome.failed > 0) ? 1 : 0;
}

async function runSteps(steps: readonly Step[]): Promise<Row[]> {
  const reports = await mkdtemp(join(tmpdir(), 'test-run-'));
  // One date for all steps, also when midnight passes between two builds.
  const env = toolEnvironment({ ...process.env, BUILD_DATE: buildDate });
  const rows: Row[] = [];
  for (const step of steps) {
    console.log(`\n${step.id}: ${step.title}`);
    const began = performance.now();
    const outcome = await runStep(step, { root: process.cwd(), env, reports }, rows);
    if (isStopped) break;
    rows.push({ id: step.id, seconds: (performance.now() - began) / 1000, outcome });
    if (outcome.reason) console.log(outcome.reason);
    const cause = findDiskFull(outcome.text ?? '');
    if (cause) {
      console.error(`\n${wordsFor(process.env).failures[cause]({})}`);
      break;
    }
  }
  await rm(reports, { recursive: true, force: true });
  return rows;
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
