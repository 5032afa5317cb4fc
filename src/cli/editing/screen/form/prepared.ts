import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { isGroup } from './changes.ts';

/** A schema of ours, as the library of forms takes it best; each way of a union gets the name that is chosen. */
export function prepared(schema: unknown, nameOf: (type: string) => string): RJSFSchema {
  if (Array.isArray(schema)) return schema.map((one) => prepared(one, nameOf));
  if (!isGroup(schema)) return schema as RJSFSchema; // A word or a number inside a schema.
  const { $schema: _address, anyOf, oneOf, ...own } = schema;
  const rest = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, KEPT.includes(key) ? value : prepared(value, nameOf)]),
  );
  if (rest.type === 'array' && isGroup(rest.items) && rest.items.enum) rest.uniqueItems = true;
  // Minima and defaults would be filled in by the form, as changes that nobody made.
  for (const key of ['minItems', 'maxItems', 'default', 'format', 'pattern', 'minLength'])
    Reflect.deleteProperty(rest, key);
  const ways = [anyOf, oneOf].flat().filter(isGroup);
  if (ways.length === 0) return rest;
  const [one, other] = ways.toSorted((a, b) => Number(a.type === 'null') - Number(b.type === 'null'));
  const isPlain =
    ways.length === 2 && one && other?.type === 'null' && ['string', 'integer'].includes(String(one.type));
  if (isPlain) return { ...prepared(one, nameOf), ...rest, type: [one.type, 'null'] } as RJSFSchema; // Both are its types.
  const named = ways.map((way) => ({
    ...prepared(way, nameOf),
    title: constOf(way) ?? nameOf(String(way.type)),
    inline: true,
  }));
  return { ...rest, oneOf: named };
}

const KEPT = ['examples', 'enum', 'const', 'required', 'description'];

/** The word by which a way of a union is told from the others. */
function constOf({ properties }: Record<string, unknown>): string | undefined {
  const fixed = isGroup(properties)
    ? Object.values(properties).find((one) => isGroup(one) && (one.const || one.enum))
    : null;
  if (!isGroup(fixed)) return undefined;
  return Array.isArray(fixed.enum) ? fixed.enum.join(', ') : String(fixed.const);
}

/** Tells which way of a union a value goes. Nothing else is judged here: the check does that. */
export const MATCHING: ValidatorType = {
  isValid: (schema, value) => isLike(schema, value),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({ errors: [] }),
};

function isLike(schema: unknown, value: unknown): boolean {
  if (!isGroup(schema)) return schema !== false;
  const { type, anyOf, allOf, required, properties, additionalProperties } = schema;
  if (Array.isArray(allOf) && !allOf.every((one) => isLike(one, value))) return false;
  if (Array.isArray(anyOf) && !anyOf.some((one) => isLike(one, value))) return false;
  if (type !== undefined && ![type].flat().includes(typeOf(value))) return false;
  if ('const' in schema && schema.const !== value) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  if (!isGroup(value)) return true;
  const known = isGroup(properties) ? properties : {};
  return (
    (!Array.isArray(required) || required.every((key) => value[String(key)] !== undefined)) &&
    Object.entries(known).every(([key, one]) => value[key] === undefined || isLike(one, value[key])) &&
    (additionalProperties !== false || Object.keys(value).every((key) => key in known))
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}
