/** The gate: what each finding is found by, and what it does. */
import { globSync, readFileSync } from 'node:fs';
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDay } from '../../../src/activity-intake/days.ts';
import { FIELDS, type RawValues } from '../../../src/activity-intake/fields.ts';
import { LEVELS } from '../../../src/activity-intake/finding.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { FILE_PROBLEMS } from '../../../src/activity-intake/problem.ts';
import { readClock } from '../../../src/activity-intake/when.ts';
import { activityMistakes } from '../../../src/domain/activities/mistakes.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { aRow, phrases, RULES } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

const LONG = 'Habrá mesas de información de seis oficinas, juegos para todas las edades y teatro de títeres. ';
const say = (changes: RawValues) =>
  judge(aRow(changes), RULES).findings.map(({ code, column }) => `${column ?? ''} ${code}`);

test('an announcement that is as it should be has nothing said of it', () => {
  expect(judge(aRow(), RULES).findings).toEqual([]);
});

test.each<[string, RawValues, string]>([
  ['it ends before it begins', { ends: '2027-07-29' }, 'ends ends-before-starts'],
  ['it ends before it begins, on one day', { from: '17:00', to: '15:00' }, 'to to-not-after-from'],
  ['it ends in the minute in which it begins', { from: '15:00', to: '15:00' }, 'to to-not-after-from'],
  ['there is an end and no beginning', { from: '', to: '15:00' }, 'to to-without-from'],
  ['it is of another year', { starts: '2026-07-30' }, 'starts other-year'],
  ['it has passed', { starts: '2027-05-30' }, 'starts past'],
  ['it lasts months', { ends: '2027-12-30' }, 'ends lasts-long'],
  ['three could be the afternoon', { from: '3:00', to: '' }, 'from half-day'],
  ['day and month could be the other way round', { starts: '07/08/2027' }, 'starts day-or-month'],
  ['the month comes first', { starts: '07/30/2027' }, 'starts not-a-day'],
  ['the year has two figures', { starts: '30/07/27' }, 'starts not-a-day'],
  ['there is no such day', { starts: '30/02/2027' }, 'starts not-a-day'],
  ['there is a month and no day', { starts: 'julio 2027' }, 'starts not-a-day'],
  ['its id is a name that no disk can hold', { id: 'con' }, 'id bad-id'],
  ['there is no such hour', { from: '25:00' }, 'from not-a-time'],
  ['the town is in another region', { region: 'Sur' }, 'region region-differs'],
  ['there is no region', { region: '' }, 'region region-missing'],
  ['nobody knows the region', { region: 'Oeste' }, 'region not-a-choice'],
  ['it is nowhere', { town: '', venue: '' }, 'town place-missing'],
  ['there is no title', { title: ' ' }, 'title missing'],
  ['there is no description', { description: '' }, 'description description-missing'],
  ['the description says little', { description: 'Una feria.' }, 'description description-short'],
  ['the description is the title', { description: 'feria de los FAROLES' }, 'description description-is-title'],
  ['the description has no end', { description: 'x '.repeat(600) }, 'description too-long'],
  ['nobody said if there are steps', { stepFree: '' }, 'stepFree access-unknown'],
  ['there is a mobile number', { description: `${LONG}Llama al 951 234 567` }, 'description personal-contact'],
  ['there is an e-mail of a person', { directions: 'Escribe a ana.perez@gmail.com' }, 'directions personal-contact'],
  ['it says where people are sheltered', { venue: 'Casa de acogida Luz' }, 'venue shelter-address'],
  [
    'it gives the address of a shelter',
    { description: `${LONG}Visita al albergue de la calle 5.` },
    'description shelter-address',
  ],
  ['it names a minor by age', { description: `${LONG}Habla Rosa Mamani (15 años).` }, 'description minor-named'],
  ['it links elsewhere', { description: `${LONG}https://otro.example/x` }, 'description link'],
])('when %s, it says so', (_what, changes, expected) => expect(say(changes)).toContain(expected));

test('an announcement with the number of a person is not taken in, however good the rest', () => {
  expect(isGood(judge(aRow(), RULES))).toBe(true);
  expect(isGood(judge(aRow({ description: `${LONG}Llama al 951 234 567` }), RULES))).toBe(false);
});

test.each<[string, RawValues]>([
  ['speaks about shelters without an address', { title: 'Foro sobre casas de acogida' }],
  ['is for boys and girls of a school', { description: `${LONG}Para niñas y niños del Colegio Inventado.` }],
  ['is about decent work', { title: 'Feria del empleo digno' }],
  ['links to the site of its organiser', { description: `${LONG}https://www.oficina.example/feria` }],
  ['is of ten in the morning', { from: '10:00 a. m.', to: '' }],
  ['names a law', { description: `${LONG}Se explicará la Ley 28950 y el D.S. 001-2016.` }],
])('nothing is said against one that %s', (_what, changes) => expect(say(changes)).toEqual([]));

describe('between the rows of a file', () => {
  const rows = (...list: RawValues[]) =>
    judgeAll(
      list.map((values, i) => ({ table: '', number: i + 2, values, findings: [] })),
      RULES,
    ).map(({ findings }) => findings.map(({ code }) => code));

  test('one activity told twice is found', () =>
    expect(rows(aRow(), aRow({ title: 'FERIA DE LOS   FAROLES' }))).toEqual([[], ['same-row']]));
  test.each([{ title: 'Feria de los faroles 2' }, { from: '08:00', to: '' }, { town: 'Otro Pueblo' }])(
    'one of another title, hour or town is another: %o',
    (other) => expect(rows(aRow(), aRow(other))).toEqual([[], []]),
  );
  test('"new" as its code says that it is another', () =>
    expect(rows(aRow(), aRow({ id: 'nueva' }))).toEqual([[], []]));
  test('dates of one series resemble each other, and one of them told twice is still found', () => {
    const series = { series: 'Ferias de faroles' };
    expect(rows(aRow(series), aRow({ ...series, starts: '2027-07-31' }), aRow(series))).toEqual([[], [], ['same-row']]);
  });
  test('a new date of a series that is there already is no twin of it', () => {
    const known = [{ ...judge(aRow({ series: 'Ferias' }), RULES).announcement!, id: 'feria-vieja' }];
    const values = aRow({ series: 'Ferias', starts: '2027-07-31' });
    const [row] = judgeAll([{ table: '', number: 2, values, findings: [] }], RULES, { known });
    expect(row!.findings).toEqual([]);
  });
  test('a code used twice is found', () =>
    expect(rows(aRow({ id: 'a' }), aRow({ id: 'a', starts: '2027-08-14' }))[1]).toContain('same-id'));
  test('what is near an activity that is there stops, with its code', () => {
    const known = [{ ...judge(aRow(), RULES).announcement!, id: 'feria-vieja' }];
    const [row] = judgeAll([{ table: '', number: 2, values: aRow(), findings: [] }], RULES, { known });
    expect(row!.findings).toMatchObject([{ code: 'near', level: 'stop', values: { id: 'feria-vieja' } }]);
  });
});

test.each([
  ['gratuito', 'free'],
  ['Gratuita', 'free'],
  ['gratis', 'free'],
  ['sin costo', 'free'],
  ['Libre', 'free'],
  ['INGRESO LIBRE', 'free'],
  ['entrada libre', 'free'],
  ['free', 'free'],
  ['Free entry', 'free'],
  ['no cost', 'free'],
  ['grátis', 'free'],
  ['entrada franca', 'free'],
  ['0', 'free'],
  ['se paga', 'paid'],
  ['No sé', 'unknown'],
  ['n/a', 'unknown'],
  ['—', 'unknown'],
])('the cost %s is %s', (cost, code) => {
  const { announcement, findings } = judge(aRow({ cost }), RULES);
  expect([announcement?.cost, findings]).toEqual([code, []]);
});

test.each([
  ['sí', 'yes'],
  ['Si', 'yes'],
  ['x', 'yes'],
  ['sim', 'yes'],
  ['no', 'no'],
  ['NÃO', 'no'],
  ['n/a', 'unknown'],
  ['no sé', 'unknown'],
  ['?', 'unknown'],
])('the answer %s on sign language is %s', (signLanguage, code) => {
  const { announcement, findings } = judge(aRow({ signLanguage }), RULES);
  expect(announcement?.signLanguage).toBe(code);
  expect(findings.filter(({ level }) => level === 'stop')).toEqual([]);
});

test.each([
  ['2027-07-30', '2027-07-30'],
  ['30/07/2027', '2027-07-30'],
  ['30-7-2027', '2027-07-30'],
  ['30.07.2027', '2027-07-30'],
  ['30 de julio de 2027', '2027-07-30'],
  ['viernes, 30 de julio del 2027', '2027-07-30'],
  ['July 30th, 2027', '2027-07-30'],
  ['1 de setiembre de 2027', '2027-09-01'],
  ['30 jul 2027', '2027-07-30'],
  ['2027-07-30T00:00:00', '2027-07-30'],
])('the day %s is %s', (text, day) => expect(readDay(text, 'starts', RULES.words.read).day).toBe(day));

describe('what is read in a date and not understood stops, and is said', () => {
  test.each<[string, string, Record<string, string>]>([
    ['30 de julio de 2027 (cancelado)', 'date-rest', { rest: '(cancelado)', day: '2027-07-30' }],
    ['30/07/2027 por confirmar', 'date-rest', { rest: 'por confirmar' }],
    ['2027-07-30, salón 3', 'date-rest', { rest: 'salón 3' }],
    ['30 de julio de 2027 ❌', 'date-rest', { rest: '❌' }],
    ['cancelado 30/07/2027', 'not-a-day', {}],
    ['viernes 23 de julio', 'no-year', { day: '2027-07-23' }],
    ['23/07', 'no-year', { day: '2027-07-23' }],
    ['30 y 31 de julio de 2027', 'two-days', {}],
    ['30 - 31/07/2027', 'two-days', {}],
    ['30/07 - 31/07/2027', 'two-days', {}],
    ['30/07/2027 al 01/08/2027', 'two-days', {}],
    ['del 30 al 31 de julio de 2027', 'two-days', {}],
    ['2027-07-30 – 2027-07-31', 'two-days', {}],
    ['46598', 'not-a-day', {}],
    ['2027', 'not-a-day', {}],
    ['agosto de 2027', 'not-a-day', {}],
  ])('%s', (starts, code, values) => {
    const judged = judge(aRow({ starts }), RULES);
    expect(judged.findings).toContainEqual(expect.objectContaining({ code, level: 'stop' }));
    expect(judged.findings.find((one) => one.code === code)?.values).toMatchObject(values);
    expect(isGood(judged)).toBe(false);
  });

  test('where its hour is another than that of the column of hours', () => {
    expect(say({ starts: '30/07/2027 3 pm', from: '15:00' })).toEqual([]);
    expect(say({ starts: '30/07/2027 4 pm', from: '15:00' })).toEqual(['from two-values']);
  });

  test('where the weekday is not that of the date, it warns', () => {
    expect(say({ starts: 'viernes, 30 de julio de 2027' })).toEqual([]);
    expect(say({ starts: 'jueves 30 de julio de 2027' })).toEqual(['starts weekday-differs']);
    expect(say({ starts: 'Fri 30/07/2027' })).toEqual([]);
    expect(say({ starts: 'sexta-feira, 30 de julho de 2027' })).toEqual([]);
  });
});

test.each([
  ['CANCELADO', 'cancelled'],
  ['suspendida', 'cancelled'],
  ['Se suspendió', 'cancelled'],
  ['postergada', 'moved'],
  ['REPROGRAMADO', 'moved'],
  ['Postponed', 'moved'],
  ['adiado', 'moved'],
  ['canceled', 'cancelled'],
])('the state %s is %s', (status, code) => {
  const { announcement, findings } = judge(aRow({ status, reason: 'Por lluvia' }), RULES);
  expect([announcement?.status, findings]).toEqual([code, []]);
});

test.each([
  ['Virtual', 'online'],
  ['WEBINAR', 'online'],
  ['Zoom', 'online'],
  ['Google Meet', 'online'],
  ['híbrido', 'mixed'],
  ['HIBRIDA', 'mixed'],
  ['en persona', 'onsite'],
  ['hybrid', 'mixed'],
  ['remoto', 'online'],
])('the mode %s is %s', (mode, code) => {
  const { announcement, findings } = judge(aRow({ mode }), RULES);
  expect([announcement?.mode, findings]).toEqual([code, []]);
});

test.each([
  ['CANCELADO: Feria de los faroles', 'cancelled'],
  ['Canceled: Feria de los faroles', 'cancelled'],
  ['(Postergado) Feria de los faroles', 'moved'],
  ['Feria de los faroles [suspendida]', 'cancelled'],
  ['Feria de los faroles - cancelada', 'cancelled'],
])('the title %s says its state, which goes to its own field', (title, status) => {
  const { announcement, findings } = judge(aRow({ title, reason: 'Por lluvia' }), RULES);
  expect(announcement).toMatchObject({ title: 'Feria de los faroles', status });
  expect(findings.map(({ code }) => code)).toEqual(['status-in-title']);
  expect(say({ title, status: 'anunciada' })).toContain('status two-values');
});

test.each(['Suspendidas en el aire: danza', 'Zoom a la trata', 'Foro: nada cancelado', 'Feria (presencial)'])(
  'the title %s says none',
  (title) => expect(judge(aRow({ title }), RULES).announcement).toMatchObject({ title, status: 'announced' }),
);

test.each([
  ['a letter that nobody could read', { title: 'Feria de los faroles en la ni\uFFFDez' }],
  ['letters of another code', { description: `${LONG}HabrÃ¡ mÃºsica.` }],
  ['a capital of another code', { venue: 'Parque de la NIÃ‘EZ' }],
])('%s stops the row', (_what, changes) => expect(say(changes)).toContain(`${Object.keys(changes)[0]} garbled`));

test.each([{ title: 'AMANHÃ, FEIRA' }, { description: `${LONG}Peça «AMANHû, e “MANHÔ.` }])(
  'a language that has those letters is not broken: %j',
  (changes) => expect(say(changes).filter((one) => one.includes('garbled'))).toEqual([]),
);

test('an announcement that is good is one that the schema takes, whatever its fields hold', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      'https://www.oficina.example(@evil.example/',
      'https://oficina.example/sala',
      'x;'.repeat(20),
      'sí',
      '24:00',
      '-',
      // As a name of a series, a number or a word of YAML.
      '2027',
      'null',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), fc.constantFrom(...FIELDS), value, value, (one, other, a, b) => {
      const judged = judge(aRow({ [one]: a, [other]: b }), RULES);
      if (!isGood(judged)) return;
      const text = toMarkdown(judged.announcement, { sequence: 0, updatedOn: '2027-06-01' });
      const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)![1]!);
      expect(activitySchema.safeParse(front).error).toBeUndefined();
      expect(activityMistakes({ ...front, year: 2027 })).toEqual([]);
    }),
    { numRuns: tries(1000) },
  );
});

test.each([
  ['24:00', '23:59'],
  ['12:00 a.m.', '00:00'],
])('the end %s is %s', (text, clock) => expect(readClock(text, 'to', RULES.words.read.clock).from).toBe(clock));

test.each([
  ['3-5 pm', '15:00', '17:00'],
  ['10-1 pm', '10:00', '13:00'],
  ['11-12 pm', '11:00', '12:00'],
  ['8 a 10 de la noche', '20:00', '22:00'],
  ['9 a 11 de la mañana', '09:00', '11:00'],
  ['20:00 a 24:00', '20:00', '23:59'],
  ['9 a 12 m', '09:00', '12:00'],
  ['10:00 a.m. - 12:00 m.', '10:00', '12:00'],
  ['12 m a 2 pm', '12:00', '14:00'],
  ['12:00 m - 14:00', '12:00', '14:00'],
  ['1500-1700', '15:00', '17:00'],
  ['1500 a 1730', '15:00', '17:30'],
  ['de 0900 a 1100', '09:00', '11:00'],
  ['de 9 a 11', '09:00', '11:00'],
  ['desde las 9 hasta las 11', '09:00', '11:00'],
  ['from 9 to 11', '09:00', '11:00'],
  ['das 9 às 11', '09:00', '11:00'],
])('the hours %s are from %s to %s', (text, from, to) =>
  expect(readClock(text, 'from', RULES.words.read.clock)).toMatchObject({ from, to }),
);

test.each([
  ['15:00', '15:00'],
  ['3:00 p. m.', '15:00'],
  ['3 PM', '15:00'],
  ['12:00 a.m.', '00:00'],
  ['12 m.', '12:00'],
  ['12 m', '12:00'],
  ['12m', '12:00'],
  ['12 M', '12:00'],
  ['12:00 m', '12:00'],
  ['12:00 m.', '12:00'],
  ['12:00 M.', '12:00'],
  ['12:30 m', '12:30'],
  ['12 m.d.', '12:00'],
  ['12 del mediodía', '12:00'],
  ['12:00 mediodia', '12:00'],
  ['12 del día', '12:00'],
  ['a las 12 m', '12:00'],
  ['mediodía', '12:00'],
  ['al mediodía', '12:00'],
  ['12 noon', '12:00'],
  ['12 do meio-dia', '12:00'],
  ['1500', '15:00'],
  ['0930', '09:30'],
  ['0300', '03:00'],
  ['1545', '15:45'],
  ['1500 h', '15:00'],
  ['1500 hrs.', '15:00'],
  ['a las 1500', '15:00'],
  ['0300 p. m.', '15:00'],
  ['15h30', '15:30'],
  ['15.30 horas', '15:30'],
  ['a las 3 de la tarde', '15:00'],
  ['10:00 a 12:00', '10:00'],
  ['“15:00”', '15:00'],
])('the hour %s is %s', (text, clock) => expect(readClock(text, 'from', RULES.words.read.clock).from).toBe(clock));

test.each([
  '9 m',
  '9:00 m.',
  '0:00 m',
  '1 del mediodía',
  '13 m',
  '12 mm',
  '12 metros',
  '2027',
  '1560',
  '2510',
  '150',
  '15000',
  '15:1500',
  '1500:30',
])('the hour %s is none that anybody could tell', (text) => {
  const { from, findings } = readClock(text, 'from', RULES.words.read.clock);
  expect([from, findings.map(({ code }) => code)]).toEqual([null, ['not-a-time']]);
});

test('every finding has its words in every whole language, with something to write or to do', () => {
  for (const key of [
    ...Object.keys(LEVELS).map((code) => `announce.says-${code}`),
    ...FILE_PROBLEMS.map((code) => `announce.file-${code}`),
  ])
    expect([key, phrases(key).length]).toEqual([key, 3]);
});

test('every finding of the table is found by something', () => {
  const code = globSync('src/{activity-intake,cli/activity-intake,domain/activities/guards}/*.ts')
    .filter((file) => !file.endsWith('levels.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(Object.keys(LEVELS).filter((finding) => !code.includes(`'${finding}'`))).toEqual([]);
});
