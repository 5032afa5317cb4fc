/** Spreadsheets as other programs write them, and what is counted before it is read. */
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

const HEAD = ['Título', 'Fecha', 'Hora de inicio', 'Organiza'];
const ROW = ['Feria', '2027-07-30', '15:00', 'Oficina Inventada'];
const book = (change: (part: string, xml: string) => string) =>
  writeXlsx([{ name: 'Hoja', rows: [HEAD, ROW, ROW] }], change);
const inTable = (change: (xml: string) => string) =>
  book((part, xml) => (part === 'xl/worksheets/sheet1.xml' ? change(xml) : xml));
const merges =
  (...refs: string[]) =>
  (xml: string) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );

async function read(bytes: Uint8Array) {
  const { rows } = await readFile(bytes, RULES);
  return rows.map(({ number, values, findings }) => ({
    number,
    ...values,
    says: findings.map(({ code, column }) => `${code} ${column}`),
  }));
}

describe('a workbook', () => {
  test('whose tags all carry a prefix is read like any other', async () => {
    const bytes = await book((part, xml) =>
      /rels|Content/.test(part) ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(/ xmlns="/, ' xmlns:x="'),
    );
    expect(await read(bytes)).toMatchObject([{ title: 'Feria', starts: '2027-07-30' }, {}]);
  });

  test.each(['1', 'true'])('whose days are counted from 1904, said with "%s", gives those days', async (word) => {
    const blob = await writeExcelFile(
      [
        HEAD.map((value) => ({ value })),
        [{ value: 'Feria' }, { value: new Date('2027-07-30T00:00:00Z'), format: 'dd/mm/yyyy' }, null, { value: 'OFI' }],
      ],
      { sheet: 'Hoja' },
    ).toBlob();
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    const set = (name: string, xml: string) => {
      parts[name] = new TextEncoder().encode(xml);
    };
    set(
      'xl/workbook.xml',
      text('xl/workbook.xml').replace(/<workbookPr[^>]*\/?>|(?=<sheets>)/, `<workbookPr date1904="${word}"/>`),
    );
    const [before] = await read(zipSync(parts));
    // Four years and a day later than the same number counted from 1900.
    expect(before!.starts).toBe('2031-07-31');
  });

  test('with a cell far to the right or far below says so, and one without a value far away does not matter', async () => {
    const far = (cell: string) =>
      inTable((xml) =>
        xml.replace('</sheetData>', `<row r="${cell.match(/\d+/)}"><c r="${cell}"><v>1</v></c></row></sheetData>`),
      );
    await expect(far('XFD9').then(read)).rejects.toMatchObject({ code: 'too-wide' });
    await expect(far('A20000').then(read)).rejects.toMatchObject({ code: 'too-many-rows' });
    const empty = await inTable((xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
    );
    expect(await read(empty)).toHaveLength(2);
  });

  test('with joined cells far larger than any table names those inside it', async () => {
    const rows = await inTable(merges('B2:XFD1048576')).then(read);
    expect(rows.map(({ says }) => says)).toEqual([
      ['merged from', 'merged organiser'],
      ['merged starts', 'merged from', 'merged organiser'],
    ]);
  });

  test('with joined cells that overlap and touch names each cell once', async () => {
    const rows = await inTable(merges('B2:B3', 'B3:B3', 'A3:B3', 'broken', 'B9')).then(read);
    expect(rows.map(({ says }) => says)).toEqual([[], ['merged starts']]);
  });

  test.each([' 1 ', 'true'])('with hours alone, counted from 1904 (%s), gives those hours', async (word) => {
    const bytes = await book((part, xml) => {
      if (part === 'xl/workbook.xml')
        return xml.replace(/<workbookPr[^>]*\/?>|(?=<sheets>)/, `<workbookPr date1904="${word}"/>`);
      if (part === 'xl/styles.xml')
        return xml.replace(/<cellXfs[\s\S]*<\/cellXfs>/, '<cellXfs><xf numFmtId="0"/><xf numFmtId="20"/></cellXfs>');
      return part === 'xl/worksheets/sheet1.xml'
        ? xml
            .replace(/<c r="C2"[^>]*><v>\d+<\/v><\/c>/, '<c r="C2" s="1"><v>0.4375</v></c>')
            .replace(/ s="\d+"(?= t)/g, '')
        : xml;
    });
    expect((await read(bytes))[0]).toMatchObject({ from: '10:30' });
  });
});

describe('what nobody sees in a table', () => {
  const second = (attributes: string) => (xml: string) => xml.replace('<row r="2"', `<row r="2" ${attributes}`);
  const told = async (change: (xml: string) => string) => (await read(await inTable(change))).map(({ says }) => says);

  test.each(['hidden="1"', 'hidden="true"', 'hidden=" 1 "'])('is said of a row with %s', async (attributes) => {
    expect(await told(second(attributes))).toEqual([['hidden-row undefined'], []]);
  });

  test.each(['hidden="0"', 'hidden="false"', 'ht="15"', 'collapsed="1"'])(
    'is not said of a row with %s',
    async (attributes) => {
      expect(await told(second(attributes))).toEqual([[], []]);
    },
  );

  test.each(['hidden="1"', 'hidden=" true "'])('is said of a column with %s', async (attributes) => {
    const says = ['hidden-column organiser'];
    const column = `<cols><col min="4" max="4" ${attributes}/></cols><sheetData>`;
    expect(await told((xml) => xml.replace(/<cols>.*<\/cols>/, '').replace('<sheetData>', column))).toEqual([
      says,
      says,
    ]);
  });
});
