import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { isGroup } from '../../../../check/source/loose.ts';
import type { Word } from '../words.ts';
import { codeNames, phraseOf, titleOf, type Wording } from './in-words.ts';

/**
 * A schema of ours, as the library of forms takes it best, in words: `title`, `more`, and `names` of its codes; each way of a union has
 * the title by which it is chosen.
 *
 * @param keys the name of the field, and that of the group that holds it
 */
export function prepared(schema: unknown, wording: Wording, keys: readonly string[] = []): RJSFSchema {
  if (!isGroup(schema)) return {};
  const { anyOf, oneOf, description = '', ...rest } = schema;
  const { properties, items, additionalProperties } = rest;
  const ways = [anyOf, oneOf].flat().filter(isGroup);
  const [one, other] = ways.toSorted((a, b) => Number(a.type === 'null') - Number(b.type === 'null'));
  const isPlain = ways.length === 2 && other?.type === 'null' && ['string', 'integer'].includes(String(one?.type));
  if (isPlain && one) {
    const plain = prepared({ ...one, ...rest, description }, wording, keys);
    return { ...plain, type: [one.type, 'null'] } as RJSFSchema; // Both are its types.
  }
  const codes = [rest.enum ?? [], (isGroup(items) && items.enum) || [], ways.flatMap(constsOf)].flat().map(String);
  const names = codeNames(codes, String(description), keys, wording);
  const said = description ? titleOf(String(description), codes, wording) : { title: '', more: '' };
  const title = said.title || phraseOf(keys[0] ?? '', wording) || '';
  const whole: RJSFSchema = { ...rest, names, ...said, title };
  const all = wording.choices[String(rest.refersTo)] ?? [];
  const titled = all.flatMap((one) => (one.title === one.id ? [] : [[one.id, one.title]]));
  // Of a few that may be named, such as regions, one is chosen by its title.
  const few = all.length > 0 && all.length <= FEW ? { enum: all.map(({ id }) => id) } : {};
  if (all.length > 0) Object.assign(whole, few, { names: Object.fromEntries(titled) });
  // Minima and defaults would be filled in by the form, as changes that nobody made.
  for (const key of FILLED) Reflect.deleteProperty(whole, key);
  if (isGroup(properties))
    whole.properties = Object.fromEntries(
      Object.entries(properties).map(([key, own]) => [key, prepared(own, wording, [key, ...keys.slice(0, 1)])]),
    );
  if (isGroup(items)) {
    const own = prepared(items, wording, keys);
    Object.assign(whole, { items: own, uniqueItems: Boolean(own.enum), names: { ...own.names, ...names } });
  }
  if (isGroup(additionalProperties)) whole.additionalProperties = prepared(additionalProperties, wording, keys);
  const nameOf = (way: Record<string, unknown>) =>
    constsOf(way)
      .map((code) => names[code] ?? code)
      .join(', ') || wording.say(TYPES[String(way.type)] ?? 'aText');
  const named = ways.map((way) => ({ ...prepared(way, wording, keys), title: nameOf(way), inline: true }));
  return named.length > 0 ? { ...whole, oneOf: named } : whole;
}

/** As many as can be looked through at once. */
const FEW = 40;

const FILLED = ['$schema', 'minItems', 'maxItems', 'default', 'format', 'pattern', 'minLength'];

const TYPES: Readonly<Record<string, Word>> = { null: 'nothing', object: 'aGroup', array: 'aList' };

/** The words by which a way of a union is told from the others. */
function constsOf({ properties }: Record<string, unknown>): string[] {
  const all = isGroup(properties) ? Object.values(properties).filter(isGroup) : [];
  const fixed = all.find((one) => one.const || one.enum);
  return fixed ? [fixed.enum ?? fixed.const].flat().map(String) : [];
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
