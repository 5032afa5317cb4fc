import type { z } from 'astro/zod';

interface Reading {
  text: string;
  read: unknown;
}

/** What was read by a schema, by the path of the file. */
let kept = new WeakMap<z.ZodType, Map<string, Reading>>();

/**
 * What `read` makes of a text, made once while the text, its path and its schema stay the same: a command that looks at a folder
 * several times parses only what has changed since. Nobody may change what is given here.
 */
export function readOnce<R>(file: string, text: string, schema: z.ZodType, read: () => R): R {
  const readings = kept.get(schema) ?? new Map<string, Reading>();
  kept.set(schema, readings);
  const known = readings.get(file);
  // The same schema made it, so it is of the same type.
  if (known?.text === text) return known.read as R;
  const fresh = read();
  readings.set(file, { text, read: fresh });
  return fresh;
}

/** Lets go of all that was read: a build looks at its content once, and then needs the memory for its pages. */
export function forgetReadings(): void {
  kept = new WeakMap();
}
