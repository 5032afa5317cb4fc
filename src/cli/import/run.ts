import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isPlainDate } from '../../domain/plain-date.ts';
import { buildFactFiles, type FactFiles } from './build.ts';
import { checkFiles } from './check-files.ts';
import { type Finding, formatFindings } from './findings.ts';
import { keepOthers } from './kept-entries.ts';
import { readCountryFile, readFactRows, readFoundingNote, readWorldFile } from './read.ts';
import { readTables } from './tables.ts';
import { toYamlText } from '../announce/yaml-text.ts';

const USAGE =
  'Usage: node src/cli/import-facts.ts --country FILE --world FILE --facts FILE --note FILE --read-on YYYY-MM-DD --out FOLDER [--tables FOLDER] [--dry-run]';

/**
 * Reads the research and the tables, checks what comes of them, and writes it below `<out>/facts/`. Nothing is written while
 * a finding blocks, a record that somebody has checked with its operator or switched by hand is never overwritten, and what others added
 * stays.
 *
 * @returns the exit code: 0 when all is well, 1 when a finding blocks, 2 for a wrong command line
 */
export function runImport(args: readonly string[], print: (text: string) => void): number {
  const options = readOptions(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { tables, report } = readTables(options.tables);
  if (!tables) {
    print(report);
    print('Nothing was written.');
    return 1;
  }
  const text = (file: string) => readFileSync(file, 'utf8');
  const folder = path.join(options.out, 'facts');
  const built = buildFactFiles(
    {
      country: readCountryFile(text(options.country)),
      world: readWorldFile(text(options.world)),
      facts: readFactRows(text(options.facts)),
      note: readFoundingNote(text(options.note)),
    },
    tables,
    options.readOn,
  );
  const { files, findings } = keepOthers(built.files, folder);
  const all: Finding[] = [...built.findings, ...findings, ...checkFiles(built.files, tables.ids.giveAwayStems)];
  if (all.some((finding) => finding.blocks)) {
    print(formatFindings(all));
    print('Nothing was written.');
    return 1;
  }
  const texts = toTexts(files);
  const written = [...texts].filter(([name, content]) => save(path.join(folder, name), content, options.dryRun, all));
  all.push(...findStrays(folder, texts));
  if (all.length > 0) print(formatFindings(all));
  print(`${texts.size} files, ${written.length} ${options.dryRun ? 'would change' : 'changed'}.`);
  print(countListings(files));
  return 0;
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const spec = {
    country: text,
    world: text,
    facts: text,
    note: text,
    'read-on': text,
    out: text,
    tables: text,
    'dry-run': { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...args], options: spec });
  const { country, world, facts, note, out, 'read-on': readOn, tables = 'content/import' } = values;
  if (!country || !world || !facts || !note || !out || !readOn || !isPlainDate(readOn)) return null;
  return { country, world, facts, note, out, tables, readOn, dryRun: values['dry-run'] ?? false };
}

/** Every file by its path below `facts/`. The folder and the file name say country and id, so the file does not. */
function toTexts(files: FactFiles): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { country, id, file } of files.records)
    texts.set(`helplines/${country.toLowerCase()}/${id}.yaml`, toYamlText(file));
  texts.set('organisations.yaml', toYamlText(files.organisations));
  texts.set('regions.yaml', toYamlText(files.regions));
  texts.set('days.yaml', toYamlText(files.days));
  texts.set('sources.yaml', toYamlText(files.sources));
  return texts;
}

/** Writes one file if it says something new; true when it did (or would). */
function save(file: string, content: string, dryRun: boolean, findings: Finding[]): boolean {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (old === content) return false;
  const why = old === null ? null : keptBecause(old);
  if (why) {
    findings.push({ where: file, what: `${why} and is left as it is. Compare by hand.`, blocks: false });
    return false;
  }
  if (!dryRun) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return true;
}

/** Why a record may not be written anew: a person has confirmed it, or has thrown its crisis switch. */
function keptBecause(text: string): string | null {
  const record = parse(text) as Record<string, unknown> | null;
  if (Array.isArray(record?.checks) && record.checks.length > 0) return 'was checked with its operator since';
  return ['status', 'alert', 'override', 'plan'].some((key) => record?.[key]) ? 'was switched by hand since' : null;
}

/** Records that are there but that the research does not hold (any more). They stay; a person decides. */
function findStrays(folder: string, texts: ReadonlyMap<string, string>): Finding[] {
  return globSync('helplines/*/*.yaml', { cwd: folder })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !texts.has(name))
    .map((name) => ({ where: name, what: 'is not in the research. It was left as it is.', blocks: false }));
}

function countListings(files: FactFiles): string {
  const count = (listing: string) => files.records.filter((record) => record.file.listing === listing).length;
  const sources = Object.keys(files.sources.sources).length;
  return `${count('listed')} listed, ${count('route')} routes, ${count('held')} held; ${sources} sources.`;
}
