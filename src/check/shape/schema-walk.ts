import { z } from 'astro/zod';
import { asSchema, unwrap } from '../../schemas/field.ts';
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
  const { refersTo } = schema.meta() ?? {};
  if (typeof refersTo === 'string') return typeof value === 'string' ? [{ path, id: value, collection: refersTo }] : [];
  const inner = unwrap(schema);
  if (inner) return referencesIn(inner, value, path);
  const inside = (part: unknown, own: unknown, at: Path) => {
    const child = asSchema(part);
    return child ? referencesIn(child, own, at) : [];
  };
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option, value, path));
  if (schema instanceof z.ZodObject && isMap(value)) {
    return Object.entries(schema.shape).flatMap(([key, child]) => inside(child, value[key], [...path, key]));
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return members(value).flatMap(([i, item]) => inside(schema.element, item, [...path, i]));
  }
  if (schema instanceof z.ZodRecord && isMap(value)) {
    return members(value).flatMap(([key, item]) => inside(schema.valueType, item, [...path, key]));
  }
  return [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
