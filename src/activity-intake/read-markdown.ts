import { parse } from 'yaml';
import { ACCESS_FIELDS, REPORT_FIELDS } from '../codes/announced-fields.ts';
import { FIELDS, type FieldName, type RawValues } from './fields.ts';
import { asWritten } from './markdown.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';
import { decode } from './text.ts';

/**
 * Reads what the form hands over: one or several announcements as `toMarkdown` writes them, one behind the other. They are judged
 * like any row, since anybody may have changed them on the way.
 */
export function readMarkdown(bytes: Uint8Array): RawRow[] {
  const rows = partsOf(decode(bytes)).map(({ front, body }, i) => ({
    table: '',
    number: i + 1,
    values: valuesOf(front, body),
    findings: [],
    isForm: true,
  }));
  if (rows.length === 0) throw new FileProblem('empty');
  return rows;
}

/** Facts and text of each; a line of three hyphens is never part of a text, where it would be escaped. */
function partsOf(text: string): { front: string; body: string }[] {
  const pieces = text.replace(/^\uFEFF/, '').split(/^---[ \t]*\r?\n?$/m);
  if (pieces.length > 2 * MOST_ROWS) throw new FileProblem('too-many-rows');
  const parts: { front: string; body: string }[] = [];
  for (let i = 1; i < pieces.length; i += 2) parts.push({ front: pieces[i] ?? '', body: pieces[i + 1] ?? '' });
  return parts;
}

function valuesOf(front: string, body: string): RawValues {
  const facts = factsOf(front);
  const values: RawValues = { description: asWritten(body.trim()) };
  const put = (field: FieldName, path: readonly string[]) => {
    const text = textOf(path.reduce<unknown>((here, key) => memberOf(here, key), facts));
    if (text !== '') values[field] = text;
  };
  for (const field of FIELDS) if (field !== 'description' && field !== 'organiser') put(field, pathOf(field));
  const organiser = [textOf(facts.organisers), textOf(facts.organiserNames)].filter(Boolean).join('; ');
  return { ...values, ...(organiser ? { organiser } : {}) };
}

function factsOf(front: string): Record<string, unknown> {
  try {
    const facts: unknown = parse(front, { maxAliasCount: 0, stringKeys: true, schema: 'core', logLevel: 'error' });
    if (typeof facts === 'object' && facts !== null) return { ...facts };
  } catch {
    // Falls through: what cannot be read is said of the file.
  }
  throw new FileProblem('broken');
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** A value as a cell would hold it, several things with a semicolon between. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (typeof value === 'object' && value !== null) return textOf(memberOf(value, 'text'));
  return value === undefined || value === null ? '' : String(value);
}

/** The fields that stand inside another. */
const INSIDE: Readonly<Record<string, readonly FieldName[]>> = {
  when: ['starts', 'ends', 'from', 'to'],
  place: ['venue', 'town', 'region', 'directions', 'link'],
  accessibility: ACCESS_FIELDS,
  change: ['reason'],
  report: REPORT_FIELDS,
};

/** Where a field stands in the file. */
function pathOf(field: FieldName): string[] {
  const [outer] = Object.entries(INSIDE).find(([, fields]) => fields.includes(field)) ?? [];
  return [...(outer ? [outer] : []), field === 'spoken' ? 'languages' : field];
}
