import { type AnnounceContext, offered } from './context.ts';
import { CHOICE_FIELDS, type FieldName } from './fields.ts';
import type { Phrase } from './sentence.ts';
import { type TableToWrite, writeXlsx } from './write-xlsx.ts';

/** A table for press officers: what each of its columns is, and the row of its headings, from 0. */
export interface GuidedTable extends TableToWrite {
  columns: readonly (FieldName | null)[];
  top: number;
}

/**
 * A spreadsheet with what helps to fill it in: lists to choose from below the headings, and instructions on a table of their own.
 * The lists stand on a table that is hidden.
 */
export function writeGuided(
  tables: readonly GuidedTable[],
  { context, phrase }: { context: AnnounceContext; phrase: Phrase },
): Promise<Uint8Array<ArrayBuffer>> {
  const lists = listsOf(context);
  const names = tables.map(({ name }) => name);
  const listsName = freeName(phrase('announce.template-lists'), names);
  const longest = Math.max(...[...lists.values()].map((list) => list.length));
  const all: TableToWrite[] = [
    ...tables,
    {
      name: freeName(phrase('announce.template-help'), names),
      rows: phrase('announce.template-text')
        .split('|')
        .map((line) => [line.trim()]),
      bold: [0],
      widths: [100],
    },
    {
      name: listsName,
      rows: Array.from({ length: longest }, (_row, i) => [...lists.values()].map((list) => list[i] ?? '')),
      widths: [...lists].map(() => 30),
    },
  ];
  return writeXlsx(all, (part, text) => {
    if (part === 'xl/workbook.xml')
      return text.replace(new RegExp(`(<sheet )([^>]*name="${RegExp.escape(listsName)}")`), '$1state="hidden" $2');
    const table = tables[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1]) - 1];
    return table ? text.replace('</sheetData>', `</sheetData>${validations(table, lists, listsName)}`) : text;
  });
}

/** @example letterOf(26) // => 'AA' */
export function letterOf(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : letterOf((index - rest) / 26 - 1) + letter;
}

function listsOf({ choices, regions }: AnnounceContext): Map<FieldName, string[]> {
  const lists = CHOICE_FIELDS.map((field): [FieldName, string[]] => [
    field,
    offered(choices[field]).map(({ words, code }) => words[0] ?? code),
  ]);
  return new Map([...lists, ['region', regions.map(({ words }) => words[0])]]);
}

/** Lists to choose from, below the headings. What is not on a list may be written too: the importer then says what it does not know. */
function validations(
  { columns, top }: GuidedTable,
  lists: ReadonlyMap<FieldName, readonly string[]>,
  name: string,
): string {
  const table = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  const rules = [...lists].flatMap(([field, list], index) => {
    const place = columns.indexOf(field);
    if (place < 0) return [];
    const column = letterOf(place);
    const source = `${table}!$${letterOf(index)}$1:$${letterOf(index)}$${list.length}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}${top + 2}:${column}2000"><formula1>${source}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** A name that none of the tables has. */
function freeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? freeName(`${name.slice(0, 25)} +`, taken) : name;
}
