import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Class before → class after. */
export type ClassRenames = ReadonlyMap<string, string>;

/**
 * Reads a table of renamed classes: YAML, `old: new`.
 *
 * @throws where a name is no class, or where two old names share a new one, which could hide a mistake
 */
export function readClassRenames(file: string | URL): ClassRenames {
  const table: unknown = parse(readFileSync(file, 'utf8'));
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new Error('Write the table as `old: new`.');
  const renames = new Map<string, string>();
  for (const [from, to] of Object.entries(table)) {
    if (!isClass(from) || !isClass(to)) throw new Error(`"${from}: ${to}" does not name two classes.`);
    if ([...renames.values()].includes(to)) throw new Error(`Two classes would become "${to}".`);
    renames.set(from, to);
  }
  return renames;
}

/** The value of a `class` attribute with its new names. */
export function renameInList(classes: string, renames: ClassRenames): string {
  return renames.size === 0 ? classes : classes.replace(/[^\s]+/g, (name) => renames.get(name) ?? name);
}

/** A style sheet or script with new names in its selectors; whole names only. */
export function renameInSelectors(code: string, renames: ClassRenames): string {
  if (renames.size === 0) return code;
  return code.replace(SELECTOR, (selector, name: string) => (renames.has(name) ? `.${renames.get(name)}` : selector));
}

function isClass(name: unknown): name is string {
  return typeof name === 'string' && CLASS.test(name);
}

const NAME = String.raw`-?[_a-zA-Z\u0080-\uffff][\w\u0080-\uffff-]*`;
const CLASS = new RegExp(`^${NAME}$`);
// After a backslash the dot is part of a name.
const SELECTOR = new RegExp(String.raw`(?<!\\)\.(${NAME})`, 'g');
