/** What people were told since a table was written is never taken back by an old copy of it: through the maintainer's command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { FIELDS } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { loadContext } from '../../../src/check/read/load-context.ts';
import { anImporter, aRealRow, TODAY } from '../../fixtures/activity-intake/importer.ts';
import { phrase } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { bring, put, run, written, textOf, fileOf } = importer;
const say = phrase(0);
const RULES_OF_PERU = loadContext(importer.dir, TODAY, 'es').context;
const last = (text: string) => /^Filas: .*$/m.exec(text)?.[0] ?? '';
const first = aRealRow();
const cancelled = aRealRow({ status: 'cancelada', reason: 'Ponentes no disponibles' });

beforeEach(importer.clear);
afterAll(importer.end);

describe('a cancelled activity', () => {
  test('stays cancelled when the table that announced it comes again, and the row says what to write', async () => {
    await bring([first]);
    await bring([cancelled]);
    const before = textOf('feria-inventada');
    const { code, text } = await bring([first]);
    expect(code).toBe(1);
    expect(text).toContain(say('announce.says-was-cancelled'));
    expect(last(text)).toContain('Vuelven a anunciarse: 0.');
    expect(last(text)).toContain('Detenidas: 1.');
    expect(textOf('feria-inventada')).toBe(before);
  });

  test('stays cancelled when the file of the form that announced it is handed over again', async () => {
    const { announcement } = judge(first, RULES_OF_PERU);
    writeFileSync(fileOf('anuncio.md'), toMarkdown(announcement!, { sequence: 0, updatedOn: TODAY }));
    await run('anuncio.md');
    await bring([cancelled]);
    const before = textOf('feria-inventada');
    expect(before).toContain('status: cancelled');
    const { code, text } = await run('anuncio.md');
    expect(code).toBe(1);
    expect(text).toContain(say('announce.says-was-cancelled'));
    expect(textOf('feria-inventada')).toBe(before);
  });

  test('is announced again by a state that says so, under a heading of its own', async () => {
    await bring([first]);
    await bring([cancelled]);
    const { code, text } = await bring([{ ...first, status: 'vuelve a hacerse' }], '--dry-run');
    expect(code).toBe(0);
    expect(text.split('\n').slice(1, 5)).toEqual([
      '  VUELVEN A ANUNCIARSE, y estaban canceladas: 1',
      '    Fila 2 · «Feria inventada», viernes 30 de julio de 2027, 15:00, Puno, Institución Inventada',
      '      Estado: cancelada → anunciada',
      '      Motivo: Ponentes no disponibles → —',
    ]);
    expect(last(text)).toContain('Vuelven a anunciarse: 1.');
  });

  test.each(['anunciada', 'Programado', 'scheduled'])(
    'stays so when the table that announced it had its state filled in: %s',
    async (status) => {
      await bring([{ ...first, status }]);
      await bring([cancelled]);
      const { code, text } = await bring([{ ...first, status }]);
      expect([code, text]).toEqual([1, expect.stringContaining(say('announce.says-was-cancelled'))]);
      expect(textOf('feria-inventada')).toContain('status: cancelled');
    },
  );

  test('stays so when the table that moved it comes again, and is held on another day where its state says so', async () => {
    const moved = { ...first, id: 'feria-inventada', starts: '2027-08-14', status: 'postergada', reason: 'Por lluvia' };
    await bring([first]);
    await bring([moved]);
    await bring([{ ...moved, status: 'cancelada', reason: 'Ponentes no disponibles' }]);
    expect((await bring([moved])).text).toContain(say('announce.says-was-cancelled'));
    expect((await bring([{ ...moved, starts: '2027-08-21', status: 'reprogramada' }])).code).toBe(1);
    const { code, text } = await bring([{ ...moved, starts: '2027-08-21', status: 'vuelve a hacerse' }]);
    expect([code, last(text)]).toEqual([0, expect.stringContaining('Vuelven a anunciarse: 1.')]);
    expect(textOf('feria-inventada')).toContain('starts: "2027-08-21"');
  });

  test('is not announced again by a row that says something new and only “announced”', async () => {
    await bring([first]);
    await bring([cancelled]);
    const fresh = { ...first, id: 'feria-inventada', from: '11:00' };
    for (const status of ['programada', 'anunciada'])
      expect((await bring([{ ...fresh, status }], '--dry-run')).code).toBe(1);
  });

  test('stays so when a dash, a question mark or “confirmado” stands where the state is', async () => {
    await bring([first]);
    await bring([cancelled]);
    for (const status of ['-', '?', 'Confirmado']) {
      await bring([{ ...first, status }]);
      expect(textOf('feria-inventada')).toContain('status: cancelled');
    }
  });

  test('stays so when the old copy is a spreadsheet with the code of another day', async () => {
    await bring([first]);
    await bring([
      { ...first, starts: '2027-08-14', status: 'postergada', reason: 'Por lluvia', id: 'feria-inventada' },
    ]);
    await bring([{ ...cancelled, starts: '2027-08-14', id: 'feria-inventada' }]);
    const cells = (row: RawValues) => FIELDS.map((field) => row[field] ?? '');
    writeFileSync(fileOf('vieja.xlsx'), await writeXlsx([{ name: 'Hoja', rows: [[...FIELDS], cells(first)] }]));
    const { text } = await run('vieja.xlsx');
    expect(text).toContain(say('announce.says-was-cancelled'));
    expect(written()).toEqual(['feria-inventada.md']);
  });

  test('that was cancelled by hand is told of, though the row says nothing new', async () => {
    await bring([first]);
    const file = `${importer.dir}/events/2027/feria-inventada.md`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: announced', 'status: cancelled'));
    const { code, text } = await bring([first]);
    expect(code).toBe(0);
    expect(text).toContain(
      say('announce.says-hand-differs', {
        file: 'events/2027/feria-inventada.md',
        found: 'cancelada',
        own: 'anunciada',
      }),
    );
    expect(textOf('feria-inventada')).toContain('status: cancelled');
  });

  test('that nobody had heard of is new, and says so', async () => {
    const { text } = await bring([cancelled]);
    expect(text).toContain(`Institución Inventada · ${say('announce.report-born-cancelled')}`);
    expect(text).not.toMatch(/:$/m);
    expect(last(text)).toContain('Nuevas: 1. Cambiadas: 0. Canceladas: 0.');
  });
});

describe('a moved activity', () => {
  const moved = { ...first, id: 'feria-inventada', starts: '2027-08-14', status: 'postergada', reason: 'Por lluvia' };

  test('stays where it is when an empty state would take it back', async () => {
    await bring([first]);
    await bring([moved]);
    for (const row of [first, { ...moved, status: '' }]) {
      const { text } = await bring([row]);
      expect(text).toContain(say('announce.says-was-moved', { day: '2027-08-14' }));
      expect(textOf('feria-inventada')).toContain('status: moved');
    }
    expect(written()).toEqual(['feria-inventada.md']);
  });

  test('is brought back by a state that says so, under a heading of its own, and by no word of an old table', async () => {
    await bring([first]);
    await bring([moved]);
    for (const status of ['anunciada', 'programado'])
      expect((await bring([{ ...first, status }])).text).toContain(
        say('announce.says-was-moved', { day: '2027-08-14' }),
      );
    const { text } = await bring([{ ...first, status: 'vuelve a lo de antes' }]);
    expect(text).toContain(say('announce.report-head-undone', { count: '1' }));
    expect(last(text)).toContain('Vuelven a lo de antes: 1.');
    expect(textOf('feria-inventada')).toContain('starts: "2027-07-30"');
  });
});

describe('an hour that was mended without a word in the state', () => {
  test('is named under a heading of its own, and an old copy does not set it back', async () => {
    await bring([first]);
    const { text: mended } = await bring([{ ...first, from: '09:30' }]);
    expect(mended).toContain(say('announce.report-head-moved', { count: '1' }));
    const { code, text } = await bring([first]);
    expect(code).toBe(1);
    expect(text).toContain(`Hora de inicio: ${say('announce.says-older-copy', { found: '15:00', now: '09:30' })}`);
    expect(textOf('feria-inventada')).toContain('from: "09:30"');
  });
});

test('no row of an older copy takes a cancellation back, nor announces its activity a second time, whatever its state says', async () => {
  const version = fc.record({
    starts: fc.constantFrom('2027-07-30', '2027-07-31', '2027-08-14'),
    from: fc.constantFrom('15:00', '09:30', ''),
    town: fc.constantFrom('Puno', 'Juliaca'),
    title: fc.constantFrom('Feria inventada', 'Gran feria inventada'),
    status: fc.constantFrom('', 'programada', 'anunciada', 'postergada'),
  });
  const history = fc.array(version, { minLength: 1, maxLength: 3 });
  const copy = fc.record({ hasCode: fc.boolean(), isNew: fc.boolean(), at: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(history, copy, async (versions, { hasCode, isNew, at }) => {
      importer.clear();
      const rows = versions.map((one) => aRealRow({ reason: one.status === 'postergada' ? 'Por lluvia' : '', ...one }));
      const id = isNew ? { id: 'nueva' } : {};
      await bring([{ ...rows[0]!, ...id }]);
      const [name = ''] = written();
      const code = { id: name.replace('.md', '') };
      // Only what came in is a copy: a version that was stopped was never anybody's.
      const came = [rows[0]!];
      for (const row of rows.slice(1)) if ((await bring([{ ...row, ...code }])).code === 0) came.push(row);
      await bring([{ ...came.at(-1)!, ...code, status: 'cancelada', reason: 'Se suspendió' }]);
      expect(textOf(code.id)).toContain('status: cancelled');
      const old = came[Math.min(at, came.length - 1)]!;
      put('vieja.csv', [{ ...old, ...(hasCode ? code : at === 0 ? id : {}) }]);
      const { text } = await run('vieja.csv');
      expect(text).not.toContain(say('announce.report-head-revived', { count: '1' }));
      expect(textOf(code.id)).toContain('status: cancelled');
      expect(written()).toHaveLength(1);
    }),
    { numRuns: 12 },
  );
});
