/** A mistyped key is an error at every depth of everything that an author writes; otherwise a fact is lost without a word. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';

const MISTYPED = 'mistyped';
const modules = import.meta.glob<Record<string, unknown>>('../../../src/schemas/**/*.ts', { eager: true });
/** What describes our own open data is written by no author. */
const OURS = '/schemas/open-data/';

const schemas = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType && !file.includes(OURS) ? [[`${name} of ${file.replace(/^(\.\.\/)+/, '')}`, value]] : [],
  ),
);

/** The objects inside a schema that take a key which nobody described, by the path to each. */
function looseIn(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return looseIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return looseIn(schema.element, `${path}[]`);
  if (schema instanceof z.ZodRecord) return looseIn(schema.valueType, `${path}{}`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => looseIn(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  const found = schema.safeParse({ [MISTYPED]: '' }).error?.issues ?? [];
  const isStrict = found.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes(MISTYPED));
  const inside = Object.entries(schema.shape).flatMap(([key, field]) => looseIn(field, `${path}.${key}`));
  return [...(isStrict ? [] : [path || 'the whole']), ...inside];
}

test.each(schemas)('%s refuses a mistyped key at every depth', (_name, schema) => {
  expect(looseIn(schema)).toEqual([]);
});

test('the schemas of all folders are looked at, and a loose one is found', () => {
  expect(schemas.length).toBeGreaterThan(20);
  expect(looseIn(z.strictObject({ a: z.array(z.object({ b: z.string() })).optional() }))).toEqual(['.a[]']);
});
