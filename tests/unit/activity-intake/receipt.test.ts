/** The code that whoever hands an announcement over is given, and by which it is found again. */
import { writeFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Announcement } from '../../../src/activity-intake/announcement.ts';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { toFragment } from '../../../src/activity-intake/handed-link.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { judgeTyped } from '../../../src/activity-intake/judge-known.ts';
import { isSlipOfReceipt, keyOf, readReceipt, receiptOf } from '../../../src/activity-intake/receipt.ts';
import { loadContext } from '../../../src/check/read/load-context.ts';
import { shownCode } from '../../../src/codes/recall-code.ts';
import { anImporter, aRealRow, TODAY } from '../../fixtures/activity-intake/importer.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

vi.setConfig({ testTimeout: 60_000 });

const receipt = (row: RawValues): string => receiptOf(keyOf(announced(row), RULES));
function announced(row: RawValues): Announcement {
  const { announcement } = judge(row, RULES);
  if (!announcement) throw new Error('No announcement can be made of it.');
  return announcement;
}

describe('a receipt', () => {
  test('has eight digits, and is the same each time and in every release', () => {
    expect(receipt(aRow())).toMatch(/^\d{8}$/);
    expect(receiptOf('feria | 2027-07-30 | puno | office')).toBe(receiptOf('feria | 2027-07-30 | puno | office'));
    expect(receiptOf('')).toBe('87294763');
  });

  test.each<[string, RawValues]>([
    ['accents and capitals', { title: 'FÉRIA de los Farolés', town: 'villa norte' }],
    ['blanks and marks', { title: '  Feria   de «los» faroles!', town: 'Villa  Norte ' }],
    ['a decomposed letter', { title: 'Fe\u0301ria de los faroles' }],
    ['the acronym of who organises', { organiser: 'OFI' }],
    ['a region that is missing', { region: '' }],
    ['another venue in the same town', { venue: 'Otra Plaza' }],
    ['another hour and description', { from: '9 a. m.', to: '', description: `${aRow().description} Es gratis.` }],
    ['a day in other form', { starts: '30/07/2027' }],
    ['a title that says that it is off', { title: 'CANCELADO: Feria de los faroles' }],
  ])('is not changed by %s', (_case, changes) => {
    expect(receipt(aRow(changes))).toBe(receipt(aRow()));
  });

  test('does not ask in which order who organises is named', () => {
    const order = (organiser: string) => receipt(aRow({ organiser }));
    expect(order('Club del Farol; Oficina Inventada')).toBe(order('OFI; club del farol'));
    expect(order('Municipalidad del Farol; Oficina Inventada; Club A')).toBe(
      order('Club A; Oficina Inventada; Municipalidad del Farol'),
    );
  });

  test.each<[string, RawValues]>([
    ['title', { title: 'Feria de las faroles' }],
    ['day', { starts: '2027-07-31' }],
    ['town', { town: 'Villa Sur' }],
    ['organiser', { organiser: 'Municipalidad del Farol' }],
    ['organiser, one of two', { organiser: 'Oficina Inventada; Municipalidad del Farol' }],
  ])('is another with another %s', (_case, changes) => {
    expect(receipt(aRow(changes))).not.toBe(receipt(aRow()));
  });

  test('is made of the venue where no town is said', () => {
    expect(receipt(aRow({ town: '' }))).toBe(receipt(aRow({ town: '', region: '' })));
    expect(receipt(aRow({ town: '', venue: 'Otra Plaza' }))).not.toBe(receipt(aRow({ town: '' })));
  });
});

describe('a receipt as people copy it', () => {
  const CODE = receipt(aRow());

  test.each([
    shownCode(CODE),
    ` ${CODE} `,
    `${CODE.slice(0, 4)}-${CODE.slice(4)}`,
    `${CODE.slice(0, 4)}\u00a0${CODE.slice(4)}`,
    [...CODE].join(' '),
    [...CODE].join('-'),
  ])('is read: %s', (text) => {
    expect(readReceipt(text)).toBe(CODE);
    expect(announced(aRow({ id: text, status: 'movida' })).id).toBe(CODE);
  });

  test('is read without the zeros that a spreadsheet takes from a number', () => {
    const begins = Array.from({ length: 200 }, (_none, i) => receiptOf(String(i))).filter((code) =>
      /^0{1,2}[1-9]/.test(code),
    );
    expect(begins.length).toBeGreaterThan(5);
    for (const code of begins) expect(readReceipt(String(Number(code)))).toBe(code);
  });

  test('is refused where one digit is wrong or two neighbours are swapped', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(7), fc.integer({ min: 1, max: 9 }), (key, at, more) => {
        const code = receiptOf(key);
        const wrong = [...code].map((digit, i) => (i === at ? (Number(digit) + more) % 10 : digit)).join('');
        expect(readReceipt(wrong)).toBeNull();
        expect(isSlipOfReceipt(wrong)).toBe(true);
        const [one, other] = [code[at]!, code[at + 1] ?? code[at]!];
        if (one === other) return;
        const swapped = `${code.slice(0, at)}${other}${one}${code.slice(at + 2)}`;
        expect(readReceipt(swapped)).toBeNull();
        expect(isSlipOfReceipt(shownCode(swapped))).toBe(true);
      }),
      { numRuns: tries(400) },
    );
  });

  const WRONG = `${CODE.slice(0, 7)}${(Number(CODE[7]) + 1) % 10}`;
  test.each([WRONG, shownCode(WRONG), `${WRONG.slice(0, 4)}-${WRONG.slice(4)}`])(
    'stops the form and the importer with a slip, however it is written: %s',
    (id) => {
      const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
      const row = aRow({ id, status: 'movida', reason: 'Por lluvia' });
      expect(codes(judge(row, RULES).findings)).toContain('bad-id');
      expect(codes(judgeTyped(row, RULES).findings)).toContain('bad-id');
    },
  );

  test.each(['', 'feria', 'feria-de-1234', '123', '123456789', '12345678901', '١٢٣٤٥٦٧٥'])('is none: %j', (text) => {
    expect(readReceipt(text)).toBeNull();
    expect(isSlipOfReceipt(text)).toBe(false);
  });
});

describe('through the importer, a receipt', () => {
  const importer = anImporter();
  const { dir, run, runUncalled, bring, written, textOf, fileOf } = importer;
  beforeEach(importer.clear);
  afterAll(importer.end);
  const ID = 'feria-inventada';
  const OFF = { status: 'cancelada', reason: 'Por lluvia' };
  /** The receipt that the form gave, in the words of this content. */
  const given = (changes: RawValues = {}) => {
    const { context } = loadContext(dir, TODAY, 'es');
    return shownCode(receiptOf(keyOf(judge(aRealRow(changes), context).announcement!, context)));
  };

  test('is the one of the form: by it alone what was announced is called off', async () => {
    await bring([aRealRow()]);
    const off = { id: given(), title: 'Feria', starts: '2027-07-30', organiser: 'Institución Inventada', ...OFF };
    expect(await bring([off])).toMatchObject({ code: 0, text: expect.stringContaining('Canceladas: 1') });
    expect(written()).toEqual([`${ID}.md`]);
    expect(textOf(ID)).toMatch(/status: cancelled/);
  });

  test('is no key: to move or to call off needs the call', async () => {
    await bring([aRealRow()]);
    importer.put('hoja.csv', [aRealRow({ id: given(), ...OFF })]);
    expect(await runUncalled('hoja.csv')).toMatchObject({ code: 1, text: expect.stringContaining('--called-back') });
    expect(textOf(ID)).toMatch(/status: announced/);
  });

  test('of somebody else changes nothing', async () => {
    await bring([aRealRow()]);
    const stranger = aRealRow({ id: given(), organiser: 'Otra Institución', ...OFF });
    expect((await bring([stranger])).code).toBe(1);
    expect(textOf(ID)).toMatch(/status: announced/);
  });

  test('of before an activity was moved still finds it, and so does the one of after', async () => {
    await bring([aRealRow()]);
    const before = given();
    const moved = { starts: '2027-07-31', status: 'movida', reason: 'Por lluvia' };
    expect((await bring([aRealRow({ id: before, ...moved })])).text).toContain('Cambiadas: 1');
    const after = given({ starts: '2027-07-31' });
    expect(after).not.toBe(before);
    expect((await bring([aRealRow({ id: before, ...moved, from: '17:00' })])).text).toContain('Cambiadas: 1');
    expect((await bring([aRealRow({ id: after, starts: '2027-07-31', ...OFF })])).text).toContain('Canceladas: 1');
    expect(written()).toEqual([`${ID}.md`]);
  });

  test('of two activities is refused in words that say what to do', async () => {
    await bring([aRealRow({ from: '09:00' }), aRealRow({ from: '16:00', id: 'nueva' })]);
    expect(written()).toHaveLength(2);
    const { code, text } = await bring([aRealRow({ id: given(), from: '16:00', ...OFF })]);
    expect(code).toBe(1);
    expect(text).toContain('copia el final de la dirección de su página');
    expect(
      written()
        .map((name) => textOf(name.replace('.md', '')))
        .join(''),
    ).not.toMatch(/status: cancelled/);
  });

  test('with a slip, and one that nobody was given, stop the row and say so', async () => {
    await bring([aRealRow()]);
    const code = given();
    const slip = `${code.slice(0, 8)}${(Number(code[8]) + 1) % 10}`;
    expect((await bring([aRealRow({ id: slip, ...OFF })])).text).toContain('no es un código');
    const foreign = shownCode(receiptOf('nobody'));
    expect((await bring([aRealRow({ id: foreign, ...OFF })])).text).toContain('No hay ninguna actividad con el código');
    expect(textOf(ID)).toMatch(/status: announced/);
  });

  test('of an announcement that came in the same run is found from the next file', async () => {
    importer.put('una.csv', [aRealRow()]);
    importer.put('otra.csv', [aRealRow({ id: given(), ...OFF })]);
    const { code, text } = await run('una.csv', 'otra.csv');
    expect(code).toBe(1);
    expect(text).toMatch(/Nuevas: 1\. Cambiadas: 0\. Canceladas: 0/);
    expect(text).toContain('misma actividad que la fila 2 de una.csv');
    expect(written()).toEqual([`${ID}.md`]);
  });

  test('of an announcement that stands before it in the same list stops nothing else', async () => {
    const link = (values: RawValues) => `https://example.org/publicar/#${toFragment({ values, dates: '' })}`;
    const rows = [
      aRealRow(),
      aRealRow({ id: given(), ...OFF }),
      aRealRow({ title: 'Charla inventada', town: 'Cusco', region: 'Cusco' }),
    ];
    writeFileSync(fileOf('hojas.txt'), rows.map(link).join('\n'));
    const { code, text } = await run('hojas.txt');
    expect(code).toBe(1);
    expect(text).toMatch(/Nuevas: 2\. Cambiadas: 0\. Canceladas: 0.*Detenidas: 1/);
    // One sentence says what to do with it.
    expect(text.match(/^.*Entrada 2.*$/gm)).toEqual([
      expect.stringContaining('Parece la misma actividad que la fila 1. Borra una'),
    ]);
    expect(written()).toEqual(['charla-inventada.md', `${ID}.md`]);
  });
});
