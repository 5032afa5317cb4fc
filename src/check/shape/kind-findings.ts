import { type Finding, finding } from '../finding.ts';
import { both, example, type Fix, type InBoth } from '../findings/words.ts';
import { exampleAt, typed, typedAt, writeAt } from '../source/yaml-source.ts';
import type { FieldContext } from './schema-walk.ts';
import { exampleOf } from './suggestions.ts';

/**
 * The finding for a value of the wrong kind: a number where a text is wanted, a text where a list is wanted.
 *
 * @param expected the kind, as zod calls it
 */
export function kindFinding(expected: string, field: FieldContext): Finding {
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
