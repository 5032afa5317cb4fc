/** Tables as institutions in Peru fill them in, through the maintainer's command: what they write is read, or told. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { anImporter } from '../../fixtures/activity-intake/importer.ts';
import { phrase } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { run, fileOf, textOf, written } = importer;
const say = phrase(0);
const TEXT = 'Habrá mesas de información de seis instituciones, juegos para todas las edades y teatro de títeres.';

beforeEach(importer.clear);
afterAll(importer.end);

/** A spreadsheet with one activity a row, brought in on trial or in earnest. */
async function sheet(head: string[], rows: string[][], ...args: string[]) {
  writeFileSync(fileOf('hoja.xlsx'), await writeXlsx([{ name: 'Hoja1', rows: [head, ...rows] }]));
  return run('hoja.xlsx', ...args);
}

const HEAD = ['Actividad', 'Fecha', 'Organiza', 'Lugar', 'Distrito', 'Región', 'Descripción'];
const ROW = ['Feria inventada', '30/07/2027', 'Institución Inventada', 'Plaza Inventada', 'Puno', 'Puno', TEXT];
/** One good row with one more column. */
const withColumn = (heading: string, value: string) => sheet([...HEAD, heading], [[...ROW, value]]);
const warned = (text: string) => text.split('\n').filter((line) => line.includes(say('announce.report-warn')));

describe('the headings of an institution', () => {
  test('are read as they stand in its own form', async () => {
    const { code, text } = await sheet(
      [
        'N°',
        'Nombre del evento',
        'Fecha y hora',
        'Entidad organizadora',
        'Sede',
        'Distrito / ciudad',
        'Región / departamento',
        'Público objetivo',
        'Ingreso',
        'Sumilla',
      ],
      [
        [
          '1',
          'Feria inventada',
          '30/07/2027 15:00',
          'Institución Inventada',
          'Plaza Inventada',
          'Puno',
          'Puno',
          'Público en general',
          'Libre',
          TEXT,
        ],
      ],
    );
    expect([code, text]).toEqual([0, expect.not.stringContaining(say('announce.report-stop'))]);
    const file = textOf('feria-inventada');
    for (const line of [
      'from: "15:00"',
      'town: "Puno"',
      'region: "PE-PUN"',
      'audiences: [anyone]',
      'cost: free',
      'text: "Institución Inventada"',
    ])
      expect(file).toContain(line);
  });

  test('that nobody knows are told of first, once', async () => {
    const head = HEAD.map((one) => (one === 'Organiza' ? 'Entidad que convoca' : one));
    const { text } = await sheet(
      [...head, 'Observaciones'],
      [
        ROW,
        ROW.map((cell, i) => (i === 0 ? 'Charla inventada' : cell)),
        ROW.map((cell, i) => (i === 0 ? 'Foro inventado' : cell)),
      ].map((row) => [...row, '']),
    );
    const lines = text.split('\n');
    expect(lines.slice(1, 3)).toEqual([
      `  ${say('announce.report-unknown', { headings: 'Entidad que convoca, Observaciones' })}`,
      `  Filas 2–4 · no se publica · Organiza: ${say('announce.says-missing', { example: say('announce.example-organiser') })}`,
    ]);
  });
});

describe('the languages in a column with that bare name', () => {
  test.each([
    'Español, quechua, aimara',
    'quechua y español; aimara',
    'Español / Quechua / Aimara',
    'Runasimi + Castellano, aymara',
  ])('%s are those of the activity', async (languages) => {
    await withColumn('Idioma', languages);
    const file = textOf('feria-inventada');
    expect(file).toContain('lang: es\n');
    expect(/languages: \[(.*)\]/.exec(file)?.[1]?.split(', ').sort()).toEqual(['ay', 'es', 'qu']);
  });

  test('where one is none of the site, the others stay and it is named', async () => {
    const { text } = await withColumn('Lenguas de la actividad', 'español y asháninka');
    expect(textOf('feria-inventada')).toContain('languages: [es]');
    expect(text).toContain('«asháninka»');
  });
});

describe('an audience', () => {
  test.each([
    ['público en general', 'anyone'],
    ['Todos', 'anyone'],
    ['ciudadanía', 'anyone'],
    ['Docentes', 'schools'],
    ['docentes y estudiantes', 'schools'],
    ['Servidores públicos, serenazgo', 'professionals'],
    ['adolescentes y padres', 'adolescents, families'],
    ['Madres y padres de familia', 'families'],
  ])('%s is read', async (written, codes) => {
    const { text } = await withColumn('Dirigido a', written);
    expect(textOf('feria-inventada')).toContain(`audiences: [${codes}]\n`);
    expect(text).not.toContain('Para quién: ');
  });

  test.each([
    ['jóvenes de institutos', ''],
    ['adolescentes y viajeros', 'adolescents'],
    ['comunidades', ''],
  ])('%s only warns, and what is known of it stays', async (written, codes) => {
    const { code, text } = await withColumn('Dirigido a', written);
    expect(code).toBe(0);
    expect(textOf('feria-inventada')).toContain(`audiences: [${codes}]\n`);
    expect(warned(text).join('\n')).toContain('Para quién: No conocemos');
  });

  test('that is none is answered with the one that was meant, or with the first ones', async () => {
    expect((await withColumn('Dirigido a', 'estudintes')).text).toContain(`por ejemplo: ${say('audience.schools')}…`);
    importer.clear();
    expect((await withColumn('Dirigido a', 'xyz')).text).toContain(`por ejemplo: ${say('audience.anyone')},`);
  });
});

describe('a kind of activity', () => {
  test.each([
    ['Webinar', 'talk'],
    ['CONVERSATORIO', 'talk'],
    ['Pasacalle', 'march'],
    ['Feria informativa', 'fair'],
    ['Cine fórum', 'screening'],
    ['caminata', 'march'],
    ['Taller', 'workshop'],
  ])('%s is read', async (written, code) => {
    const { text } = await withColumn('Tipo', written);
    expect(textOf('feria-inventada')).toContain(`kind: ${code}\n`);
    expect(text).not.toContain('Tipo de actividad: ');
  });
});

describe('a cell that holds several where one goes', () => {
  test.each([
    ['Modalidad', 'Presencial, virtual', 'mode: mixed'],
    ['Modalidad', 'Virtual por Zoom', 'mode: online'],
    ['Tipo', 'Feria y pasacalle', 'kind: fair'],
    ['Costo', 'gratis o se paga', 'cost: unknown'],
    ['Lengua de señas', 'sí, no', 'signLanguage: "unknown"'],
    ['Sin escalones', 'Sí, pero con dos gradas', 'stepFree: "unknown"'],
  ])('%s: “%s” gives %s', async (heading, value, line) => {
    await withColumn(heading, value);
    expect(textOf('feria-inventada')).toContain(`${line}\n`);
  });

  test.each([
    ['Tipo', 'Feria y pasacalle'],
    ['Lengua de señas', 'sí, no'],
    ['Sin escalones', 'Sí, pero con dos gradas'],
  ])('%s: “%s” is told, and stops nothing', async (heading, value) => {
    const { code, text } = await withColumn(heading, value);
    expect(code).toBe(0);
    expect(text).toContain(`Aquí va una sola opción. De «${value}»`);
  });

  test.each([
    ['Región', 'Puno y Cusco'],
    ['Modalidad', 'Carnaval'],
  ])('%s: “%s” stops the row', async (heading, value) => {
    const { code, text } = await sheet(
      [...HEAD.filter((one) => one !== heading), heading],
      [[...ROW.filter((_cell, i) => HEAD[i] !== heading), value]],
    );
    expect(code).toBe(1);
    expect(text).toContain(`No conocemos «${value}»`);
    expect(written()).toEqual([]);
  });
});

test('the trial shows how each new row was read', async () => {
  const { text } = await sheet([...HEAD, 'Horario'], [[...ROW, '3-5 pm']], '--dry-run');
  expect(text).toContain(
    [
      `  ${say('announce.report-head-added', { count: '1' })}`,
      '    Fila 2 · «Feria inventada», viernes 30 de julio de 2027, 15:00–17:00, Puno, Institución Inventada',
    ].join('\n'),
  );
});

test('what stops comes first, and a warning that many rows share comes once, with all of them', async () => {
  const rows = ['Feria inventada', 'Charla segunda', 'Foro tercero', ''].map((title, i) => [
    title,
    `${10 + 3 * i}/07/2027`,
    ...ROW.slice(2, 6),
    `${TEXT} Número ${i}.`,
  ]);
  const { text } = await sheet(HEAD, rows);
  const lines = text.split('\n');
  const [stop, warn] = ['announce.report-stop', 'announce.report-warn'].map((key) =>
    lines.findIndex((line) => line.includes(say(key))),
  );
  expect(stop).toBeGreaterThan(0);
  expect(stop).toBeLessThan(warn!);
  expect(lines.filter((line) => line.includes(say('announce.says-access-unknown')))).toEqual([
    `  Filas 2–5 · revísalo · Acceso sin escalones: ${say('announce.says-access-unknown')}`,
  ]);
});

test('midnight at the end of a span is of the end', async () => {
  const { text } = await withColumn('Horario', '19:00 a 24:00');
  expect(text).toContain(`Hora de fin: ${say('announce.says-midnight', { found: '19:00 a 24:00' })}`);
  expect(text).not.toContain('Hora de inicio: ');
});

test('a text with the sign that parts cells says so, and nothing else of its row', async () => {
  const cells = ROW.map((cell) => (cell === TEXT ? `Habrá juegos; también títeres. ${TEXT}` : cell));
  writeFileSync(fileOf('hoja.csv'), `${HEAD.join(';')}\n${cells.join(';')}\n`);
  const { text } = await run('hoja.csv');
  expect(text.split('\n').filter((line) => line.includes('Fila 2'))).toEqual([
    `  Fila 2 · no se publica · ${say('announce.says-cell-extra', { separator: ';' })}`,
  ]);
});

test('the same institution under another name is told how to write it', async () => {
  await sheet(HEAD, [ROW]);
  const { text } = await sheet(HEAD, [
    ROW.map((cell) => (cell === 'Institución Inventada' ? 'Instituto Inventado' : cell)),
  ]);
  expect(text).toContain('Si organiza la misma institución, escribe su nombre así.');
});
