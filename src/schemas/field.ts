import { z } from 'astro/zod';

/** What an author reads about one field when something is wrong with it. */
export interface FieldHelp {
  /** What the field is for, in one Spanish sentence. */
  es: string;
  /** The same in English. */
  en: string;
  /** A value that would pass, as it is written in the file. */
  example?: string;
}

/**
 * Gives a field its sentence for authors, in Spanish and English, and an example.
 * The English sentence doubles as the description in the JSON Schema.
 */
export function field<T extends z.ZodType>(schema: T, help: FieldHelp): T {
  return schema.meta({ description: help.en, ...help }) as T;
}

/** The help of a schema, looking through `optional`, `nullable` and `default`. */
export function helpOf(schema: z.ZodType | undefined): FieldHelp | undefined {
  if (!schema) return undefined;
  const meta = schema.meta() as Partial<FieldHelp> | undefined;
  if (meta?.es && meta.en) return { es: meta.es, en: meta.en, ...(meta.example ? { example: meta.example } : {}) };
  return helpOf(unwrap(schema));
}

/** The schema of one field, following a path of keys and positions; undefined where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    while (here && unwrap(here)) here = unwrap(here);
    here = child(here, step);
  }
  return here;
}

function child(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion) {
    for (const option of schema.options as z.ZodType[]) {
      const found = child(option, step);
      if (found) return found;
    }
  }
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.unwrap() as z.ZodType;
  }
  return undefined;
}
