import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import type { Lang } from '../../check/findings/words.ts';
import { isGroup, valueAt } from '../../check/source/loose.ts';
import type { Path } from '../../check/source/yaml-source.ts';
import { WEEKDAYS } from '../../codes/dates.ts';
import { isOneOf } from '../../codes/keys.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import { helpOf, schemaAt } from '../../schemas/field.ts';

/** The form of a file, and the language of the command. */
interface Form {
  schema: z.ZodType | undefined;
  lang: Lang;
  /** A phrase of the site by its key, where it has one: looked up, and asked of nobody who writes them. */
  phrase: (key: string) => string | undefined;
}

/** What a field is called: how its sentence begins, or that of the nearest group that has one; else its name in the file. */
export function labelOf(path: Path, form: Form): string {
  const sentences = path.map((_, i) => helpAt(path.slice(0, path.length - i), form));
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  // A sentence with a small letter begins with the codes of its field.
  const own =
    form.phrase(['announce.field', field].join('-')) ?? sentences.find((sentence) => /^\p{Lu}/u.test(sentence));
  const [label] = own?.split(/[.:;](?:\s|$)|, (?:entre comillas|in quotes)/) ?? [];
  return label ?? field;
}

/** Before and after as a reader sees them: a code with what its field says of it, and of a text of several lines those that differ. */
export function inWords({ path, before, after }: Difference, form: Form): [string | null, string | null] {
  const told = (value: unknown) => valueInWords(value, String(path.at(-1)), helpAt(path, form), form);
  return [told(rest(before, after)), told(rest(after, before))];
}

function helpAt(path: Path, { schema, lang }: Form): string {
  return (schema && helpOf(schemaAt(schema, path))?.[lang]) ?? '';
}

function rest(text: unknown, other: unknown): unknown {
  if (typeof text !== 'string' || typeof other !== 'string') return text;
  const known = new Set(other.split('\n'));
  const lines = text.split('\n');
  return lines.length > 1 || known.size > 1 ? lines.filter((line) => !known.has(line)).join('\n') : text;
}

function valueInWords(value: unknown, field: string, help: string, form: Form): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map((one) => valueInWords(one, field, help, form)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (isOneOf(WEEKDAYS, text))
    return formatWeekday(text, { lang: form.lang, format: form.lang, months: null }, 'short').text;
  const own = help.split(/(?<=\.) /).find((part) => part.startsWith(`${text}: `));
  const meaning =
    form.phrase(['announce.word', field, text].join('-')) ??
    form.phrase([field, text].join('.')) ??
    own?.slice(text.length + 2).replace(/\.$/, '');
  // What a text names stands in braces, without the marks of its component.
  const plain = text.replace(/<[A-Z]\w*[^>]*?="([^"]*)"[^>]*>/g, '{$1}').replace(/\s+/g, ' ');
  return meaning ? `${plain} (${meaning})` : plain.trim();
}

/** One value that differs; `undefined` where there was none, or is none any more. */
export interface Difference {
  path: Path;
  before: unknown;
  after: unknown;
}

/** What differs between two values, each as near to it as can be told: a field of a record, a list of words as a whole. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const there = [before, after].filter((one) => one !== undefined && one !== null);
  const isOfGroups = there.every((one) => Array.isArray(one) && one.length > 0 && one.every(isGroup));
  const within = isOfGroups ? inPlace(before, after) : there.every(isGroup) ? [before, after] : null;
  if (!within) return [{ path, before, after }];
  const keys = new Set(within.flatMap((one) => Object.keys(one ?? {})));
  return [...keys].flatMap((key) =>
    differences(valueAt(within[0], [key]), valueAt(within[1], [key]), [...path, isOfGroups ? Number(key) : key]),
  );
}

/** Two lists without the items that they begin and end with alike: what came or went in between moves no other. */
function inPlace(before: unknown, after: unknown): [unknown[], unknown[]] {
  const [was, is] = [Array.isArray(before) ? before : [], Array.isArray(after) ? after : []];
  const least = Math.min(was.length, is.length);
  let head = 0;
  while (head < least && isDeepStrictEqual(was[head], is[head])) head += 1;
  let tail = 0;
  while (tail < least - head && isDeepStrictEqual(was.at(-1 - tail), is.at(-1 - tail))) tail += 1;
  // What is left out before keeps its place, so that each item has the number that it has in the file.
  const between = (list: unknown[]) => [...new Array<unknown>(head), ...list.slice(head, list.length - tail)];
  return [between(was), between(is)];
}
