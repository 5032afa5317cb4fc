/** After the day an organiser reports by the door of the announcements: what is taken, and what is refused in words. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { isStopped } from '../../../src/activity-intake/finding.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { judgeTyped } from '../../../src/activity-intake/judge-known.ts';
import { keyOf, receiptOf } from '../../../src/activity-intake/receipt.ts';
import { checkAll } from '../../../src/check/check-all.ts';
import { splitFrontMatter } from '../../../src/check/source/front-matter.ts';
import { anImporter, aRealRow } from '../../fixtures/activity-intake/importer.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const importer = anImporter();
const { dir, put, textOf, bring: announce } = importer;
const say = phrase(0);
const ID = 'feria-inventada';
/** Of the announcement with that id. */
const RECEIPT = receiptOf(keyOf(judge(aRealRow({ region: 'Norte' }), RULES).announcement!, RULES));
const AFTER = '2027-07-31';
const saying = (code: string, values: Record<string, string> = {}) => say(`announce.says-${code}`, values);
const NOT_KNOWN = saying('reports-unknown');

afterAll(importer.end);

const frontOf = (id = ID) => parse(splitFrontMatter(textOf(id))!.front);
const ledger = () => parse(readFileSync(path.join(dir, 'events/announced.yaml'), 'utf8'));
const everything = () =>
  globSync('**/*.*', { cwd: dir }).map((file) => [file, readFileSync(path.join(dir, file), 'utf8')]);
const findings = () =>
  checkAll(dir, AFTER)
    .findings.filter(({ file }) => file.startsWith('events/'))
    .map(({ code }) => code);
const by = ['--by', 'editor'];
/** Rows that arrive after the day, brought in by an editor where nothing else is said. */
const report = (rows: readonly RawValues[], args: readonly string[] = by, day = AFTER) => {
  put('informe.csv', rows);
  return importer.runOn(day, 'informe.csv', ...args);
};
const COUNTED: RawValues = { held: 'sí', people: '80', counted: 'una por una', mode: 'presencial' };
const OUTCOME = { held: 'yes', mode: 'onsite', counted: { people: 80, method: 'each' }, by: 'editor', on: AFTER };

describe('an organiser who reports', () => {
  beforeEach(importer.clear);

  test.each<[string, RawValues]>([
    ['by the code alone', { id: ID, title: '' }],
    ['by the receipt alone', { id: RECEIPT, title: '' }],
    [
      'by title, day and organiser',
      { title: 'Feria inventada', starts: '30/07/2027', organiser: 'Institución Inventada' },
    ],
    ['with the whole row as it was announced', aRealRow()],
    ['with the whole row and its code', aRealRow({ id: ID })],
  ])('%s is taken at the word, and nothing else changes', async (_case, row) => {
    await announce([aRealRow()]);
    const [before, known] = [textOf(ID), ledger()[ID]];
    const { code, text } = await report([{ ...row, ...COUNTED }]);
    expect(text).toContain(say('announce.report-head-reported', { count: '1' }));
    expect(code).toBe(0);
    expect(frontOf().outcome).toEqual(OUTCOME);
    expect(textOf(ID).replace(/^outcome: .*\n/m, '')).toBe(before);
    expect(ledger()[ID]).toEqual({ ...known, written: expect.not.stringContaining(known.written) });
    expect(findings()).toEqual([]);
    expect(text).not.toContain('npm run edit');
  });

  test('that it was not held says no form and no number, though the row still has the form it was announced in', async () => {
    await announce([aRealRow()]);
    expect(await report([aRealRow({ id: ID, held: 'no se hizo', mode: 'presencial', people: '0' })])).toMatchObject({
      code: 0,
    });
    expect(frontOf().outcome).toEqual({ held: 'no', by: 'editor', on: AFTER });
    expect(findings()).toEqual([]);
  });

  test('twice alike changes nothing; otherwise the second answer stands, and both are shown', async () => {
    await announce([aRealRow()]);
    await report([{ id: ID, title: '', ...COUNTED }]);
    const before = everything();
    const again = await report([{ id: ID, title: '', ...COUNTED }], ['--by', 'revision'], '2027-08-02');
    expect(again).toMatchObject({ code: 0, text: expect.stringContaining('Sin cambios: 1') });
    expect(everything()).toEqual(before);
    const other = await report(
      [{ id: ID, title: '', ...COUNTED, people: '95', counted: 'con una lista' }],
      by,
      '2027-08-03',
    );
    expect(other.text).toContain(`${say('announce.field-people')}: 80 → 95`);
    expect(other.text).toContain(`${say('announce.field-counted')}: una por una → con una lista`);
    expect(other.text).not.toContain(`${say('announce.field-held')}:`);
    expect(frontOf().outcome).toEqual({ ...OUTCOME, counted: { people: 95, method: 'papers' }, on: '2027-08-03' });
    await report([{ id: ID, title: '', held: 'no' }], by, '2027-08-04');
    expect(frontOf().outcome).toEqual({ held: 'no', by: 'editor', on: '2027-08-04' });
    expect(textOf(ID).match(/^outcome:/gm)).toHaveLength(1);
  });

  test('of several in one sheet, some without a code, gets a copy with all codes', async () => {
    const rows = [aRealRow(), aRealRow({ title: 'Charla inventada', starts: '2027-07-28' })];
    await announce(rows);
    const { code, text } = await report([
      { ...rows[0], ...COUNTED },
      { ...rows[1], held: 'no' },
    ]);
    expect(code).toBe(0);
    expect(text).toMatch(/informe\.revisado.*\.xlsx/);
    expect(text).toContain('Informadas: 2.');
    expect(text).toContain('Filas: 2. Por leer: 0');
    expect(frontOf('charla-inventada').outcome.held).toBe('no');
  });

  test('of one that lasts several days is heard after the last one', async () => {
    await announce([aRealRow({ ends: '2027-08-02' })]);
    expect(await report([{ id: ID, title: '', held: 'sí' }], by, '2027-08-02')).toMatchObject({ code: 1 });
    expect(await report([{ id: ID, title: '', held: 'sí' }], by, '2027-08-03')).toMatchObject({ code: 0 });
  });

  test('in the next year is heard too', async () => {
    await announce([aRealRow()]);
    const named = { title: 'Feria inventada', starts: '2027-07-30', organiser: 'Institución Inventada' };
    expect(await report([{ ...named, held: 'sí' }], by, '2028-01-02')).toMatchObject({ code: 0 });
  });
});

describe('a file', () => {
  beforeEach(importer.clear);
  const MARK = '# Lo pidió quien organiza\nconfidence: medium';

  test('that somebody edited gets its outcome, keeps what was edited, and counts as edited still', async () => {
    await announce([aRealRow()]);
    const edited = textOf(ID).replace('confidence: low', MARK);
    writeFileSync(path.join(dir, `events/2027/${ID}.md`), edited);
    expect(await report([{ id: ID, title: '', held: 'sí' }])).toMatchObject({ code: 0 });
    expect(textOf(ID)).toContain(MARK);
    expect(frontOf().outcome.held).toBe('yes');
    const later = await importer.runOn(AFTER, put('hoja.csv', [aRealRow({ cost: 'gratis' })]) ?? 'hoja.csv', ...by);
    expect(later.text).toContain(say('announce.says-hand-edited', { found: `events/2027/${ID}.md` }));
  });

  test('that nobody imported gets its outcome by its name, and no place in the ledger', async () => {
    await announce([aRealRow()]);
    const own = textOf(ID).replace('Feria inventada', 'Marcha inventada');
    writeFileSync(path.join(dir, 'events/2027/marcha-inventada.md'), own.replaceAll('\n', '\r\n'));
    expect(await report([{ id: 'marcha-inventada', title: '', held: 'sí' }])).toMatchObject({ code: 0 });
    expect(frontOf('marcha-inventada').outcome.held).toBe('yes');
    expect(Object.keys(ledger())).toEqual([ID]);
    expect(findings()).toEqual([]);
  });

  test('with an outcome keeps it where a later row corrects something else', async () => {
    await announce([aRealRow()]);
    await report([{ id: ID, title: '', ...COUNTED }]);
    put('hoja.csv', [aRealRow({ cost: 'gratis' })]);
    const { text } = await importer.runOn(AFTER, 'hoja.csv', ...by);
    expect(text).toContain('Cambiadas: 1');
    expect(frontOf()).toMatchObject({ cost: 'free', sequence: 1, outcome: OUTCOME });
    put('hoja.csv', [aRealRow({ cost: 'gratis' })]);
    expect((await importer.runOn(AFTER, 'hoja.csv', ...by)).text).toContain('Sin cambios: 1');
  });
});

/** Nothing of it is written, the words say why, and the next thing to do. */
async function refused(row: RawValues, said: string, args = by, day = AFTER) {
  const before = everything();
  const { code, text } = await report([row], args, day);
  expect(text).toContain(said);
  expect(code).toBe(1);
  expect(everything()).toEqual(before);
}

describe('in words is refused', () => {
  // Nothing of it changes anything.
  beforeAll(async () => {
    importer.clear();
    await announce([aRealRow()]);
  });

  test.each<[string, RawValues, string]>([
    ['a code that nobody has', { id: 'otra-feria', title: '' }, NOT_KNOWN],
    [
      'an activity that nobody announced',
      { title: 'Otra feria', starts: '2027-07-30', organiser: 'Institución Inventada' },
      NOT_KNOWN,
    ],
    ['a title without day and organiser', { title: 'Feria inventada', starts: '', organiser: '' }, NOT_KNOWN],
    ['the activity of another, by its name', aRealRow({ organiser: 'Otra Institución' }), NOT_KNOWN],
    ['the activity of another, by its code', aRealRow({ id: ID, organiser: 'Otra Institución' }), 'Otra Institución'],
  ])('%s', async (_case, row, said) => {
    await refused({ ...row, held: 'sí' }, said);
  });

  test.each(['2027-07-01', '2027-07-30'])('what is not over on %s', async (day) => {
    await refused({ id: ID, title: '', held: 'sí' }, saying('not-over', { day: '2027-07-30' }), by, day);
  });

  test('that it was held in a row that says that it is cancelled', async () => {
    await refused(aRealRow({ held: 'sí', status: 'cancelada' }), saying('cancelled-held'));
  });

  test.each<[string, RawValues, string]>([
    ['a number without how it was counted', { held: 'sí', people: '80' }, say('announce.field-counted')],
    ['how it was counted without a number', { held: 'sí', counted: 'a ojo' }, say('announce.field-people')],
    ['a way to count that is none', { held: 'sí', people: '80', counted: 'con Rosa Quispe' }, 'con Rosa Quispe'],
    [
      'people where it was not held',
      { held: 'no', people: '80', counted: 'a ojo' },
      saying('people-not-held', { found: '80' }),
    ],
    ['an answer that is none', { held: 'quizá' }, 'quizá'],
    ['a story in place of an answer', { held: 'Sí, y Rosa contó su caso' }, 'Rosa contó su caso'],
    ['two answers', { held: 'sí / no' }, 'sí / no'],
    ['a form that is none', { held: 'sí', mode: 'en casa de Rosa' }, 'en casa de Rosa'],
  ])('%s', async (_case, values, said) => {
    await refused({ id: ID, title: '', ...values }, said);
  });

  test('a report that nobody says to have noted, and one noted by somebody who is not of the team', async () => {
    await refused({ id: ID, title: '', held: 'sí' }, saying('report-by', { flag: '--by …' }), []);
    const before = everything();
    expect(await report([{ id: ID, title: '', held: 'sí' }], ['--by', 'Rosa Quispe'])).toMatchObject({ code: 2 });
    expect(everything()).toEqual(before);
  });
});

describe('not taken is', () => {
  beforeEach(importer.clear);

  test('that what was cancelled was held; that it was not is no news, and taken', async () => {
    await announce([aRealRow()]);
    await announce([aRealRow({ status: 'cancelada', reason: 'Por lluvia' })]);
    await refused({ id: ID, title: '', held: 'sí' }, saying('cancelled-held'));
    expect(await report([{ id: ID, title: '', held: 'no' }])).toMatchObject({ code: 0 });
    expect(findings()).toEqual([]);
  });

  test('a report of what only the press told', async () => {
    await announce([aRealRow()]);
    const press = textOf(ID).replace('status: announced', 'status: reported');
    writeFileSync(path.join(dir, `events/2027/${ID}.md`), press);
    await refused({ id: ID, title: '', held: 'sí' }, saying('id-taken', { found: ID }));
  });

  test('a second report of one activity in one run', async () => {
    await announce([aRealRow()]);
    const { code } = await report([aRealRow({ held: 'sí' }), { id: ID, title: '', held: 'no' }]);
    expect(code).toBe(1);
    expect(frontOf().outcome.held).toBe('yes');
  });

  test('a second report in another file of one run', async () => {
    await announce([aRealRow()]);
    put('uno.csv', [aRealRow({ held: 'sí' })]);
    put('dos.csv', [aRealRow({ held: 'no' })]);
    const { code, text } = await importer.runOn(AFTER, 'uno.csv', 'dos.csv', ...by);
    expect(code).toBe(1);
    expect(text).toContain(saying('same-elsewhere', { row: '2', file: 'uno.csv' }));
    expect(frontOf().outcome.held).toBe('yes');
  });
});

describe('nothing personal travels with a report', () => {
  beforeEach(importer.clear);

  const STORY = 'Vino Rosa Quispe, de 12 años, y contó su caso. Su número es 987 654 321.';

  test('whatever the other cells say, only the outcome is written', async () => {
    await announce([aRealRow()]);
    const texts = { description: STORY, venue: STORY, directions: STORY, reason: STORY, series: STORY, link: STORY };
    const before = everything().map(([, text]) => text!.replace(/ +written: .*\n/g, ''));
    expect(await report([{ ...aRealRow(COUNTED), ...texts, lang: STORY, kind: STORY }])).toMatchObject({ code: 0 });
    const now = everything().map(([, text]) => text!.replace(/ +written: .*\n/g, '').replace(/^outcome: .*\n/m, ''));
    expect(now).toEqual(before);
    expect(JSON.stringify(everything())).not.toContain('Quispe');
  });

  test('a file of the form cannot write an outcome, and one that reports is no file of the content', async () => {
    await announce([aRealRow()]);
    const front = 'outcome: { held: "yes", by: editor, on: "2027-07-31" }\n';
    const forged = textOf(ID).replace('sequence: 0', `${front}sequence: 0`);
    writeFileSync(importer.fileOf('informe.md'), forged);
    await importer.runOn(AFTER, 'informe.md', ...by);
    expect(frontOf().outcome).toBeUndefined();
    writeFileSync(path.join(dir, 'events/2027/otra.md'), forged.replace(front, 'report:\n  held: "yes"\n'));
    expect(findings()).toContain('unknown-key');
  });
});

describe('an announcement', () => {
  beforeEach(importer.clear);

  test('that counts people and does not say that it was held is one still, with a notice', async () => {
    const { code, text } = await announce([aRealRow({ people: '80' })]);
    expect(code).toBe(0);
    expect(text).toContain('Nuevas: 1');
    expect(text).toContain(say('announce.says-held-missing'));
    expect(textOf(ID)).not.toContain('80');
  });

  test.each(['—', '-', '?', ' '])('with «%s» in the cell reports nothing', (held) => {
    const judged = judgeTyped(aRow({ held }), RULES);
    expect(isGood(judged)).toBe(true);
    expect(judged.announcement?.report).toBeUndefined();
  });
});

describe('in the browser, which knows only a part of what is there', () => {
  const { title, starts, organiser } = aRow();
  const known = [{ id: ID, title: title!, starts: starts!, organisers: [], organiserNames: [], isPartly: true }];
  const judged = (values: RawValues) =>
    judgeAll(
      [{ table: '', number: 2, findings: [], values: { title, starts, organiser, held: 'sí', ...values } }],
      RULES,
      {
        known,
      },
    )[0]!;

  test.each<[string, RawValues]>([
    ['by its name', {}],
    ['by its code', { id: ID, title: 'Otro nombre de la feria' }],
  ])('a report finds its activity %s', (_how, values) => {
    expect(judged(values)).toMatchObject({
      isGood: true,
      findings: [],
      announcement: { id: ID, report: { held: 'yes' } },
    });
  });

  test('a report of what nobody published is told so', () => {
    expect(judged({ title: 'Otra feria' }).findings.map(({ code }) => code)).toEqual(['reports-unknown']);
  });
});

describe('the answers', () => {
  const told = (values: RawValues) => {
    const { announcement, findings } = judgeTyped({ ...aRow(), ...values }, RULES);
    return announcement?.report ?? findings.map(({ code, column }) => `${column} ${code}`);
  };

  test.each([
    [
      'yes',
      ['sí', 'Si', 'SE HIZO', 'sí se hizo', 'se realizó', 'realizada', 'yes', 'took place', 'sim', 'foi feita', 'x'],
    ],
    ['no', ['no', 'No se hizo', 'no se realizó', 'no realizada', 'did not take place', 'não', 'não foi feita']],
  ])('%s, as people write it', (held, words) => {
    for (const word of words) expect([word, told({ held: word })]).toEqual([word, { held }]);
  });

  test.each([
    ['80', 'con una lista', '80', 'papers'],
    ['1200', 'a ojo', '1200', 'estimate'],
    ['1.200', 'estimado', '1200', 'estimate'],
    ['1,200', 'one by one', '1200', 'each'],
    ['12 000', 'lista de asistencia', '12000', 'papers'],
    ['0', 'no olho', '0', 'estimate'],
    ['1000000', 'each', '1000000', 'each'],
  ])('%s people (%s)', (people, way, number, counted) => {
    expect(told({ held: 'sí', people, counted: way })).toEqual({ held: 'yes', people: number, counted });
  });

  test.each([
    ...[
      'muchas',
      '-5',
      '80,5',
      '80 personas',
      '80-100',
      '+80',
      '1e3',
      '1000001',
      '987654321',
      '12.34',
      'Rosa Quispe',
      '٨٠',
    ],
  ])('«%s» is no number of people', (people) => {
    const { announcement, findings } = judgeTyped({ ...aRow(), held: 'sí', counted: 'a ojo', people }, RULES);
    expect(findings.map(({ code, column }) => `${column} ${code}`)).toContain('people not-a-count');
    expect(announcement?.report).toEqual({ held: 'yes' });
    expect(isStopped(findings)).toBe(true);
  });

  test.each([
    ['✓', 'not-a-choice'],
    ['quizá', 'not-a-choice'],
    ['no se sabe', 'not-a-choice'],
    ['sí, y vino Rosa Quispe', 'not-a-choice'],
    [`sí${' '.repeat(3000)}Rosa`, 'too-long'],
  ])('«%.20s» is no answer', (held, code) => expect(told({ held })).toEqual([`held ${code}`]));
});
