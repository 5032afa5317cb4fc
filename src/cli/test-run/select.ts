import { parseArgs } from 'node:util';

/** What the words behind `npm test --` ask for. */
export type Request = { kind: 'run'; only: string[] | null } | { kind: 'list' } | { kind: 'mistake'; message: string };

/**
 * @example readRequest(['--only', 'unit,dist'], steps) // => { kind: 'run', only: ['unit', 'dist'] }
 */
export function readRequest(args: readonly string[], steps: readonly Named[]): Request {
  const names = [...new Set(steps.flatMap(({ id, group }) => [id, group]))];
  try {
    const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, list: { type: 'boolean' } } });
    if (values.list) return { kind: 'list' };
    if (values.only === undefined) return { kind: 'run', only: null };
    const only = values.only.split(',').map((name) => name.trim());
    const unknown = only.find((name) => !names.includes(name));
    if (unknown === undefined) return { kind: 'run', only };
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
