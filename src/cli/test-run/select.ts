import { parseArgs } from 'node:util';

/** What the words behind `npm test --` ask for. */
export type Request =
  | { kind: 'run'; only: string[] | null; isSlow: boolean; since: string | null }
  | { kind: 'list' }
  | { kind: 'mistake'; message: string };

/**
 * `since` is the commit of `--changed`, of which `HEAD` is the usual one; null where everything runs.
 *
 * @example readRequest(['--only', 'unit,dist'], steps) // => { kind: 'run', only: ['unit', 'dist'], isSlow: false, since: null }
 */
export function readRequest(args: readonly string[], steps: readonly Named[]): Request {
  const names = [...new Set(steps.flatMap(({ id, group }) => [id, group]))];
  // The tools of Node know no option that has a value at will.
  const whole = args.map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg));
  try {
    const { values } = parseArgs({
      args: whole,
      options: {
        only: { type: 'string' },
        changed: { type: 'string' },
        slow: { type: 'boolean' },
        list: { type: 'boolean' },
      },
    });
    if (values.list) return { kind: 'list' };
    const only = values.only?.split(',').map((name) => name.trim()) ?? null;
    const unknown = only?.find((name) => !names.includes(name));
    if (unknown === undefined)
      return { kind: 'run', only, isSlow: values.slow ?? false, since: values.changed ?? null };
    return {
      kind: 'mistake',
      message: `There is no step "${unknown}". The steps and groups are: ${names.join(', ')}.`,
    };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { kind: 'mistake', message: `${what}\nWrite, for example: npm test -- --only unit,dist` };
  }
}

/** The steps that a request names, by id or by group, in their own order. */
export function selectSteps<S extends Named>(steps: readonly S[], only: readonly string[] | null): S[] {
  return steps.filter(({ id, group }) => !only || only.includes(id) || only.includes(group));
}

interface Named {
  id: string;
  group: string;
}
