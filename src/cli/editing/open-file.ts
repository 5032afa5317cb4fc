import { z } from 'astro/zod';
import type { Lang } from '../../check/findings/words.ts';
import { assertFound } from '../../domain/found.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { kindNameOf } from '../followers/naming.ts';
import { followersOf } from '../followers.ts';
import { parsed } from '../splice-yaml.ts';
import { besideOf, partsOfText } from './beside.ts';
import { bytesOf, type Desk, pathOfFile, textOf, titleIn, touches, versionOf } from './desk.ts';
import { fieldsOf, partsOf, toPlain } from './edited-text.ts';
import { shown } from './field-findings.ts';
import { show } from './shown.ts';

/** `GET file?file=…`: one file as it is edited; with `&as=text` as text though it could be read. */
export type OpenFile = Awaited<ReturnType<typeof openFile>>;

/**
 * One file as it is edited. One whose facts cannot be read is opened as text, with what the check finds in it.
 *
 * @param isText whether it is to be opened as text though it could be read
 * @throws Refused where it is not edited here, or is no text
 */
export async function openFile(desk: Desk, file: string, isText = false) {
  pathOfFile(desk, file);
  const bytes = bytesOf(desk.dir, file);
  const text = textOf(bytes);
  const version = versionOf(bytes);
  desk.opened.set(version, text);
  const readable = partsOf(file, toPlain(text));
  const parts = isText ? null : readable;
  const { findings, status } = await desk.checker.of(desk.dir);
  await show(desk);
  const content = desk.content();
  const { kind } = assertFound(kindNameOf(file), file);
  const followers = followersOf(content, file, desk.lang);
  return {
    file,
    kind,
    title: titleIn(content, file, desk.lang),
    // Of the bytes that `fields` and `body` were read from.
    version,
    schema: fieldSchema(CONTENT_KINDS[kind].schema, desk.lang),
    fields: parts && fieldsOf(parts),
    // The text below the front matter, or all of it; `null` where the file has none.
    body: parts ? parts.body : toPlain(text),
    asText: parts === null,
    hasForm: readable !== null,
    findings: shown(findings.filter((one) => one.file === file)),
    // Address of the page that shows it, for the preview.
    page: followers.find(({ kind: of, address }) => of === 'page' && address)?.address ?? null,
    beside: besideOf(content, file, status),
    parts: partsOfText(content, file, findings),
    followers,
    // What would be taken back of what was done to it.
    undo: desk.steps.findLast((step) => touches(step, file))?.said ?? null,
  };
}

/**
 * The JSON Schema (draft 2020-12) of a kind as an author writes it: each field with its sentence, and with what would pass as an example.
 * What only our own rules know is left to the check.
 */
export function fieldSchema(schema: z.ZodType, lang: Lang): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { es, en, example } = jsonSchema;
      const said = lang === 'es' ? es : en;
      if (typeof said === 'string') jsonSchema.description = said;
      if (typeof example === 'string') jsonSchema.examples = [parsed(example) ?? example];
      for (const name of ['es', 'en', 'example']) Reflect.deleteProperty(jsonSchema, name);
    },
  });
}
