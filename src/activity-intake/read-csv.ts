import Papa from 'papaparse';
import type { ReadingWords } from '../schemas/announce-words.ts';
import { columnOf } from './fields.ts';
import { FileProblem, MOST_ROWS, MOST_WIDE } from './problem.ts';
import type { Table } from './table.ts';
import { cellText, decode } from './text.ts';

/** Reads a text file with separators, whichever of them and whichever encoding it has. */
export function readCsv(bytes: Uint8Array, words: ReadingWords): Table[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileProblem('not-a-table');
  // The first line that Excel writes to tell itself the separator.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = plainEnd(hint ? text.slice(hint[0].length) : text).replace(/[^\S\n\t]{1000,}/g, ' ');
  const delimiter = hint?.[1] ?? separatorOf(body, words);
  assertCountable(body, delimiter);
  const { data, errors, meta } = Papa.parse<string[]>(body, {
    delimiter,
    skipEmptyLines: false,
    preview: MOST_ROWS + 100,
  });
  if (meta.truncated) throw new FileProblem('too-many-rows');
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  const separator = delimiter === '\t' ? {} : { separator: delimiter };
  return [{ name: '', rows: data.map(narrow), ...separator, ...(open === undefined ? {} : { open: open + 1 }) }];
}

/** The cells of a row that may be read, each no longer than a spreadsheet's. */
function narrow(cells: string[]): string[] {
  if (cells.slice(MOST_WIDE).some((cell) => cell.trim() !== '')) throw new FileProblem('too-wide');
  return cells.slice(0, MOST_WIDE).map(cellText);
}

/** A text without the empty rows that spreadsheets leave at its end. */
function plainEnd(text: string): string {
  let end = text.length;
  while (end > 0 && EMPTY.has(text[end - 1] ?? '')) end -= 1;
  const line = text.indexOf('\n', end);
  return line < 0 ? text : text.slice(0, line);
}

/** Counts what the parser would make of a text, before it makes it. */
function assertCountable(text: string, delimiter: string): void {
  let [cells, wide, odd] = [0, 0, 0];
  const isEdge = (letter: string | undefined) =>
    letter === undefined || letter === delimiter || letter === '"' || EDGES.has(letter);
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (letter === delimiter || letter === '\n') cells += 1;
    if (letter === delimiter) wide += 1;
    else if (letter === '\n') wide = 0;
    else if (letter === '"' && !isEdge(text[i - 1]) && !isEdge(text[i + 1])) odd += 1;
    if (wide > MOST_IN_LINE) throw new FileProblem('too-wide');
    if (cells > MOST_CELLS || odd > MOST_ODD) throw new FileProblem('bomb');
  }
}

/**
 * The separator with which the line of headings has the most headings that we know: a text below may hold more commas than the
 * table has columns. Where none finds headings, the one that parts a line into the most cells.
 */
function separatorOf(text: string, words: ReadingWords): string {
  const head = text.slice(0, 20_000);
  const tried = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(head, { delimiter: separator, preview: 25 });
    const known = Math.max(...data.map((row) => row.filter((cell) => columnOf(cell.slice(0, 80), words)).length));
    return { separator, known, width: Math.max(...data.map((row) => row.length)) };
  });
  return tried.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.width > best.width) ? one : best,
  ).separator;
}

const SEPARATORS = [',', ';', '\t', '|'];
const EMPTY = new Set([...SEPARATORS, ' ', '\r', '\n', '\u00a0']);
const EDGES = new Set(['\n', '\r', ' ']);

/** Cells of a file: 10,000 rows of 60 have 600,000, and each mark inside a text counts. */
const MOST_CELLS = 2_000_000;
/** Separators in one line, those inside its texts included. */
const MOST_IN_LINE = 20_000;
/** Quotation marks in the middle of words. */
const MOST_ODD = 100_000;
