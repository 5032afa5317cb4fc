import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where faults are seeded: every layer of the house, and the content that its rules guard. */
export const LAYERS = [
  'domain',
  'i18n',
  'schemas',
  'collections',
  'announce',
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
