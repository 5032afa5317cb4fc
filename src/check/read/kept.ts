import type { z } from 'astro/zod';

interface Reading {
  text: string;
  read: unknown;
}

/** What was read by a schema, by the path of the file; what was asked for last comes first. */
let kept = new WeakMap<z.ZodType, Map<string, Reading[]>>();

/** A command looks at its folder, and at the one that the code was written beside, which holds files of the same paths. */
const FOLDERS = 2;

/**
 * What `read` makes of a text, made once while the text, its path and its schema stay the same: a command that looks at a folder
 * several times parses only what has changed since. Nobody may change what is given here.
 */
export function readOnce<R>(file: string, text: string, schema: z.ZodType, read: () => R): R {
  const readings = kept.get(schema) ?? new Map<string, Reading[]>();
  kept.set(schema, readings);
  const before = readings.get(file) ?? [];
  const reading = before.find((one) => one.text === text) ?? { text, read: read() };
  readings.set(file, [reading, ...before.filter((one) => one !== reading)].slice(0, FOLDERS));
  // The same schema made it, so it is of the same type.
  return reading.read as R;
}

/** Lets go of all that was read: a build looks at its content once, and then needs the memory for its pages. */
export function forgetReadings(): void {
  kept = new WeakMap();
}
