/** Calendars that do not keep to RFC 5545: the library takes many of them, and makes something of them that nobody wrote. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/announce/read-file.ts';
import { sentence } from '../../../src/announce/sentence.ts';
import { addDays } from '../../../src/domain/plain-date.ts';
import { phrase, RULES } from '../../fixtures/announce/rules.ts';

const START = 'DTSTART:20270730T150000';

async function rowsOf(lines: readonly string[], around: readonly string[] = []) {
  const text = ['BEGIN:VCALENDAR', ...around, 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Feria', ...lines, 'END:VEVENT'].join(
    '\r\n',
  );
  return (await readFile(new TextEncoder().encode(`${text}\r\nEND:VCALENDAR\r\n`), RULES)).rows;
}

describe('an entry with', () => {
  test.each([
    ['an hour and two letters', ['DTSTART:20270730T100000ZZ'], '20270730T100000ZZ'],
    ['a day and no hour behind its letter', ['DTSTART:20270730T'], '20270730T'],
    ['a day in another notation', ['DTSTART:2027-07-30T10:00:00'], '2027-07-30T10:00:00'],
    ['a length with two signs', [START, 'DURATION:+-P1D'], '+-P1D'],
    ['a length that goes back', [START, 'DURATION:-PT1H'], '-PT1H'],
    ['a length of nothing', [START, 'DURATION:P'], 'P'],
    ['an added day that does not exist', [START, 'RDATE:20270731T100000,20270231T100000'], '20270231T100000'],
    ['steps that go back', [START, 'RRULE:FREQ=WEEKLY;INTERVAL=-1;COUNT=3'], 'INTERVAL=-1'],
    ['steps of nothing', [START, 'RRULE:FREQ=WEEKLY;INTERVAL=0;COUNT=3'], 'INTERVAL=0'],
    ['fewer days than none', [START, 'RRULE:FREQ=DAILY;COUNT=-5'], 'COUNT=-5'],
    ['no days', [START, 'RRULE:FREQ=DAILY;COUNT=0'], 'COUNT=0'],
    ['a count that is none', [START, 'RRULE:FREQ=DAILY;COUNT=1e9'], 'COUNT=1e9'],
    ['an end that does not exist', [START, 'RRULE:FREQ=DAILY;UNTIL=20270230'], 'UNTIL=20270230'],
    ['an end beyond all days', [START, 'RRULE:FREQ=DAILY;UNTIL=99999999T999999Z'], 'UNTIL=99999999T999999Z'],
    ['a week of no year', [START, 'RRULE:FREQ=YEARLY;BYWEEKNO=53,-53,0;COUNT=9'], 'BYWEEKNO=53,-53,0'],
    ['a day of no month', [START, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=32;COUNT=9'], 'BYMONTHDAY=32'],
    ['a weekday that is none', [START, 'RRULE:FREQ=WEEKLY;BYDAY=XX;COUNT=2'], 'BYDAY=XX'],
    ['a part that nobody knows', [START, 'RRULE:RSCALE=CHINESE;FREQ=YEARLY;COUNT=3'], 'RSCALE=CHINESE'],
    ['no frequency', [START, 'RRULE:BYDAY=MO;COUNT=2'], 'BYDAY=MO;COUNT=2'],
  ])('%s stops, and says what was found and how it is written', async (_what, lines, found) => {
    const rows = await rowsOf(lines);
    expect(rows).toHaveLength(1);
    const [finding] = rows[0]!.findings;
    expect(finding).toMatchObject({
      code: 'ics-broken',
      column: expect.stringMatching(/^(?:starts|ends)$/),
      values: { found },
    });
    expect(finding!.values.write).not.toBe('');
    expect(sentence(finding!, phrase(0))).toContain(finding!.values.write);
    // The example is one that is taken.
    const field = lines.at(-1)!.split(':')[0]!;
    const part = /^[A-Z]+=/.test(finding!.values.write!);
    const right = field === 'RRULE' ? (part ? finding!.values.write! : '') : finding!.values.write!;
    const mended = field === 'RRULE' ? lines.at(-1)!.replace(found, right.split(';')[0]!) : `${field}:${right}`;
    const again = await rowsOf([
      ...lines.slice(0, -1),
      field === 'RRULE' && found.startsWith('RSCALE') ? 'RRULE:FREQ=WEEKLY;COUNT=4' : mended,
    ]);
    expect(again[0]!.findings.map(({ code, values }) => `${code} ${values.found}`)).not.toContain(
      `ics-broken ${found}`,
    );
  });

  test.each([
    ['two beginnings', [START, 'DTSTART:20280101T000000'], 'DTSTART:20270730T150000', 'DTSTART:20280101T000000'],
    ['two titles', [START, 'SUMMARY:Charla'], 'SUMMARY:Feria', 'SUMMARY:Charla'],
    [
      'an end and a length',
      [START, 'DTEND:20270730T170000', 'DURATION:PT1H'],
      'DTEND:20270730T170000',
      'DURATION:PT1H',
    ],
    [
      'two ends of its rule',
      [START, 'RRULE:FREQ=DAILY;UNTIL=20270805T000000;COUNT=3'],
      'UNTIL=20270805T000000',
      'COUNT=3',
    ],
    ['two frequencies', [START, 'RRULE:FREQ=DAILY;FREQ=WEEKLY;COUNT=3'], 'FREQ=DAILY', 'FREQ=WEEKLY'],
  ])('%s says both', async (_what, lines, found, other) => {
    const rows = await rowsOf(lines);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.findings[0]).toMatchObject({ code: 'ics-twice', level: 'stop', values: { found, other } });
  });

  test('the same line twice is read', async () => {
    expect(await rowsOf([START, START])).toMatchObject([{ values: { starts: '2027-07-30' }, findings: [] }]);
  });

  test.each(['TZOFFSETTO:+999999', 'TZOFFSETTO:-2400', 'TZOFFSETTO:hola', 'TZOFFSETTO:-0000'])(
    'a zone that is shifted by %s does not know its zone',
    async (shift) => {
      const half = ['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:-0500', shift, 'END:STANDARD'];
      const rows = await rowsOf(
        ['DTSTART;TZID=Mala:20270730T100000'],
        ['BEGIN:VTIMEZONE', 'TZID:Mala', ...half, 'END:VTIMEZONE'],
      );
      expect(rows[0]).toMatchObject({ findings: [{ code: 'ics-zone', values: { found: 'Mala' } }] });
    },
  );

  test('a colon in the name of its zone keeps its day', async () => {
    const rows = await rowsOf(['DTSTART;TZID="America/Lima";X="a:b":20270730T100000']);
    expect(rows[0]).toMatchObject({ values: { starts: '2027-07-30', from: '10:00' }, findings: [] });
  });
});

describe('a rule', () => {
  test.each([
    ['of days that no month has', 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11;COUNT=4'],
    ['that ends before it begins', 'FREQ=DAILY;UNTIL=20200101T000000'],
    ['of 30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5'],
  ])('%s gives no day that nobody wrote, and keeps the entry', async (_what, rule) => {
    const rows = await rowsOf([START, `RRULE:${rule}`]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.findings.map(({ code, level }) => [code, level])).toEqual([
      [expect.stringMatching(/^ics-(?:never|rule)$/), 'stop'],
    ]);
    expect(rows[0]!.findings[0]!.values.found).toBe(rule);
  });

  test('whose end no calendar reaches repeats without end', async () => {
    const rows = await rowsOf([START, 'RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z']);
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['ics-repeats']]);
  });

  test('gives the days that anybody finds who looks at each day of a calendar, or says that it cannot', async () => {
    const some = <T>(...values: T[]) =>
      fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });
    const rules = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      BYMONTH: some(1, 2, 4, 7, 8, 12),
      BYMONTHDAY: some(1, 15, 28, 30, 31, -1),
      BYDAY: some('MO', 'FR', 'SU'),
    });
    const days = Array.from({ length: 731 }, (_one, i) => addDays('2027-07-30', i));
    let read = 0;
    const isRight = async ({
      freq,
      BYMONTH,
      BYMONTHDAY,
      BYDAY,
    }: typeof rules extends fc.Arbitrary<infer T> ? T : never) => {
      // Beside weeks, days of a month may not stand (RFC 5545, 3.3.10).
      const parts = { BYMONTH, BYDAY, BYMONTHDAY: freq === 'WEEKLY' ? undefined : BYMONTHDAY };
      const text = Object.entries(parts).flatMap(([name, values]) => (values ? [`${name}=${values.join(',')}`] : []));
      const rows = await rowsOf([
        'DTSTART;VALUE=DATE:20270730',
        `RRULE:${[`FREQ=${freq}`, 'UNTIL=20290729', ...text].join(';')}`,
      ]);
      const found = rows.flatMap(({ values, findings }) => (findings.length === 0 ? [values.starts ?? ''] : []));
      const isOpen = !parts.BYMONTHDAY && !BYDAY;
      const has = (day: string) => {
        const at = new Date(`${day}T00:00:00Z`);
        const [month, date] = [at.getUTCMonth() + 1, at.getUTCDate()];
        const fromEnd = date - new Date(Date.UTC(at.getUTCFullYear(), month, 0)).getUTCDate() - 1;
        const name = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][at.getUTCDay()];
        if (BYMONTH && !BYMONTH.includes(month)) return false;
        if (parts.BYMONTHDAY && ![date, fromEnd].some((one) => parts.BYMONTHDAY?.includes(one))) return false;
        if (BYDAY) return BYDAY.some((one) => one === name);
        if (!isOpen || freq === 'DAILY') return true;
        if (freq === 'WEEKLY') return name === 'FR';
        return date === 30 && (freq === 'MONTHLY' || month === 7 || BYMONTH !== undefined);
      };
      const right = days.filter(has);
      const told = rows.flatMap(({ findings }) => findings.map(({ code }) => code));
      if (told.includes('ics-never')) expect(right).toEqual([]);
      else if (told.includes('ics-many')) expect(found).toEqual(right.slice(0, found.length));
      else if (told.includes('ics-rule')) expect(found).toEqual([]);
      else {
        expect(found).toEqual(right);
        read += 1;
      }
    };
    await fc.assert(fc.asyncProperty(rules, isRight), { numRuns: 200 });
    expect(read).toBeGreaterThan(80);
  }, 20_000);
});
