import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { Document, isMap, isPair, isScalar, type YAMLMap } from 'yaml';
import { readCampaign } from '../../check/read/campaign.ts';
import { isGroup, valueAt } from '../../check/source/loose.ts';
import { assertFound } from '../../domain/found.ts';
import { toSlug } from '../../domain/slug.ts';
import { sectionHash } from '../../hashes/page/section-hash.ts';
import { asSchema, helpOf, schemaAt, unwrap } from '../../schemas/field.ts';
import { ALL_KINDS, CONTENT_KINDS, type ContentKind } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { type Start, type StartInput, UNCHOSEN, UNWRITTEN } from '../../schemas/kinds/starts.ts';
import { saveAll } from '../activity-intake/save.ts';
import { edited } from '../editing/edited-text.ts';
import { parsed } from '../splice-yaml.ts';
import { quoteAmbiguous } from '../yaml-text.ts';

export interface NewFileInput {
  kind: string;
  id: string;
  /** What it is called; else that is left to write. */
  title?: string;
  dir: string;
  lang: 'es' | 'en';
  today: string;
}

/** The files that were written, or one sentence that says why none was. */
export type NewFileResult = { paths: string[] } | { refused: string };

/** Writes the beginning of a content file: see `newFiles`. */
export function writeNewFile(input: NewFileInput): NewFileResult {
  const files = newFiles(input);
  if ('refused' in files) return files;
  const placed = new Map([...files].map(([file, text]) => [join(input.dir, file), text]));
  saveAll(placed);
  return { paths: [...placed.keys()] };
}

/**
 * A commented beginning of a content file, by its path below the content folder; of a message also in Easy Read, where the deployment has it. What is left to
 * write is marked, and the check finds each mark. A name that no disk can hold gets a number. An existing file is never touched, but `texts.yaml` gets the record of a message.
 */
export function newFiles(input: NewFileInput): Map<string, string> | { refused: string } {
  const { kind, id, dir, lang } = input;
  const say = (es: string, en: string) => ({ refused: lang === 'es' ? es : en });
  const asked = ALL_KINDS.filter(({ begun }) => begun?.as === kind);
  if (asked.length === 0) {
    const words = BEGUN_WORDS.join(', ');
    return say(
      `No existe la clase "${kind}". Escribe una de estas: ${words}. Ejemplo: npm run new -- activity feria-en-puno`,
      `There is no kind "${kind}". Write one of these: ${words}. Example: npm run new -- activity fair-in-puno`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return say(
      `El nombre "${id}" no sirve. Usa minúsculas sin tilde, números y guiones. Ejemplo: feria-en-puno`,
      `The name "${id}" cannot be used. Write small letters without accents, digits and hyphens. Example: fair-in-puno`,
    );
  }
  const name = toSlug(id);
  const starts = startsOf(asked, name, input);
  const known = starts.map(({ file }) => join(dir, file)).find((path) => existsSync(path));
  if (known) {
    return say(
      `Ya existe ${known}. No se cambió nada. Elige otro nombre.`,
      `${known} exists already. Nothing was changed. Choose another name.`,
    );
  }
  return new Map([
    ...starts.map((one) => [one.file, written(one, lang)] as const),
    ...starts.flatMap((one) => withRecord(one, name, dir)),
  ]);
}

/** The list of messages with the record of a new one, and every other byte as it was; a record that is there is kept. */
function withRecord({ record }: NamedStart, id: string, dir: string): [string, string][] {
  const { path } = CONTENT_KINDS.texts;
  const text = record && existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : null;
  if (!text || valueAt(parsed(text), ['messages', id]) !== undefined) return [];
  const next = edited(path, text, [{ path: ['messages', id], value: record }]);
  return next === null ? [] : [[path, next]];
}

/** The words by which a kind is asked for. */
const BEGUN_WORDS = [...new Set(ALL_KINDS.flatMap(({ begun }) => begun?.as ?? []))];

interface NamedStart extends Start, Pick<ContentKind, 'schema'> {
  /** Below the content folder. */
  file: string;
}

function startsOf(
  kinds: readonly ContentKind[],
  id: string,
  { dir, today, title = UNWRITTEN }: NewFileInput,
): NamedStart[] {
  const { languages, sourceLocale, country, year } = readCampaign(dir);
  const source = assertFound(
    languages.find(({ locale }) => locale === sourceLocale),
    `language "${sourceLocale}"`,
  );
  const input: StartInput = { sourceLocale, lang: source.lang, today, title, hashOf: sectionHash };
  return kinds.flatMap(({ path, schema, begun: beginning }) => {
    const parts = { locale: sourceLocale, country: country.code.toLowerCase(), year: String(year), id };
    const edition = beginning?.edition;
    const hasEdition = edition === undefined || existsSync(join(dir, dirname(fileAt(path, { ...parts, page: id }))));
    const file = fileAt(path, { ...parts, page: `${edition ?? ''}${id}` });
    return beginning && hasEdition ? [{ file, schema, ...beginning.start(input) }] : [];
  });
}

function written({ schema, said, body }: NamedStart, lang: 'es' | 'en'): string {
  const yaml = commented(schema, begun(schema, said), lang);
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
}

/**
 * A value as YAML, with the sentence of its schema above each field, so that an author sees what to write where.
 *
 * @param lang language of the comments
 */
function commented(schema: z.ZodType, value: unknown, lang: 'es' | 'en'): string {
  const document = new Document(value);
  quoteAmbiguous(document);
  if (isMap(document.contents)) comment(document.contents, schema, [], lang);
  return document.toString({ lineWidth: 110, defaultKeyType: 'PLAIN' });
}

function comment(map: YAMLMap, schema: z.ZodType, path: readonly PropertyKey[], lang: 'es' | 'en'): void {
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const here = [...path, String(pair.key.value)];
    const help = helpOf(schemaAt(schema, here));
    if (help) pair.key.commentBefore = ` ${help[lang]}`;
    if (isMap(pair.value)) comment(pair.value, schema, here, lang);
  }
}

/**
 * A value with every field that its schema asks for: what is said of it beforehand, what says that nothing is known, or a mark for
 * what only the author knows. A list that is said is whole.
 */
function begun(schema: z.ZodType, said: unknown): unknown {
  if (said !== undefined && !isGroup(said)) return said;
  const inner = unwrap(schema);
  if (inner) return said === undefined && schema instanceof z.ZodNullable ? null : begun(inner, said);
  if (schema instanceof z.ZodObject) return Object.fromEntries(fieldsOf(schema, said ?? {}));
  const part = schema instanceof z.ZodRecord ? asSchema(schema.valueType) : undefined;
  if (part) return Object.fromEntries(Object.entries(said ?? {}).map(([key, own]) => [key, begun(part, own)]));
  return said ?? unsaid(schema);
}

/** The fields that are said, and those that may not be absent. */
function fieldsOf(schema: z.ZodObject, said: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(schema.shape).flatMap(([key, part]): [string, unknown][] => {
    const field = asSchema(part);
    if (!field || (!(key in said) && field.safeParse(undefined).success)) return [];
    return [[key, begun(field, said[key])]];
  });
}

function unsaid(schema: z.ZodType): unknown {
  const value = schema instanceof z.ZodEnum ? 'unknown' : schema instanceof z.ZodArray ? [] : UNWRITTEN;
  if (schema.safeParse(value).success) return value;
  const element = schema instanceof z.ZodArray ? asSchema(schema.element) : undefined;
  return element ? [begun(element, undefined)] : UNCHOSEN;
}
