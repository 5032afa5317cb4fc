/** The maintainer's command, on a copy of the real content. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHOICE_FIELDS } from '../../../src/activity-intake/fields.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { readXlsx } from '../../../src/activity-intake/read-xlsx.ts';
import { checkAll } from '../../../src/check/check-all.ts';
import { runImport } from '../../../src/cli/activity-intake/run.ts';
import { saveAll } from '../../../src/cli/activity-intake/save.ts';
import { makeTemplate } from '../../../src/integrations/template.ts';
import { copyLight } from '../../fixtures/activity-intake/importer.ts';
import { readHere } from '../../fixtures/activity-intake/read-here.ts';
import { WORDS } from '../../fixtures/activity-intake/words.ts';

// One run checks the whole content, which a busy machine needs its time for.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2027-06-01';
const folder = mkdtempSync(path.join(tmpdir(), 'announce-'));
const dir = path.join(folder, 'content');
const table = path.join(folder, 'hoja.csv');
const HEAD =
  'Código;Título;Fecha;Hora de inicio;Organiza;Lugar;Ciudad;Región;Acceso sin escalones;Lengua de señas;Descripción';
const TEXT = 'Habrá mesas de información de seis instituciones, juegos para todas las edades y teatro de títeres.';
const GOOD = `;Feria inventada;30/07/2027;15:00;Institución Inventada;Plaza Inventada;Puno;Puno;sí;no;${TEXT}`;
const OTHER = `;Charla inventada;31/07/2027;10:00 a. m.;Institución Inventada;Sala Inventada;Cusco;Cusco;sí;no;${TEXT.replace('seis', 'dos')}`;
const BAD = `;Taller inventado;30/02/2027;25:00;;Sala;Cusco;Cuzzco;sí;no;`;

beforeEach(() => {
  copyLight(dir);
  for (const copy of ['hoja.revisado.xlsx', 'hoja.revisado-2.xlsx']) rmSync(path.join(folder, copy), { force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(rows: string[], ...args: string[]): Promise<{ code: number; text: string }> {
  writeFileSync(table, [HEAD, ...rows].join('\n'));
  return runFile(table, ...args);
}

async function runFile(file: string, ...args: string[]) {
  const lines: string[] = [];
  const code = await runImport(
    [file, '--dir', dir, ...args],
    { print: (text) => lines.push(text.replaceAll(folder, '')) },
    TODAY,
    readHere,
  );
  return { code, text: lines.join('\n') };
}

/** The organiser was called, on a number from its own page. */
const CALLED = ['--by', 'editor', '--called-back', 'https://faroles.example/contacto'];

const written = () =>
  existsSync(path.join(dir, 'events/2027')) ? readdirSync(path.join(dir, 'events/2027')).sort() : [];
const textOf = (id: string) => readFileSync(path.join(dir, `events/2027/${id}.md`), 'utf8');

describe('the import of a table', () => {
  test('writes the good rows, which the content check takes, and says what to mend in the bad ones', async () => {
    cpSync('content', dir, { recursive: true });
    const { code, text } = await run([GOOD, BAD, OTHER]);
    expect(code).toBe(1);
    expect(text).toMatchInlineSnapshot(`
      "hoja.csv · Filas: 3. Por leer: 2.
        Fila 3 K3 · no se publica · Descripción: Falta la descripción. Di en dos o tres frases qué es y para quién.
        Fila 3 C3 · no se publica · Fecha: «30/02/2027» no es un día del calendario. Escribe el día, el mes y el año, así: 2027-07-30
        Fila 3 D3 · no se publica · Hora de inicio: «25:00» no es una hora. Escríbela de 0:00 a 23:59, así: 15:00
        Fila 3 E3 · no se publica · Organiza: Falta este dato. Escríbelo, por ejemplo: Municipalidad de tu distrito
        Fila 3 H3 · no se publica · Región: No conocemos «Cuzzco». Elige una opción, por ejemplo: Cusco…
        Nuevas: 2
          Fila 2 · «Feria inventada», viernes 30 de julio de 2027, 15:00, Puno, Institución Inventada
          Fila 4 · «Charla inventada», sábado 31 de julio de 2027, 10:00, Cusco, Institución Inventada
      Filas: 3. Nuevas: 2. Cambiadas: 0. Canceladas: 0. Vuelven a anunciarse: 0. Vuelven a lo de antes: 0. Informadas: 0. Sin cambios: 0. Detenidas: 1.
      Copia con los códigos, para quien envió la hoja: /hoja.revisado.xlsx
      Nadie los ha leído todavía. Los lee otra persona que quien los trajo: npm run edit"
    `);
    expect(written()).toEqual(['charla-inventada.md', 'feria-inventada.md']);
    expect(checkAll(dir, TODAY).findings).toEqual([]);
  });

  test('says the same in English', async () => {
    const { text } = await run([BAD], '--lang', 'en', '--dry-run');
    expect(text).toMatchInlineSnapshot(`
      "hoja.csv · Rows: 1. To be read: 0.
        Row 2 K2 · not published · Description: The description is missing. Say in two or three sentences what it is and for whom.
        Row 2 C2 · not published · Date: “30/02/2027” is not a day of the calendar. Write day, month and year like this: 2027-07-30
        Row 2 D2 · not published · Start time: “25:00” is not a time. Write it from 0:00 to 23:59, like this: 15:00
        Row 2 E2 · not published · Organiser: This is missing. Write it, for example: The town hall of your district
        Row 2 H2 · not published · Region: We do not know “Cuzzco”. Choose one, for example: Cusco…
      Rows: 1. New: 0. Changed: 0. Cancelled: 0. Announced again: 0. Back to before: 0. Reported: 0. Unchanged: 0. Stopped: 1.
      This was a trial: nothing was written."
    `);
  });

  test('leaves a copy of the table as it came, with the codes of its good rows and those that its bad ones had', async () => {
    const bad = `su-codigo${BAD}`;
    await run([GOOD, bad]);
    const [sheet] = await readXlsx(new Uint8Array(readFileSync(path.join(folder, 'hoja.revisado.xlsx'))));
    const sent = [HEAD, `feria-inventada${GOOD}`, bad].map((row) => row.split(';'));
    // A row ends with its last cell that holds something.
    expect(sheet!.rows.map((cells) => cells.join(';').replace(/;+$/, ''))).toEqual(
      sent.map((cells) => cells.join(';').replace(/;+$/, '')),
    );
    // What is stopped still has no code to tell its sender.
    await run([GOOD, bad]);
    expect(existsSync(path.join(folder, 'hoja.revisado-2.xlsx'))).toBe(false);
  });

  test('leaves one where a table has no column for codes too, and where one is there already a second', async () => {
    const copies = () =>
      readdirSync(folder)
        .filter((name) => name.includes('revisado'))
        .sort();
    const shorter = (row: string) => row.slice(row.indexOf(';') + 1);
    writeFileSync(table, [HEAD, GOOD].map(shorter).join('\n'));
    writeFileSync(path.join(folder, 'hoja.revisado.xlsx'), 'half mended by hand');
    await runFile(table);
    expect(copies()).toEqual(['hoja.revisado-2.xlsx', 'hoja.revisado.xlsx']);
    expect(readFileSync(path.join(folder, 'hoja.revisado.xlsx'), 'utf8')).toBe('half mended by hand');
    const [sheet] = await readXlsx(new Uint8Array(readFileSync(path.join(folder, 'hoja.revisado-2.xlsx'))));
    expect(sheet!.rows.map((cells) => cells.at(-1))).toEqual(['Código', 'feria-inventada']);
    // Its sender has the codes: a table that says nothing new needs no other copy.
    await runFile(table);
    expect(copies()).toHaveLength(2);
  });

  test('changes nothing the second time, nor from its own copy', async () => {
    await run([GOOD, OTHER]);
    const before = [
      textOf('feria-inventada'),
      textOf('charla-inventada'),
      readFileSync(path.join(dir, 'events/announced.yaml'), 'utf8'),
    ];
    expect((await run([GOOD, OTHER])).text).toContain('Sin cambios: 2. Detenidas: 0.');
    expect((await runFile(path.join(folder, 'hoja.revisado.xlsx'))).text).toContain('Sin cambios: 2. Detenidas: 0.');
    expect([
      textOf('feria-inventada'),
      textOf('charla-inventada'),
      readFileSync(path.join(dir, 'events/announced.yaml'), 'utf8'),
    ]).toEqual(before);
  });

  test('updates the file of a row that changed, and raises its sequence', async () => {
    await run([GOOD]);
    await run(
      [`feria-inventada${GOOD.replace('15:00', '16:00').replace('Feria inventada', 'Feria inventada de Puno')}`],
      ...CALLED,
    );
    expect(written()).toEqual(['feria-inventada.md']);
    expect(textOf('feria-inventada')).toContain('sequence: 1\n');
    expect(textOf('feria-inventada')).toContain('from: "16:00"\n');
  });

  test('stops at a row without a code that is much like what is there', async () => {
    await run([GOOD]);
    const { code, text } = await run([
      GOOD.replace('Feria inventada', 'FERIA   Inventáda').replace(';Puno;Puno;', ';;Puno;'),
    ]);
    expect(code).toBe(1);
    expect(text).toContain(
      'Se parece mucho a «Feria inventada». Si es la misma, copia su código: feria-inventada. Si no, escribe: nueva',
    );
    expect(written()).toEqual(['feria-inventada.md']);
  });

  test('gives two activities of one name two codes', async () => {
    await run([GOOD, GOOD.replace('30/07', '14/08').replace('seis', 'ocho')]);
    expect(written()).toEqual(['feria-inventada-2.md', 'feria-inventada.md']);
  });

  test('leaves alone what somebody changed by hand, and says so', async () => {
    await run([GOOD]);
    const file = path.join(dir, 'events/2027/feria-inventada.md');
    writeFileSync(
      file,
      textOf('feria-inventada').replace(
        'confirmed: null',
        'confirmed: { role: prensa, on: "2027-06-01", how: su sitio }',
      ),
    );
    const own = textOf('feria-inventada');
    const { code, text } = await run([GOOD.replace('15:00', '16:00')]);
    expect(code).toBe(1);
    expect(text).toContain('Alguien cambió events/2027/feria-inventada.md a mano después de importarlo.');
    expect(textOf('feria-inventada')).toBe(own);
  });

  test('does not touch an activity that came in another way', async () => {
    cpSync('content/events', path.join(dir, 'events'), { recursive: true });
    const own = 'MTPE; SUNAFIL';
    const { code, text } = await run([`dia-trabajo-forzoso${GOOD.replace('Institución Inventada', `"${own}"`)}`]);
    expect(code).toBe(1);
    expect(text).toContain('dia-trabajo-forzoso no viene de una hoja importada.');
  });

  test('writes nothing in a trial', async () => {
    const { code, text } = await run([GOOD, BAD], '--dry-run');
    expect(code).toBe(1);
    expect(text).toContain('Era una prueba: no se escribió nada.');
    expect(written()).toEqual([]);
    expect(existsSync(path.join(folder, 'hoja.revisado.xlsx'))).toBe(false);
    expect(existsSync(path.join(dir, 'events/announced.yaml'))).toBe(false);
  });

  test('never lets the address of a sender into what is published', async () => {
    const canary = 'canario.inventado@prensa.example';
    writeFileSync(table, [`${HEAD};Correo`, `${GOOD};${canary}`, `${OTHER};${canary}`].join('\n'));
    await runFile(table);
    const all = written()
      .map((name) => readFileSync(path.join(dir, 'events/2027', name), 'utf8'))
      .join('');
    expect(all).not.toContain('canario');
    expect(readFileSync(path.join(dir, 'events/announced.yaml'), 'utf8')).not.toContain('canario');
  });

  test('says why a file cannot be read, and goes on with the others', async () => {
    writeFileSync(path.join(folder, 'x.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    writeFileSync(table, [HEAD, GOOD].join('\n'));
    const lines: string[] = [];
    const code = await runImport(
      [path.join(folder, 'x.xls'), table, '--dir', dir],
      { print: (text) => lines.push(text) },
      TODAY,
    );
    expect(code).toBe(1);
    expect(lines[0]).toBe(
      'x.xls: Es un Excel antiguo (.xls) o tiene contraseña. Ábrelo y guárdalo como .xlsx, sin contraseña.',
    );
    expect(written()).toEqual(['feria-inventada.md']);
  });

  test('reads each file in a process of its own where nothing else is said', async () => {
    // Only a process that begins now keeps what Node makes of its files here.
    const kept = path.join(folder, 'compiled');
    vi.stubEnv('NODE_COMPILE_CACHE', kept);
    writeFileSync(table, [HEAD, GOOD].join('\n'));
    try {
      expect(await runImport([table, '--dir', dir], { print: () => {} }, TODAY)).toBe(0);
      expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(10);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('explains itself where it is called wrongly', async () => {
    const lines: string[] = [];
    expect(await runImport(['--nope'], { print: (text) => lines.push(text) }, TODAY)).toBe(2);
    expect(lines[0]).toContain('npm run activities:import -- ARCHIVO…');
  });
});

test('files are written all or none', () => {
  const good = path.join(folder, 'a.txt');
  writeFileSync(path.join(folder, 'block'), '');
  expect(() =>
    saveAll(
      new Map([
        [good, 'x'],
        [path.join(folder, 'block/b.txt'), 'y'],
      ]),
    ),
  ).toThrow();
  expect(existsSync(good)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

const template = await makeTemplate('content', TODAY);

test('the template has lists to choose from, on a table that is hidden', () => {
  const parts = unzipSync(template);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  expect(text('xl/workbook.xml')).toContain('state="hidden"');
  const rules = [...text('xl/worksheets/sheet1.xml').matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:/g)];
  expect(rules.map(([, column]) => column)).toHaveLength(CHOICE_FIELDS.length + 1);
});

test('the template ends with what is reported after the day, which its instructions tell in one line', async () => {
  const [sheet, help] = await readXlsx(template);
  expect(sheet!.rows[0]!.slice(-3)).toEqual(['¿Se hizo?', 'Cuántas personas', 'Cómo se contó']);
  expect(sheet!.hiddenColumns ?? new Set()).toEqual(new Set());
  expect(help!.rows.flat().filter((line) => /Después del día/.test(line))).toHaveLength(1);
});

test('the same content always makes the same template, which the importer reads', async () => {
  expect(Buffer.from(await makeTemplate('content', '2027-07-30')).equals(template)).toBe(true);
  const read = await readFile(template, { words: WORDS });
  expect(read).toMatchObject({ rows: [], unknown: [], examples: 1 });
});
