import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LEFT_TO_ALL } from '../run/left-to-all.ts';

/** Where faults are seeded: every layer of the house, and the content that its rules guard. */
export const LAYERS = [
  'domain',
  'i18n',
  'schemas',
  'collections',
  'activity-intake',
  'check',
  'views',
  'outputs',
  'components',
  'layouts',
  'islands',
  'styles',
  'pages',
  'integrations',
  'cli',
  'content',
] as const;
export type Layer = (typeof LAYERS)[number];

/** One fault to seed: a slip that the type checker lets through and that would harm somebody. */
export interface Fault {
  id: string;
  layer: Layer;
  /** From the root of the repository. */
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  /** What is put in its place. */
  put: string;
  /** What a reader or an author would suffer. */
  harm: string;
  killer: Killer;
}

/** The test that fails while the fault is there. */
export interface Killer {
  /** Its file, or the command that checks the content. */
  file: string;
  /** Its name as it is written there; of the command, what it says. */
  test: string;
}

/** The command that checks the content kills what no test has to. */
export const CHECK = 'src/cli/check-content.ts';

/** Which run has a test: `short` is `npm test`, `all` is `npm test -- --all` alone. */
export function runOf({ file }: Killer): 'short' | 'all' {
  const isLeft = LEFT_TO_ALL.some(
    ({ files = [], steps = [] }) =>
      files.some((left) => file === `tests/${left}`) || steps.some((step) => file.startsWith(`tests/${step}/`)),
  );
  return isLeft ? 'all' : 'short';
}

/** Does a name of a run, with its groups before it and values in place of `%s` and `$name`, end as a test is named in its file? */
export function isNamed(run: string, test: string): boolean {
  const pattern = test.split(/%[sdijo]|\$[\w.]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:^|[> ])${pattern.join('.*')}(?: \\(with seed=[^)]*\\))?$`, 's').test(run);
}

/** The table of faults, layer by layer: `faults/<layer>.yaml`. */
export function readFaults(folder = join(import.meta.dirname, 'faults')): Fault[] {
  return LAYERS.flatMap((layer) => {
    const rows = parse(readFileSync(join(folder, `${layer}.yaml`), 'utf8')) as Omit<Fault, 'layer'>[];
    return rows.map((row) => ({ ...row, layer }));
  });
}

/**
 * The file with the fault in it.
 *
 * @throws where the text to replace does not stand in it exactly once: the fault is out of date
 */
export function seeded(fault: Pick<Fault, 'id' | 'file' | 'find' | 'put'>, text: string): string {
  const [before, after, ...more] = text.split(fault.find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(
      `${fault.id} is out of date: ${fault.file} has its text ${text.split(fault.find).length - 1} times.`,
    );
  return before + fault.put + after;
}
