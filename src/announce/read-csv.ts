import Papa from 'papaparse';
import { decode } from './decode.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { Table } from './table.ts';

/** Reads a text file with separators, whichever of them and whichever encoding it has. */
export function readCsv(bytes: Uint8Array): Table[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileProblem('not-a-table');
  // The first line that Excel writes to tell itself the separator.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: hint?.[1] ?? separatorOf(body),
    skipEmptyLines: false,
    preview: MOST_ROWS + 100,
  });
  return [{ name: '', rows: data }];
}

/** The separator that parts the line of headings into the most cells. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const widest = (separator: string) =>
    Math.max(...Papa.parse<string[]>(head, { delimiter: separator, preview: 25 }).data.map((row) => row.length));
  return SEPARATORS.map((separator) => ({ separator, width: widest(separator) })).reduce((best, one) =>
    one.width > best.width ? one : best,
  ).separator;
}

const SEPARATORS = [',', ';', '\t', '|'];
