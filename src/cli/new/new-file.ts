import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readCampaign } from '../../check/read/campaign.ts';
import { EASY_FOLDER } from '../../domain/easy/rules.ts';
import { commented } from './commented.ts';
import { KINDS, type Kind, STARTS, type Start } from './starts.ts';

export interface NewFileInput {
  kind: string;
  id: string;
  dir: string;
  lang: 'es' | 'en';
  today: string;
}

/** The files that were written, or one sentence that says why none was. */
export type NewFileResult = { paths: string[] } | { refused: string };

/**
 * Writes a valid, commented beginning of a content file; of a message also in Easy Read, where the deployment has it. An existing file is never touched.
 */
export function writeNewFile({ kind, id, dir, lang, today }: NewFileInput): NewFileResult {
  const say = (es: string, en: string): NewFileResult => ({ refused: lang === 'es' ? es : en });
  if (!isKind(kind)) {
    return say(
      `No existe la clase "${kind}". Escribe una de estas: ${KINDS.join(', ')}. Ejemplo: npm run new -- activity feria-en-puno`,
      `There is no kind "${kind}". Write one of these: ${KINDS.join(', ')}. Example: npm run new -- activity fair-in-puno`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return say(
      `El nombre "${id}" no sirve. Usa minúsculas sin tilde, números y guiones. Ejemplo: feria-en-puno`,
      `The name "${id}" cannot be used. Write small letters without accents, digits and hyphens. Example: fair-in-puno`,
    );
  }
  const campaign = readCampaign(dir);
  const source = campaign.languages.find(({ locale }) => locale === campaign.sourceLocale)!;
  const start = STARTS[kind]({
    id,
    country: campaign.country.code,
    sourceLocale: campaign.sourceLocale,
    lang: source.lang,
    year: campaign.year,
    day: campaign.day,
    today,
    source: firstSource(dir),
    line: campaign.emergency[0]!.line,
  });
  const hasEasyRead = existsSync(join(dir, 'pages', campaign.sourceLocale, EASY_FOLDER));
  const starts = [start, ...(hasEasyRead && start.easy ? [start.easy] : [])];
  const known = starts.map(({ path }) => join(dir, path)).find((path) => existsSync(path));
  if (known) {
    return say(
      `Ya existe ${known}. No se cambió nada. Elige otro nombre.`,
      `${known} exists already. Nothing was changed. Choose another name.`,
    );
  }
  return { paths: starts.map((one) => write(one, dir, lang)) };
}

function write({ path: name, schema, value, body }: Start, dir: string, lang: 'es' | 'en'): string {
  const path = join(dir, name);
  const yaml = commented(schema, value, lang);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body === undefined ? yaml : `---\n${yaml}---\n\n${body}`);
  return path;
}

function isKind(kind: string): kind is Kind {
  return (KINDS as readonly string[]).includes(kind);
}

/** Any source, so that the file is valid; the author replaces it. */
function firstSource(dir: string): string {
  const { sources } = parse(readFileSync(join(dir, 'facts', 'sources.yaml'), 'utf8')) as {
    sources: Record<string, unknown>;
  };
  return Object.keys(sources)[0]!;
}
