/** What is wrong with one entry of a calendar is said of that entry, and the others come through. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../../src/announce/judge-all.ts';
import { readFile } from '../../../src/announce/read-file.ts';
import { sentence } from '../../../src/announce/sentence.ts';
import { phrase, RULES } from '../../fixtures/announce/rules.ts';

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

describe('an entry with', () => {
  test.each<[what: string, lines: string[], field: string, found: string]>([
    ['a length in words', [START, 'DURATION:xyz'], 'DURATION', 'xyz'],
    ['a length of ages', [START, 'DURATION:P1000000000D'], 'DURATION', 'P1000000000D'],
    ['a beginning that is a stretch', ['DTSTART;VALUE=PERIOD:20270730T150000Z/PT2H'], 'DTSTART', ''],
    ['a day that does not exist', ['DTSTART:20270230T150000'], 'DTSTART', '20270230T150000'],
    ['a day before anybody', ['DTSTART:00010101T150000'], 'DTSTART', '0001-01-01'],
    ['a rule until a year', [START, 'RRULE:FREQ=DAILY;UNTIL=2027'], 'RRULE', '2027'],
    ['a rule that is none', [START, 'RRULE:FREQ=SOMETIMES;COUNT=3'], 'RRULE', 'SOMETIMES'],
    ['a rule that takes days away', [START, 'EXRULE:FREQ=DAILY;COUNT=3'], 'EXRULE', ''],
    ['an added day that is none', [START, 'RDATE:x'], 'RDATE', 'x'],
    ['a day left out that is none', [START, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:x'], 'EXDATE', 'x'],
    ['a quotation mark that never closes', [START, 'DTEND;X="y:20270730T170000'], 'DTEND', ''],
    [
      'more added days than anybody adds',
      [START, `RDATE:${'20270731T150000,'.repeat(600)}20270731T150000`],
      'RDATE',
      '',
    ],
  ])('%s says which field, in which entry', async (_what, lines, field, found) => {
    const rows = await rowsOf(calendar([['UID:a', 'SUMMARY:Feria inventada', ...lines], OTHER]));
    const [finding] = rows[0]!.findings;
    expect(rows[0]).toMatchObject({ number: 1, values: { title: 'Feria inventada' } });
    expect(finding).toMatchObject({ code: 'ics-broken', values: { field } });
    expect(finding!.values.found).toContain(found);
    expect(sentence(finding!, phrase(0))).toContain(`(${field} en el calendario)`);
    expect(rows[1]).toMatchObject({
      number: 2,
      values: { title: 'La otra entrada', starts: '2027-07-30' },
      findings: [],
    });
  });

  test.each([
    ['every second', 'RRULE:FREQ=SECONDLY;COUNT=9'],
    ['every hour of a day that never comes', 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
    ['on 30 February', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
    ['every hundred million days', 'RRULE:FREQ=DAILY;INTERVAL=99999999;COUNT=3'],
  ])('a rule that comes %s says that we cannot count its days', async (_when, rule) => {
    const rows = await rowsOf(calendar([[START, 'SUMMARY:Feria inventada', rule], OTHER]));
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['ics-rule'], []]);
    expect(rows[0]!.findings[0]!.values.found).toBe(rule.replace('RRULE:', ''));
  });

  test('a rule and no beginning misses its day', async () => {
    const rows = judge(await rowsOf(calendar([['SUMMARY:Feria inventada', 'RRULE:FREQ=DAILY;COUNT=3'], OTHER])));
    expect(rows[0]!.findings).toContainEqual(expect.objectContaining({ code: 'missing', column: 'starts' }));
    expect(rows[1]!.announcement).not.toBeNull();
  });

  test('days that bring their own length has a row for each, as long as it says', async () => {
    const lines = [
      START,
      'DTEND:20270730T170000',
      'SUMMARY:Feria',
      'RDATE;VALUE=PERIOD:20270731T100000/PT30M,20270801T100000/20270801T130000',
    ];
    expect(await valuesOf(calendar([lines]))).toMatchObject([
      { starts: '2027-07-30', from: '15:00', to: '17:00' },
      { starts: '2027-07-31', from: '10:00', to: '10:30' },
      { starts: '2027-08-01', from: '10:00', to: '13:00' },
    ]);
  });

  test('an end before its beginning keeps both, so that somebody sees it', async () => {
    expect(await valuesOf(calendar([[START, 'DTEND:20270729T170000', 'SUMMARY:Feria']]))).toEqual([
      { title: 'Feria', starts: '2027-07-30', from: '15:00', ends: '2027-07-29', to: '17:00' },
    ]);
  });

  test('the name of something that every object has is read like any other', async () => {
    const rows = judge(await rowsOf(calendar([[START, 'SUMMARY:Constructor', 'CONSTRUCTOR;VALUE=constructor:x']])));
    expect(rows[0]!.announcement?.title).toBe('Constructor');
    expect(await valuesOf(calendar([['DTSTART;TZID=constructor:20270730T150000', 'SUMMARY:x']]))).toMatchObject([
      { says: 'ics-zone' },
    ]);
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
    const [judged] = judgeAll(rows, RULES, { defaults: { organiser: 'Oficina Inventada' } });
    expect(judged!.announcement?.organisers).toEqual(['office']);
  });
});

describe('a calendar', () => {
  test('that cancels cancels each of its entries', async () => {
    const rows = await valuesOf(
      calendar(
        [
          [START, 'SUMMARY:Feria'],
          [START, 'SUMMARY:Otra', 'STATUS:CONFIRMED'],
        ],
        ['METHOD:CANCEL'],
      ),
    );
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
    expect(rows).toMatchObject([{ title: 'La otra entrada' }, { title: 'A medias', says: 'ics-broken' }]);
  });

  test('keeps a changed day that belongs to no day of its series, and one whose entry does not repeat', async () => {
    const change = (uid: string) => [
      `UID:${uid}`,
      'RECURRENCE-ID:20270901T150000',
      'DTSTART:20270902T150000',
      'SUMMARY:Cambiada',
    ];
    const rows = await valuesOf(
      calendar([
        ['UID:s', START, 'SUMMARY:Serie', 'RRULE:FREQ=DAILY;COUNT=2'],
        change('s'),
        ['UID:t', START, 'SUMMARY:Una'],
        change('t'),
      ]),
    );
    expect(rows).toMatchObject(['Serie', 'Serie', 'Cambiada', 'Una', 'Cambiada'].map((title) => ({ title })));
  });

  test('numbers its entries over the whole file', async () => {
    const rows = await rowsOf(calendar([OTHER]) + calendar([[START, 'SUMMARY:Segunda']]));
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });
});
