import { z } from 'astro/zod';
import { memoize } from '../../domain/memoize.ts';
import { asSchema, schemaAt, unwrap } from '../../schemas/field.ts';
import type { Place } from '../finding.ts';
import { stepsIn } from '../source/loose.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';

/** One value that must be the id of something in a collection. */
export interface Reference {
  path: Path;
  id: string;
  collection: string;
}

/** Every id in `value` that its schema marks with `idOf`, with the collection that it points to. */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  return markedIn(schema, value, 'refersTo').flatMap(({ path, value: id, says }) =>
    typeof id === 'string' ? { path, id, collection: String(says) } : [],
  );
}

/** What a schema may say of a value beside its form: whose id it is, and what of it is there once. */
const MARKS = ['refersTo', 'once'] as const;
type Mark = (typeof MARKS)[number];

/** A value that is marked so, and what its schema says. */
interface Marked {
  path: Path;
  value: unknown;
  says: unknown;
}

/** Every value in `value` that its schema marks so. */
export function markedIn(schema: z.ZodType, value: unknown, mark: Mark, path: Path = []): Marked[] {
  if (value === undefined || value === null) return [];
  const { says, inside } = marksOf(schema);
  const own = says[mark] === undefined ? [] : [{ path, value, says: says[mark] }];
  if (!inside.includes(mark)) return own;
  if (unwrap(schema) || schema instanceof z.ZodUnion) {
    const all = partsOf(schema).flatMap((part) => markedIn(part, value, mark, path));
    // Each place once: kinds of one record have fields of the same name.
    return [...own, ...new Map(all.map((one) => [`${one.says} ${JSON.stringify(one.path)}`, one])).values()];
  }
  const members = stepsIn(value).flatMap(([step, member]) => {
    const part = schemaAt(schema, [step]);
    return part ? markedIn(part, member, mark, [...path, step]) : [];
  });
  return [...own, ...members];
}

interface Marks {
  says: Partial<Record<Mark, unknown>>;
  inside: Mark[];
}

/** What a schema says of a value, and how something in it may be marked: most parts in no way, and nobody need look at them. */
const marksOf: (schema: z.ZodType) => Marks = memoize((schema: z.ZodType) => ({
  says: { refersTo: schema.meta()?.refersTo, once: onceOf(schema) },
  inside: MARKS.filter((mark) =>
    partsOf(schema).some((part) => marksOf(part).says[mark] !== undefined || marksOf(part).inside.includes(mark)),
  ),
}));

/** A list holds each record, word and line once where its schema says nothing else; numbers and lists may come again. */
function onceOf(schema: z.ZodType): unknown {
  const said = schema.meta()?.once;
  if (said !== undefined || !(schema instanceof z.ZodArray)) return said || undefined;
  return [z.ZodNumber, z.ZodArray, z.ZodTuple].some((form) => schema.element instanceof form) ? undefined : true;
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  const inner = (): readonly unknown[] => {
    if (schema instanceof z.ZodUnion) return schema.options;
    if (schema instanceof z.ZodObject) return Object.values(schema.shape);
    if (schema instanceof z.ZodArray) return [schema.element];
    return schema instanceof z.ZodRecord ? [schema.valueType] : [unwrap(schema)];
  };
  return inner().flatMap((part) => asSchema(part) ?? []);
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
