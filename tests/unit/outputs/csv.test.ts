import { fc, test as prop } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, encodeCsv, safeCell } from '../../../src/outputs/csv.ts';
import { plainCell } from './plain-cell.ts';

/** Texts that trouble tables: formulas, quotes, separators, line breaks, apostrophes, other scripts. */
const troubling = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",;|a1 ＝＋－＠é\u202E\uFEFF') }),
  fc.constantFrom('=cmd|"/c calc"!A0', '+51 999', "'=1", "''+1", '-2+3', '@SUM(1)', '\t=1', '\r\n=1', ' =1', '"', ''),
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(troubling, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** The cells as somebody else's parser reads them. */
function read(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

const headerOf = (rows: readonly string[][]) => (rows[0] ?? ['x']).map((_cell, place) => `c${place}`);

prop.prop([table])('an independent parser reads every cell back, once the apostrophes are off', (rows) => {
  const cells = read(encodeCsv(headerOf(rows), rows));
  expect(cells.slice(1).map((row) => row.map(plainCell))).toEqual(rows);
});

prop.prop([table])('no cell of a file begins like a formula', (rows) => {
  for (const cell of read(encodeCsv(headerOf(rows), rows)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
});

prop.prop([troubling])('a safe cell always gives its text back, and is never two apostrophes away', (text) => {
  expect(plainCell(safeCell(text))).toBe(text);
  expect([text, `'${text}`]).toContain(safeCell(text));
});

describe('a cell', () => {
  test.each([
    ['a formula', '=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['an international number', '+000', "'+000"],
    ['a negative number', '-1', "'-1"],
    ['a formula of old spreadsheets', '@SUM(1)', "'@SUM(1)"],
    ['a formula behind a tab', '\t=1', "'\t=1"],
    ['a full-width formula', '＝1', "'＝1"],
    ['a short code', '555', '555'],
    ['a link that dials', 'tel:+000', 'tel:+000'],
    ['a name with an apostrophe', "'Ayni", "'Ayni"],
  ])('with %s', (_case, text, cell) => expect(safeCell(text)).toBe(cell));
});

test('a file begins with a byte order mark, and its lines end as RFC 4180 wants', () => {
  expect(encodeCsv(['a', 'b'], [['ñ', 'x, "y"\nz']])).toBe(`${BYTE_ORDER_MARK}a,b\r\nñ,"x, ""y""\nz"\r\n`);
});

test('a row that does not fit its header is refused', () => {
  expect(() => encodeCsv(['a'], [['1', '2']])).toThrowErrorMatchingInlineSnapshot(
    `[Error: Row 1 has 2 cells, and the header has 1.]`,
  );
});
