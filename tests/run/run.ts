/**
 * `npm test`: looks at every rule, and at one page of each kind. Goes on after a step that fails, and ends with the time of each
 * step, what failed, and the line `N passed, N failed`.
 *
 * - `--all` looks at everything; what is left to it, and why, stands in `left-to-all.ts`.
 * - `--only unit,dist` runs some steps, by name or group; `--list` names them, and what is left to `--all`.
 * - `--changed` runs the checks, and of the unit tests those that reach what differs from the last commit; `--changed=main` from another.
 */
import { parseArgs } from 'node:util';
import { contentAtRoot } from './at-root.ts';
import { LEFT_TO_ALL } from './left-to-all.ts';
import { formatEnd } from './outcome.ts';
import { runSteps } from './run-steps.ts';
import { STEPS } from './steps.ts';

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
  const root = process.cwd();
  const variables = request.steps.some(({ group }) => group === 'tests') ? contentAtRoot(root) : {};
  const rows = await runSteps(request.steps, { ...request, root, print, variables });
  // Half a run has no result.
  if (rows) print(`\n${formatEnd(rows, (performance.now() - began) / 1000)}`);
  return rows?.every(({ outcome }) => outcome.failed === 0) ? 0 : 1;
}

/** What the words behind `npm test --` ask for; a sentence where they are not understood. */
export function readRequest(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      // The tools of Node know no option that has a value at will.
      args: args.map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
      options: {
        only: { type: 'string' },
        changed: { type: 'string' },
        all: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    const { all: isAll, list: isList, changed: since } = values;
    const only = values.only?.split(',').map((name) => name.trim());
    const names = [...new Set(STEPS.flatMap(({ id, group }) => [id, group]))];
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown !== undefined) return `There is no step "${unknown}". The steps and groups are: ${names.join(', ')}.`;
    const left = isAll ? [] : LEFT_TO_ALL.flatMap(({ steps = [] }) => steps);
    const steps = STEPS.filter(({ id, group }) => {
      if (since !== undefined && group !== 'check' && id !== 'unit') return false;
      return only?.includes(id) || (!left.includes(id) && (!only || only.includes(group)));
    });
    return { steps, isAll, isList, since };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\nWrite, for example: npm test -- --only unit,dist`;
  }
}

/** The names of the steps, and what is left to the whole run. */
export function listed(): string {
  return [
    ...STEPS.map(({ id, group, title }) => `${id.padEnd(10)} ${group.padEnd(6)} ${title}`),
    '',
    'Only `npm test -- --all` looks at:',
    ...LEFT_TO_ALL.map(({ what, why }) => `- ${what}. ${why}`),
  ].join('\n');
}

// Last, so that everything above it exists.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console.log);
