import { parseArgs } from 'node:util';
import { LEFT_TO_ALL } from './left-to-all.ts';
import { STEPS, type Step } from './steps.ts';

export interface Request {
  steps: readonly Step[];
  isAll: boolean;
  isList: boolean;
  /** The commit that unit tests are chosen by, where not all of them are asked for. */
  since: string | undefined;
}

/** What the words behind `npm test --` ask for; a sentence where they are not understood. */
export function readRequest(args: readonly string[]): Request | string {
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
