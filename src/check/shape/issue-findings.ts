import { z } from 'astro/zod';
import { nearest } from '../../domain/text/nearest.ts';
import { asSchema, helpOf, schemaAt } from '../../schemas/field.ts';
import { type Finding, finding } from '../finding.ts';
import { both, example, type Fix, type InBoth } from '../findings/words.ts';
import { keysAt, valueAt } from '../source/loose.ts';
import { exampleAt, keyPlaceAt, type Path, placeAt, typed, typedAt, writeAt } from '../source/yaml-source.ts';
import { formFinding } from './form-findings.ts';
import type { FieldContext, ShapeContext } from './schema-walk.ts';
import { exampleOf, unwrapped } from './suggestions.ts';

type Issue = z.core.$ZodIssue;

/** The findings of one issue of the schema: one, except where it names several unknown fields. */
export function issueFindings(issue: Issue, context: ShapeContext): Finding[] {
  const { source, schema, value } = context;
  const { path } = issue;
  const field: FieldContext = { ...context, path, place: placeAt(source, path), found: valueAt(value, path) };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], context));
  if (issue.code === 'invalid_union' && !('options' in issue) && !isAbsent(field))
    return bestBranch(issue.errors, field.found).flatMap((inner) =>
      issueFindings({ ...inner, path: [...path, ...inner.path] }, context),
    );
  return [{ ...fieldFinding(issue, field), help: helpOf(schemaAt(schema, path)) }];
}

function fieldFinding(issue: Issue, field: FieldContext): Finding {
  const { source, schema, path, found, place } = field;
  if (issue.code === 'invalid_key') return formFinding(issue.issues[0], field, true);
  if (isAbsent(field)) {
    const write = exampleAt(source, path, exampleOf(schema, path));
    return finding(place, found === undefined ? 'missing-field' : 'empty-field', write);
  }
  switch (issue.code) {
    case 'invalid_type':
      return kindFinding(issue.expected, field);
    case 'invalid_value':
      return notInList(issue.values.map(String), field);
    case 'invalid_union':
      return notInList('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [], field);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, field);
    default:
      return formFinding(issue, field, false);
  }
}

function isAbsent({ path, found }: FieldContext): boolean {
  return path.length > 0 && (found === undefined || found === null || found === '');
}

/** The field that an unknown one was probably meant to be: one of the same group that is not there. */
export function renamedField(path: Path, { schema, value }: ShapeContext): Path | null {
  const parent = path.slice(0, -1);
  const there = keysAt(value, parent) ?? [];
  const free = keysOf(unwrapped(schemaAt(schema, parent))).filter((key) => !there.includes(key));
  const close = nearest(String(path.at(-1)), free);
  return close === null ? null : [...parent, close];
}

function unknownKey(path: Path, context: ShapeContext): Finding {
  const { source, schema } = context;
  const known = keysOf(unwrapped(schemaAt(schema, path.slice(0, -1)))).join(', ');
  const cut = cutText(path, context);
  if (cut) return finding(keyPlaceAt(source, path), 'cut-text', cut);
  const meant = renamedField(path, context);
  return finding(keyPlaceAt(source, path), 'unknown-key', meant ? String(meant.at(-1)) : null, known);
}

/** The field before an unknown one that is no name but the rest of its text: within braces, a comma ends a text without quotes. */
function cutText(path: Path, { source, value }: ShapeContext): Fix | null {
  const rest = String(path.at(-1));
  const parent = path.slice(0, -1);
  if (!/\s/.test(rest) || valueAt(value, path) !== null) return null;
  const keys = keysAt(value, parent) ?? [];
  const before = [...parent, keys[keys.indexOf(rest) - 1] ?? ''];
  const text = valueAt(value, before);
  return typeof text === 'string' ? writeAt(source, before, JSON.stringify(`${text}, ${rest}`)) : null;
}

function keysOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => keysOf(asSchema(option))))];
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

function notInList(values: string[], { source, schema, path, place, found }: FieldContext): Finding {
  const close = typeof found === 'string' ? nearest(found, values) : null;
  const write = close ? writeAt(source, path, typed(close)) : exampleAt(source, path, exampleOf(schema, path));
  return finding(place, 'not-in-list', values.join(', '), close, write);
}

function wrongSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, field: FieldContext): Finding {
  const { source, schema, path, place, found } = field;
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (Array.isArray(found)) {
    if (!isSmall) return finding(place, 'too-many', found.length, limit);
    return finding(place, 'too-few', found.length, limit, exampleAt(source, path, exampleOf(schema, path)));
  }
  if (typeof found === 'string') return finding(place, isSmall ? 'too-short' : 'too-long', found.length, limit);
  return finding(place, 'out-of-range', ...rangeOf(unwrapped(schemaAt(schema, path))));
}

/** Of the branches of a union, the one that the author was writing: the value is of its kind, and least is wrong with it. */
function bestBranch(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] {
  const isOfKind = (branch: readonly Issue[]) =>
    !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const isPlain = ([issue]: readonly Issue[]) => typeof found !== 'object' && issue?.code === 'invalid_type';
  const [best] = branches.filter(isOfKind).sort((a, b) => a.length - b.length);
  return best ?? branches.find(isPlain) ?? branches[0] ?? [];
}

function rangeOf(schema: z.ZodType | undefined): [minimum: number, maximum: number] {
  const { minValue, maxValue } = schema instanceof z.ZodNumber ? schema : {};
  return [minValue ?? 0, maxValue ?? Number.MAX_SAFE_INTEGER];
}

/**
 * The finding for a value of the wrong kind: a number where a text is wanted, a text where a list is wanted.
 *
 * @param expected the kind, as zod calls it
 */
function kindFinding(expected: string, field: FieldContext): Finding {
  const { source, path, place, found } = field;
  const parted = expected === 'string' ? partedText(found) : null;
  if (parted !== null) return finding(place, 'parted-text', writeAt(source, path, JSON.stringify(parted)));
  const asTyped = typedAt(source, path);
  if (expected === 'string' && asTyped !== undefined) {
    return finding(place, 'quote-it', writeAt(source, path, `"${asTyped}"`));
  }
  return finding(place, 'wrong-kind', KINDS[expected] ?? both(expected), inRightKind(expected, field));
}

/** The text that a colon without quotes has parted into a field and its value. */
function partedText(found: unknown): string | null {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const [only, ...others] = Object.entries(found);
  if (only === undefined || others.length > 0) return null;
  const [before, after] = only;
  return after === null || ['string', 'number', 'boolean'].includes(typeof after)
    ? `${before}: ${after ?? ''}`.trimEnd()
    : null;
}

/** The same value in the right kind, or an example. */
function inRightKind(expected: string, { source, schema, path, found }: FieldContext): Fix {
  if (path.length === 0)
    return expected === 'array' ? example('- …') : example({ es: 'campo: "valor"', en: 'field: "value"' });
  const text = typeof found === 'string' ? found : '';
  const isNumber = (expected === 'number' || expected === 'int') && /^\d+$/.test(text);
  const isTruth = expected === 'boolean' && /^(true|false)$/i.test(text);
  if (isNumber || isTruth) return writeAt(source, path, text.toLowerCase());
  if (expected === 'array' && text) return writeAt(source, path, `[${typed(text)}]`);
  return exampleAt(source, path, exampleOf(schema, path));
}

const GROUP: InBoth = { es: 'un grupo de campos', en: 'a group of fields' };
const KINDS: Record<string, InBoth> = {
  string: { es: 'un texto', en: 'text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número sin decimales', en: 'a number without decimals' },
  boolean: { es: 'true o false', en: 'true or false' },
  array: { es: 'una lista', en: 'a list' },
  object: GROUP,
  record: GROUP,
};
