import { type Document, isMap, isScalar } from 'yaml';
import { stepsOf } from '../../check/source/yaml-source.ts';
import { wholeDocument } from '../splice-yaml.ts';
import type { ReturnedRow } from './table-file.ts';

/** A section, a field or a phrase with its lines, all of them right. */
export interface Unit {
  name: string;
  rows: ReturnedRow[];
  first: ReturnedRow;
  /** Lines that the translator has neither changed nor marked as right. */
  unread: number;
}

/** A field with the line of a table that says it anew. */
interface NamedLine {
  /** `en:senales@evidence.action` */
  name: string;
  first: Pick<ReturnedRow, 'translation'>;
}

/** A YAML text with some of its fields written anew; comments stay. `null` where it cannot be read. */
export function withFields(text: string, units: readonly NamedLine[]): string | null {
  if (units.length === 0) return text;
  const document = wholeDocument(text);
  if (!isMap(document?.contents)) return null;
  for (const { name, first } of units) setField(document, fieldPath(name), first.translation);
  return document.toString({ lineWidth: 0 });
}

/**
 * The path behind the name of a field.
 *
 * @example fieldPath('en:strings@core["nav.home"].one') // => ['core', 'nav.home', 'one']
 */
export function fieldPath(name: string): (string | number)[] {
  return stepsOf(name.slice(name.indexOf('@') + 1));
}

/** Writes a field on a line of its own, also where an empty group or a single text stood in its place. */
function setField(document: Document, path: readonly (string | number)[], value: string): void {
  const above = path.slice(0, -1);
  for (let length = 1; length <= above.length; length += 1) {
    const parent = document.getIn(path.slice(0, length), true);
    if (isMap(parent) && parent.items.length === 0) parent.flow = false;
    // A phrase that gets forms of its own was one text before.
    if (isScalar(parent)) document.deleteIn(path.slice(0, length));
  }
  document.setIn(path, value);
}
