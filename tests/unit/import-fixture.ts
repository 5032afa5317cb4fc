/** Runs the importer on the research and tables of a country that does not exist. */
import path from 'node:path';
import { runImport } from '../../src/cli/import/run.ts';
import type { Tables } from '../../src/cli/import/table-schemas.ts';
import { readTables } from '../../src/cli/import/tables.ts';

export const FIXTURES = path.join(import.meta.dirname, '../fixtures/import');
export const TABLES = path.join(FIXTURES, 'tables');

/** Imports the made-up research (or a changed copy of it); answers with the exit code and what was printed. */
export function importTo(
  out: string,
  { from = FIXTURES, tables = TABLES, more = [] as string[] } = {},
): { code: number; said: string } {
  const lines: string[] = [];
  const input = (name: string) => path.join(from, name);
  const args = ['--country', input('country.yaml'), '--world', input('world.yaml'), '--facts', input('facts.md')];
  const rest = ['--note', input('note.md'), '--tables', tables, '--read-on', '2026-11-24', '--out', out, ...more];
  const code = runImport([...args, ...rest], (text) => lines.push(text));
  return { code, said: lines.join('\n') };
}

/** The tables of a folder, which have no mistake. */
export function tablesOf(folder: string): Tables {
  const { tables, report } = readTables(folder);
  if (!tables) throw new Error(report);
  return tables;
}
