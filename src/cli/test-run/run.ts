/**
 * `npm test`: looks at every rule, and at one page of each kind. Goes on after a step that fails, and ends with the time of each
 * step, what failed, and the line `N passed, N failed`.
 *
 * - `--all` looks at everything; what is left to it, and why, stands in `left-to-all.ts`.
 * - `--only unit,dist` runs some steps, by name or group; `--list` names them, and what is left to `--all`.
 * - `--changed` runs the checks, and of the unit tests those that reach what differs from the last commit; `--changed=main` from another.
 */
import { formatEnd } from './report.ts';
import { listed, readRequest } from './request.ts';
import { runSteps } from './run-steps.ts';

/** Runs the command; prints through `print` and returns the exit code. */
async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const request = readRequest(args);
  if (typeof request === 'string') {
    print(request);
    return 2;
  }
  if (request.isList) {
    print(listed());
    return 0;
  }
  const began = performance.now();
  const rows = await runSteps(request.steps, { ...request, root: process.cwd(), print });
  // Half a run has no result.
  if (rows) print(`\n${formatEnd(rows, (performance.now() - began) / 1000)}`);
  return rows?.every(({ outcome }) => outcome.failed === 0) ? 0 : 1;
}

// Last, so that everything above it exists.
process.exitCode = await main(process.argv.slice(2), console.log);
