/** The traps of spreadsheets. */
import { fc } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

const HEAD = ['Título', 'Fecha', 'Hora de inicio', 'Organiza'];
const ROW = ['Feria', '2027-07-30', '15:00', 'Oficina Inventada'];

/** A table with something changed in its XML. */
function book(change: (xml: string) => string, rows: string[][] = [HEAD, ROW, ROW, ROW]) {
  return writeXlsx([{ name: 'Hoja', rows }], (part, text) =>
    part === 'xl/worksheets/sheet1.xml' ? change(text) : text,
  );
}

async function read(bytes: Uint8Array) {
  const { rows } = await readFile(bytes, RULES);
  return rows.map(
    ({ number, values, findings }) => [number, values, findings.map(({ code, column }) => [code, column])] as const,
  );
}

describe('a spreadsheet', () => {
  test('with a hidden row says so, and does not publish it unseen', async () => {
    const rows = await read(await book((xml) => xml.replace('<row r="3"', '<row r="3" hidden="1"')));
    expect(rows.map(([number, , findings]) => [number, findings])).toEqual([
      [2, []],
      [3, [['hidden-row', undefined]]],
      [4, []],
    ]);
  });

  test('with joined cells says in which rows and columns the value is missing', async () => {
    const rows = await read(
      await book((xml) =>
        xml
          .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>')
          .replace(/<c r="B[34]"[^>]*><v>\d+<\/v><\/c>/g, ''),
      ),
    );
    expect(rows.map(([number, , findings]) => [number, findings])).toEqual([
      [2, []],
      [3, [['merged', 'starts']]],
      [4, [['merged', 'starts']]],
    ]);
  });

  test('with a formula gives its value, or says that it failed', async () => {
    const rows = await read(
      await book((xml) =>
        xml
          .replace(
            /<c r="A2"[^>]*><v>\d+<\/v><\/c>/,
            '<c r="A2" t="str"><f>CONCATENATE("Fe","ria")</f><v>Feria</v></c>',
          )
          .replace(/<c r="A3"[^>]*><v>\d+<\/v><\/c>/, '<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    );
    expect(rows[0]![1].title).toBe('Feria');
    expect(rows[0]![2]).toEqual([]);
    expect(judge(rows[1]![1], RULES).findings).toContainEqual(
      expect.objectContaining({ code: 'formula-error', column: 'title' }),
    );
  });

  test('with several tables gives the rows of all that have headings, and no list or hidden table', async () => {
    const bytes = await writeXlsx(
      [
        { name: 'Instrucciones', rows: [['Lee esto']] },
        { name: 'Julio', rows: [HEAD, ROW] },
        { name: 'Agosto', rows: [['Plan de agosto'], [], HEAD, ROW] },
        { name: 'Vieja', rows: [HEAD, ROW] },
      ],
      (part, text) =>
        part === 'xl/workbook.xml' ? text.replace(/(<sheet )([^>]*name="Vieja")/, '$1state="hidden" $2') : text,
    );
    const { rows } = await readFile(bytes, RULES);
    expect(rows.map(({ table, number }) => [table, number])).toEqual([
      ['Julio', 2],
      ['Agosto', 4],
    ]);
  });

  test('written twice is the same to the byte', async () => {
    expect(await book((xml) => xml)).toEqual(await book((xml) => xml));
  });

  test('gives back every text that was written into it, and calculates none', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(text) && text.trim() === text)
      // What a wrong encoding leaves behind is taken out.
      .filter((text) => !text.includes('\ufffd'));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 4, maxLength: 4 }), async (cells) => {
        const row = (await read(await book((xml) => xml, [HEAD, ['Feria', ...cells.slice(1)]])))[0]!;
        expect(Object.values(row[1]).map((text) => text.trim())).toEqual(['Feria', ...cells.slice(1)]);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('a text file', () => {
  test('with more commas in a text than columns is parted where its headings are', async () => {
    const text = `Título;Fecha;Organiza;Descripción\nFeria;2027-07-30;OFI;${'mesas, juegos, '.repeat(9)}y más\n`;
    expect((await read(new TextEncoder().encode(text)))[0]![1]).toMatchObject({ title: 'Feria', organiser: 'OFI' });
    const other = `Título,Fecha,Organiza\nFeria,2027-07-30,"${'OFI; '.repeat(9)}"\n`;
    expect((await read(new TextEncoder().encode(other)))[0]![1]).toMatchObject({ title: 'Feria' });
  });

  const saysOf = async (title: string, organiser = 'OFI') => {
    const { rows } = await readFile(
      new TextEncoder().encode(`Título;Fecha;Organiza\n${title};2027-07-30;${organiser}\n`),
      RULES,
    );
    return judgeAll(rows, RULES)[0]!.findings.map(({ code, column, values }) => [code, column, values.found]);
  };

  test.each(['#REF!', '#¡VALOR!', '#N/A', '#N/D', '#¿NOMBRE?', '#NOME?', ' #DIV/0! ', '#ERROR!', 'Err:508'])(
    'with %s in place of a value says that its formula failed',
    async (error) => {
      expect(await saysOf('Feria', error)).toContainEqual(['formula-error', 'organiser', error.trim()]);
    },
  );

  test.each(['#NiUnaMenos', 'Charla #Valor! para todas', 'Taller #NUM', 'Grupo #N/Dos', 'Puesto #1!'])(
    'with the tag in «%s» has no failed formula',
    async (title) => {
      expect((await saysOf(title)).map(([code]) => code)).not.toContain('formula-error');
    },
  );

  test('with a tag or a number sign is no failed formula', async () => {
    const [row] = await read(new TextEncoder().encode('Título;Fecha;Organiza\n#NoALaTrata;2027-07-30;#1 OFI\n'));
    expect(row![2]).toEqual([]);
  });

  test('with two columns of one meaning says what it would drop', async () => {
    const text = 'Título;Actividad;Fecha;Organiza\nFeria;Charla;2027-07-30;OFI\nFeria;Feria;2027-07-30;OFI\n';
    const rows = await read(new TextEncoder().encode(text));
    expect(rows.map(([, , findings]) => findings)).toEqual([[['two-values', 'title']], []]);
  });

  test('with a row that has nothing in our columns names it', async () => {
    const text = 'Título;Fecha;Organiza;Nota\nFeria;2027-07-30;OFI;\n;;;Total: 1\n';
    expect(await readFile(new TextEncoder().encode(text), RULES)).toMatchObject({ rows: [{ number: 2 }], passed: [3] });
  });

  test('gives back every text that was written into it, whatever the separator', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\0\r]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.array(cell, { minLength: FIELDS.length, maxLength: FIELDS.length }),
        async (delimiter, cells) => {
          const own = cells.map((text, i) =>
            FIELDS[i] === 'title' ? `Feria ${text}` : FIELDS[i] === 'id' ? '' : text,
          );
          const text = Papa.unparse([[...FIELDS], own], { delimiter, newline: '\r\n' });
          const [row] = await read(new TextEncoder().encode(text));
          const expected = Object.fromEntries(
            FIELDS.flatMap((field, i) => (own[i]!.trim() === '' ? [] : [[field, own[i]]])),
          );
          expect(row![1]).toEqual(expected);
        },
      ),
      { numRuns: tries(100) },
    );
  });

  test('counts rows as a spreadsheet does, empty ones and cells of several lines included', async () => {
    const text = 'Título;Fecha;Organiza\n\n"Feria\nde\ntres líneas";2027-07-30;OFI\n;;\nCharla;2027-07-31;OFI\n';
    expect((await read(new TextEncoder().encode(text))).map(([number]) => number)).toEqual([3, 5]);
  });

  test('names the columns that it does not use, and skips examples', async () => {
    const text = 'Código,Título,Fecha,Organiza,Presupuesto\nEJEMPLO,Feria,2027-07-30,OFI,5\n,Feria,2027-07-30,OFI,5\n';
    expect(await readFile(new TextEncoder().encode(text), RULES)).toMatchObject({
      unknown: ['Presupuesto'],
      examples: 1,
      rows: [{ number: 3 }],
    });
  });
});
