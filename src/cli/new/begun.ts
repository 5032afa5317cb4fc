import { z } from 'astro/zod';
import { asSchema, unwrap } from '../../schemas/field.ts';
import { UNCHOSEN, UNWRITTEN } from '../../schemas/kinds/starts.ts';

/**
 * A value with every field that its schema asks for: what is said of it beforehand, what says that nothing is known, or a mark for
 * what only the author knows. A list that is said is whole.
 */
export function begun(schema: z.ZodType, said: unknown): unknown {
  if (said !== undefined && !isGroup(said)) return said;
  const inner = unwrap(schema);
  if (inner) return said === undefined && schema instanceof z.ZodNullable ? null : begun(inner, said);
  if (schema instanceof z.ZodObject) return Object.fromEntries(fieldsOf(schema, said ?? {}));
  const part = schema instanceof z.ZodRecord ? asSchema(schema.valueType) : undefined;
  if (part) return Object.fromEntries(Object.entries(said ?? {}).map(([key, own]) => [key, begun(part, own)]));
  return said ?? unsaid(schema);
}

function isGroup(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** The fields that are said, and those that may not be absent. */
function fieldsOf(schema: z.ZodObject, said: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(schema.shape).flatMap(([key, part]): [string, unknown][] => {
    const field = asSchema(part);
    if (!field || (!(key in said) && field.safeParse(undefined).success)) return [];
    return [[key, begun(field, said[key])]];
  });
}

function unsaid(schema: z.ZodType): unknown {
  const value = schema instanceof z.ZodEnum ? 'unknown' : schema instanceof z.ZodArray ? [] : UNWRITTEN;
  if (schema.safeParse(value).success) return value;
  const element = schema instanceof z.ZodArray ? asSchema(schema.element) : undefined;
  return element ? [begun(element, undefined)] : UNCHOSEN;
}
