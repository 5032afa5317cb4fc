import { z } from 'astro/zod';
import { idsOf } from '../../check/rules/facts/references.ts';
import { referencesIn } from '../../check/shape/schema-walk.ts';
import { schemaAt } from '../../schemas/field.ts';
import { kindOf } from '../../schemas/kinds/kinds.ts';
import { UNWRITTEN } from '../../schemas/kinds/starts.ts';
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

/** A text with examples in the place of what its schema refuses or nobody has of that name; `null` where that is not enough. */
export function wholeOf(desk: Pick<Desk, 'content' | 'today'>, file: string, text: string): string | null {
  const { schema } = kindOf(file) ?? {};
  const parts = partsOf(file, toPlain(text));
  if (!schema || !parts) return null;
  const fields = fieldsOf(parts);
  const ids = idsOf(desk.content());
  const unknown = referencesIn(schema, fields).flatMap(({ path, id, collection }): Change[] => {
    const known = Object.entries(ids).find(([name]) => name === collection)?.[1];
    const [first] = known && !known.has(id) ? known : [];
    return first === undefined ? [] : [{ path: path.map(stepOf), value: first }];
  });
  const refused = (schema.safeParse(fields).error?.issues ?? []).flatMap(({ path }): Change[] => {
    const part = schemaAt(schema, path);
    const words = part instanceof z.ZodEnum ? part.options : [];
    const fits = [...words, desk.today, UNWRITTEN].find((one) => part?.safeParse(one).success);
    return fits === undefined ? [] : [{ path: path.map(stepOf), value: fits }];
  });
  const whole = edited(file, text, [...unknown, ...refused]);
  const made = whole === null ? null : partsOf(file, toPlain(whole));
  return made && schema.safeParse(fieldsOf(made)).success ? whole : null;
}

function stepOf(step: PropertyKey): FieldPath[number] {
  return typeof step === 'number' ? step : String(step);
}
