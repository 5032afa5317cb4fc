/**
 * Files that nobody sends by mistake: each tries to take the reader's time or memory, or to make it fail. They are made when they are
 * wanted, since some unpack to megabytes.
 */
import { zipSync } from 'fflate';
import { writeXlsx } from '../../src/activity-intake/write-xlsx.ts';

export interface MadeFile {
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
}

const text = (content: string) => new TextEncoder().encode(content);
const HEAD = ['Título', 'Fecha', 'Organiza', 'Descripción'];
const ROW = ['Feria inventada', '2027-07-30', 'Oficina Inventada', 'Habrá mesas de información, juegos y teatro.'];

/** A workbook with something changed in the XML of its parts. */
function book(change: (part: string, xml: string) => string, rows: string[][] = [HEAD, ROW]) {
  return () => writeXlsx([{ name: 'Hoja', rows }], change);
}
const inTable = (change: (xml: string) => string) => (part: string, xml: string) =>
  part === 'xl/worksheets/sheet1.xml' ? change(xml) : xml;
const before = (end: string, added: string) => inTable((xml) => xml.replace(end, () => `${added}${end}`));
const part = (name: string, xml: string) => async () => {
  const { unzipSync } = await import('fflate');
  return zipSync({ ...unzipSync(await writeXlsx([{ name: 'Hoja', rows: [HEAD, ROW] }])), [name]: text(xml) });
};

export const XLSX: MadeFile[] = [
  {
    name: 'far-cell.xlsx',
    make: book(before('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  { name: 'far-column.xlsx', make: book(inTable((xml) => xml.replace(/r="D2"/, 'r="XFD2"'))) },
  {
    name: 'far-row.xlsx',
    make: book(before('</sheetData>', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>')),
  },
  {
    name: 'wide-merges.xlsx',
    make: book(
      before(
        '</worksheet>',
        `<mergeCells>${Array.from({ length: 250 }, (_one, i) => `<mergeCell ref="A${i + 1}:KN${i + 301}"/>`).join('')}</mergeCells>`,
      ),
    ),
  },
  {
    name: 'broken-merges.xlsx',
    make: book(before('</worksheet>', `<mergeCells>${'<mergeCell ref="A1:'.repeat(45_000)}</mergeCells>`)),
  },
  { name: 'open-merges.xlsx', make: book(before('</worksheet>', '<mergeCell '.repeat(200_000))) },
  {
    name: 'many-merges.xlsx',
    make: book(before('</worksheet>', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(45_000)}</mergeCells>`)),
  },
  {
    name: 'shared-text.xlsx',
    make: book((name, xml) =>
      name === 'xl/sharedStrings.xml'
        ? xml.replace('Feria inventada', 'a'.repeat(32_000))
        : name === 'xl/worksheets/sheet1.xml'
          ? xml.replace('</sheetData>', () => `${repeatedRows(9000)}</sheetData>`)
          : xml,
    ),
  },
  { name: 'rows-of-nothing.xlsx', make: book(before('</sheetData>', '<row/>'.repeat(3_000_000))) },
  { name: 'deep.xlsx', make: book(before('</sheetData>', '<x>'.repeat(2_000_000))) },
  {
    name: 'many-attributes.xlsx',
    make: book(inTable((xml) => xml.replace('<row ', () => `<row ${attributes(300_000)} `))),
  },
  {
    name: 'long-attribute.xlsx',
    make: book(inTable((xml) => xml.replace('<row ', () => `<row x="${'y'.repeat(9_000_000)}" `))),
  },
  { name: 'comment.xlsx', make: book(before('</sheetData>', `<!--${'<!-- '.repeat(1_000_000)}`)) },
  { name: 'many-tables.xlsx', make: part('xl/workbook.xml', workbook(100_000)) },
  { name: 'many-relations.xlsx', make: part('xl/_rels/workbook.xml.rels', relations(50_000)) },
  { name: 'format.xlsx', make: part('xl/styles.xml', styles(`${'['.repeat(1_000_000)}`)) },
  { name: 'entities.xlsx', make: part('xl/workbook.xml', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${workbook(1)}`) },
  { name: 'zeros.xlsx', make: part('xl/worksheets/sheet2.xml', '\0'.repeat(40_000_000)) },
  { name: 'half.xlsx', make: async () => (await book((_part, xml) => xml)()).slice(0, 2000) },
];

export const CSV: MadeFile[] = [
  csv('open-quote.csv', `"Feria;${'x;2027-07-30;OFI;y\n'.repeat(200_000)}`),
  csv('odd-quotes.csv', `"${'a"b'.repeat(2_000_000)}"`),
  csv('odd-quotes-and-spaces.csv', `"${'a"b'.repeat(500_000)}${' '.repeat(3_000_000)};2027-07-30;OFI`),
  csv('quotes.csv', '"'.repeat(7_000_000)),
  csv('quotes-by-row.csv', '"\n'.repeat(2_000_000)),
  csv('million-columns.csv', `x;2027-07-30;OFI${';y'.repeat(1_000_000)}`),
  csv('eight-million-columns.csv', ';'.repeat(7_900_000)),
  csv('wide-rows.csv', `${'x;2027-07-30;OFI;'.repeat(100)}\n`.repeat(4000)),
  csv('long-title.csv', `${'a'.repeat(7_000_000)};2027-07-30;OFI;y`),
  csv('long-number.csv', `Feria;2027-07-30;OFI;${'1 '.repeat(2_000_000)}`),
  csv('long-brackets.csv', `Feria;2027-07-30;OFI;${'<'.repeat(3_000_000)}${'['.repeat(3_000_000)}`),
  csv('long-organiser.csv', `Feria;2027-07-30;"${'OFI;'.repeat(1_500_000)}";y`),
  csv('long-day.csv', `Feria;${'30/'.repeat(2_000_000)};OFI;y`),
  csv('many-long-cells.csv', `Feria;2027-07-30;OFI;${'9 '.repeat(3000)}\n`.repeat(1200)),
  csv('only-line-ends.csv', '\n'.repeat(7_900_000)),
  csv('line-ends-and-more.csv', `${'\n'.repeat(7_000_000)}x;2027-07-30;OFI;y`),
  csv('returns.csv', '\r'.repeat(7_000_000)),
  { name: 'zeros.csv', make: () => new Uint8Array(7_000_000) },
  { name: 'letters.csv', make: () => text('a'.repeat(7_900_000)) },
  { name: 'constructor.csv', make: () => text(`${HEAD.join(';')}\nConstructor;2027-07-30;OFI;${ROW[3]}\n`) },
];

function csv(name: string, rest: string): MadeFile {
  return { name, make: () => text(`${HEAD.join(';')}\n${rest}`) };
}

function repeatedRows(count: number): string {
  const cells = (row: number) => [...'ABCDEFG'].map((letter) => `<c r="${letter}${row}" t="s"><v>4</v></c>`).join('');
  return Array.from({ length: count }, (_one, i) => `<row r="${i + 3}">${cells(i + 3)}</row>`).join('');
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_one, i) => `a${i}="1"`).join(' ');
}

function workbook(count: number): string {
  const sheets = Array.from({ length: count }, (_one, i) => `<sheet name="t${i}" sheetId="${i + 1}" r:id="rId1"/>`);
  return `<workbook xmlns="x" xmlns:r="y"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(count: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const all = Array.from(
    { length: count },
    (_one, i) => `<Relationship Id="rId${i}" Type="${type}" Target="worksheets/sheet1.xml"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

function styles(format: string): string {
  return `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
}
