/** Why a file as a whole cannot be read; `announce.file-<code>` in the strings has the words. */
export const FILE_PROBLEMS = [
  'missing',
  'too-big',
  'too-many-rows',
  'too-wide',
  'too-slow',
  'bomb',
  'old-xls',
  'not-a-table',
  'calendar',
  'no-headings',
  'empty',
  'broken',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode) {
    super(code);
    this.code = code;
  }
}

/** Bytes of a file that is still read. A table of 5,000 rows has less than 2 MB. */
export const MOST_BYTES = 8_000_000;
/** Rows that are still read. */
export const MOST_ROWS = 10_000;
/** Columns of a row that are looked at. */
export const MOST_COLUMNS = 60;
/** Columns that a file may have. */
export const MOST_WIDE = 300;
