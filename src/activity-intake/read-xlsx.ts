import readExcelFile from 'read-excel-file/universal';
import { type CellValue, cellText } from './cell.ts';
import { FileProblem } from './problem.ts';
import type { Table } from './table.ts';
import { readMarks } from './table-marks.ts';
import { walk } from './xlsx-xml.ts';
import { pack, unpack } from './zip-guard.ts';

/** Reads the tables of a spreadsheet that are shown, with their values as text and what the XML says beside them. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  const parts = unpack(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const workbook = text('xl/workbook.xml');
  const { tables: all, sharedTexts } = readWorkbook(workbook, text('xl/_rels/workbook.xml.rels'));
  const lengths = parts[sharedTexts] ? sharedLengths(text(sharedTexts)) : [];
  for (const part of Object.keys(parts)) if (/styles[^/]*\.xml$/i.test(part)) assertPlainStyles(text(part));
  const counted = { cells: 0, letters: 0 };
  // The hidden ones too, since the reader reads them.
  const marks = all
    .filter(({ part }) => parts[part])
    .map(({ name, part, isShown }) => ({ name, isShown, marks: readMarks(text(part), lengths, counted) }));
  const shown = new Map(marks.filter(({ isShown }) => isShown).map((table) => [table.name, table.marks]));
  // The reader knows one of the two ways to say that days are counted from 1904.
  parts['xl/workbook.xml'] = new TextEncoder().encode(
    workbook.replace(/\bdate1904\s{0,9}=\s{0,9}(["'])\s{0,9}(?:true|1)\s{0,9}\1/, 'date1904="1"'),
  );
  const tables = await readExcelFile(pack(parts), { trim: false }).catch(() => {
    throw new FileProblem('broken');
  });
  return tables.flatMap(({ sheet: name, data }) => {
    const own = shown.get(name);
    if (!own) return [];
    const { failed, ...marks } = own;
    // The types of the reader say the class of dates where they mean a date.
    const textAt = (value: unknown, row: number, column: number) =>
      failed.get(`${row + 1}:${column}`) ?? cellText(value as CellValue);
    const rows = data.map((cells, row) => cells.map((value, column) => textAt(value, row, column)));
    return [{ name, rows, ...marks }];
  });
}

/** A table of a workbook, with the part of the file that holds it. */
interface TablePart {
  name: string;
  part: string;
  isShown: boolean;
}

/** The tables of a workbook, and the part that holds the texts which several cells share. */
function readWorkbook(workbook: string, relations: string): { tables: TablePart[]; sharedTexts: string } {
  const targets = new Map<string, string>();
  let sharedTexts = 'xl/sharedStrings.xml';
  let count = 0;
  walk(relations, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      count += 1;
      if (count > MOST_RELATIONS) throw new FileProblem('bomb');
      const { Id = '', Target = '', Type = '' } = attributes();
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(Id, part);
      if (Type.endsWith('/sharedStrings')) sharedTexts = part;
    },
  });
  const tables: TablePart[] = [];
  walk(workbook, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      if (tables.length >= MOST_TABLES) throw new FileProblem('bomb');
      // `r:id` without its prefix; the reader takes the same.
      const { name = '', id = '', state } = attributes();
      const part = targets.get(id);
      if (part) tables.push({ name, part, isShown: state !== 'hidden' && state !== 'veryHidden' });
    },
  });
  return { tables, sharedTexts };
}

/** Letters of each text that cells share. */
function sharedLengths(xml: string): number[] {
  const lengths: number[] = [];
  let length = 0;
  let isText = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') length = 0;
      else if (name === 't') isText = true;
    },
    close: (name) => {
      if (name === 'si') lengths.push(length);
      else if (name === 't') isText = false;
    },
    text: (text) => {
      if (isText) length += text.length;
    },
  });
  return lengths;
}

/** Refuses formats of numbers that no spreadsheet would keep: the reader looks at each with patterns. */
function assertPlainStyles(xml: string): void {
  let count = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt' && (attributes().formatCode ?? '').length > MOST_FORMAT) throw new FileProblem('bomb');
      if (name === 'numFmt' || name === 'xf') count += 1;
      if (count > MOST_STYLES) throw new FileProblem('bomb');
    },
  });
}

const MOST_TABLES = 200;
const MOST_RELATIONS = 1000;
/** As many styles as spreadsheets allow. */
const MOST_STYLES = 70_000;
/** Letters of a format; spreadsheets allow 255. */
const MOST_FORMAT = 2000;
