/** The maintainer's command for counts, on a copy of the real campaign, lists and words. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { letterOf } from '../../../src/announce/guided-tables.ts';
import { readXlsx } from '../../../src/announce/read-xlsx.ts';
import { writeXlsx } from '../../../src/announce/write-xlsx.ts';
import { checkAll } from '../../../src/check/check-all.ts';
import { makeCountTable } from '../../../src/cli/counts/make-table.ts';
import { runCounts } from '../../../src/cli/counts/run.ts';
import { COUNT_COLUMNS } from '../../../src/domain/results/columns.ts';
import { countSchema } from '../../../src/schemas/results/count.ts';
import { copyLight } from '../../fixtures/announce/importer.ts';
import { GOOD, type Row, TODAY } from './cases.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
const dir = path.join(folder, 'content');
const HEAD =
  'Código del lote;Institución;Región;Qué cosa;Hojas impresas;Hojas colgadas;Colgadas a los 14 días;Tiras arrancadas;Veces al aire;Personas que asistieron;Quién contó;Cómo se contó;Primer día;Último día';

beforeEach(() => {
  copyLight(dir);
  cpSync('content/materials', path.join(dir, 'materials'), { recursive: true });
  // Whatever was given by now, these tests need no ledger.
  writeFileSync(path.join(dir, 'facts/recall-codes.yaml'), '[]\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lineOf = (row: Row) => COUNT_COLUMNS.map((column) => ({ ...GOOD, ...row })[column] ?? '').join(';');
async function run(rows: readonly Row[], ...args: string[]) {
  return runBytes('conteo.csv', [HEAD, ...rows.map(lineOf)].join('\n'), ...args);
}
/** @param bytes of the file; null for one that is not there */
async function runBytes(name: string, bytes: string | Uint8Array | null, ...args: string[]) {
  const file = path.join(folder, name);
  if (bytes !== null) writeFileSync(file, bytes);
  const lines: string[] = [];
  const code = await runCounts(
    [file, '--dir', dir, ...args],
    { print: (text) => lines.push(text.replaceAll(folder, '')) },
    TODAY,
  );
  return { code, text: lines.join('\n') };
}
const results = path.join(dir, 'results');
const written = () => (existsSync(results) ? readdirSync(results).sort() : []);

test('writes the good rows, and says of each other where, what, why and what to write', async () => {
  const { code, text } = await run([
    {},
    { batch: '12345681-ABC-02', hung: '60', region: 'Punno', countedBy: 'Juana Quispe' },
    { batch: '12345671-ABC-03', institution: 'Municipalidad Distrital de Villa Inventada' },
  ]);
  expect(code).toBe(1);
  expect(text).toMatchInlineSnapshot(`
    "conteo.csv: 3 filas, 2 listas.
      Fila 3 A3 · no entra · Código del lote: En «12345681-ABC-02», las ocho cifras 12345681 no cuadran: alguna se copió mal. Vuelve a copiarlas del papel.
      Fila 3 C3 · no entra · Región: No conocemos «Punno». Elige una opción, por ejemplo: Puno…
      Fila 3 K3 · no entra · Quién contó: No conocemos «Juana Quispe». Elige una opción, por ejemplo: Oficina de prensa, Oficina, Escuela, Centro de salud…
      Fila 3 F3 · no entra · Hojas colgadas: No se cuelga más de lo que se imprime: se imprimieron 50 y aquí dice 60. Corrige uno de los dos.
      Nuevo: 12345671-ABC-01, Ministerio de Transportes y Comunicaciones, La pregunta
      Nuevo: 12345671-ABC-03, Municipalidad Distrital de Villa Inventada, La pregunta
      Filas 2, 3, 4 (M) · revísalo · Primer día: Leímos «10/07/2027» como 2027-07-10: primero el día. Si está mal, escribe 2027-07-30
      Fila 4 B4 · revísalo · Institución: «Municipalidad Distrital de Villa Inventada» no está en la lista. Quien revisa mira si es una institución.
    Filas: 3. Nuevas: 2. Cambiadas: 0. Sin cambios: 0. Detenidas: 1.
    Una persona revisa cada conteo antes de publicarlo. Lo escrito está en /content/results."
  `);
  expect(written()).toEqual(['12345671-abc-01.yaml', '12345671-abc-03.yaml']);
});

test('says the same in English and in Portuguese', async () => {
  const bad = [{ batch: '12345681-ABC-02', hung: '60' }];
  expect((await run(bad, '--lang', 'en', '--dry-run')).text).toMatchInlineSnapshot(`
    "conteo.csv: 1 rows, 0 ready.
      Row 2 A2 · not taken · Batch code: In “12345681-ABC-02”, the eight digits 12345681 do not fit: one of them was copied wrongly. Copy them again from the paper.
      Row 2 F2 · not taken · Sheets hung: No more can hang than was printed: 50 were printed, and here it says 60. Correct one of the two.
      Row 2 M2 · look at it · First day: We read “10/07/2027” as 2027-07-10: the day first. If that is wrong, write 2027-07-30
    Rows: 1. New: 0. Changed: 0. Unchanged: 0. Stopped: 1.
    This was a trial: nothing was written."
  `);
  expect((await run(bad, '--lang', 'pt', '--dry-run')).text).toMatchInlineSnapshot(`
    "conteo.csv: 1 linhas, 0 prontas.
      Linha 2 A2 · não entra · Código do lote: Em «12345681-ABC-02», os oito algarismos 12345681 não batem: algum foi copiado errado. Copie outra vez do papel.
      Linha 2 F2 · não entra · Folhas penduradas: Não se pendura mais do que se imprime: foram impressas 50 e aqui diz 60. Corrija um dos dois.
      Linha 2 M2 · revise · Primeiro dia: Lemos «10/07/2027» como 2027-07-10: primeiro o dia. Se está errado, escreva 2027-07-30
    Linhas: 1. Novas: 0. Mudadas: 0. Sem mudanças: 0. Detidas: 1.
    Era um teste: não se escreveu nada."
  `);
});

test('what it writes is what the schema takes, and the content check has nothing against it', async () => {
  await run([{}, { batch: '12345671-ABC-02', institution: 'Municipalidad Distrital de Villa Inventada', region: '' }]);
  for (const file of written()) countSchema.parse(parse(readFileSync(path.join(results, file), 'utf8')));
  const findings = checkAll(dir, TODAY).findings.filter(({ file }) => file.startsWith('results/'));
  expect(findings).toEqual([]);
});

test('a trial writes nothing', async () => {
  const { code, text } = await run([{}], '--dry-run');
  expect(code).toBe(0);
  expect(text).toContain('Era una prueba');
  expect(written()).toEqual([]);
});

test('a table that is sent again changes nothing, and one with new numbers tells each change', async () => {
  await run([{ stillUp: '', stripsGone: '' }]);
  const before = readFileSync(path.join(results, '12345671-abc-01.yaml'), 'utf8');
  expect((await run([{ stillUp: '', stripsGone: '' }])).text).toContain('Sin cambios: 1');
  expect(readFileSync(path.join(results, '12345671-abc-01.yaml'), 'utf8')).toBe(before);
  const { text } = await run([{ hung: '44', stripsGone: '120', stillUp: '' }]);
  expect(text).toContain('Hojas colgadas: 40 → 44');
  expect(text).toContain('Tiras arrancadas: – → 120');
});

describe('the table of the site', () => {
  test('is the same each time, and asks for a row for each batch', async () => {
    const bytes = await makeCountTable(dir, TODAY);
    expect(await makeCountTable(dir, TODAY)).toEqual(bytes);
    const [table, help, lists] = await readXlsx(bytes);
    expect(table?.rows[0]?.map((cell) => cell.replace(' *', '')).join(';')).toBe(HEAD);
    expect(help?.rows.length).toBeGreaterThan(5);
    expect(lists?.rows.flat()).toEqual(expect.arrayContaining(['Puno', 'La pregunta', 'Una por una']));
  });

  test('as it comes, holds no row', async () => {
    const { code, text } = await runBytes('conteo.xlsx', await makeCountTable(dir, TODAY));
    expect(code).toBe(1);
    expect(text).toContain('no tiene ninguna fila');
  });

  test('filled in, comes back', async () => {
    const [table, help] = await readXlsx(await makeCountTable(dir, TODAY));
    const bytes = await writeXlsx([
      { name: 'Conteo', rows: [...(table?.rows ?? []), COUNT_COLUMNS.map((column) => GOOD[column] ?? '')] },
      { name: 'Ayuda', rows: help?.rows ?? [] },
    ]);
    expect(await runBytes('conteo.xlsx', bytes)).toMatchObject({ code: 0 });
    expect(written()).toEqual(['12345671-abc-01.yaml']);
  });

  test('with its headings in another column tells the right cell', async () => {
    const order = [...COUNT_COLUMNS].reverse();
    const rows = [[], order, order.map((column) => (column === 'hung' ? 'x' : (GOOD[column] ?? '')))];
    const { text } = await runBytes('conteo.xlsx', await writeXlsx([{ name: 'Hoja 1', rows }]));
    expect(text).toContain(`Fila 3 ${letterOf(order.indexOf('hung'))}3 ·`);
  });
});

test.each([
  ['with a mark at its beginning', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
  ['as Windows writes it', (text: string) => Buffer.from(text, 'latin1')],
  ['with commas', (text: string) => Buffer.from(text.replaceAll(';', ','))],
  ['with lines of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['as UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('reads a text table %s', async (_name, bytes) => {
  expect(await runBytes('conteo.csv', bytes([HEAD, lineOf({})].join('\n')))).toMatchObject({ code: 0 });
});

test.each([
  ['no file', 'nada.csv', null, 'No encontramos el archivo'],
  ['an old spreadsheet', 'a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'Excel antiguo'],
  ['a PDF', 'a.pdf', '%PDF-1.7', 'No es una tabla'],
  ['a calendar', 'a.ics', 'BEGIN:VCALENDAR\n', 'No es una tabla'],
  ['a broken archive', 'a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'está dañado'],
  ['nothing', 'a.csv', '', 'no tiene ninguna fila'],
  ['another table', 'a.csv', 'Nombre;Edad\nx;5', 'No encontramos los títulos'],
])('%s is refused in words, and nothing is written', async (_name, name, bytes, says) => {
  const { code, text } = await runBytes(name, bytes);
  expect(code).toBe(1);
  expect(text).toContain(says);
  expect(text).not.toMatch(/ at .*:\d+:\d+/);
  expect(written()).toEqual([]);
});

test('without a file it says how it is used', async () => {
  const lines: string[] = [];
  expect(await runCounts(['--wrong'], { print: (text) => lines.push(text) }, TODAY)).toBe(2);
  expect(lines.join()).toContain('npm run results:import -- ARCHIVO…');
});

test('a thousand rows, half of them wrong, are judged in five seconds', async () => {
  const rows = Array.from({ length: 1000 }, (_row, i) =>
    i % 2
      ? { batch: `12345681-X${i}-01`, institution: `Institución ${i} inventada`, material: `cosa ${i}`, hung: `x${i}` }
      : { batch: `12345671-A${i}-01` },
  );
  const began = performance.now();
  const { text } = await run(rows, '--dry-run');
  expect(text).toContain('Nuevas: 500');
  expect(performance.now() - began).toBeLessThan(5000);
});
