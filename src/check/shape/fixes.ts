import { z } from 'astro/zod';
import { helpOf, schemaAt } from '../../schemas/field.ts';
import { both, example, type Fix } from '../findings/words.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';

/**
 * A field with a value in the format of the file, as the author should write it.
 *
 * @param value already in the form it takes in the file (see `typed`)
 */
export function writeAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  const key = path.at(-1);
  if (typeof key === 'number') return both(`- ${value}`);
  return both(source.file.endsWith('.json') ? `"${String(key)}": ${value}` : `${String(key)}: ${value}`);
}

/** A text as it is typed in a file: in quotes where YAML might make something else of it. */
export function typed(value: string): string {
  const isWord = /^[a-z][a-z-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/.test(value);
  return isWord || /^[a-z]+(-[a-z0-9]+)+$/.test(value) ? value : JSON.stringify(value);
}

/** A field with an example of its value: its form is to be copied, and what is true only the author knows. */
export function exampleAt(source: Pick<YamlSource, 'file'>, path: Path, value: string): Fix {
  return example(writeAt(source, path, value));
}

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
