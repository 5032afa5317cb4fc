/** One bad property in one entry of a calendar is told of that entry, and the others come through. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { sentenceOf } from '../../../src/activity-intake/sentence.ts';
import { phrase, RULES } from '../../fixtures/activity-intake/rules.ts';
import { tries } from '../../tries.ts';

/** A calendar of three entries, the second with a line more or another. */
function calendar(middle: readonly string[]): Uint8Array {
  const entry = (uid: string, lines: readonly string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
  const good = ['SUMMARY:Feria', 'DTSTART:20270730T200000Z', 'DTEND:20270730T220000Z', 'LOCATION:Plaza'];
  return new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...entry('first-one', good),
      ...entry('middle', middle),
      ...entry('third-one', good),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
}

/** Reads it, says every finding in words, and gives the rows of the entries around the one in the middle. */
async function around(middle: readonly string[]) {
  const { rows } = await readFile(calendar(middle), RULES);
  for (const { findings } of judgeAll(rows, RULES)) for (const finding of findings) sentenceOf(finding, phrase(0));
  const of = (uid: string) => rows.filter(({ entry }) => entry?.uid === uid);
  const others = [...of('first-one'), ...of('third-one')].map(({ values, findings }) => ({
    ...values,
    findings: findings ?? [],
  }));
  return { others, middle: rows.filter(({ number }) => number === 2) };
}

const WHOLE = { title: 'Feria', starts: '2027-07-30', from: '15:00', to: '17:00', venue: 'Plaza', findings: [] };
const REST = ['SUMMARY:Taller', 'DTSTART:20270731T200000Z'];

describe('a calendar', () => {
  test.each([
    'SUMMARY;VALUE=DATE:hola',
    'SUMMARY;VALUE=DATE-TIME:hola',
    'SUMMARY;VALUE=BINARY;ENCODING=BASE64:////',
    'SUMMARY;VALUE=DURATION:hola',
    'SUMMARY;VALUE=PERIOD:hola',
    'SUMMARY;VALUE=RECUR:hola',
    'SUMMARY;VALUE=UTC-OFFSET:hola',
    'SUMMARY;VALUE=INTEGER:hola',
    'SUMMARY;VALUE=BOOLEAN:hola',
    'SUMMARY;LANGUAGE="es',
    'SUMMARY;LANGUAGE=:hola',
    'STATUS;VALUE=DATE:hola',
    'CLASS;VALUE=DATE:hola',
    'UID;VALUE=DATE:hola',
    'URL;VALUE=DATE:hola',
    'CONFERENCE;VALUE=PERIOD:x/y',
    'LOCATION;VALUE=DATE:Plaza',
    'DESCRIPTION;VALUE=RECUR:FREQ=hola',
    'DTSTART;VALUE=DATE:hola',
    'DTSTART;VALUE=RECUR:FREQ=DAILY',
    'DTSTART;VALUE=DATE:20270730T200000Z',
    'DTSTART;TZID=:20270730T200000',
    'DTSTART;TZID="":20270730T200000',
    'DTSTART;TZID=America/Nowhere:20270730T200000',
    'DTSTART;TZID=__proto__:20270730T200000',
    'DTSTART;TZID=\u0000:20270730T200000',
    'DTSTART:99999999T999999Z',
    'DTEND;VALUE=DURATION:hola',
    'DTEND;TZID=UTC,UTC:20270730T200000',
    'DURATION:hola',
    'DURATION;VALUE=DATE:PT2H',
    'DURATION:-P99999D',
    'RRULE:hola',
    'RRULE;VALUE=DATE:FREQ=DAILY;COUNT=2',
    'RRULE:FREQ=DAILY;COUNT=hola',
    'RRULE:FREQ=WEEKLY;BYDAY=XX;COUNT=2',
    'RRULE;VALUE=BINARY:FREQ=DAILY;COUNT=2',
    'EXDATE;VALUE=PERIOD:hola',
    'EXDATE;VALUE=DATE:hola',
    'RDATE;VALUE=PERIOD:20270730/hola',
    'RECURRENCE-ID;VALUE=DATE:hola',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:hola',
  ])('keeps what stands around %s', async (line) => {
    const name = /^[A-Z-]+/.exec(line)?.[0] ?? '';
    const rest = REST.filter((one) => !one.startsWith(`${name}:`));
    const { others, middle } = await around([...rest, line]);
    expect(others).toEqual([WHOLE, WHOLE]);
    expect(middle.length).toBeGreaterThan(0);
  });

  const value = fc.oneof(
    fc.constantFrom(
      'hola',
      '',
      '20270730',
      '20270730T200000Z',
      'PT2H',
      'FREQ=DAILY;COUNT=2',
      '////',
      '-1',
      '1e99',
      'TRUE',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const parameter = fc.oneof(
    fc
      .constantFrom(
        'DATE',
        'DATE-TIME',
        'PERIOD',
        'RECUR',
        'DURATION',
        'BINARY',
        'UTC-OFFSET',
        'INTEGER',
        'FLOAT',
        'URI',
        'hola',
        '',
      )
      .map((type) => `VALUE=${type}`),
    fc.constantFrom('TZID=', 'TZID=Mars/Olympus', 'TZID="A:B"', 'TZID=constructor', 'TZID=Europe/Lisbon'),
    fc.constantFrom('ENCODING=BASE64', 'LANGUAGE=', 'RANGE=THISANDFUTURE', 'X', '=', '"', 'A="b', 'VALUE=DATE,DATE'),
  );
  const line = fc
    .record({
      name: fc.constantFrom(
        ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'UID', 'STATUS', 'CLASS', 'URL', 'CONFERENCE', 'DTSTART', 'DTEND'],
        ...['DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
      ),
      parameters: fc.array(parameter, { maxLength: 3 }),
      value,
    })
    .map(({ name, parameters, value: written }) =>
      // A line that ends the entry is another fault.
      `${[name, ...parameters].join(';')}:${written}`.replaceAll(/[\r\n]/g, ' '),
    );

  test('keeps what stands around an entry, whatever is written in its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), fc.subarray(REST), async (bad, rest) => {
        const { others } = await around([...rest, ...bad]);
        expect(others).toEqual([WHOLE, WHOLE]);
      }),
      { numRuns: tries(2000) },
    );
  });
});
