import type { RJSFSchema } from '@rjsf/utils';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isGroup } from '../../../../check/source/loose.ts';
import type { FieldPath } from '../../contract.ts';
import type { FieldFinding } from '../../field-findings.ts';
import type { Overview } from '../../overview.ts';
import { type Say, sayIn } from '../words.ts';

/** What every field of a form may ask. */
export interface Surroundings extends Pick<Overview, 'choices' | 'phrases'> {
  say: Say;
  findings: readonly FieldFinding[];
  /** Is what was typed still being checked, so that the findings are those of before? */
  isOld: boolean;
  /** Where something was added last: there somebody goes on as soon as it is shown. */
  fresh: { current: FieldPath | null };
  /** Puts a value at a place; `undefined` takes it out. */
  set: (path: FieldPath, value: unknown) => void;
}

export const Around = createContext<Surroundings>({
  ...{ say: sayIn('es'), choices: {}, phrases: {}, findings: [], isOld: false, fresh: { current: null } },
  set: () => undefined,
});

export const useAround = (): Surroundings => useContext(Around);

/** Is a place inside another one, or the same? */
export function isInside(inner: FieldPath, path: FieldPath): boolean {
  return path.every((step, at) => String(inner[at]) === String(step));
}

/** The findings of a place and of what is inside it. */
export function findingsIn({ findings }: Surroundings, path: FieldPath): FieldFinding[] {
  return findings.filter((one) => one.path.length > 0 && isInside(one.path, path));
}

/** What a group or a list is about, in a few of its own words, for the line that opens it. */
export function briefOf(value: unknown, schema: RJSFSchema, say: Say): string {
  if (typeof value === 'string' || typeof value === 'number')
    return (schema.names?.[value] ?? String(value)).slice(0, 90);
  if (Array.isArray(value)) {
    const items = isGroup(schema.items) ? schema.items : schema;
    const briefs = value.map((one) => briefOf(one, isGroup(one) ? items : schema, say));
    return briefs.length > 0 && briefs.length < 6 ? briefs.join(', ').slice(0, 90) : say('items', briefs.length);
  }
  const entries = Object.entries(value ?? {}).filter(([, own]) => own !== null && own !== '');
  const [key, first] = NAMING.flatMap((name) => entries.filter(([own]) => own === name))[0] ?? entries[0] ?? [];
  const inside = schema.properties?.[key ?? ''];
  return key === undefined ? '—' : briefOf(first, typeof inside === 'object' ? inside : schema, say);
}

const NAMING = ['title', 'text', 'name', 'question', 'term', 'value', 'state', 'status', 'id'];
