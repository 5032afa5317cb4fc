import { z } from 'astro/zod';
import { idsOf } from '../../check/rules/facts/references.ts';
import { referencesIn } from '../../check/shape/schema-walk.ts';
import { valueAt } from '../../check/source/loose.ts';
import { schemaAt } from '../../schemas/field.ts';
import { kindOf } from '../../schemas/kinds/kinds.ts';
import { UNCHOSEN, UNWRITTEN } from '../../schemas/kinds/starts.ts';
import type { Change, FieldPath } from './contract.ts';
import { bytesOf, type Desk, textOf } from './desk.ts';
import { type Files, mirror } from './draft-folder.ts';
import { edited, fieldsOf, partsOf, toPlain } from './edited-text.ts';

/**
 * Lets the preview show the content with a draft in it. One file that its schema refuses would take every page away: what nobody has
 * chosen yet stands there as an example, and what cannot be mended so stays as it was shown last.
 */
export async function show(desk: Desk, drafts: Files = new Map()): Promise<void> {
  const { findings } = await desk.checker.of(desk.dir);
  const faulty = findings.filter(({ stops }) => stops).map(({ file }) => file);
  const files = [...new Set([...faulty, ...drafts.keys()])].map((file) => {
    const bytes = drafts.get(file) ?? bytesOf(desk.dir, file);
    const whole = bytes && wholeOf(desk, file, textOf(bytes));
    return [file, bytes && (whole === null ? bytesOf(desk.shown, file) : Buffer.from(whole))] as const;
  });
  mirror(desk.dir, desk.shown, new Map(files));
}

/**
 * A text with examples in the place of what nobody has chosen or written yet; `null` where that is not enough. Whoever is named and is
 * not there is left out, and so is who is not chosen: an example stands for them only where there must be one, and a day stays unknown.
 */
export function wholeOf(desk: Pick<Desk, 'content' | 'today'>, file: string, text: string): string | null {
  const { schema } = kindOf(file) ?? {};
  const parts = partsOf(file, toPlain(text));
  if (!schema || !parts) return null;
  const fields = fieldsOf(parts);
  const ids = new Map<string, ReadonlySet<string>>(Object.entries(idsOf(desk.content())));
  const changes: Change[] = [];
  const nobody: FieldPath[] = [];
  const standIns = new Map<string, string | undefined>();
  for (const { path, id, collection } of referencesIn(schema, fields)) {
    const known = ids.get(collection);
    const [first] = known ?? [];
    if (!known || known.has(id)) continue;
    const isListed = Array.isArray(valueAt(fields, path.slice(0, -1)));
    if (id === UNCHOSEN && first !== undefined && !isListed) changes.push({ path: path.map(stepOf), value: first });
    else nobody.push(path.map(stepOf));
    if (id === UNCHOSEN) standIns.set(JSON.stringify(path.slice(0, -1)), first);
  }
  for (const { path } of schema.safeParse(fields).error?.issues ?? []) {
    const part = schemaAt(schema, path);
    const words = part instanceof z.ZodEnum ? part.options : [];
    const fits = [...words, null, desk.today, UNWRITTEN].find((one) => part?.safeParse(one).success);
    if (part?.meta()?.refersTo !== undefined) nobody.push(path.map(stepOf));
    else if (fits !== undefined) changes.push({ path: path.map(stepOf), value: fits });
  }
  for (const [at, all] of Map.groupBy(nobody, (path) => JSON.stringify(path.slice(0, -1)))) {
    const path: FieldPath = JSON.parse(at);
    const list = valueAt(fields, path);
    if (!Array.isArray(list)) return null;
    const left = list.filter((_one, i) => !all.some((one) => one.at(-1) === i));
    const isMissed = !schemaAt(schema, path)?.safeParse(left).success;
    changes.push({ path, value: isMissed ? [standIns.get(at) ?? list[0]] : left });
  }
  const whole = edited(file, text, changes);
  const made = whole === null ? null : partsOf(file, toPlain(whole));
  return made && schema.safeParse(fieldsOf(made)).success ? whole : null;
}

function stepOf(step: PropertyKey): FieldPath[number] {
  return typeof step === 'number' ? step : String(step);
}
