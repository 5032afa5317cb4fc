import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type JudgedRow, judgeAll } from '../../activity-intake/judge-all.ts';
import { FileProblem, type FileProblemCode } from '../../activity-intake/problem.ts';
import type { ReadFile } from '../../activity-intake/read-file.ts';
import type { Table } from '../../activity-intake/table.ts';
import { contentDir } from '../../check/content-dir.ts';
import { type Loaded, loadContext } from '../../check/read/load-context.ts';
import { isHttpsUrl } from '../../codes/addresses.ts';
import { isOfTeam } from '../../domain/campaign.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { wordsBehind } from '../terminal.ts';
import { idCopy } from './id-copy.ts';
import { LEDGER, ledgerText, publishedOf } from './ledger.ts';
import { findOld, planRows } from './plan.ts';
import { judgingDeadline, readApart } from './read-apart.ts';
import { refuseBy } from './refuse.ts';
import { countActions, reportActions, reportRows } from './report.ts';
import { emptyPlan, type Plan, type PlanInput } from './run-plan.ts';
import { saveAll } from './save.ts';

/** Where the importer prints, and a line that may be written over while it works. */
export interface Output {
  print: (text: string) => void;
  progress?: (text: string) => void;
}

/**
 * `npm run activities:import -- FILE…`: judges every row, writes the good ones as activities, and beside each table a copy of it with their
 * ids.
 *
 * @param read what reads each file: in a process of its own where nothing else is said
 * @returns the exit code: 0 when every row is good, 1 when one is not, 2 for a wrong command line
 */
export async function runImport(
  args: readonly string[],
  { print, progress }: Output,
  today: PlainDate,
  read: typeof readApart = readApart,
): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { files, dir, lang, isDry, by, page } = options;
  const loaded = loadContext(dir, today, lang);
  const { content, context, phrase } = loaded;
  const team = content.campaign?.whole?.team ?? [];
  if (by !== undefined && !isOfTeam(by, team)) {
    print(phrase('announce.report-by', { found: by, list: 'campaign.yaml `team`', team: team.join(', ') }));
    return 2;
  }
  const plan = emptyPlan(loaded.ledger);
  const input = {
    dir,
    today,
    context,
    by,
    call:
      by !== undefined && page !== undefined
        ? { calledBack: { by, on: today, page }, organisations: content.organisations?.whole ?? {} }
        : undefined,
    published: publishedOf(content),
    taken: new Set(content.activities.map(({ id }) => id)),
    refuse: refuseBy(content, today, lang === 'es' ? 'es' : 'en', (done) => done > 0 && progress?.(`✓ ${done}`)),
  };
  const copies = new Map<string, Uint8Array>();
  const rows: JudgedRow[] = [];
  let isAllGood = true;
  for (const file of files) {
    const imported = await importFile(file, loaded, plan, {
      ...input,
      file: path.basename(file),
      print,
      progress,
      read,
    });
    isAllGood &&= imported.isGood;
    if (imported.copy) {
      const [name, bytes] = imported.copy;
      copies.set(
        freeName(name, (one) => copies.has(one) || existsSync(one)),
        bytes,
      );
    }
    rows.push(...imported.rows);
    // The rows of the next file are held against these too.
    for (const row of imported.rows) {
      const id = plan.ids.get(row);
      if (id && row.announcement && !row.announcement.report) loaded.known.push({ ...row.announcement, id });
    }
  }
  print(phrase('announce.report-sum', countActions(rows, plan)));
  if (isDry) print(phrase('announce.report-dry'));
  else {
    const written: [string, string | Uint8Array | null][] = [...plan.files].map(([name, text]) => [
      path.join(dir, name),
      text,
    ]);
    const kept = ledgerText(plan.ledger);
    if (kept !== ledgerText(loaded.ledger)) written.push([path.join(dir, LEDGER), kept]);
    saveAll(new Map([...written, ...copies]));
    for (const copy of copies.keys()) print(phrase('announce.report-copy', { file: copy }));
    if ([...plan.actions.values()].some(({ kind }) => kind !== 'same' && kind !== 'reported'))
      print(phrase('announce.report-review', { command: 'npm run edit' }));
  }
  return isAllGood ? 0 : 1;
}

interface FileOptions extends Output, PlanInput {
  read: typeof readApart;
}

interface Imported {
  isGood: boolean;
  copy: [string, Uint8Array] | null;
  rows: JudgedRow[];
}

async function importFile(file: string, loaded: Loaded, plan: Plan, options: FileOptions): Promise<Imported> {
  const { print } = options;
  const { context, phrase } = loaded;
  const read = await readRows(file, loaded, plan, options);
  if (typeof read === 'string') {
    print(`${path.basename(file)}: ${phrase(`announce.file-${read}`)}`);
    return { isGood: false, copy: null, rows: [] };
  }
  const { rows, tables, unknown, examples, passed } = read;
  planRows(rows, plan, options);
  const good = rows.filter((row) => row.isGood).length;
  print(headOf(path.basename(file), rows, phrase));
  // What keeps rows out comes first: why many are wrong, then what is wrong in each.
  if (unknown.length > 0) print(`  ${phrase('announce.report-unknown', { headings: unknown.join(', ') })}`);
  const place = { tables, words: context.words.read };
  for (const line of reportRows(rows, 'stop', place, phrase)) print(line);
  for (const line of reportActions(rows, plan, { ...loaded, tables })) print(line);
  for (const line of reportRows(rows, 'warn', place, phrase)) print(line);
  if (passed.length > 0) print(`  ${phrase('announce.report-passed', { rows: passed.join(', ') })}`);
  if (examples > 0) print(`  ${phrase('announce.report-examples', { count: String(examples) })}`);
  return { isGood: good === rows.length, copy: await copyOf(file, tables, rows, plan, loaded), rows };
}

/** How many rows a file has, and how many of them somebody has to read. */
function headOf(file: string, rows: readonly JudgedRow[], phrase: Loaded['phrase']): string {
  const toRead = rows.filter(({ isGood, announcement }) => isGood && !announcement?.report);
  return phrase('announce.report-file', { file, all: String(rows.length), good: String(toRead.length) });
}

/** The judged rows of a file, or why it cannot be read: one that cannot does not keep the others from being read. */
async function readRows(
  file: string,
  { context, known }: Loaded,
  plan: Plan,
  { progress, published, read }: FileOptions,
): Promise<(Omit<ReadFile, 'rows'> & { rows: JudgedRow[] }) | FileProblemCode> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    return 'missing';
  }
  try {
    const whole = await read(bytes, context);
    const assertInTime = judgingDeadline(whole.rows.length);
    const rows = judgeAll(whole.rows, context, {
      known,
      idOf: (announcement) => findOld(announcement, false, plan, { context, published }),
      idOfReceipt: (receipt) => {
        const [id, ...others] = plan.byReceipt.get(receipt) ?? [];
        return others.length === 0 ? id : undefined;
      },
      recordOf: (id) => published.get(id)?.announcement,
      onProgress: (done, all) => {
        assertInTime();
        if (done > 0 && done % STEP === 0) progress?.(`${path.basename(file)}: ${done}/${all}`);
      },
    });
    return { ...whole, rows };
  } catch (error) {
    return error instanceof FileProblem ? error.code : 'broken';
  }
}

/** A copy of the tables with ids, where a row has one that its sender does not know. */
async function copyOf(
  file: string,
  tables: readonly Table[],
  rows: readonly JudgedRow[],
  { ids, actions }: Plan,
  { context, phrase }: Loaded,
): Promise<Imported['copy']> {
  const isNews = (row: JudgedRow) =>
    ids.has(row) && actions.get(row)?.kind !== 'same' && row.row.values.id !== ids.get(row);
  if (tables.length === 0 || !rows.some(isNews)) return null;
  const words = context.words.read;
  const bytes = await idCopy(tables, {
    words,
    rows,
    idOf: (row) => ids.get(row),
    heading: phrase('announce.field-id'),
  });
  const mark = `.${phrase('announce.copy-name')}`;
  const stem = file.replace(/\.[^./\\]+$/, '');
  return [`${stem.endsWith(mark) ? stem : `${stem}${mark}`}.xlsx`, bytes];
}

/** A name that takes nobody's place, with a number behind it where it is taken: of the file that was read, or of a copy of before. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : name.replace(/\.xlsx$/, `-${number}.xlsx`);
    if (!isTaken(free)) return free;
  }
}

/** Rows between two lines of progress. */
const STEP = 500;

/** What the words behind the command say; `null` where they were not understood. */
function optionsOf(args: readonly string[]) {
  const asked = wordsBehind(args, ['dir', 'lang', 'by', 'called-back'], ['dry-run']);
  const { words = [], dir = contentDir(), lang = 'es', by, 'called-back': page, 'dry-run': isDry } = asked ?? {};
  if (words.length === 0 || (page !== undefined && (by === undefined || !isHttpsUrl(page)))) return null;
  return { files: words, dir, lang, isDry, by, page };
}

/** How the command is called. */
const USAGE = `Uso: npm run activities:import -- ARCHIVO… [--by CÓDIGO] [--dry-run] [--lang es|en|pt] [--dir content]
     Para mover o cancelar, después de llamar a quien organiza: --by CÓDIGO --called-back https://SU-PÁGINA-CON-EL-NÚMERO
Usage: npm run activities:import -- FILE… [--by CODE] [--dry-run] [--lang es|en|pt] [--dir content]
       To move or call off, after calling who organises it: --by CODE --called-back https://THEIR-PAGE-WITH-THE-NUMBER`;
