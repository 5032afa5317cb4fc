/** What is wrong with one entry of a calendar is said of that entry, and the others come through. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

const START = 'DTSTART:20270730T150000';
const OTHER = ['UID:other', 'SUMMARY:La otra entrada', START];
const vevent = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (entries: readonly (readonly string[])[], head: readonly string[] = []) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...entries.flatMap(vevent), 'END:VCALENDAR', ''].join('\r\n');

const judge = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  judgeAll(rows, RULES, { defaults: { organiser: 'Oficina Inventada' } });

async function rowsOf(text: string) {
  const { rows, kind } = await readFile(new TextEncoder().encode(text), RULES);
  expect(kind).toBe('ics');
  return rows;
}

async function valuesOf(text: string) {
  return (await rowsOf(text)).map(({ values: { title, starts, ends, from, to, status }, findings }) => ({
    ...Object.fromEntries(Object.entries({ title, starts, ends, from, to, status }).filter(([, value]) => value)),
    ...(findings[0] ? { says: findings[0].code } : {}),
  }));
}

/** An entry with these lines, and another one behind it. */
const beside = (...lines: string[]) => calendar([['UID:a', 'SUMMARY:Feria', ...lines], OTHER]);

describe('an entry says what in it cannot be read, and the next one is read', () => {
  test.each<[line: string, code: string, found: string]>([
    ['DURATION:xyz', 'ics-line', 'DURATION:xyz'],
    ['DURATION:P1000000000D', 'ics-line', 'DURATION:P1000000000D'],
    ['DURATION:+-P1D', 'ics-line', 'DURATION:+-P1D'],
    ['DURATION:-PT1H', 'ics-line', 'DURATION:-PT1H'],
    ['DURATION:P', 'ics-line', 'DURATION:P'],
    ['DTEND;X="y:20270730T170000', 'ics-line', 'DTEND;X="y:20270730T170000'],
    ['DTEND:2027-07-30T10:00:00', 'ics-line', 'DTEND:2027-07-30T10:00:00'],
    ['DTEND:20270730T100000ZZ', 'ics-line', 'DTEND:20270730T100000ZZ'],
    ['DTEND:20270730T', 'ics-line', 'DTEND:20270730T'],
    ['DTEND:20270230T150000', 'ics-line', 'DTEND:20270230T150000'],
    ['DTEND:00010101T150000', 'ics-line', 'DTEND:00010101T150000'],
    ['DTEND;VALUE=PERIOD:20270730T150000Z/PT2H', 'ics-line', 'DTEND;VALUE=PERIOD:20270730T150000Z/PT2H'],
    ['DTSTART:20280101T000000', 'ics-twice', 'DTSTART:20270730T150000'],
    ['SUMMARY:Charla', 'ics-twice', 'SUMMARY:Feria'],
    ['RDATE:20270731T150000', 'ics-rule', 'RDATE:20270731T150000'],
    ['EXRULE:FREQ=DAILY;COUNT=3', 'ics-rule', 'EXRULE:FREQ=DAILY;COUNT=3'],
    ['EXDATE:20270731T150000', 'ics-rule', 'EXDATE:20270731T150000'],
    ['RRULE:FREQ=WEEKLY;COUNT=3', 'ics-rule', 'RRULE:FREQ=WEEKLY;COUNT=3'],
    ['RRULE:FREQ=SECONDLY', 'ics-rule', 'RRULE:FREQ=SECONDLY'],
    ['RRULE:FREQ=DAILY;COUNT=100000000', 'ics-rule', 'RRULE:FREQ=DAILY;COUNT=100000000'],
  ])('%s', async (line, code, found) => {
    const rows = await rowsOf(beside(START, line));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ number: 1, findings: [{ code, level: 'stop', column: expect.any(String) }] });
    expect(rows[0]!.findings[0]!.values.found ?? '').toBe(found);
    expect(rows[1]).toMatchObject({ number: 2, values: { starts: '2027-07-30' }, findings: [] });
  });

  test('a length beside an end is one too many, and the same line twice is none', async () => {
    const both = await valuesOf(beside(START, 'DTEND:20270730T170000', 'DURATION:PT1H'));
    expect(both[0]).toMatchObject({ says: 'ics-twice' });
    expect(await valuesOf(beside(START, START))).toMatchObject([{ starts: '2027-07-30' }, {}]);
  });
});

describe('an entry', () => {
  test('whose end stands before its beginning keeps both, so that somebody sees it', async () => {
    expect(await valuesOf(calendar([[START, 'DTEND:20270729T170000', 'SUMMARY:Feria']]))).toEqual([
      { title: 'Feria', starts: '2027-07-30', from: '15:00', ends: '2027-07-29', to: '17:00' },
    ]);
  });

  test('with the name of something that every object has is read like any other', async () => {
    const rows = judge(await rowsOf(calendar([[START, 'SUMMARY:Constructor', 'CONSTRUCTOR;VALUE=constructor:x']])));
    expect(rows[0]!.announcement?.title).toBe('Constructor');
    expect(await valuesOf(calendar([['DTSTART;TZID=constructor:20270730T150000', 'SUMMARY:x']]))).toMatchObject([
      { says: 'ics-zone' },
    ]);
  });

  test.each([
    ['-0300', '-0300', '13:00'],
    ['-0300', '-0200', 'ics-zone'],
    ['-0300', '+999999', 'ics-zone'],
    ['hola', 'hola', 'ics-zone'],
  ])('in a zone that its calendar describes by %s and %s: %s', async (summer, winter, expected) => {
    const half = (shift: string) => ['BEGIN:STANDARD', `TZOFFSETTO:${shift}`, 'END:STANDARD'];
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Propia', ...half(summer), ...half(winter), 'END:VTIMEZONE'];
    const [read] = await valuesOf(calendar([['SUMMARY:x', 'DTSTART;TZID=Propia:20270730T150000']], zone));
    expect(Object.values(read!)).toContain(expected);
  });

  test('with a colon in the name of its zone keeps its day', async () => {
    expect(
      await valuesOf(calendar([['SUMMARY:x', 'DTSTART;TZID="America/Lima";X="a:b":20270730T100000']])),
    ).toMatchObject([{ starts: '2027-07-30', from: '10:00' }]);
  });
});

describe('what is not for the public', () => {
  test.each(['PRIVATE', 'CONFIDENTIAL', 'X-OWN'])(
    'stops where it says %s, and nothing of it is told but the day',
    async (word) => {
      const lines = [START, 'SUMMARY:Visita secreta', 'LOCATION:Casa', `CLASS:${word}`];
      const judged = judge(await rowsOf(calendar([lines, OTHER])));
      expect(judged[0]).toMatchObject({ isGood: false, announcement: null, row: { values: { starts: '2027-07-30' } } });
      expect(judged[0]!.findings.map(({ code, values }) => [code, values.found])).toEqual([['ics-private', word]]);
      expect(JSON.stringify(judged[0])).not.toMatch(/secreta|Casa/);
      expect(judged[1]!.announcement?.title).toBe('La otra entrada');
    },
  );

  test('stays private on a day of its series that was changed', async () => {
    const series = ['UID:s', START, 'SUMMARY:Visita', 'RRULE:FREQ=DAILY;COUNT=2', 'CLASS:PRIVATE'];
    const change = ['UID:s', 'RECURRENCE-ID:20270731T150000', 'DTSTART:20270731T180000', 'SUMMARY:Visita otra'];
    const rows = await rowsOf(calendar([series, change]));
    expect(rows.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });

  test('the person whose calendar it is is never who organises', async () => {
    const rows = await rowsOf(
      calendar([[START, 'SUMMARY:Feria', 'ORGANIZER;CN=Ana Quispe:mailto:ana@oficina.example']]),
    );
    expect(JSON.stringify(rows)).not.toContain('Quispe');
    expect(judge(rows)[0]!.announcement?.organisers).toEqual(['office']);
  });
});

describe('a calendar', () => {
  test('that cancels cancels each of its entries', async () => {
    const entries = [
      [START, 'SUMMARY:Feria'],
      [START, 'SUMMARY:Otra', 'STATUS:CONFIRMED'],
    ];
    const rows = await valuesOf(calendar(entries, ['METHOD:CANCEL']));
    expect(rows).toMatchObject([{ status: 'cancelled' }, { status: 'cancelled' }]);
  });

  test('in which an entry is cancelled keeps that', async () => {
    expect(await valuesOf(calendar([[START, 'SUMMARY:Feria', 'STATUS: cancelled']]))).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  test('of entries with nothing around them is read', async () => {
    expect(await valuesOf(vevent([START, 'SUMMARY:Feria']).join('\n'))).toMatchObject([
      { title: 'Feria', starts: '2027-07-30' },
    ]);
  });

  test.each([
    ['with its mark, small end first', true, true],
    ['with its mark, great end first', false, true],
    ['without a mark', true, false],
    ['without a mark, great end first', false, false],
  ])('in UTF-16 is read: %s', async (_how, isLittle, hasMark) => {
    const text = `${hasMark ? '\uFEFF' : ''}${calendar([[START, 'SUMMARY:Niñez']])}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
    const { rows, kind } = await readFile(bytes, RULES);
    expect([kind, rows[0]?.values.title]).toEqual(['ics', 'Niñez']);
  });

  test('with the ends of lines of old machines is read', async () => {
    expect(await valuesOf(calendar([[START, 'SUMMARY:Feria']]).replaceAll('\r\n', '\r'))).toMatchObject([
      { title: 'Feria' },
    ]);
  });

  test('that was cut short stops at the entry that does not end, and no other', async () => {
    const text = calendar([OTHER, [START, 'SUMMARY:A medias']]);
    const rows = await valuesOf(text.slice(0, text.lastIndexOf('END:VEVENT')));
    expect(rows).toMatchObject([{ title: 'La otra entrada' }, { title: 'A medias', says: 'ics-line' }]);
  });

  test('with a changed day of a series stops the series and the change, in words, and nothing else', async () => {
    const change = ['UID:s', 'RECURRENCE-ID:20270731T150000', START, 'SUMMARY:Cambiada'];
    const rows = await rowsOf(calendar([['UID:s', START, 'SUMMARY:Serie', 'RRULE:FREQ=DAILY;COUNT=2'], change, OTHER]));
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['ics-rule'], ['ics-rule'], []]);
  });

  test('numbers its entries over the whole file', async () => {
    const rows = await rowsOf(calendar([OTHER]) + calendar([[START, 'SUMMARY:Segunda']]));
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });
});
