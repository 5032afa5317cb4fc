/** A list of addresses, as who scans printed sheets one after the other gets it. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { toFragment } from '../../../src/activity-intake/handed-link.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { anImporter, aRealRow } from '../../fixtures/activity-intake/importer.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { runUncalled, written, fileOf } = importer;
beforeEach(importer.clear);
afterAll(importer.end);

const link = (values: RawValues, dates = '') => `https://example.org/publicar/#${toFragment({ values, dates })}`;
const ONE = link(aRealRow());
const OTHER = link(aRealRow({ title: 'Charla inventada', town: 'Cusco', region: 'Cusco' }));
const THIRD = link(aRealRow({ title: 'Taller inventado', town: 'Tacna', region: 'Tacna' }));
const BROKEN = ONE.slice(0, 120);

/** The lines of a list through the maintainer's command. */
async function take(text: string | Uint8Array) {
  writeFileSync(fileOf('hojas.txt'), text);
  return runUncalled('hojas.txt');
}
const recorded = () => written().map((name) => name.replace('.md', ''));

test('all announcements of a list come in, and a second time change nothing', async () => {
  expect((await take(`${ONE}\n${OTHER}\n${THIRD}`)).code).toBe(0);
  expect(recorded()).toEqual(['charla-inventada', 'feria-inventada', 'taller-inventado']);
  expect((await take(`${ONE}\n${OTHER}\n${THIRD}\n`)).text).toContain('Sin cambios: 3');
});

test.each([
  ['with line ends of Windows', `${ONE}\r\n${OTHER}\r\n`],
  ['with the mark of an encoding', `\uFEFF${ONE}\n${OTHER}\n`],
  ['in UTF-16, as old editors write it', Buffer.from(`\uFEFF${ONE}\n${OTHER}\n`, 'utf16le')],
  ['with blank lines and blanks', `\n\n  ${ONE}  \n\n\n\t${OTHER}\n\n`],
  ['with what a scanner puts beside each', `2027-06-01 10:31,${ONE},QR_CODE\n2027-06-01 10:32,${OTHER},QR_CODE\n`],
  ['with an address in other letters', `${ONE.replace('https://example.org', 'HTTPS://EXAMPLE.ORG')}\n${OTHER}\n`],
  ['of a site that is tried without encryption', `${ONE.replace('https', 'http')}\n${OTHER}\n`],
])('a list %s is read', async (_case, text) => {
  expect(await take(text)).toMatchObject({ code: 0, text: expect.stringContaining('Nuevas: 2') });
  expect(recorded()).toEqual(['charla-inventada', 'feria-inventada']);
});

describe('a line that cannot be read is named, and the good ones come in', () => {
  test.each([
    ['in the middle', `${ONE}\n${BROKEN}\n${OTHER}\n`, 2],
    ['at the end', `${ONE}\n${OTHER}\n${BROKEN}`, 3],
    ['as the first', `${BROKEN}\n${ONE}\n${OTHER}\n`, 1],
    ['after blank lines', `\n${ONE}\n\n${BROKEN}\n${OTHER}\n`, 4],
    ['that is no address at all', `${ONE}\nllamar a la señora de la feria\n${OTHER}\n`, 2],
    ['that is an address of something else', `${ONE}\nhttps://example.org/publicar/\n${OTHER}\n`, 2],
    ['that is no address, as the first', `hojas del lunes\n${ONE}\n${OTHER}\n`, 1],
  ])('%s', async (_case, text, line) => {
    const { code, text: said } = await take(text);
    expect(code).toBe(1);
    expect(said).toContain(`Entrada ${line} `);
    expect(said).toContain('no se lee');
    expect(said).toMatch(/Nuevas: 2.*Detenidas: 1/);
    expect(recorded()).toEqual(['charla-inventada', 'feria-inventada']);
  });
});

test('the dates of a series come in by one line, and a date that is wrong leaves the others', async () => {
  const series = aRealRow({ title: 'Taller inventado', starts: '2027-07-05', from: '16:00' });
  expect((await take(`${link(series, '2027-07-12\n2027-07-32')}\n${ONE}`)).text).toMatch(/Nuevas: 3.*Detenidas: 1/);
  expect(recorded()).toHaveLength(3);
});

test('an announcement that lacks something stops alone', async () => {
  const { text } = await take(
    `${ONE}\n${link(aRealRow({ title: 'Charla', from: 'a las tres y pico', organiser: '' }))}`,
  );
  expect(text).toMatch(/Nuevas: 1.*Detenidas: 1/);
  expect(text).toContain('a las tres y pico');
});

test('a table that holds such an address in a cell stays a table', async () => {
  const table = `Título;Fecha;Organiza;Lugar;Descripción\nFeria;2027-07-30;Institución;Plaza;${ONE}\n`;
  expect((await readFile(Buffer.from(table), RULES)).tables).toHaveLength(1);
});

test('a list of a thousand broken lines ends, with words for each', async () => {
  const begin = performance.now();
  const { rows } = await readFile(Buffer.from(`${ONE}\n${'https://example.org/#a=abc\n'.repeat(1000)}`), RULES);
  expect(rows).toHaveLength(1001);
  expect(performance.now() - begin).toBeLessThan(5000);
});
