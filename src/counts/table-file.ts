import { letterOf } from '../announce/guided-tables.ts';
import type { Phrase } from '../announce/sentence.ts';
import { writeXlsx } from '../announce/write-xlsx.ts';
import { COUNT_COLUMNS, type CountColumn } from '../domain/results/columns.ts';
import { MEASURES, MOST_COUNTED } from '../domain/results/count.ts';
import { CHOICE_COLUMNS, type CountContext } from './context.ts';

/**
 * The spreadsheet into which an institution copies its count sheets: one row for each batch, lists to choose from, and how to fill it
 * in on a table of its own. The same content always gives the same bytes.
 */
export function countTableXlsx(context: CountContext, phrase: Phrase): Promise<Uint8Array<ArrayBuffer>> {
  const lists = CHOICE_COLUMNS.map((column) => context.choices[column].map(({ words }) => words[0]));
  const longest = Math.max(...lists.map((list) => list.length));
  const headingOf = (column: CountColumn) => context.headings[column][0] ?? column;
  const tables = [
    {
      name: phrase('counting.table-name'),
      rows: [COUNT_COLUMNS.map((column) => `${headingOf(column)}${NEEDED.has(column) ? ' *' : ''}`)],
      bold: [0],
      widths: COUNT_COLUMNS.map((column) => WIDTHS[column] ?? 18),
      sticky: 1,
    },
    {
      name: phrase('counting.table-help'),
      rows: phrase('counting.table-text')
        .split('|')
        .map((line) => [line.trim()]),
      bold: [0],
      widths: [100],
    },
    {
      name: phrase('counting.table-lists'),
      rows: [
        CHOICE_COLUMNS.map(headingOf),
        ...Array.from({ length: longest }, (_row, i) => lists.map((list) => list[i] ?? '')),
      ],
      bold: [0],
      widths: CHOICE_COLUMNS.map(() => 32),
    },
  ];
  return writeXlsx(tables, (part, text) =>
    part === 'xl/worksheets/sheet1.xml'
      ? text.replace('</sheetData>', `</sheetData>${validations(lists, phrase('counting.table-lists'))}`)
      : text,
  );
}

/** Lists below the headings, from which something else may be written too, and whole numbers where something is counted. */
function validations(lists: readonly (readonly string[])[], name: string): string {
  const cells = (column: CountColumn) => {
    const letter = letterOf(COUNT_COLUMNS.indexOf(column));
    return `${letter}2:${letter}2000`;
  };
  const chosen = CHOICE_COLUMNS.flatMap((column, i) => {
    const list = lists[i] ?? [];
    if (list.length === 0) return [];
    const source = `'${name.replaceAll("'", "''")}'!$${letterOf(i)}$2:$${letterOf(i)}$${list.length + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells(column)}"><formula1>${source}</formula1></dataValidation>`;
  });
  const numbers = MEASURES.map(
    (measure) =>
      `<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" sqref="${cells(measure)}"><formula1>0</formula1><formula2>${MOST_COUNTED}</formula2></dataValidation>`,
  );
  const rules = [...chosen, ...numbers];
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Columns that no row may lack. */
const NEEDED: ReadonlySet<CountColumn> = new Set([
  'batch',
  'institution',
  'material',
  'countedBy',
  'method',
  'from',
  'to',
]);
const WIDTHS: Partial<Record<CountColumn, number>> = { batch: 22, institution: 36, material: 30 };
