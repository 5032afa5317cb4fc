/** Nobody's row replaces another's activity, and no row is lost: through the maintainer's command. */
import { rmSync, writeFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { stemOf } from '../../../src/activity-intake/announcement.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { readContent } from '../../../src/check/read/content.ts';
import { loadContext } from '../../../src/check/read/load-context.ts';
import { seriesKeyOf } from '../../../src/domain/activities/indexed.ts';
import { anImporter, aRealRow, TODAY } from '../../fixtures/activity-intake/importer.ts';
import { phrase } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { bring, put, run, runUncalled, written, textOf, fileOf } = importer;
const OF_THE_MINISTRY = 'https://www.gob.pe/institucion/mininter/contacto';
const say = phrase(0);
const RULES_OF_PERU = loadContext(importer.dir, TODAY, 'es').context;
const sum = (counts: Record<string, number>) =>
  say('announce.report-sum', {
    ...Object.fromEntries(
      ['all', 'added', 'changed', 'cancelled', 'revived', 'undone', 'reported', 'same', 'stopped'].map((kind) => [
        kind,
        '0',
      ]),
    ),
    ...Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, String(count)])),
  });

beforeEach(importer.clear);
afterAll(importer.end);

describe('an activity belongs to those who announced it', () => {
  test('so that a row in another name with its title, day and town does not cancel it', async () => {
    await bring([aRealRow()]);
    const before = textOf('feria-inventada');
    const other = aRealRow({ organiser: 'Otra Institución', status: 'cancelada', reason: 'Se suspendió' });
    const { code, text } = await bring([other]);
    expect(code).toBe(1);
    expect(text).toContain(
      say('announce.says-near-other', { title: 'Feria inventada', organiser: 'Institución Inventada' }),
    );
    expect(text).toContain(sum({ all: 1, stopped: 1 }));
    expect(textOf('feria-inventada')).toBe(before);
    expect(written()).toEqual(['feria-inventada.md']);
  });

  test('so that not even its code lets another one change it', async () => {
    await bring([aRealRow()]);
    const before = textOf('feria-inventada');
    const { text } = await bring([aRealRow({ id: 'feria-inventada', organiser: 'Otra Institución', from: '16:00' })]);
    expect(text).toContain('que anunció Institución Inventada. Aquí dice Otra Institución.');
    expect(textOf('feria-inventada')).toBe(before);
  });

  test('in whatever spelling its name is written', async () => {
    await bring([aRealRow({ organiser: 'Ministerio del Interior; Institución Inventada' })]);
    put('hoja.csv', [aRealRow({ organiser: 'INSTITUCION  inventada; Mininter', from: '16:00' })]);
    const { text } = await runUncalled('hoja.csv', '--by', 'editor', '--called-back', OF_THE_MINISTRY);
    expect(text).toContain(sum({ all: 1, changed: 1 }));
  });

  test('and a second one of the same name, day and town is its own when it says that it is new', async () => {
    await bring([aRealRow()]);
    const { text } = await bring([aRealRow({ organiser: 'Otra Institución', id: 'nueva' })]);
    expect(text).toContain(sum({ all: 1, added: 1 }));
    expect(written()).toEqual(['feria-inventada-2.md', 'feria-inventada.md']);
  });
});

describe('every change is named, with what becomes of what', () => {
  test.each([[['--dry-run']], [[]]])('in the run %s', async (args) => {
    await bring([aRealRow({ mode: 'Presencial' })]);
    const { text } = await bring(
      [aRealRow({ from: '16:30', mode: 'virtual', status: 'CANCELADO', reason: 'Por lluvia' })],
      ...args,
    );
    expect(text.split('\n').slice(0, 7)).toEqual([
      'hoja.csv · Filas: 1. Por leer: 1.',
      '  SE CANCELAN: 1',
      '    Fila 2 · «Feria inventada», viernes 30 de julio de 2027, 15:00, Puno, Institución Inventada',
      '      Hora de inicio: 15:00 → 16:30',
      '      Modalidad: Presencial → En línea',
      '      Estado: anunciada → cancelada',
      '      Motivo: — → Por lluvia',
    ]);
    expect(text).toContain(sum({ all: 1, cancelled: 1 }));
  });

  test('with the town of a new one, and once where its region is called alike', async () => {
    const { text } = await bring(
      [aRealRow({ town: 'Juliaca' }), aRealRow({ title: 'Taller', town: 'Puno' })],
      '--dry-run',
    );
    expect(text).toContain('15:00, Juliaca, Puno, Institución Inventada');
    expect(text).toContain('15:00, Puno, Institución Inventada');
  });

  test('also where a long text changes near its end', async () => {
    const { description = '' } = aRealRow();
    await bring([aRealRow()]);
    const { text } = await bring([aRealRow({ description: `${description} Y un coro.` })]);
    expect(text).toMatch(/Descripción: ….*títeres\. → ….*títeres\. Y un coro\./);
  });
});

describe('two rows never are one activity', () => {
  const ten = aRealRow({ from: '10:00' });
  const three = aRealRow({ from: '15:00' });

  test('when both say that they are new, and the second run finds both again', async () => {
    const rows = [ten, { ...three, id: 'nuevo' }];
    expect((await bring(rows)).text).toContain(sum({ all: 2, added: 2 }));
    expect(written().map((name) => textOf(name.replace('.md', '')).match(/from: .*/)?.[0])).toEqual([
      'from: "15:00"',
      'from: "10:00"',
    ]);
    expect((await bring(rows)).text).toContain(sum({ all: 2, same: 2 }));
    expect((await bring([{ ...ten, venue: 'Otra plaza' }])).text).toContain(sum({ all: 1, changed: 1 }));
  });

  test('when nothing tells which of two it is, it stops', async () => {
    await bring([ten, { ...three, id: 'nuevo' }]);
    const { text } = await bring([aRealRow({ from: '18:00' })]);
    expect(text).toContain(sum({ all: 1, stopped: 1 }));
    expect(written()).toHaveLength(2);
  });

  test('when they come in two files of one run', async () => {
    put('a.csv', [ten]);
    put('b.csv', [three, aRealRow({ title: 'Charla inventada', from: '18:00' })]);
    const { code, text } = await run('a.csv', 'b.csv');
    expect(code).toBe(1);
    expect(text).toContain(say('announce.says-same-elsewhere', { row: '2', file: 'a.csv' }));
    expect(text).toContain(sum({ all: 3, added: 2, stopped: 1 }));
    expect(textOf('feria-inventada')).toContain('from: "10:00"');
  });

  test('and no row is lost, whatever they say', async () => {
    const row = fc.record({
      title: fc.constantFrom('Feria inventada', 'Charla', 'Constructor', 'toString'),
      starts: fc.constantFrom('2027-07-29', '2027-07-30', '30/02/2027'),
      from: fc.constantFrom('10:00', '15:00', ''),
      organiser: fc.constantFrom('Institución Inventada', 'Otra Institución'),
      status: fc.constantFrom('', 'cancelada', 'postergada'),
      id: fc.constantFrom('', '', 'nueva', 'charla', 'constructor'),
    });
    const file = fc.array(row, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        for (const [i, rows] of files.entries())
          put(
            `${i}.csv`,
            rows.map((changes) => aRealRow(changes)),
          );
        const before = written().length;
        const { text } = await run(...files.map((_rows, i) => `${i}.csv`));
        const [all = 0, added = 0, ...others] = (/^Filas: .*$/m.exec(text)?.[0].match(/\d+/g) ?? []).map(Number);
        expect(all).toBe(files.flat().length);
        expect(others.reduce((sum, count) => sum + count, added)).toBe(all);
        expect(written().length - before).toBe(added);
      }),
      { numRuns: 12 },
    );
  });
});

describe('one file that cannot be read does not keep the others from coming in', () => {
  test.each([
    ['is not there', 'nadie.csv'],
    ['is a folder', 'content'],
  ])('because it %s', async (_why, name) => {
    put('hoja.csv', [aRealRow()]);
    const { code, text } = await run(fileOf(name), 'hoja.csv');
    expect(code).toBe(1);
    expect(text.split('\n')[0]).toBe(`${name}: ${say('announce.file-missing')}`);
    expect(written()).toEqual(['feria-inventada.md']);
  });
});

test('a title that is a word of the language of programs is a title', async () => {
  expect((await bring([aRealRow({ title: 'Constructor' })])).text).toContain(sum({ all: 1, added: 1 }));
  expect((await bring([aRealRow({ title: 'Constructor', from: '16:00' })])).text).toContain(
    sum({ all: 1, changed: 1 }),
  );
  expect(written()).toEqual(['constructor.md']);
});

describe('a row that the check of the content does not take is not ready', () => {
  test.each([
    ['an organiser with a name as long as a paragraph', { organiser: 'O'.repeat(161) }, 'announce.says-too-long'],
    [
      'more organisers than a list shows',
      { organiser: Array.from({ length: 13 }, (_o, i) => `Centro ${i}`).join(';') },
      'announce.says-too-many',
    ],
  ])('%s', async (_what, changes, key) => {
    const { code, text } = await bring([aRealRow({ title: 'Charla que está bien', from: '09:00' }), aRealRow(changes)]);
    expect(code).toBe(1);
    expect(text).toContain(sum({ all: 2, added: 1, stopped: 1 }));
    const words = say(key)
      .split(/\{\w+\}/)
      .filter((part) => part.trim().length > 3);
    for (const part of words) expect(text).toContain(part.trim());
    expect(written()).toEqual(['charla-que-esta-bien.md']);
  });
});

test('a file of the content that nobody can read is not written over', async () => {
  await bring([aRealRow({ title: 'Otra' })]);
  writeFileSync(`${importer.dir}/events/2027/feria-inventada.md`, '---\nbroken: [\n---\n');
  await bring([aRealRow()]);
  expect(textOf('feria-inventada')).toContain('broken');
  expect(written()).toContain('feria-inventada-2.md');
  rmSync(fileOf('hoja.csv'));
});

describe('the file that the form hands over', () => {
  const dates = ['2027-07-05', '2027-07-12', '2027-07-19'].map((starts) => {
    const row = aRealRow({ title: 'Taller inventado', series: 'Taller inventado', starts });
    return judge(row, RULES_OF_PERU).announcement!;
  });
  const text = dates.map((one) => toMarkdown(one, { sequence: 0, updatedOn: TODAY })).join('\n');

  test('brings in every date of a series under the names that its own calendar has, and nothing the second time', async () => {
    writeFileSync(fileOf('taller.md'), text);
    expect((await run('taller.md')).text).toContain(sum({ all: 3, added: 3 }));
    expect(written()).toEqual(dates.map((one) => `${stemOf(one)}.md`));
    expect((await run('taller.md')).text).toContain(sum({ all: 3, same: 3 }));
  });

  test('does not mix the series of two organisers that have one title', async () => {
    writeFileSync(fileOf('uno.md'), text);
    // The second says that its dates are others, since they look alike.
    expect((await run('uno.md')).text).toContain(sum({ all: 3, added: 3 }));
    const rows = dates.map(({ starts }) =>
      aRealRow({
        title: 'Taller inventado',
        series: 'Taller inventado',
        starts,
        from: '18:00',
        organiser: 'Otra Institución',
        id: 'nueva',
      }),
    );
    expect((await bring(rows)).text).toContain(sum({ all: 3, added: 3 }));
    const keys = readContent(importer.dir).activities.flatMap(({ id, whole }) =>
      whole ? seriesKeyOf({ ...whole, id, year: 2027, description: '', reading: 'read' }) : [],
    );
    expect(keys).toHaveLength(6);
    expect([...Map.groupBy(keys, String).values()].map(({ length }) => length)).toEqual([3, 3]);
    expect((await run('uno.md')).text).toContain(sum({ all: 3, same: 3 }));
    // One's cancellation leaves the other's dates.
    await bring([{ ...rows[0]!, id: '', status: 'cancelada', reason: 'Por lluvia' }]);
    const off = written().filter((name) => textOf(name.replace('.md', '')).includes('status: cancelled'));
    expect(off.map((name) => /Otra Institución/.test(textOf(name.replace('.md', ''))))).toEqual([true]);
  });

  test('names an entry by its title where it says something of it', async () => {
    writeFileSync(fileOf('taller.md'), text.replace('"Institución Inventada"', '"Otra Institución"'));
    await bring([aRealRow({ title: 'Taller inventado', starts: '2027-07-05' })]);
    expect((await run('taller.md')).text).toContain(
      `  ${say('announce.report-entry', { row: '1' })} «Taller inventado» · no se publica`,
    );
  });

  test('is refused in words where somebody broke it', async () => {
    writeFileSync(fileOf('taller.md'), '---\ntitle: [\n---\n');
    expect((await run('taller.md')).text).toContain(say('announce.file-broken'));
  });
});

describe('“moved” says where to', () => {
  test('or stops, since a reader would go there on the old day', async () => {
    await bring([aRealRow()]);
    const { text } = await bring([aRealRow({ status: 'Postergada', reason: 'Por lluvia' })]);
    expect(text).toContain(say('announce.says-moved-nowhere', { day: '2027-07-30' }));
    expect(textOf('feria-inventada')).toContain('status: announced');
  });

  test('and keeps the day that it was to be, also when something else is mended later', async () => {
    await bring([aRealRow()]);
    const moved = aRealRow({
      id: 'feria-inventada',
      status: 'reprogramado',
      reason: 'Por lluvia',
      starts: '2027-07-31',
    });
    await bring([moved]);
    await bring([{ ...moved, venue: 'Coliseo Inventado' }]);
    expect(textOf('feria-inventada')).toContain('  previous:\n    starts: "2027-07-30"\n    from: "15:00"\n');
  });
});
