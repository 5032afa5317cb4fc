/** The copies that an import leaves beside what it read: each has a place of its own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeXlsx } from '../../../src/announce/write-xlsx.ts';
import { freeCopyName } from '../../../src/cli/announce/copy-name.ts';
import { runImport } from '../../../src/cli/announce/run.ts';
import { copyLight } from '../../fixtures/announce/importer.ts';

const folder = mkdtempSync(join(tmpdir(), 'copies-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dir = join(folder, 'content');
copyLight(dir);

/** Rows that nobody can read as an activity, so that each file has its copy. */
const ROWS = [
  ['Título', 'Fecha', 'Organiza'],
  ['Feria inventada', '30/02/2027', 'Institución Inventada'],
];
const CALENDAR = 'tests/fixtures/announce/calendars/outlook.ics';

const copies = () =>
  readdirSync(folder)
    .filter((name) => name.includes('revisado'))
    .sort();
const importAll = async (...names: string[]) => {
  const said: string[] = [];
  const files = names.map((name) => join(folder, name));
  await runImport([...files, '--dir', dir], { print: (text) => said.push(text) }, '2027-07-01');
  return said.join('\n');
};

test('a table and a calendar of one name have a copy each, and what is there already stays as it is', async () => {
  writeFileSync(join(folder, 'hoja.csv'), ROWS.map((cells) => cells.join(';')).join('\n'));
  cpSync(CALENDAR, join(folder, 'hoja.ics'));
  const said = await importAll('hoja.csv', 'hoja.ics');
  expect(copies()).toEqual(['hoja.revisado-2.xlsx', 'hoja.revisado.xlsx']);
  for (const name of copies()) expect(said).toContain(join(folder, name));

  writeFileSync(join(folder, 'hoja.revisado.xlsx'), 'half mended by hand');
  await importAll('hoja.csv');
  expect(readFileSync(join(folder, 'hoja.revisado.xlsx'), 'utf8')).toBe('half mended by hand');
  expect(copies()).toContain('hoja.revisado-3.xlsx');
});

test('a copy that is brought back is not written over', async () => {
  const back = join(folder, 'lista.revisado.xlsx');
  writeFileSync(back, await writeXlsx([{ name: 'Actividades', rows: ROWS }]));
  const before = readFileSync(back);
  await importAll('lista.revisado.xlsx');
  expect(readFileSync(back).equals(before)).toBe(true);
  expect(copies()).toContain('lista.revisado-2.xlsx');
});

test('a number goes up until a name is free', () => {
  const taken = ['a.revisado.xlsx', 'a.revisado-2.xlsx'];
  expect(freeCopyName('a.revisado.xlsx', (name) => taken.includes(name))).toBe('a.revisado-3.xlsx');
  expect(freeCopyName('b.revisado.xlsx', (name) => taken.includes(name))).toBe('b.revisado.xlsx');
});
