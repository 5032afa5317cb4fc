import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { RawValues } from '../../announce/fields.ts';
import { type JudgedRow, judgeAll } from '../../announce/judge-all.ts';
import { mendedCopy } from '../../announce/mend.ts';
import { FileProblem } from '../../announce/problem.ts';
import { readFile } from '../../announce/read-file.ts';
import { sentence } from '../../announce/sentence.ts';
import { writeXlsx } from '../../announce/write-xlsx.ts';
import { contentDir } from '../../check/content-dir.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { freeCopyName } from './copy-name.ts';
import { keyOf, LEDGER, ledgerText } from './ledger.ts';
import { type Loaded, loadContext } from './load-context.ts';
import { emptyPlan, type Plan, planRows } from './plan.ts';
import { reportRows } from './report.ts';
import { saveAll } from './save.ts';

/** Where the importer prints, and a line that may be written over while it works. */
export interface Output {
  print: (text: string) => void;
  progress?: (text: string) => void;
}

/**
 * `npm run activities:import -- FILE…`: judges every row, writes the good ones as activities, and a copy of each table beside it that says
 * what to mend in the others.
 *
 * @returns the exit code: 0 when every row is good, 1 when one is not, 2 for a wrong command line
 */
export async function runImport(
  args: readonly string[],
  { print, progress }: Output,
  today: PlainDate,
): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { files, dir, lang, isDry, defaults } = options;
  const loaded = loadContext(dir, today, lang);
  const plan = emptyPlan(loaded.ledger);
  const copies = new Map<string, Uint8Array>();
  let isAllGood = true;
  for (const file of files) {
    const read = await importFile(file, loaded, plan, { dir, today, defaults, print, progress });
    isAllGood &&= read.isGood;
    if (read.copy) {
      const [name, bytes] = read.copy;
      copies.set(
        freeCopyName(name, (one) => copies.has(one) || existsSync(one)),
        bytes,
      );
    }
  }
  const { added, changed, same } = plan.counts;
  print(loaded.phrase('announce.report-sum', { added: String(added), changed: String(changed), same: String(same) }));
  if (isDry) print(loaded.phrase('announce.report-dry'));
  else {
    const written: [string, string | Uint8Array | null][] = [...plan.files].map(([name, text]) => [
      path.join(dir, name),
      text,
    ]);
    if (plan.files.size > 0) written.push([path.join(dir, LEDGER), ledgerText(plan.ledger)]);
    saveAll(new Map([...written, ...copies]));
    for (const copy of copies.keys()) print(loaded.phrase('announce.report-copy', { file: copy }));
    if (plan.files.size > 0) print(loaded.phrase('announce.report-review'));
  }
  return isAllGood ? 0 : 1;
}

interface FileOptions extends Output {
  dir: string;
  today: PlainDate;
  defaults: RawValues;
}

async function importFile(file: string, loaded: Loaded, plan: Plan, options: FileOptions) {
  const { print, progress, dir, today, defaults } = options;
  const { context, known, phrase } = loaded;
  const name = path.basename(file);
  try {
    const read = await readFile(new Uint8Array(readFileSync(file)), context);
    const byKey = new Map(Object.entries(plan.ledger).map(([id, { key }]) => [key, id]));
    const rows = judgeAll(read.rows, context, {
      defaults,
      known,
      idOf: (announcement) => byKey.get(keyOf(announcement)),
      onProgress: (done, all) => done > 0 && done % STEP === 0 && progress?.(`${name}: ${done}/${all}`),
    });
    planRows(rows, plan, { dir, today, taken: new Set(known.map(({ id }) => id)) });
    const good = rows.filter((row) => row.isGood).length;
    print(phrase('announce.report-file', { file: name, all: String(rows.length), good: String(good) }));
    for (const line of reportRows(rows, { tables: read.tables, words: context.words.read }, phrase)) print(line);
    if (read.unknown.length > 0) print(`  ${phrase('announce.report-unknown', { headings: read.unknown.join(', ') })}`);
    if (read.examples > 0) print(`  ${phrase('announce.report-examples', { count: String(read.examples) })}`);
    if (read.kind === 'ics') print(`  ${phrase('announce.report-ics')}`);
    const needsCopy = rows.some((row) => !row.isGood || row.row.values.id !== plan.ids.get(row));
    return {
      isGood: good === rows.length,
      copy: needsCopy ? await copyOf(file, read.tables, rows, plan, loaded) : null,
    };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    print(`${name}: ${phrase(`announce.file-${error.code}`)}`);
    return { isGood: false, copy: null };
  }
}

async function copyOf(
  file: string,
  tables: Parameters<typeof mendedCopy>[0]['tables'],
  rows: JudgedRow[],
  plan: Plan,
  { context, phrase }: Loaded,
): Promise<[string, Uint8Array]> {
  const copy = mendedCopy({
    tables,
    words: context.words.read,
    rows,
    idOf: (row) => plan.ids.get(row),
    tell: ({ findings, isGood }) =>
      isGood
        ? ''
        : findings
            .filter(({ level }) => level === 'stop')
            .map((finding) => sentence(finding, phrase))
            .join('\n'),
    label: (column) => phrase(`announce.field-${column}`),
  });
  const mark = `.${phrase('announce.copy-name')}`;
  const stem = file.replace(/\.[^./\\]+$/, '');
  return [`${stem.endsWith(mark) ? stem : `${stem}${mark}`}.xlsx`, await writeXlsx(copy)];
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { dir: text, lang: text, organiser: text, region: text, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) return null;
    const { organiser, region } = values;
    return {
      files: positionals,
      dir: values.dir ?? contentDir(),
      lang: values.lang ?? 'es',
      isDry: values['dry-run'] ?? false,
      defaults: { ...(organiser ? { organiser } : {}), ...(region ? { region } : {}) },
    };
  } catch {
    return null;
  }
}

/** Rows between two lines of progress. */
const STEP = 500;

const USAGE = `Uso: npm run activities:import -- ARCHIVO… [--dry-run] [--organiser "QUIÉN ORGANIZA"] [--region REGIÓN] [--lang es|en|pt] [--dir content]
Usage: npm run activities:import -- FILE… [--dry-run] [--organiser "WHO ORGANISES"] [--region REGION] [--lang es|en|pt] [--dir content]`;
