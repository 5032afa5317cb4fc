/**
 * `npm test`: runs the steps, side by side where there are cores for it, goes on after one that fails, and ends with a table,
 * the slowest tests, and the line `N passed, N failed`.
 *
 * - `--only unit,dist` runs some, by name or group; `--list` names them.
 * - `--changed` runs what differs from the last commit can touch, by imports, and says why; `--changed=main` since another one.
 *   The rules stand in `changed/choose.ts`.
 * - `--slow` adds the long sets: files `*.slow.test.ts` and `*.slow.spec.ts`.
 */

import { chooseSteps } from './changed/choose.ts';
import { findChanged, readProject } from './changed/project.ts';
import type { Context } from './programs.ts';
import { formatEnd } from './report.ts';
import { runSteps } from './run-steps.ts';
import { readRequest, selectSteps } from './select.ts';
import { STEPS, type Step } from './steps.ts';

const root = process.cwd();
const request = readRequest(process.argv.slice(2), STEPS);
if (request.kind === 'list') {
  for (const { id, group, title } of STEPS) console.log(`${id.padEnd(10)} ${group.padEnd(6)} ${title}`);
} else if (request.kind === 'mistake') {
  console.error(request.message);
  process.exitCode = 2;
} else {
  const began = performance.now();
  const steps = chooseFrom(selectSteps(STEPS, request.only), request);
  const rows = steps && (await runSteps(steps, root, request.isSlow));
  // Half a run has no result.
  if (rows) console.log(`\n${formatEnd(rows, (performance.now() - began) / 1000)}`);
  process.exitCode = rows?.every(({ outcome }) => outcome.failed === 0) ? 0 : 1;
}

/** The steps that a change touches, each with its files; says what was chosen, and why. All of them where nobody asked. */
function chooseFrom(steps: readonly Step[], { since, isSlow }: { since: string | null; isSlow: boolean }) {
  if (since === null) return steps;
  const changed = findChanged(root, since);
  if (changed === null) {
    console.error(`Git knows no commit or branch "${since}" here.`);
    return null;
  }
  console.log(`${changed.length} files differ from ${since}.`);
  const choices = chooseSteps(
    steps.map(({ id }) => id),
    changed,
    readProject(root, isSlow),
  );
  return steps.flatMap((step) => {
    const { files, why } = choices.find(({ id }) => id === step.id)!;
    const what = typeof files === 'string' ? files : `${files.length} files`;
    console.log(`${step.id.padEnd(10)} ${what.padEnd(9)} ${why}`);
    if (files === 'none') return [];
    return files === 'all' ? [step] : [{ ...step, run: (context: Context) => step.run({ ...context, files }) }];
  });
}
