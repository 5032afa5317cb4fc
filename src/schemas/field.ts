import { z } from 'astro/zod';

/** What an author reads about one field when something is wrong with it. */
export interface FieldHelp {
  /** What the field is for, in one Spanish sentence. */
  es: string;
  /** The same in English. */
  en: string;
  /** A value that would pass, as it is written in the file. */
  example?: string;
  /**
   * What it holds nothing twice of: its members (`true`), which goes without saying for a list of records, words or lines, or
   * these fields of them; `false` on the list itself where its members stand for something else by their order.
   */
  once?: boolean | readonly string[];
}

/**
 * Gives a field its sentence for authors, in Spanish and English, and an example.
 * The English sentence doubles as the description in the JSON Schema.
 */
export function field<T extends z.ZodType>(schema: T, help: FieldHelp): T {
  return schema.meta({ description: help.en, ...help });
}

/** The help of a schema, looking through `optional`, `nullable` and `default`. */
export function helpOf(schema: z.ZodType | undefined): FieldHelp | undefined {
  if (!schema) return undefined;
  const { es, en, example } = schema.meta() ?? {};
  if (typeof es === 'string' && typeof en === 'string')
    return { es, en, ...(typeof example === 'string' ? { example } : {}) };
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
  if (schema instanceof z.ZodObject) return asSchema(schema.shape[String(step)]);
  if (schema instanceof z.ZodArray) return asSchema(schema.element);
  if (schema instanceof z.ZodRecord) return asSchema(schema.valueType);
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion) {
    for (const option of schema.options) {
      const own = asSchema(option);
      const found = own && child(own, step);
      if (found) return found;
    }
  }
  return undefined;
}

/** The schema inside `optional`, `nullable` and `default`; `undefined` where there is none around it. */
export function unwrap(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return asSchema(schema.unwrap());
  }
  return undefined;
}

/** A schema is known by less than it is where it stands inside another one. */
export function asSchema(inner: unknown): z.ZodType | undefined {
  return inner instanceof z.ZodType ? inner : undefined;
}
