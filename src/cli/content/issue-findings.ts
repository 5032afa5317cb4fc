import { z } from 'astro/zod';
import { helpOf, schemaAt } from '../../schemas/field.ts';
import { type Finding, finding } from './finding.ts';
import { formFinding } from './form-findings.ts';
import { valueAt } from './loose.ts';
import { both, type Words } from './messages/words.ts';
import { nearest } from './nearest.ts';
import { keyPlaceAt, type Path, placeAt, typed, typedAt, writeAt, type YamlSource } from './yaml-source.ts';

/** What is needed to say something useful about an issue. */
export interface ShapeContext {
  source: YamlSource;
  schema: z.ZodType;
  /** The whole value of the file. */
  value: unknown;
}

type Issue = z.core.$ZodIssue;

/** The findings of one issue of the schema: one, except where it names several unknown fields. */
export function issueFindings(issue: Issue, context: ShapeContext): Finding[] {
  const { source, schema, value } = context;
  const { path } = issue;
  const here = schemaAt(schema, path);
  const help = helpOf(here);
  const place = placeAt(source, path);
  const found = valueAt(value, path);

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, context));
  if (issue.code === 'invalid_key') return [formFinding(issue.issues[0], { source, path, help, isKey: true, value: String(path.at(-1)) })];
  if (found === undefined && path.length > 0) return [finding(place, 'missing-field', help, writeAt(source, path, exampleOf(here)))];
  if (found === null && path.length > 0) return [finding(place, 'empty-field', help, writeAt(source, path, exampleOf(here)))];

  switch (issue.code) {
    case 'invalid_type':
      return [wrongKind(issue.expected, found, path, here, context)];
    case 'invalid_value':
      return [notInList(issue.values.map(String), found, path, here, context)];
    case 'invalid_union': {
      if ('options' in issue && Array.isArray(issue.options)) return [notInList(issue.options.map(String), found, path, here, context)];
      const branch = bestBranch(issue.errors, found);
      return branch.flatMap((inner) => issueFindings({ ...inner, path: [...path, ...inner.path] } as Issue, context));
    }
    case 'too_small':
    case 'too_big':
      return [wrongSize(issue, found, path, here, context)];
    default:
      return [formFinding(issue, { source, path, help, isKey: false, value: String(found) })];
  }
}

function unknownKey(path: Path, key: string, { source, schema }: ShapeContext): Finding {
  const parent = unwrapped(schemaAt(schema, path));
  const known = keysOf(parent);
  return finding(keyPlaceAt(source, [...path, key]), 'unknown-key', nearest(key, known), known.join(', '));
}

function keysOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return [...new Set((schema.options as z.ZodType[]).flatMap(keysOf))];
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

function wrongKind(expected: string, found: unknown, path: Path, here: z.ZodType | undefined, { source }: ShapeContext): Finding {
  const place = placeAt(source, path);
  const help = helpOf(here);
  const scalar = typedAt(source, path);
  if (expected === 'string' && scalar !== undefined) return finding(place, 'quote-it', help, writeAt(source, path, `"${scalar}"`));
  if ((expected === 'number' || expected === 'int') && typeof found === 'string' && /^\d+$/.test(found)) {
    return finding(place, 'wrong-kind', KINDS.number!, help, writeAt(source, path, found));
  }
  if (expected === 'boolean' && typeof found === 'string' && /^(true|false)$/i.test(found)) {
    return finding(place, 'wrong-kind', KINDS.boolean!, help, writeAt(source, path, found.toLowerCase()));
  }
  if (expected === 'array' && typeof found === 'string') {
    return finding(place, 'wrong-kind', KINDS.array!, help, writeAt(source, path, `[${typed(found)}]`));
  }
  const kind = KINDS[expected] ?? both(expected);
  return finding(place, 'wrong-kind', kind, help, path.length === 0 ? rootExample(expected) : writeAt(source, path, exampleOf(here)));
}

function notInList(values: string[], found: unknown, path: Path, here: z.ZodType | undefined, { source }: ShapeContext): Finding {
  const close = typeof found === 'string' ? nearest(found, values) : null;
  const write = writeAt(source, path, close ? typed(close) : '…');
  return finding(placeAt(source, path), 'not-in-list', values.join(', '), close, helpOf(here), write);
}

function wrongSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  found: unknown,
  path: Path,
  here: z.ZodType | undefined,
  { source }: ShapeContext,
): Finding {
  const place = placeAt(source, path);
  const help = helpOf(here);
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (Array.isArray(found)) {
    if (!isSmall) return finding(place, 'too-many', found.length, limit, help);
    return finding(place, 'too-few', found.length, limit, help, writeAt(source, path, exampleOf(here)));
  }
  if (typeof found === 'string') {
    if (found === '') return finding(place, 'empty-field', help, writeAt(source, path, exampleOf(here)));
    return isSmall ? finding(place, 'too-short', found.length, limit, help) : finding(place, 'too-long', found.length, limit, help);
  }
  const { minimum, maximum } = rangeOf(here);
  return finding(place, 'out-of-range', minimum, maximum, help);
}

/** Of the branches of a union, the one that the author was writing: the value is of its kind. */
function bestBranch(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] {
  const isOfKind = (branch: readonly Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return branches.find(isOfKind) ?? branches.find(([issue]) => typeof found !== 'object' && issue?.code === 'invalid_type') ?? branches[0] ?? [];
}

function rangeOf(schema: z.ZodType | undefined): { minimum: number; maximum: number } {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodNumber
    ? { minimum: inner.minValue ?? 0, maximum: inner.maxValue ?? Number.MAX_SAFE_INTEGER }
    : { minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
}

/** A value that would pass, as typed in the file; `…` where only the author can know. */
function exampleOf(schema: z.ZodType | undefined): string {
  const example = helpOf(schema)?.example;
  if (example) return example;
  if (schema instanceof z.ZodNullable) return 'null';
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return '[…]';
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return '{ … }';
  return inner instanceof z.ZodString ? '"…"' : '…';
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function rootExample(expected: string): Words {
  return expected === 'array' ? both('- …') : { es: 'campo: "valor"', en: 'field: "value"' };
}

const GROUP: Words = { es: 'un grupo de campos', en: 'a group of fields' };
const KINDS: Record<string, Words> = {
  string: { es: 'un texto', en: 'text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número sin decimales', en: 'a number without decimals' },
  boolean: { es: 'true o false', en: 'true or false' },
  array: { es: 'una lista', en: 'a list' },
  object: GROUP,
  record: GROUP,
};
