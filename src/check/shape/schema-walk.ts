import { z } from 'astro/zod';
import { memoize } from '../../domain/memoize.ts';
import { asSchema, unwrap } from '../../schemas/field.ts';
import type { Place } from '../finding.ts';
import { members } from '../source/loose.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';

/** One value that must be the id of something in a collection. */
export interface Reference {
  path: Path;
  id: string;
  collection: string;
}

/** Every id in `value` that its schema marks with `idOf`, with the collection that it points to. */
export function referencesIn(schema: z.ZodType, value: unknown, path: Path = []): Reference[] {
  if (value === undefined || value === null || !mayRefer(schema)) return [];
  const { refersTo } = schema.meta() ?? {};
  if (typeof refersTo === 'string') return typeof value === 'string' ? [{ path, id: value, collection: refersTo }] : [];
  const inner = unwrap(schema);
  if (inner) return referencesIn(inner, value, path);
  const inside = (part: unknown, own: unknown, at: Path) => {
    const child = asSchema(part);
    return child ? referencesIn(child, own, at) : [];
  };
  if (schema instanceof z.ZodUnion) return each(schema.options.flatMap((option) => inside(option, value, path)));
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

/** Can a value by this schema hold the id of something? Most parts of most forms cannot, and none of their values need be looked at. */
const mayRefer: (schema: z.ZodType) => boolean = memoize((schema: z.ZodType) => {
  if (typeof schema.meta()?.refersTo === 'string') return true;
  return partsOf(schema).some((part) => {
    const child = asSchema(part);
    return child !== undefined && mayRefer(child);
  });
});

function partsOf(schema: z.ZodType): readonly unknown[] {
  const inner = unwrap(schema);
  if (inner) return [inner];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodRecord ? [schema.valueType] : [];
}

/** Each place once: kinds of one record have fields of the same name. */
function each(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((one) => [`${one.collection} ${JSON.stringify(one.path)}`, one])).values()];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is needed to say something useful about an issue. */
export interface ShapeContext {
  source: YamlSource;
  schema: z.ZodType;
  /** The whole value of the file. */
  value: unknown;
}

/** One field that is not as its schema wants it. */
export interface FieldContext extends ShapeContext {
  path: Path;
  place: Place;
  /** What stands in the field. */
  found: unknown;
}
