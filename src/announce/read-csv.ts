import Papa from 'papaparse';
import type { ReadingWords } from '../domain/activities/announce-words.ts';
import { decode } from './decode.ts';
import { columnOf } from './fields.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { Table } from './table.ts';

/** Reads a text file with separators, whichever of them and whichever encoding it has. */
export function readCsv(bytes: Uint8Array, words: ReadingWords): Table[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileProblem('not-a-table');
  // The first line that Excel writes to tell itself the separator.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? separatorOf(body, words),
    skipEmptyLines: false,
    preview: MOST_ROWS + 100,
  });
  return [{ name: '', rows: data }];
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
