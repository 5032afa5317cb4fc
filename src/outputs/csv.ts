/** Characters that make a spreadsheet read a cell as a formula (OWASP, "CSV Injection"), the full-width ones included. */
const RISKY = '=+\\-@\\t\\r\\n＝＋－＠';
const NEEDS_APOSTROPHE = new RegExp(`^'*[${RISKY}]`, 'u');

/** Spreadsheets take a file without it for one of an older encoding, and break every accent. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180): commas, quotes doubled, lines that end with CR and LF, UTF-8 with a byte order mark.
 * Every cell passes through {@link safeCell}. Throws where a row is longer or shorter than the header.
 */
export function encodeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row, position) => {
    if (row.length !== header.length) {
      throw new Error(`Row ${position} has ${row.length} cells, and the header has ${header.length}.`);
    }
    return `${row.map((cell) => quote(safeCell(cell))).join(',')}\r\n`;
  });
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

/**
 * A text that no spreadsheet takes for a formula: where it begins like one, it gets an apostrophe before it. A text that
 * begins with apostrophes and then like a formula gets one more, so that whoever takes one off always has the text back.
 *
 * @example safeCell('=1+1') // => "'=1+1"
 */
export function safeCell(text: string): string {
  return NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text as a file: old editors take one without the mark for another encoding, and want the ends of lines of their own. */
export function textFile(text: string): string {
  return `${BYTE_ORDER_MARK}${text.replaceAll('\n', '\r\n')}`;
}
