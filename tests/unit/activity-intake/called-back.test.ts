/** Moving, calling off and putting on again what people were told: only after a call to who organises it. Through the maintainer's command. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { checkAll } from '../../../src/check/check-all.ts';
import { splitFrontMatter } from '../../../src/check/source/front-matter.ts';
import { anImporter, aRealRow, TODAY } from '../../fixtures/activity-intake/importer.ts';
import { phrase } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { dir, put, textOf } = importer;
const say = phrase(0);
const ID = 'feria-inventada';
const PAGE = 'https://faroles.example/contacto';
const CALLED = ['--by', 'editor', '--called-back', PAGE];
/** The same announcement in the name of an institution whose domain is its own alone. */
const MINISTRY = { organiser: 'Ministerio de la Mujer y Poblaciones Vulnerables' };

beforeEach(importer.clear);
afterAll(importer.end);

/** The import of rows by a command line as it stands here. */
const bring = (rows: readonly RawValues[], ...args: string[]) => {
  put('hoja.csv', rows);
  return importer.runUncalled('hoja.csv', ...args);
};
const frontOf = (id = ID) => parse(splitFrontMatter(textOf(id))!.front);
const findings = () =>
  checkAll(dir, TODAY)
    .findings.filter(({ file }) => file.startsWith('events/'))
    .map(({ code }) => code);

const CHANGES: [string, RawValues][] = [
  ['another day', { starts: '2027-07-31', status: 'cambiada', id: ID }],
  ['another day, as if it were a slip of the pen', { starts: '2027-07-31', id: ID }],
  ['another hour', { from: '16:00', id: ID }],
  ['another place', { venue: 'Otra Plaza Inventada', id: ID }],
  ['another way to get there', { directions: 'Por la puerta de atrás del mercado', id: ID }],
  ['a cancellation', { status: 'cancelada', reason: 'Se suspendió', id: ID }],
  ['a cancellation that knows no code', { status: 'cancelada', reason: 'Se suspendió' }],
];

describe('a row with', () => {
  test.each(CHANGES)(
    '%s stops where nobody called, says what to do, and passes after the call',
    async (_case, change) => {
      const first = aRealRow({ directions: 'Por la puerta azul del mercado' });
      await bring([first]);
      const before = textOf(ID);
      const stopped = await bring([{ ...first, ...change }]);
      expect(stopped.code).toBe(1);
      expect(stopped.text).toContain('--by … --called-back https://…');
      expect(stopped.text).toContain('Institución Inventada');
      expect(textOf(ID)).toBe(before);
      const passed = await bring([{ ...first, ...change }], ...CALLED);
      expect(passed).toMatchObject({ code: 0 });
      expect(frontOf().change.calledBack).toEqual({ by: 'editor', on: TODAY, page: PAGE });
      expect(frontOf().sequence).toBe(1);
    },
  );

  test('what was off and takes place after all stops too', async () => {
    await bring([aRealRow()]);
    await bring([aRealRow({ status: 'cancelada', reason: 'Se suspendió' })], ...CALLED);
    const back = aRealRow({ id: ID, status: 'vuelve a hacerse' });
    expect(await bring([back])).toMatchObject({ code: 1, text: expect.stringContaining('--called-back') });
    expect(frontOf().status).toBe('cancelled');
    expect(await bring([back], ...CALLED)).toMatchObject({ code: 0 });
    expect(frontOf().status).toBe('announced');
  });

  test.each<[string, RawValues]>([
    [
      'a better description',
      { description: 'Habrá mesas de información de ocho instituciones, teatro y música para todas las edades.' },
    ],
    ['another title, with its code', { id: ID, title: 'Gran feria inventada' }],
    ['a cost that was not said', { cost: 'gratuito' }],
    ['access that was not known', { captions: 'sí' }],
    ['a venue on the map that was not known', { directions: 'Por la puerta azul del mercado' }],
  ])('%s needs no call', async (_case, change) => {
    await bring([aRealRow()]);
    expect(await bring([aRealRow(change)])).toMatchObject({ code: 0 });
    expect(frontOf().sequence).toBe(1);
    expect(frontOf().change).toBeUndefined();
  });

  test('a correction leaves the call of a move before it, which calendars have not heard of yet', async () => {
    await bring([aRealRow()]);
    const told = path.join(dir, 'facts/published.json');
    const notice = {
      sequence: 0,
      starts: '2027-07-30T15:00',
      place: 'Plaza Inventada, Puno, PE-PUN',
      status: 'announced',
    };
    writeFileSync(told, JSON.stringify({ [ID]: notice }));
    await bring([aRealRow({ id: ID, starts: '2027-07-31' })], ...CALLED);
    const next = await bring([aRealRow({ id: ID, starts: '2027-07-31', cost: 'gratuito' })]);
    expect(next).toMatchObject({ code: 0 });
    expect(findings()).toEqual([]);
  });
});

describe('one call', () => {
  test('is for one organiser, however many rows are theirs', async () => {
    const mine = [aRealRow(), aRealRow({ title: 'Charla inventada', starts: '2027-07-28' })];
    const other = aRealRow({ title: 'Taller inventado', organiser: 'Otra Institución' });
    await bring([...mine, other]);
    const off = [...mine, other].map((row) => ({ ...row, status: 'cancelada', reason: 'Se suspendió' }));
    const { code, text } = await bring(off, ...CALLED);
    expect(code).toBe(1);
    expect(text).toContain(say('announce.says-call-other', { organiser: 'Otra Institución', flag: '--called-back' }));
    expect(frontOf(ID).status).toBe('cancelled');
    expect(frontOf('charla-inventada').status).toBe('cancelled');
    expect(frontOf('taller-inventado').status).toBe('announced');
  });

  test('is for one organiser, also where several files are brought in at once', async () => {
    const rows = [aRealRow(), aRealRow({ title: 'Taller inventado', organiser: 'Otra Institución' })];
    await bring(rows);
    for (const [i, row] of rows.entries())
      put(`hoja-${i}.csv`, [{ ...row, status: 'cancelada', reason: 'Se suspendió' }]);
    expect(await importer.runUncalled('hoja-0.csv', 'hoja-1.csv', ...CALLED)).toMatchObject({ code: 1 });
    expect(frontOf('taller-inventado').status).toBe('announced');
  });

  test('to a number of a page that is not the organiser’s does not count', async () => {
    await bring([aRealRow(MINISTRY)]);
    const off = aRealRow({ ...MINISTRY, status: 'cancelada', reason: 'Se suspendió' });
    const { code, text } = await bring([off], '--by', 'editor', '--called-back', 'https://mimp.example/contacto');
    expect(code).toBe(1);
    expect(text).toContain('https://mimp.example/contacto');
    expect(frontOf().status).toBe('announced');
  });

  test('to a number of another institution that we know is none to an organiser whom nobody knows', async () => {
    await bring([aRealRow()]);
    const page = 'https://www.unodc.org/contacto';
    const off = aRealRow({ status: 'cancelada', reason: 'Se suspendió' });
    const { code, text } = await bring([off], '--by', 'editor', '--called-back', page);
    expect(code).toBe(1);
    expect(text).toContain(
      say('announce.says-call-elsewhere', { page, organiser: 'Institución Inventada', ways: 'https://…' }),
    );
    expect(frontOf().status).toBe('announced');
  });
});

test.each([
  ['a reader whom the team does not know', ['--by', 'rosa'], 'rosa'],
  ['a name', ['--by', 'Rosa Quispe'], 'Rosa Quispe'],
  ['a call by nobody', ['--called-back', PAGE], 'Uso:'],
  ['a page that is no page', ['--by', 'editor', '--called-back', '051 363 900'], 'Uso:'],
  ['a page that anybody on the way can change', ['--by', 'editor', '--called-back', 'http://faroles.example/'], 'Uso:'],
  ['a page that is none', ['--by', 'editor', '--called-back', 'https://'], 'Uso:'],
  ['a page with a space', ['--by', 'editor', '--called-back', 'https://faroles example/x'], 'Uso:'],
])('the command does not take %s', async (_case, args, said) => {
  expect(await bring([aRealRow()], ...args)).toMatchObject({ code: 2, text: expect.stringContaining(said) });
  expect(importer.written()).toEqual([]);
});

describe('nothing that arrives can claim a call or a reading', () => {
  test('no column of a table', async () => {
    await bring([aRealRow()]);
    const off = aRealRow({ id: ID, status: 'cancelada', reason: 'Se suspendió' });
    const claims = {
      calledBack: 'editor',
      'called-back': PAGE,
      Llamada: 'sí',
      'Quién llamó': 'editor',
      by: 'editor',
      reading: 'read',
      Leído: 'sí',
      confirmed: 'true',
      change: `{ calledBack: { by: editor, on: "${TODAY}", page: "${PAGE}" } }`,
    };
    expect(await bring([{ ...off, ...claims } as RawValues])).toMatchObject({ code: 1 });
    expect(frontOf().status).toBe('announced');
    expect(textOf(ID)).not.toContain('calledBack');
  });

  test('no Markdown of the form, whose front says that somebody called', async () => {
    await bring([aRealRow()]);
    const off = textOf(ID)
      .replace(
        'status: announced',
        `status: cancelled\nchange:\n  reason: Se suspendió\n  calledBack: { by: editor, on: "${TODAY}", page: "${PAGE}" }`,
      )
      .replace('---\n', `---\nid: ${ID}\nreading: read\n`);
    writeFileSync(importer.fileOf('anuncio.md'), off);
    const { code } = await importer.runUncalled('anuncio.md');
    expect(code).not.toBe(0);
    expect(frontOf().status).toBe('announced');
    expect(textOf(ID)).not.toContain('calledBack');
  });

  test('nor does new Markdown bring a call or a reading in', async () => {
    await bring([aRealRow()]);
    const fresh = textOf(ID)
      .replaceAll('Feria inventada', 'Charla inventada')
      .replace(
        'sequence: 0',
        `change: { calledBack: { by: editor, on: "${TODAY}", page: "${PAGE}" } }\nreading: read\nsequence: 0`,
      );
    writeFileSync(importer.fileOf('anuncio.md'), fresh);
    await importer.runUncalled('anuncio.md');
    expect(
      importer
        .written()
        .map((name) => textOf(name.replace('.md', '')))
        .join('\n'),
    ).not.toContain('calledBack');
  });
});

test('whoever copies the code and the name of the organiser from the public page cancels nothing', async () => {
  await bring([aRealRow(MINISTRY)]);
  const before = textOf(ID);
  const copied = aRealRow({ ...MINISTRY, id: ID, status: 'CANCELADO', reason: 'La entidad pide disculpas' });
  const { code, text } = await bring([copied]);
  expect(code).toBe(1);
  expect(text).not.toContain(say('announce.report-head-cancelled', { count: '1' }));
  expect(textOf(ID)).toBe(before);
  expect(await bring([copied], '--dry-run')).toMatchObject({ code: 1 });
});
