import { z } from 'astro/zod';
import { helpOf, schemaAt } from '../../schemas/field.ts';
import type { Path } from '../source/yaml-source.ts';

/** An example of what a schema wants, as typed in the file; `…` where it has none. */
export function exampleOf(schema: z.ZodType, path: Path): string {
  const here = schemaAt(schema, path);
  const own = helpOf(here)?.example;
  if (own) return own;
  const item = typeof path.at(-1) === 'number' ? helpOf(schemaAt(schema, path.slice(0, -1)))?.example : undefined;
  if (item) return item.replace(/^\[([^,\]]*).*\]$/, '$1') || '…';
  if (here instanceof z.ZodNullable) return 'null';
  const inner = unwrapped(here);
  if (inner instanceof z.ZodArray) return '[…]';
  if (inner instanceof z.ZodObject) return groupExample(inner);
  if (inner instanceof z.ZodRecord) return '{ … }';
  return inner instanceof z.ZodString ? '"…"' : '…';
}

/** A group with an example of each field that it must have, or, where it must have none, of each that has one. */
function groupExample(schema: z.ZodObject): string {
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
  const shown = (needed.length > 0 ? needed : fields).map(([key]) => [key, exampleOf(schema, [key])] as const);
  return shown.some(([, value]) => value.includes('…'))
    ? '{ … }'
    : `{ ${shown.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** A schema without what says that its value may be absent. */
export function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}
