import { z } from 'astro/zod';
import { members } from '../source/loose.ts';
import type { Path } from '../source/yaml-source.ts';

/** One value that must be the id of something in a collection. */
export interface Reference {
  path: Path;
  id: string;
  collection: string;
}

/** Every id in `value` that its schema marks with `idOf`, with the collection that it points to. */
export function referencesIn(schema: z.ZodType, value: unknown, path: Path = []): Reference[] {
  if (value === undefined || value === null) return [];
  const { refersTo } = (schema.meta() ?? {}) as { refersTo?: string };
  if (refersTo) return typeof value === 'string' ? [{ path, id: value, collection: refersTo }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return referencesIn(schema.unwrap() as z.ZodType, value, path);
  }
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((option) => referencesIn(option, value, path));
  if (schema instanceof z.ZodObject && isMap(value)) {
    return Object.entries(schema.shape).flatMap(([key, child]) =>
      referencesIn(child as z.ZodType, value[key], [...path, key]),
    );
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return members(value).flatMap(([i, item]) => referencesIn(schema.element as z.ZodType, item, [...path, i]));
  }
  if (schema instanceof z.ZodRecord && isMap(value)) {
    return members(value).flatMap(([key, item]) => referencesIn(schema.valueType as z.ZodType, item, [...path, key]));
  }
  return [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
