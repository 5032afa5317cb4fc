import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { FileProblem } from './problem.ts';
import type { Table } from './table.ts';
import { readMarks } from './table-marks.ts';
import { type CellValue, cellText, decodeHead } from './text.ts';
import { walk } from './xlsx-xml.ts';

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

/**
 * The parts of a spreadsheet's file by name, unpacked without trusting it: no more parts, bytes or growth than a table has, no part
 * outside its own folders, no declared entities. Images and macros are left out.
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        if (count > MOST_PARTS) throw new FileProblem('bomb');
        if (
          !/^(?:_rels\/|xl\/|\[Content_Types\]\.xml)/.test(name) ||
          !/\.(?:xml|rels)$/i.test(name) ||
          name.includes('..')
        )
          return false;
        total += originalSize;
        if (total > MOST_UNPACKED || (originalSize > 1_000_000 && originalSize > size * MOST_GROWTH))
          throw new FileProblem('bomb');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('broken');
  }
  if (Object.values(parts).reduce((sum, part) => sum + part.length, 0) > MOST_UNPACKED) throw new FileProblem('bomb');
  if (!parts['xl/workbook.xml']) throw new FileProblem('not-a-table');
  for (const part of Object.values(parts))
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decodeHead(part, 4000))) throw new FileProblem('bomb');
  return parts;
}

/** The parts as a file again, not made smaller: it is read at once. They are taken out of the list, which would keep them twice. */
export function pack(parts: Record<string, Uint8Array>): ArrayBuffer {
  const packed = zipSync(parts, { level: 0 });
  for (const name of Object.keys(parts)) delete parts[name];
  return packed.buffer;
}

const MOST_PARTS = 400;
/** Bytes of all parts together: 10,000 rows of 25 columns have about 30 MB. */
const MOST_UNPACKED = 48_000_000;
/** Times that a part may grow; a table grows about tenfold. */
const MOST_GROWTH = 120;
