import type { ReadingWords } from '../schemas/announce-words.ts';
import type { IntakeContext } from './context.ts';
import { areLinks, readLinks } from './handed-link.ts';
import { FileProblem, MOST_BYTES } from './problem.ts';
import { type ReadTables, readTables, type Table } from './table.ts';
import { decodeHead } from './text.ts';

type FileKind = 'xlsx' | 'csv' | 'md' | 'links';

/** A file as rows, whichever kind it is; a table's own cells too, so that a copy with ids can be made. */
export interface ReadFile extends ReadTables {
  tables: readonly Table[];
}

/**
 * Reads a spreadsheet, a text table, or what the form hands over, as a file or as addresses. What a file holds counts, not what its name
 * says. A reader of much code is loaded only when a file needs it.
 *
 * @throws {FileProblem} where the file as a whole cannot be read
 */
export async function readFile(bytes: Uint8Array, context: Pick<IntakeContext, 'words'>): Promise<ReadFile> {
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > MOST_BYTES) throw new FileProblem('too-big');
  const kind = kindOf(bytes);
  if (kind === 'md' || kind === 'links') {
    const read = kind === 'md' ? (await import('./read-markdown.ts')).readMarkdown : readLinks;
    return { tables: [], rows: read(bytes), unknown: [], examples: 0, passed: [] };
  }
  const tables = await readTablesOf(kind, bytes, context.words.read);
  return { tables, ...readTables(tables, context.words.read) };
}

async function readTablesOf(kind: 'xlsx' | 'csv', bytes: Uint8Array, words: ReadingWords): Promise<Table[]> {
  return kind === 'xlsx'
    ? (await import('./read-xlsx.ts')).readXlsx(bytes)
    : (await import('./read-csv.ts')).readCsv(bytes, words);
}

function kindOf(bytes: Uint8Array): FileKind {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  // Old Office files, and new ones behind a password, begin alike.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new FileProblem('old-xls');
  const head = decodeHead(bytes, 800);
  if (/^\s*BEGIN\s*:\s*V|^BEGIN\s*:\s*V(?:CALENDAR|EVENT|TIMEZONE)\s*$/im.test(head)) throw new FileProblem('calendar');
  if (/^\uFEFF?---\r?\n\s*title:/.test(head)) return 'md';
  if (areLinks(head)) return 'links';
  if (/^%PDF|^\{\\rtf|^\s*<(?:!doctype|html|\?xml)/i.test(head)) throw new FileProblem('not-a-table');
  return 'csv';
}
