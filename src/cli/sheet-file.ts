/** Spreadsheets that go out to somebody, are filled in there, and come back. */
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { FileProblem, MOST_BYTES } from '../activity-intake/problem.ts';
import { letterOf } from '../activity-intake/table.ts';
import { writeXlsx } from '../activity-intake/write-xlsx.ts';
import type { InBoth } from '../check/findings/words.ts';
import { readTablesApart } from './activity-intake/read-apart.ts';

/** A sheet of which somebody fills in some columns. */
export interface SheetToFill {
  name: string;
  columns: readonly {
    title: string;
    width: number;
    /** Somebody writes here. */
    isFilled?: boolean;
    /** What to choose from; anything else may be written too. */
    choices?: readonly string[];
  }[];
  rows: readonly (readonly string[])[];
  /** How it is filled in, on a page of its own. */
  help: { name: string; lines: readonly string[] };
}

/** What to say where a file is there: somebody may have filled it in meanwhile, so that nothing is written over it; else `null`. */
export function alreadyThere(file: string): InBoth | null {
  if (!existsSync(file)) return null;
  return {
    es: `${file} ya está y puede tener respuestas: no se escribe encima. Muévelo o bórralo y haz uno nuevo, o elige otro nombre con --out`,
    en: `${file} is there already and may hold answers: it is not written over. Move or delete it to make it anew, or choose another name with --out`,
  };
}

/** Writes a sheet with its columns to fill in on yellow, their lists to choose from, and how it is done. */
export async function writeSheet(file: string, { name, columns, rows, help }: SheetToFill): Promise<void> {
  const isFilled = columns.flatMap((column, at) => (column.isFilled ? [at] : []));
  const lists = columns.flatMap(({ choices }, at) => (choices ? [validation(letterOf(at), choices)] : []));
  const bytes = await writeXlsx(
    [
      {
        name,
        rows: [columns.map(({ title }) => title), ...rows],
        bold: [0],
        widths: columns.map(({ width }) => width),
        sticky: 1,
        filled: isFilled,
      },
      { name: help.name, rows: help.lines.map((line) => [line]), widths: [100] },
    ],
    (part, text) =>
      part === 'xl/worksheets/sheet1.xml' && lists.length > 0
        ? text.replace(
            '</sheetData>',
            `</sheetData><dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`,
          )
        : text,
  );
  await writeFile(file, bytes);
}

function validation(column: string, choices: readonly string[]): string {
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}5000"><formula1>"${choices.join(',')}"</formula1></dataValidation>`;
}

/** A row that came back: its cells by the names of their columns, and its line as the program shows it, from 1. */
export type FilledRow<C extends string> = Record<C, string> & { line: number };

/**
 * Reads a sheet that came back, without trusting its file: in a process of its own, with the importer's limits.
 *
 * @param columns how the title of each column begins
 * @param optional columns that somebody may have taken out, which are then empty
 * @returns the rows that have something in one of the `needed` columns; `null` where no table has all the columns
 * @throws where there is no such file, or it is none of a spreadsheet, or one that grows without measure
 */
export async function readSheet<C extends string>(
  file: string,
  columns: Readonly<Record<C, string>>,
  needed: readonly NoInfer<C>[],
  optional: readonly NoInfer<C>[] = [],
): Promise<FilledRow<C>[] | null> {
  // The keys of the table are those of its columns.
  const names = Object.keys(columns) as C[];
  const isAny = (row: Record<C, string>) => needed.some((name) => row[name] !== '');
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new FileProblem('too-big');
  for (const { rows } of await readTablesApart(new Uint8Array(await readFile(file)))) {
    const titles = rows[0] ?? [];
    // An exact title goes before one that only begins so.
    const at = (name: C) => {
      const exact = titles.indexOf(columns[name]);
      return exact >= 0 ? exact : titles.findIndex((title) => title.startsWith(columns[name]));
    };
    const places = names.map((name) => [name, at(name)] as const);
    if (places.some(([name, place]) => place < 0 && !optional.includes(name))) continue;
    return rows.slice(1).flatMap((row, index) => {
      const cells = places.map(([name, place]) => [name, (row[place] ?? '').trim()] as const);
      // Made of every column, which a list of pairs forgets.
      const filled = Object.fromEntries(cells) as Record<C, string>;
      return isAny(filled) ? [{ ...filled, line: index + 2 }] : [];
    });
  }
  return null;
}
